import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

interface Given {
  props?: Record<string, unknown>;
  slot?: string;
  /** Named slots. */
  slots?: Record<string, string>;
  locals?: object;
}

/** Renders one component to HTML, with single spaces and without Astro's development marks. */
export async function rendered(
  component: unknown,
  { props = {}, slot, slots, locals = {} }: Given = {},
): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component as AstroComponentFactory, {
    props,
    locals: locals as App.Locals,
    slots: { ...slots, ...(slot !== undefined && { default: slot }) },
  });
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/ data-astro-source-(?:file|loc)="[^"]*"/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a reader sees of rendered HTML. */
export function textOf(html: string): string {
  return html
    .replace(/<(?:p|li|div|h\d|dt|dd)\b/g, ' $&')
    .replace(/<[^>]*>/g, '')
    .replace(/&#38;|&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
