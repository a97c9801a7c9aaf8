const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A file name for a German title: `Atemschutz für Köln` → `atemschutz-fuer-koeln`. */
export function slugOf(title: string, longest = 70): string {
  const ascii = title.toLowerCase().replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter);
  return ascii
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
