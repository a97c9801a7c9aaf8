import { languagesOf } from './languages.ts';
import type { Lang } from '#schemas/fields.ts';
import type { Settings } from '#schemas/settings.ts';

/** Path of the desk's editor: in the hub's first language `/admin/`, in its other one `/admin/en/`. */
export function deskAddressOf(lang: Lang, settings: Pick<Settings, 'languages'>): string {
  return lang === languagesOf(settings)[0] ? '/admin/' : `/admin/${lang}/`;
}
