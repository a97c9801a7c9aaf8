import type { CMS, CmsWidgetControlProps } from 'decap-cms-core';
import { createElement, type ComponentType } from 'react';
import type { Known } from '#checks/known.ts';
import type { Lang } from '#schemas/fields.ts';
import { todayFor } from '../today.ts';
import { Calendar } from './calendar.tsx';
import { addressReader, phoneReader } from './contacts.ts';
import { dayReader } from './day.ts';
import { numberReader } from './number.ts';
import { readingField } from './reading-field.tsx';
import { addFieldStyle } from './style.ts';

/** Widgets of the desk's own that read what is typed. */
export function registerReadingFields(cms: CMS, known: Known, lang: Lang): void {
  const controls = {
    number: readingField(numberReader(lang, known.vocabulary.units)),
    day: readingField(
      dayReader(lang, () => todayFor(known)),
      (onPick, { field, value }) =>
        createElement(Calendar, { lang, label: String(field.get('label')), value, onPick }),
    ),
    address: readingField(addressReader),
    phone: readingField(phoneReader(known.homeCountry)),
  };
  for (const [name, control] of Object.entries(controls))
    cms.registerWidget(name, control as unknown as ComponentType<CmsWidgetControlProps>);
  addFieldStyle();
}
