import { letterVariety } from './letter-variety.ts';
import { folded, stemOf } from './stems.ts';

/** Gives the parts of a closed compound that a search for its beginning does not reach, as lower-case ASCII. */
export type CompoundSplitter = (word: string) => readonly string[];

/** What speaks for a run of letters being a part of a compound. */
interface Evidence {
  /** A part with another one behind it, with its link: `beatmungs`. */
  isHead(run: string): boolean;
  /** The last part, as it stands or inflected, or as the whole word's stem leaves it. */
  isTail(run: string, stemmed: string): boolean;
  /** A last part that needs nothing known before it. */
  isNamed(run: string): boolean;
}

/** Shorter words stand by chance within others. */
const SHORTEST_PART = 4;
const LONGEST_PART = 24;
/** Words this long that name a thing of the hub are recognised whatever stands before them. */
const SHORTEST_TERM = 5;
/** Letters by which an inflected noun may differ from the word that was learnt. */
const INFLECTION = 2;
/** Sounds that German puts between the parts: Desinfektion-s-mittel, Maske-n-halter, Kind-er-masken. */
const LINKS = ['', 'e', 'en', 'ens', 'er', 'es', 'n', 'ns', 's'];
/** After these endings always comes an s, and after that a new part. */
const SURE_JOINT = /(?:heit|ing|ion|keit|schaft|tat|tum|ung)s([a-z]{5,})$/;
/** Beginnings that make a verb's noun (Ein-kauf, Ver-teilung) and endings that make an adjective are no parts. */
const PREFIX = /^(?:uber|ueber|unter|nach|durch|hinter|wieder|weiter|zusammen|zwischen)$/;
const DERIVATION =
  /^(?:arm|artig|ation|bar|fahig|frei|haft|heit|ier|isation|isch|isier|itat|keit|lich|los|mass|reich|sam|schaft|ung|weise)/;

/**
 * Splits German compounds by hash look-ups of their letters' runs, so that its time grows with the text alone.
 * `Atemschutzmasken` → `schutzmasken`, `masken`: a search matches beginnings of words, and these begin with every
 * part but the first.
 * @param nouns the distinct words of all texts that may be compounds or parts of them
 * @param terms the vocabulary's words: `Vlies` is found within `Meltblownvlies` even when `Meltblown` is unknown
 */
export function compoundSplitter(nouns: ReadonlySet<string>, terms: ReadonlySet<string>): CompoundSplitter {
  const evidence = evidenceFrom([...nouns].map(folded), [...terms].map(folded));
  const seen = new Map<string, readonly string[]>();
  return (word) => {
    let parts = seen.get(word);
    if (!parts) seen.set(word, (parts = partsOf(folded(word), evidence)));
    return parts;
  };
}

function evidenceFrom(nouns: string[], terms: string[]): Evidence {
  const words = new Set([...nouns, ...terms]);
  const known = new Set([...words].flatMap(formsOf).filter((form) => form.length >= SHORTEST_PART));
  const named = new Set(terms.flatMap(formsOf).filter((form) => form.length >= SHORTEST_TERM));
  const variety = letterVariety(new Set([...words].map(stemOf)));
  const isLinked = (run: string) =>
    LINKS.some((link) => run.endsWith(link) && known.has(run.slice(0, run.length - link.length)));
  const evidence: Evidence = {
    isHead: (run) => !PREFIX.test(run) && (isLinked(run) || variety.isHead(run)),
    isTail: (run, stemmed) =>
      !DERIVATION.test(run) && (formsOf(run).some((form) => known.has(form)) || variety.isTail(stemmed)),
    isNamed: (run) => !DERIVATION.test(run) && formsOf(run).some((form) => named.has(form)),
  };
  // What a term ends with names a thing as well: `Mittel` in `Desinfektionsmittel`. The second time `Schutz`, known from
  // `Atemschutz`, shows what `Anzug` is in `Schutzanzug`.
  for (let time = 1; time <= 2; time++) {
    const lastParts = terms.flatMap((term) => formsOf(lastPartOf(term, evidence) ?? ''));
    for (const part of lastParts) if (part.length >= SHORTEST_TERM) named.add(part);
  }
  return evidence;
}

function partsOf(word: string, evidence: Evidence): readonly string[] {
  const [first, last] = [SHORTEST_PART - 1, word.length - SHORTEST_PART];
  if (last < first) return [];
  const heads = headsOf(word, evidence);
  const stem = stemOf(word);
  const readable: boolean[] = [];
  const parts: string[] = [];
  for (let at = last; at >= first; at--) {
    const rest = word.slice(at);
    readable[at] =
      evidence.isTail(rest, stem.slice(at)) || (heads[at]?.some((end) => readable[end]) ?? false);
    const isPart = (heads[at] && readable[at]) || evidence.isNamed(rest);
    // Between two joints lies a whole part: of `skappen` and `kappen` the shorter one is right.
    if (isPart && rest.length - (parts[0]?.length ?? 0) >= SHORTEST_PART - 1) parts.unshift(rest);
  }
  return parts;
}

/** What a vocabulary's term ends with, even if nobody writes it alone: `mittel` of `desinfektionsmittel`. */
function lastPartOf(term: string, evidence: Evidence): string | undefined {
  const joints = headsOf(term, evidence).flatMap((ends, at) => (ends && at > 0 ? [at] : []));
  const rests = joints.map((at) => term.slice(at)).filter((rest) => rest.length >= SHORTEST_TERM);
  return (
    rests.findLast((rest) => evidence.isTail(rest, stemOf(rest))) ??
    SURE_JOINT.exec(term)?.[1] ??
    rests.findLast((rest) => evidence.isNamed(term.slice(0, -rest.length)))
  );
}

/** Where the parts that a word can begin with end, and from there the next ones: by start, the ends. */
function headsOf(word: string, evidence: Evidence): (number[] | undefined)[] {
  const heads: (number[] | undefined)[] = [[]];
  for (let start = 0; start < word.length; start++) {
    const ends = heads[start];
    if (!ends) continue;
    for (let end = start + SHORTEST_PART - 1; end <= Math.min(word.length, start + LONGEST_PART); end++) {
      if (!evidence.isHead(word.slice(start, end))) continue;
      ends.push(end);
      heads[end] ??= [];
    }
  }
  return heads;
}

/** A word as it stands and without its inflection, so that `masken` knows `maske`; never without a derivation. */
function formsOf(word: string): string[] {
  const stem = stemOf(word);
  return stem.length < word.length && stem.length >= word.length - INFLECTION ? [word, stem] : [word];
}
