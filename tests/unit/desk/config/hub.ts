import { decapConfig } from '#desk/config/config.ts';
import type { DecapConfig, DecapField } from '#desk/config/decap-config.ts';
import type { Lang } from '#schemas/fields.ts';
import { fixtureContent, TODAY } from '../../../fixture-hub.ts';

export const content = fixtureContent();

export function configIn(lang: Lang): DecapConfig {
  return decapConfig({
    content,
    lang,
    backend: { name: 'github', repo: 'drehscheibe/drehscheibe' },
    siteUrl: lang === 'de' ? 'https://drehscheibe.example/hub/' : 'https://drehscheibe.example/hub/en/',
    base: '/hub/',
    today: TODAY,
  });
}

/** Forms of a configuration, each with its collection and, for single files, the file. */
export function formsOf(config: DecapConfig): { collection: string; file?: string; fields: DecapField[] }[] {
  return config.collections.flatMap(({ name, fields, files }) =>
    fields
      ? [{ collection: name, fields }]
      : files!.map((file) => ({ collection: name, file: file.name, fields: file.fields })),
  );
}

/** Every field of a form with its path in the editor; items of lists have no place in it. */
export function fieldsWithin(fields: DecapField[], path = ''): { path: string; field: DecapField }[] {
  return fields.flatMap((field) => {
    const own = path + field.name;
    const types = (field.types ?? []).flatMap((type) => fieldsWithin(type.fields!, `${own}.`));
    return [{ path: own, field }, ...fieldsWithin(field.fields ?? [], `${own}.`), ...types];
  });
}
