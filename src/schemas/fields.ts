import { z } from 'zod';
import { choice, words } from './words.ts';

/** Day of the calendar as `YYYY-MM-DD`. A string, so that no time zone can move it. */
export const plainDate = z.iso.date();
export type PlainDate = string;

/**
 * File name without its ending: lower-case ASCII words joined by single hyphens. Digits alone would be taken for the
 * number of a list's page.
 */
export const id = z
  .string()
  .max(80)
  .regex(/^(?!\d+$)[a-z0-9]+(?:-[a-z0-9]+)*$/);

/**
 * The id of something else: checked to be there, and chosen from a list in every form.
 * @param target a kind or a file of the vocabulary. No type says so, because the kinds' own type would rest on itself;
 * `pointers.ts` refuses any other name
 */
export const ref = (target: string) => id.meta({ target });

export const lang = choice({ de: ['Deutsch', 'German'], en: ['Englisch', 'English'] });
export type Lang = z.infer<typeof lang>;

/** One line of text: no line break, no control character. */
export const line = (min: number, max: number) =>
  z
    .string()
    .min(min)
    .max(max)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u);

/** Several lines of plain text. */
export const paragraph = (max: number) => z.string().min(1).max(max);

/**
 * Web address: https or http, a host with a dot, no credentials, ASCII host (an internationalised name is written in
 * its `xn--` form, so that look-alike letters cannot hide in it).
 */
export const webAddress = z
  .string()
  .max(500)
  .regex(/^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](?::\d{2,5})?(?:[/?#][^\s<>"'`\\^{|}]*)?$/i)
  .meta({ format: 'uri' });

/** Mail address in ASCII. Whether it belongs to a role is a rule of `checks/`. */
export const mailAddress = z.email().max(200);

/** Telephone number as written for an international caller: `+49 7461 12345-0`. */
export const phone = z
  .string()
  .max(30)
  .regex(/^\+[1-9]\d{0,2}(?:[ /-]?\(?\d{1,6}\)?){2,8}$/)
  .meta({ format: 'phone' });

/** ISO 3166-1 alpha-2. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ target: 'country' });

/** The same short text in German and English. */
export const bothLanguages = (max: number) =>
  z.strictObject({
    de: line(1, max).meta(words(['Deutsch', 'Text auf Deutsch'], ['German', 'Text in German'])),
    en: line(1, max).meta(words(['Englisch', 'Text auf Englisch'], ['English', 'Text in English'])),
  });
