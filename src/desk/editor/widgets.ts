import type { CMS, CmsWidgetParam } from 'decap-cms-core';
import boolean from 'decap-cms-widget-boolean';
import image from 'decap-cms-widget-image';
import list from 'decap-cms-widget-list';
import markdown from 'decap-cms-widget-markdown';
import object from 'decap-cms-widget-object';
import select from 'decap-cms-widget-select';
import string from 'decap-cms-widget-string';
import text from 'decap-cms-widget-text';

const widgets = { boolean, image, list, markdown, object, select, string, text };

/** Decap's widgets that the hub's fields use; those that read what is typed are the desk's own, see `fields/`. */
export function registerWidgets(cms: CMS): void {
  for (const { Widget } of Object.values(widgets)) cms.registerWidget(Widget() as CmsWidgetParam);
}
