import type { yaml as german } from '../de/yaml.ts';
import type { ProblemWords } from '../words.ts';

export const yaml: Record<keyof typeof german, ProblemWords> = {
  'front-matter-missing': {
    title: 'No front matter',
    message: 'The first line is not ---, so the front matter with the fields is missing.',
    fix: 'Start the file with a line ---, then the fields, then again a line ---, then the text.',
    why: 'Title, category, dates and everything else stand in the front matter.',
  },
  'front-matter-open': {
    title: 'Front matter not closed',
    message: 'The second line --- after the fields is missing.',
    fix: 'Add a line that is only --- below the last field.',
    why: 'Without it nobody can tell where the fields end and the text begins.',
  },
  'front-matter-empty': {
    title: 'Front matter without fields',
    message: 'There is nothing between the two lines ---.',
    fix: 'Fill in the fields; content/README.md shows an example of every kind.',
    why: 'Without fields there is no entry.',
  },
  'yaml-syntax': {
    title: 'Fields cannot be read',
    message: 'The fields cannot be read from here on: {reason}.',
    fix: 'Write each field as name: value on a line of its own; text with a colon, # or quotes goes into "…".',
    why: 'The fields are written in YAML, and one wrong character makes the rest incomprehensible.',
  },
  'yaml-tab': {
    title: 'Tab as indentation',
    message: 'This line is indented with a tab.',
    fix: 'Indent with spaces, two for each level.',
    why: 'YAML does not allow tabs for indentation.',
  },
  'yaml-blank': {
    title: 'Wrong blank',
    message: 'This is {code} ({blank}), which only looks like a space.',
    fix: 'Delete the character; before fields, after the colon and after - write an ordinary space. Within a text it may stand.',
    why: 'YAML takes it for a letter: the number 50 becomes a text, and a field another one.',
  },
  'yaml-duplicate-key': {
    title: 'Field given twice',
    message: 'The field “{key}” stands here a second time.',
    fix: 'Delete one of the two lines.',
    why: 'Which of the two values counts would be chance.',
  },
  'yaml-anchor': {
    title: 'Anchor or alias',
    message: '“{name}” is a YAML anchor or an alias of one.',
    fix: 'Write the value out; text that starts with & or * goes into quotes.',
    why: 'Aliases can blow tiny files up to huge ones; no entry needs them.',
  },
  'yaml-tag': {
    title: 'YAML tag',
    message: '“{tag}” is a YAML tag.',
    fix: 'Delete it; text that starts with ! goes into quotes.',
    why: 'Tags change how a value is read; no field needs them.',
  },
  'yaml-documents': {
    title: 'Several documents or directives',
    message: 'A second YAML document or a YAML directive starts here.',
    fix: 'A file is exactly one entry: delete lines with ---, ... or %.',
    why: 'What stands behind the separator would be lost.',
  },
  'yaml-key-forbidden': {
    title: 'Forbidden field name',
    message: '“{key}” is not allowed as a field name.',
    fix: 'Delete the field.',
    why: 'The name reaches into JavaScript’s internals.',
  },
  'yaml-key-not-text': {
    title: 'Field name is not a word',
    message: 'There is a field name here that is not a word.',
    fix: 'Write name: value. Names made of digits go into quotes.',
    why: 'Fields are found by their names only.',
  },
  'yaml-too-deep': {
    title: 'Nested too deeply',
    message: 'The fields are nested so deeply that they cannot be read.',
    fix: 'No entry needs more than five levels: delete superfluous brackets and indentation.',
    why: 'Deep nesting is a mistake or an attack on the program.',
  },
  'yaml-not-mapping': {
    title: 'No fields',
    message: 'There are no fields here but a list or a single value.',
    fix: 'Write fields as name: value, one on each line.',
    why: 'An entry is made of named fields.',
  },
};
