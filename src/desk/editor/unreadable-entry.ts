import { deskWordsOf } from '#desk/words/desk-words.ts';

/** Called from Decap with every entry that is opened, see the corrections. @throws Error where its file could not be read */
export function refuseUnreadable({ unreadable }: { unreadable?: Error }): void {
  if (!unreadable) return;
  const say = deskWordsOf(document.documentElement.lang === 'en' ? 'en' : 'de');
  throw new Error(say('unreadable', { reason: unreadable.message.split('\n')[0]!.replace(/[.:]$/, '') }));
}
