import type { FormWords } from './check-words.ts';

/** {@link checkDe} in English. */
export const checkEn: FormWords = {
  'field-missing': { fix: 'Fill in the field or choose something.' },
  'body-empty': { message: 'The entry has no text yet.', fix: 'Describe it in a few sentences.' },
  'field-unknown': {
    message: 'There is no “{field}” here.',
    fix: 'This form cannot change it: please tell those who look after the hub.',
  },
  'field-slug': {
    message: 'The address of the entry is fixed and is not stated.',
    fix: 'This form cannot change that: please tell those who look after the hub.',
  },
  'field-needs-quotes': {
    message: '“{field}” says {found}; text is needed.',
    fix: 'Write the value once more.',
  },
  'field-not-text': {
    message: '“{field}” says several things; a single text is needed.',
    fix: 'Write a single text[[: {help}]].',
  },
  'field-not-number': { fix: 'Write the number alone, for example 5000, 5,000 or 1500.5.' },
  'field-not-whole': { fix: 'Write a number without decimals, for example 14.' },
  'field-not-list': {
    message: '“{field}” has a single value; there can be several.',
    fix: 'Fill in the field once more.',
  },
  'field-not-group': {
    message: '“{field}” has a single value; several statements are needed.',
    fix: 'Fill in the fields below it[[: {help}]].',
  },
  'field-not-yes-no': {
    message: '“{field}” says {found}; yes or no is needed.',
    fix: 'Switch the field on or off.',
  },
  'field-too-long': { fix: 'Shorten it; details belong in the text.' },
  'field-not-date': {
    message: '“{field}” says “{found}”; that is no day of the calendar.',
    fix: 'Write for example 12 May 2021, 12/5/2021 or tomorrow.',
  },
  'field-line-break': {
    message: '“{field}” contains a line break or an invisible character.',
    fix: 'Write everything in one go.',
  },
  'field-not-web-address': { fix: 'Write the address with https:// and without blanks[[: {likely}]].' },
  'field-not-mail': { fix: 'Write the address of an office, for example info@company.example.' },
  'field-not-country': { fix: 'Choose the country from the list[[: {likely}]].' },
  'field-not-postal-code': { fix: 'In Germany it has five digits, for example 01067.' },
  'reference-unknown': {
    message: '“{field}” names “{found}”, which does not exist.',
    fix: '[[Did you mean “{nearest}”? ]]Choose from the list, or first add what is missing.',
  },
  'call-missing': {
    message: 'There is no call “{found}”.',
    fix: '[[Did you mean “{nearest}”? ]]Choose a call that exists.',
  },
  'validity-too-long': {
    fix: 'Write {likely} at most. If the entry was confirmed since, say so first: then the time begins anew.',
  },
  'quantity-remaining': { fix: 'Write {limit} at most, or raise the amount.' },
  'region-country': {
    message: '“{field}” is not in the country that is stated.',
    fix: 'Choose a region of that country, or the country of that region.',
  },
  'question-choices': {
    message:
      'Possible answers belong to questions of the type “{choice}” and to them only; this one is of the type “{type}”.',
    fix: 'Give at least two possible answers, or choose another type.',
  },
  'question-unit': {
    message: 'Only questions of the type “{number}” have a unit; this one is of the type “{type}”.',
    fix: 'Empty the unit, or choose the type “{number}”.',
  },
  'answer-not-public': { fix: 'Delete the answer here; it stays with the desk.' },
  'answer-type': {
    message: '“{found}” does not suit the type of the question.',
    fix: 'Depending on the question: a number, yes or no, a text, or one of the given answers[[: {allowed}]].',
  },
  'personal-mail': {
    fix: 'Name a role mailbox[[ like {likely}]], or let contact go through the desk. Further names of offices are in the vocabulary.',
  },
  'image-missing': { message: 'There is no image “{found}”.', fix: 'Insert the image once more.' },
  'image-outside': {
    message: 'The image “{found}” does not belong to this entry.',
    fix: 'Insert the image here.',
  },
};
