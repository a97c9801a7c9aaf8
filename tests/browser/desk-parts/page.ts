import { fromJS } from 'immutable';
import { createElement, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { publishableImage } from '#desk/editor/images.ts';
import { registerPreviews } from '#desk/editor/preview/register.ts';
import type { Known } from '#checks/known.ts';

/** An entry as Decap holds it in its editor. */
export interface EditorEntry {
  collection: string;
  slug: string;
  data: Record<string, unknown>;
}

/** Parts of the editor on a page of their own, for tests. */
export interface AdminParts {
  start(known: Known): void;
  /** Draws the preview of an entry and gives its HTML. */
  preview(entry: EditorEntry): string;
  /** Puts HTML into the page as it is: the unprotected control. */
  unprotected(html: string): void;
  /** Cleans an image; bytes go in and out in base64. @returns its new name, type and bytes, or the words in which it is refused */
  clean(name: string, bytes: string): Promise<{ name: string; type: string; bytes: string } | string>;
}

let root: Root;
const templates = new Map<string, ComponentType<Record<string, unknown>>>();

const parts: AdminParts = {
  start(known) {
    root = createRoot(document.getElementById('preview')!);
    const cms = {
      registerPreviewStyle: () => undefined,
      registerPreviewTemplate: (name: string, template: ComponentType<Record<string, unknown>>) =>
        templates.set(name, template),
    };
    registerPreviews(cms as never, known, [], 'de');
  },
  preview(entry) {
    const getAsset = (path: string) => `/assets/${path}`;
    flushSync(() =>
      root.render(createElement(templates.get(entry.collection)!, { entry: fromJS(entry), getAsset })),
    );
    return document.getElementById('preview')!.innerHTML;
  },
  unprotected(html) {
    document.getElementById('control')!.innerHTML = html;
  },
  async clean(name, bytes) {
    try {
      const file = await publishableImage(
        new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], name),
        'de',
      );
      return { name: file.name, type: file.type, bytes: inBase64(new Uint8Array(await file.arrayBuffer())) };
    } catch (error) {
      return (error as Error).message;
    }
  },
};
(window as unknown as { parts: AdminParts }).parts = parts;

function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
