import type { CMS, CmsWidgetParam } from 'decap-cms-core';
import type { ComponentClass } from 'react';
import boolean from 'decap-cms-widget-boolean';
import image from 'decap-cms-widget-image';
import list from 'decap-cms-widget-list';
import object from 'decap-cms-widget-object';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import { choiceWidget } from './choice/widget.ts';
import type { Directory } from './directory/directory.ts';
import type { FindAlike } from './duplicates/likely-duplicates.ts';
import { titleControl } from './duplicates/title-control.tsx';
import { imageControl } from './image-control.tsx';
import { listControl } from './list/list-control.tsx';
import { termIdControl } from './term-id.tsx';
import { textControl, type TextSetting } from './text/TextControl.tsx';

const widgets = { boolean, object, text };

/** The widgets that the hub's fields use: Decap's, and our own in place of some; those that read what is typed: `fields/`. */
export function registerWidgets(
  cms: CMS,
  setting: TextSetting,
  directory: Directory,
  alike: FindAlike,
): void {
  const { lang } = setting;
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
  const { controlComponent, ...rest } = image.Widget() as unknown as {
    controlComponent: ComponentClass<never>;
  };
  const control = imageControl(controlComponent, setting.controls, setting.lang);
  cms.registerWidget({ ...rest, controlComponent: control } as never);
  cms.registerWidget({ name: 'markdown', controlComponent: textControl(setting) } as never);
}
