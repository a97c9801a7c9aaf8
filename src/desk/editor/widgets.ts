import type { CMS, CmsWidgetParam } from 'decap-cms-core';
import boolean from 'decap-cms-widget-boolean';
import datetime from 'decap-cms-widget-datetime';
import image from 'decap-cms-widget-image';
import list from 'decap-cms-widget-list';
import markdown from 'decap-cms-widget-markdown';
import number from 'decap-cms-widget-number';
import object from 'decap-cms-widget-object';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import type { Lang } from '#schemas/fields.ts';
import { choiceWidget } from './choice/widget.ts';
import type { FindAlike } from './duplicates/likely-duplicates.ts';
import { titleControl } from './duplicates/title-control.tsx';
import { listControl } from './list/list-control.tsx';
import { termIdControl } from './term-id.tsx';
import type { Directory } from './directory/directory.ts';

const widgets = { boolean, datetime, image, markdown, number, object, text };

/** The widgets that the hub's fields use: Decap's, and our own in place of some. */
export function registerWidgets(cms: CMS, directory: Directory, alike: FindAlike, lang: Lang): void {
  cms.registerWidget(choiceWidget(directory, lang));
  cms.registerWidget({ ...list.Widget(), controlComponent: listControl(lang) } as unknown as CmsWidgetParam);
  cms.registerWidget({
    ...string.Widget(),
    name: 'id',
    controlComponent: termIdControl(directory, lang),
  } as unknown as CmsWidgetParam);
  cms.registerWidget({
    ...string.Widget(),
    controlComponent: titleControl(alike, lang),
  } as unknown as CmsWidgetParam);
  for (const { Widget } of Object.values(widgets)) cms.registerWidget(Widget() as CmsWidgetParam);
}
