/** How file names write letters beyond ASCII: German as Germans do, others without their marks. */
export function remove(text: string): string {
  return (
    text
      .replace(/[äöüßÄÖÜ]/g, (letter) => GERMAN[letter]!)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[øØ]/g, 'o')
      .replace(/[łŁ]/g, 'l')
      .replace(/[æÆ]/g, 'ae')
      .replace(/[œŒ]/g, 'oe')
      .replace(/[đðĐÐ]/g, 'd')
      // Decap takes these for good in an address; names of entries have none.
      .replace(/[_~]/g, '-')
  );
}

const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

export default { remove };
