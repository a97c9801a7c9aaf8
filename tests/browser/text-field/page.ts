import { fromJS, Map } from 'immutable';
import { createElement, useState, type ComponentType, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Known } from '#checks/known.ts';
import { bounded } from '#desk/editor/field-boundary.tsx';
import { mountedControls } from '#desk/editor/mounted-controls.ts';
import { textControl } from '#desk/editor/text/TextControl.tsx';
import type { Lang } from '#schemas/fields.ts';

export interface FieldSetting {
  text: string;
  language?: 'markdown' | 'mdx';
  lang?: Lang;
  known?: Known;
}

/** What a program puts on the clipboard, by MIME type; a file by its name. */
export interface Clipboard {
  html?: string;
  text?: string;
  files?: { name: string; type: string }[];
}

/** The field for texts on a page of its own, for tests. */
export interface FieldPage {
  /** Shows the field with a text, in place of the one before. */
  open(setting: FieldSetting): void;
  /** The text as the form would save it now. */
  saved(): string;
  /** The text as the form knows it, without asking the field. */
  told(): string;
  /** Changes the text from outside, as a restored copy does. */
  change(text: string): void;
  paste(clipboard: Clipboard): void;
  drop(clipboard: Clipboard): void;
  /** Makes the drawing of the field fail from now on. */
  breakField(): void;
}

interface Control {
  getValidateValue(): string;
}

const noKnown = { ids: { organisation: [] }, entries: { organisation: {} } } as unknown as Known;
let root: Root | undefined;
let control: Control | null = null;
let value = '';
let setValue: (text: string) => void;
let isBroken = false;

const page: FieldPage = {
  open({ text, language = 'markdown', lang = 'de', known = noKnown }) {
    document.documentElement.lang = lang;
    root?.unmount();
    root = createRoot(document.getElementById('control')!);
    isBroken = false;
    const Text = textControl({
      lang,
      known,
      controls: mountedControls(),
    }) as unknown as ComponentType<object>;
    const Fragile = (props: object): ReactNode => {
      if (isBroken) throw new TypeError('Cannot read properties of undefined');
      return createElement(Text, { ...props, ref: (one: Control | null) => void (control = one) } as object);
    };
    const Field = bounded(Fragile as ComponentType<{ field: Map<string, unknown> }>);
    const field = fromJS({
      name: 'body',
      label: 'Text',
      editor_components: language === 'mdx' ? ['Callout'] : [],
    }) as Map<string, unknown>;
    value = text;
    const Form = (): ReactNode => {
      const [shown, setShown] = useState(text);
      setValue = (next) => flushSync(() => setShown(next));
      const onChange = (next: string): void => {
        value = next;
        setShown(next);
      };
      const nothing = (): void => undefined;
      return createElement(Field as ComponentType<Record<string, unknown>>, {
        field,
        value: shown,
        forID: 'body-field-1',
        collection: Map(),
        onChange,
        setActiveStyle: nothing,
        setInactiveStyle: nothing,
      });
    };
    flushSync(() => root!.render(createElement(Form)));
  },
  saved: () => control!.getValidateValue(),
  told: () => value,
  change(text) {
    value = text;
    setValue(text);
  },
  paste: (clipboard) => {
    const event = new ClipboardEvent('paste', {
      clipboardData: dataOf(clipboard),
      bubbles: true,
      cancelable: true,
    });
    document.getElementById('body-field-1')!.dispatchEvent(event);
  },
  drop: (clipboard) => {
    const place = document.getElementById('body-field-1')!;
    const { left, top } = place.getBoundingClientRect();
    const event = new DragEvent('drop', {
      dataTransfer: dataOf(clipboard),
      clientX: left + 20,
      clientY: top + 20,
      bubbles: true,
      cancelable: true,
    });
    place.dispatchEvent(event);
  },
  breakField() {
    isBroken = true;
    setValue(`${value} `);
  },
};
(window as unknown as { field: FieldPage }).field = page;

function dataOf({ html, text, files = [] }: Clipboard): DataTransfer {
  const data = new DataTransfer();
  if (html !== undefined) data.setData('text/html', html);
  if (text !== undefined) data.setData('text/plain', text);
  for (const { name, type } of files) data.items.add(new File(['x'], name, { type }));
  return data;
}
