import type { CmsWidgetParam } from 'decap-cms-core';
import type { Lang } from '#schemas/fields.ts';
import type { Directory } from '../directory/directory.ts';
import { choiceControl } from './choice-control.tsx';

/** In place of Decap's widget of the same name. Previews draw whole entries, so that it needs none of its own. */
export function choiceWidget(directory: Directory, lang: Lang): CmsWidgetParam {
  const widget = {
    name: 'select',
    controlComponent: choiceControl(directory, lang),
    previewComponent: () => null,
  };
  return widget as unknown as CmsWidgetParam;
}
