import type { mdx as german } from '../de/mdx.ts';
import type { ProblemWords } from '../words.ts';

export const mdx: Record<keyof typeof german, ProblemWords> = {
  'mdx-syntax': {
    title: 'Component cannot be read',
    message: 'The text cannot be read as MDX from here on[[: {detail}]].',
    fix: 'Close every component, for example <Callout>…</Callout>. Where { and < are meant, write \\{ and \\<.',
    why: 'Angle brackets and braces have a meaning of their own in MDX.',
  },
  'mdx-autolink': {
    title: 'Address in angle brackets',
    message: 'This is an address in angle brackets: {found}',
    fix: 'Write {likely}.',
    why: 'In pages of the desk, < begins a component; an address is none.',
  },
  'mdx-less-than': {
    title: 'Less-than sign',
    message: 'Here < begins no component: {found}',
    fix: 'Write {likely}, or “less than” in words.',
    why: 'In pages of the desk, < begins a component; the whole text after it could not be read.',
  },
  'mdx-code': {
    title: 'import or export',
    message: '{found} is not allowed in the desk’s pages.',
    fix: 'Delete the line; all components are there by themselves. If a sentence starts like that, move the word.',
    why: 'Such lines would run as a program when the site is built.',
  },
  'mdx-expression': {
    title: 'Expression in braces',
    message: 'There is an expression here: {found}',
    fix: 'Write text instead of the expression. Where a brace is meant, write \\{.',
    why: 'Expressions would run as a program when the site is built.',
  },
  'mdx-component': {
    title: 'Unknown component',
    message: 'There is no component <{found}>.',
    fix: '[[Did you mean <{nearest}>? ]]Allowed are: {allowed}. Write HTML as Markdown.',
    why: 'Only checked components are safe and accessible.',
  },
  'mdx-attribute': {
    title: 'Unknown attribute of a component',
    message: '<{component}> does not know “{found}”.',
    fix: '[[Did you mean “{nearest}”? ]][[Allowed are: {allowed}.]]',
    why: 'Unknown attributes would do nothing, or smuggle in programs as onclick does.',
  },
  'mdx-attribute-missing': {
    title: 'Attribute of a component missing',
    message: '<{component}> lacks “{found}”.',
    fix: 'Add {found}="…".',
    why: 'Without it the component has nothing to show.',
  },
  'mdx-attribute-value': {
    title: 'Wrong value of an attribute',
    message: '<{component}> has for {attribute}: {found}',
    fix: '[[Did you mean “{nearest}”? ]]Wanted is, in quotes: {wanted}.',
    why: 'The component could not show the value, or it would lead to an unsafe place.',
  },
  'mdx-component-empty': {
    title: 'Empty component',
    message: '<{component}> holds nothing.',
    fix: 'Write between <{component}> and </{component}> what belongs there, or delete the component.',
    why: 'An empty frame promises something that is not there.',
  },
};
