import type { CMS, CmsWidgetParam } from 'decap-cms-core';
import boolean from 'decap-cms-widget-boolean';
import datetime from 'decap-cms-widget-datetime';
import image from 'decap-cms-widget-image';
import list from 'decap-cms-widget-list';
import markdown from 'decap-cms-widget-markdown';
import number from 'decap-cms-widget-number';
import object from 'decap-cms-widget-object';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';

const widgets = { boolean, datetime, image, list, markdown, number, object, select, string, text };

/** Decap's widgets that the hub's fields use. */
export function registerWidgets(cms: CMS): void {
  for (const { Widget } of Object.values(widgets)) cms.registerWidget(Widget() as CmsWidgetParam);
}
