/** What of a text was taken away and what was added, in whole sentences, lines and items. */
export interface TextChange {
  removed: string[];
  added: string[];
}

export function textChange(before: string, after: string): TextChange {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const kept = longestCommon(old, now);
  return { removed: without(old, kept), added: without(now, kept) };
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[^\d\s][.!?…])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The longest sequence that is in both, in its order. */
function longestCommon(a: readonly string[], b: readonly string[]): string[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const common: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      common.push(a[i]!);
      i++;
      j++;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return common;
}

function without(sentences: readonly string[], kept: readonly string[]): string[] {
  let at = 0;
  return sentences.filter((sentence) => {
    if (sentence !== kept[at]) return true;
    at++;
    return false;
  });
}
