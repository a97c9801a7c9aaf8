import type { Hub } from '#domain/hub.ts';
import type { FormName } from '#issue-forms/questions/asked.ts';
import { issueFormFile } from '#issue-forms/questions/issue-forms.ts';
import type { Lang } from '#schemas/fields.ts';

/** Where one of the repository's issue forms opens. */
export function issueFormUrl(hub: Hub, form: FormName, lang: Lang): string {
  const { owner, name } = hub.settings.repository;
  return `https://github.com/${owner}/${name}/issues/new?template=${issueFormFile(form, lang)}`;
}
