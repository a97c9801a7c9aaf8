/**
 * A page may be older than the day on which it is read, when a nightly build was missed. This guard re-evaluates what
 * the build computed: entries past their last day are marked and move to the end of their list, notices written for
 * that day appear, direct contact disappears, and words such as "3 days left" go once their day is over.
 */
const root = document.documentElement;
/** A build for a chosen day keeps to it. */
const today =
  root.dataset['today'] ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format();

for (const element of document.querySelectorAll<HTMLElement>('[data-valid-through],[data-closes-on]')) {
  const { validThrough, closesOn } = element.dataset;
  if ((validThrough ?? closesOn ?? today) >= today) continue;
  if (element.tagName === 'LI') markAsOver(element, root.dataset[closesOn ? 'ended' : 'expired'] ?? '');
  else element.hidden = !element.hidden;
}

for (const element of document.querySelectorAll<HTMLElement>('[data-day]')) {
  element.hidden = element.dataset['day'] !== today;
}

function markAsOver(entry: HTMLElement, word: string): void {
  const mark = document.createElement('strong');
  mark.className = 'entry__over';
  mark.textContent = word;
  entry.prepend(mark);
  entry.parentElement?.append(entry);
}

export {};
