import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContent } from '#files/content.ts';
import { createHub } from '#domain/hub.ts';

/**
 * The content folder of the hub that the tests of the program speak of: every kind, both languages, lists of more than
 * one page, an archive, images. What stands in the repository's own `content/` is no business of theirs.
 */
export const HUB = resolve(import.meta.dirname, 'fixtures/hub');

/** The day on which this hub takes place. */
export const TODAY = '2020-05-12';

/** Its files as they lie in its repository. */
export function fixtureFiles(): Record<string, Buffer> {
  const paths = globSync('**/*.*', { cwd: HUB });
  return Object.fromEntries(
    paths.map((path) => [`content/${path.replaceAll('\\', '/')}`, readFileSync(join(HUB, path))]),
  );
}

/** Its valid entries. */
export function fixtureContent() {
  const { content, problems } = readContent(HUB, { today: TODAY });
  if (!content || problems.length > 0) throw new Error(`${HUB} is not sound: ${JSON.stringify(problems)}`);
  return content;
}

/** What is known of them. */
export const fixtureHub = () => createHub(fixtureContent(), TODAY);
