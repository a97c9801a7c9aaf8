import { DOMSerializer, Fragment, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { textSchema } from '../schema.ts';
import { allowedSlice, oneLine } from './allowed.ts';
import { cleanHtml } from './clean-html.ts';
import type { LeftOut } from './clean-tree.ts';
import { nodesOf } from './nodes.ts';
import { plainBlocks } from './plain-text.ts';

export interface PasteRules {
  /** Whether the text may hold components. */
  isMdx: boolean;
  onLeftOut: (leftOut: LeftOut) => void;
  /** Files that were pasted or dropped on the text. */
  onFiles: (files: File[]) => void;
}

/** How the field itself marks what was copied from it. */
const OWN = /<[^>]+\sdata-pm-slice="/;

/** Everything that is pasted or dropped goes through one converter. */
export function pastePlugin({ isMdx, onLeftOut, onFiles }: PasteRules): Plugin {
  const takeFiles = (data: DataTransfer | null, event: Event): boolean => {
    const files = [...(data?.files ?? [])];
    if (files.length === 0 || hasText(data!)) return false;
    event.preventDefault();
    onFiles(files);
    return true;
  };
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste: (_, event) => takeFiles(event.clipboardData, event),
        drop: (_, event) => takeFiles(event.dataTransfer, event),
      },
      transformPastedHTML: (html) => {
        if (OWN.test(html)) return html;
        const { blocks, leftOut } = cleanHtml(html);
        onLeftOut(leftOut);
        return htmlOf(Fragment.from(nodesOf(blocks)));
      },
      clipboardTextParser: (text, $context) => {
        if ($context.parent.type.spec.code)
          return new Slice(Fragment.from(textSchema.text(text.replace(/\r\n?/g, '\n'))), 0, 0);
        const content = Fragment.from(nodesOf(plainBlocks(text)));
        return content.childCount === 0 ? Slice.empty : new Slice(content, 1, 1);
      },
      transformPasted: (slice, view) => {
        const given = allowedSlice(slice, isMdx);
        const isTable = given.content.firstChild?.type.spec['tableRole'] !== undefined;
        return isInTable(view.state) && !isTable && given.size > 0 ? oneLine(given) : given;
      },
      // Where nothing is left nothing is to be replaced.
      handlePaste: (_, __, slice) => slice.size === 0,
    },
  });
}

/** Office programs put a picture of the text beside the text. */
function hasText(data: DataTransfer): boolean {
  if (data.getData('text/plain').trim() !== '') return true;
  const html = data.getData('text/html');
  return html !== '' && cleanHtml(html).blocks.length > 0;
}

function htmlOf(content: Fragment): string {
  const place = document.createElement('div');
  place.append(DOMSerializer.fromSchema(textSchema).serializeFragment(content));
  return place.innerHTML;
}
