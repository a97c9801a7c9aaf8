import type { entries as german } from '../de/entries.ts';
import type { ProblemWords } from '../words.ts';

export const entries: Record<keyof typeof german, ProblemWords> = {
  'reference-unknown': {
    title: 'Reference to nothing',
    message: '“{field}” names “{found}”, which does not exist in {place}.',
    fix: '[[Did you mean “{nearest}”? ]]Write an id that exists, or add what is missing.',
    why: 'A reference to nothing shows as a gap on the page, and the entry is missing from lists and filters.',
  },
  'reference-cycle': {
    title: 'References in a circle',
    message: '“{field}” leads in a circle: {chain}.',
    fix: 'Delete one of the references.',
    why: 'What replaces, contains or belongs to itself has no beginning.',
  },
  'reference-set-aside': {
    title: 'Reference to an entry set aside',
    message: '[[“{field}” names ]]“{found}”, which is not published because of its own mistakes.',
    fix: 'Correct the mistakes there; this entry will then come back by itself.',
    why: 'An entry without what it rests on would mislead.',
  },
  'call-missing': {
    title: 'Response without a call',
    message: 'There is no call “{found}”: calls/{found}/call.md is missing.',
    fix: '[[Did you mean “{nearest}”? ]]Move the response to the folder of its call.',
    why: 'Without a call nobody knows where to forward the response.',
  },
  'term-duplicate': {
    title: 'Id given twice',
    message: 'The id “{found}” stands in this list a second time.',
    fix: 'Delete one of the two or give it an id of its own.',
    why: 'Which of the two is meant would be chance.',
  },
  'list-duplicate': {
    title: 'Value given twice',
    message: '“{field}” names “{found}” a second time.',
    fix: 'Delete the repetition.',
    why: 'Repetitions distort counts and look careless.',
  },
  'date-order': {
    title: 'Order of the days',
    message: '“{field}” ({found}) is before “{other}” ({bound}).',
    fix: 'Check both days; “{field}” must not be before {bound}.',
    why: 'A period that ends before it starts is a typing mistake, and the entry would never be seen.',
  },
  'date-future': {
    title: 'Day in the future',
    message: '“{field}” ({found}) is after today ({today}).',
    fix: 'Write the day on which it happened.',
    why: 'What is said to have happened cannot be tomorrow; the freshness of the entry would be faked.',
  },
  'date-too-early': {
    title: 'Day before the time of the hub',
    message: '“{field}” ({found}) is before {bound}.',
    fix: 'Check the year; the day must be {bound} or later.',
    why: 'A year such as 1901 or 0202 came about while typing, and the entry would always have been expired.',
  },
  'date-too-late': {
    title: 'Day in the far future',
    message: '“{field}” ({found}) is after {bound}.',
    fix: 'Check the year; the day must be {bound} at the latest.',
    why: 'A year such as 2205 came about while typing, and the entry would never expire.',
  },
  'validity-too-long': {
    title: 'Valid for too long',
    message: '“{field}” ({found}) is more than {days} days after {since}.',
    fix: 'Write {likely} at the latest. A confirmation with confirmedOn starts the period anew.',
    why: 'Entries that nobody closes make the whole hub untrustworthy.',
  },
  'quantity-remaining': {
    title: 'More left than there was',
    message: '“{field}” is {found}, but the whole amount only {limit}.',
    fix: 'Write {limit} at most, or raise amount.',
    why: 'There cannot be more left than there was.',
  },
  'quantity-range': {
    title: 'Range without width',
    message: '“{field}” is {found}, but the amount already begins at {limit}.',
    fix: 'Write more than {limit} for “{field}”, or leave it out: then the one number holds.',
    why: 'A range goes from the smaller to the larger number; otherwise one of them is a slip.',
  },
  'quantity-decimals': {
    title: 'Decimals of what is counted',
    message: '“{field}” is {found}, but {unit} are counted.',
    fix: 'Write a whole number, or choose a unit that is measured, such as litres or kilograms.',
    why: 'There is no half piece: most often a separator of thousands was read as a decimal point.',
  },
  'term-in-use': {
    title: 'Term is in use',
    message: 'The term “{found}” is missing but is named: {entries}. It is {n} entries.',
    fix: 'Leave the term under its id. If it is to be called otherwise, change its label.',
    why: 'Entries name terms by their id. Without it all these entries become invalid.',
  },
  'organisation-reach': {
    title: 'Organisation cannot be reached',
    message: 'The organisation has neither a website nor a role mailbox nor a phone.',
    fix: 'Give at least one of them.',
    why: 'Whoever reads an entry must be able to see who is behind it, and to get in touch there.',
  },
  'region-country': {
    title: 'Region in another country',
    message: '“{field}” names {found}, but the country is {country}.',
    fix: 'Write {expected} for country, or choose a region of {country}.',
    why: 'The entry would stand in the list of a region it is not in.',
  },
  'question-duplicate': {
    title: 'Question given twice',
    message: 'The id “{found}” already belongs to another question.',
    fix: 'Give every question an id of its own.',
    why: 'Answers find their question by its id.',
  },
  'question-choices': {
    title: 'Choices and type of the question',
    message: 'The question is of type {type}; choices belongs to questions of type choice, and only to them.',
    fix: 'Add at least two choices, or delete them for other types.',
    why: 'A choice without choices cannot be answered.',
  },
  'question-unit': {
    title: 'Unit without a number',
    message: 'The question is of type {type}; unit belongs to questions of type number only.',
    fix: 'Delete unit or write type: number.',
    why: 'Only numbers have a unit.',
  },
  'answer-unknown': {
    title: 'Answer without a question',
    message: 'The call does not ask a question “{found}”.',
    fix: '[[Did you mean “{nearest}”? ]]Use the id of one of the call’s questions.',
    why: 'Answers without a question get lost in forwarding.',
  },
  'answer-not-public': {
    title: 'Answer that is not public',
    message: 'The question “{found}” is not marked public; its answer must not stand here in the clear.',
    fix: 'Put the answer into sealed and delete it here.',
    why: 'Everybody can read this file; answers that are not public may hold a person’s data.',
  },
  'answer-type': {
    title: 'Answer does not fit the question',
    message: 'The question is of type {type}; “{found}” does not fit.',
    fix: 'number wants a number, yes-no true or false, text and choice a text; for choice one of: {allowed}.',
    why: 'Only answers of one type can be evaluated.',
  },
};
