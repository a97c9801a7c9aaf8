import type { CMS, CmsWidgetParam } from 'decap-cms-core';
import type { ComponentClass } from 'react';
import boolean from 'decap-cms-widget-boolean';
import datetime from 'decap-cms-widget-datetime';
import image from 'decap-cms-widget-image';
import list from 'decap-cms-widget-list';
import number from 'decap-cms-widget-number';
import object from 'decap-cms-widget-object';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';
import { imageControl } from './image-control.tsx';
import { textControl, type TextSetting } from './text/TextControl.tsx';

const widgets = { boolean, datetime, list, number, object, select, string, text };

/** Decap's widgets that the hub's fields use, and the hub's own for texts. */
export function registerWidgets(cms: CMS, setting: TextSetting): void {
  for (const { Widget } of Object.values(widgets)) cms.registerWidget(Widget() as CmsWidgetParam);
  const { controlComponent, ...rest } = image.Widget() as unknown as {
    controlComponent: ComponentClass<never>;
  };
  const control = imageControl(controlComponent, setting.controls, setting.lang);
  cms.registerWidget({ ...rest, controlComponent: control } as never);
  cms.registerWidget({ name: 'markdown', controlComponent: textControl(setting) } as never);
}
