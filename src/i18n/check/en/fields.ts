import type { fields as german } from '../de/fields.ts';
import type { ProblemWords } from '../words.ts';

export const fields: Record<keyof typeof german, ProblemWords> = {
  'field-missing': {
    title: 'Field missing',
    message: 'The field “{field}” is missing or empty.',
    fix: 'Add it[[: {help}]].',
    why: 'The entry is of no use without it.',
  },
  'field-unknown': {
    title: 'Unknown field',
    message: 'There is no field “{field}” here.',
    fix: '[[Did you mean “{nearest}”? ]]Allowed are: {allowed}.',
    why: 'Otherwise a typing mistake in the name would silently drop the value.',
  },
  'field-slug': {
    title: 'Field “slug”',
    message: 'The field “slug” is not allowed: the file name makes the address.',
    fix: 'Delete the line and, if necessary, rename the file.',
    why: 'Two sources for one address will contradict each other sooner or later.',
  },
  'field-needs-quotes': {
    title: 'Quotes missing',
    message: 'At “{field}”, {found} is read as a number or yes/no; text is wanted.',
    fix: 'Write the value in quotes: "{found}"',
    why: 'Without quotes, leading zeros vanish: 01067 would become 1067.',
  },
  'field-not-text': {
    title: 'Not a text',
    message: 'At “{field}” there is a list or a group; a single text is wanted.',
    fix: 'Write a single value[[: {help}]].',
    why: 'The field has exactly one value.',
  },
  'field-not-number': {
    title: 'Not a number',
    message: 'At “{field}” there is “{found}”; a number is wanted.',
    fix: 'Write the digits only, without quotes, separators, spaces or unit[[: {likely}]].',
    why: 'Quantities are compared and added up.',
  },
  'field-not-whole': {
    title: 'Not a whole number',
    message: 'At “{field}” there is {found}; a whole number is wanted.',
    fix: 'Write a whole number without point or comma. 20.000 would be twenty; twenty thousand is 20000.',
    why: 'A point starts the decimals in YAML.',
  },
  'field-not-list': {
    title: 'Not a list',
    message: 'At “{field}” there is a single value; a list is wanted.',
    fix: 'Write each value on a line of its own with a hyphen, even if there is only one, or use square brackets: [{found}]',
    why: 'The field may have several values.',
  },
  'field-not-group': {
    title: 'Not a group of fields',
    message: 'At “{field}” there is a single value; indented fields are wanted.',
    fix: 'Write the fields indented below it[[: {help}]].',
    why: 'The information has several parts.',
  },
  'field-not-yes-no': {
    title: 'Neither yes nor no',
    message: 'At “{field}” there is {found}; true or false is wanted.',
    fix: 'Write true for yes or false for no, without quotes.',
    why: 'The field knows two values only.',
  },
  'field-not-allowed': {
    title: 'Value not allowed',
    message: 'At “{field}” there is “{found}”.',
    fix: '[[Did you mean “{nearest}”? ]]Allowed are: {allowed}.',
    why: 'Fixed values can be filtered and translated.',
  },
  'field-too-short': {
    title: 'Too short',
    message: '“{field}” has {size} characters; at least {limit} are needed.',
    fix: 'Say more[[: {help}]].',
    why: 'In lists and search results the text must make sense by itself.',
  },
  'field-too-long': {
    title: 'Too long',
    message: '“{field}” has {size} characters; {limit} are allowed.',
    fix: 'Shorten it; details belong in the text below the front matter.',
    why: 'Lists, feeds and search results have little room for it.',
  },
  'field-too-low': {
    title: 'Too low',
    message: 'At “{field}” there is {size}; a higher value is wanted (limit {limit}).',
    fix: 'Check the number.',
    why: 'Such values are nearly always typing mistakes.',
  },
  'field-too-high': {
    title: 'Too high',
    message: 'At “{field}” there is {size}; {limit} is the highest allowed.',
    fix: 'Check the number.',
    why: 'Such values are nearly always typing mistakes.',
  },
  'field-too-few': {
    title: 'Too few values',
    message: '“{field}” has {size} values; at least {limit} are needed.',
    fix: 'Add to the list.',
    why: 'Without them nobody can place the entry.',
  },
  'field-too-many': {
    title: 'Too many values',
    message: '“{field}” has {size} values; {limit} are allowed.',
    fix: 'Keep to what matters most or split the entry.',
    why: 'What stands everywhere is found nowhere.',
  },
  'field-not-date': {
    title: 'Not a date',
    message: 'At “{field}” there is “{found}”, which is no day in the form YYYY-MM-DD.',
    fix: 'Write year, month and day as YYYY-MM-DD[[: {likely}]]. A time of day does not belong there.',
    why: 'Only this form is unambiguous: 04/05 is the fourth of May here and the fifth of April elsewhere.',
  },
  'field-not-id': {
    title: 'Invalid id',
    message:
      'At “{field}” there is “{found}”; an id is made of lower-case letters a–z, digits and single hyphens.',
    fix: 'Write the id, not the label[[: {likely}]].',
    why: 'Ids connect entries; they must be written the same everywhere.',
  },
  'field-line-break': {
    title: 'More than one line',
    message: '“{field}” contains a line break or a control character.',
    fix: 'Write the value on a single line.',
    why: 'The value appears in headings, lists and subject lines.',
  },
  'field-not-web-address': {
    title: 'Not a web address',
    message: 'At “{field}” there is “{found}”, which is no complete web address.',
    fix: 'Write the address with https:// and without credentials or spaces[[: {likely}]]. Domains with umlauts in the form xn--….',
    why: 'Only then does the link safely reach its target; other schemes such as javascript: run programs.',
  },
  'field-not-mail': {
    title: 'Not a mail address',
    message: 'At “{field}” there is no valid mail address.',
    fix: 'Write the address of an office without names or brackets: info@firm.example. Domains with umlauts in the form xn--….',
    why: 'No enquiry reaches a faulty address.',
  },
  'field-not-phone': {
    title: 'Not a phone number',
    message: 'At “{field}” there is no phone number in its international form.',
    fix: 'Write it with its country code[[: {likely}]], for example +49 7461 12345-0.',
    why: 'The number should work from every country and at a tap.',
  },
  'field-not-country': {
    title: 'Not a country code',
    message: 'At “{field}” there is “{found}”.',
    fix: 'Write the code of two capital letters by ISO 3166[[: {likely}]], for example DE, AT or FR.',
    why: 'Names of countries differ by language; the code is the same everywhere.',
  },
  'field-not-postal-code': {
    title: 'Not a postal code',
    message: 'At “{field}” there is “{found}”, which is no postal code there.',
    fix: 'In Germany it is five digits in quotes: "01067". Elsewhere capitals, digits, spaces and hyphens.',
    why: 'People search and sort by postal code.',
  },
  'field-format': {
    title: 'Wrong form',
    message: 'At “{field}” there is “{found}”, which does not have the form that is wanted.',
    fix: 'Wanted is[[: {help}]].',
    why: 'Fixed forms can be checked and processed.',
  },
};
