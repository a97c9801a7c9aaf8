import { bodies } from './bodies.ts';
import { calls } from './calls.ts';
import { cycles } from './cycles.ts';
import { dates } from './dates.ts';
import type { Rule } from './draft.ts';
import { duplicates } from './duplicates.ts';
import { images } from './images.ts';
import { links } from './links.ts';
import { locations } from './locations.ts';
import { personalData } from './personal-data.ts';
import { quantities } from './quantities.ts';
import { reach } from './reach.ts';
import { references } from './references.ts';
import { validity } from './validity.ts';

/** Every rule across entries. */
export const rules: readonly Rule[] = [
  references,
  cycles,
  duplicates,
  dates,
  validity,
  quantities,
  reach,
  locations,
  calls,
  bodies,
  links,
  images,
  personalData,
];
