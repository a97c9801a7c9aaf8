import { readContent } from '#files/content.ts';
import { contentFolderOf, todayOf } from './environment.ts';

export async function run(_argv: string[]): Promise<number> {
  const { problems } = readContent(contentFolderOf(process.env), { today: todayOf(process.env, Date.now()) });
  for (const { file, line, column, code, facts } of problems) console.log(`${file}:${line}:${column} ${code} ${JSON.stringify(facts)}`);
  return problems.length > 0 ? 1 : 0;
}
