import { createElement, type ComponentProps, type JSX } from 'react';

/** An element of the sign-in page; how it looks says `styles/desk/_sign-in.scss`. */
function part<Tag extends 'main' | 'section' | 'button' | 'div' | 'label' | 'input'>(
  tag: Tag,
  className: string,
) {
  return (props: ComponentProps<Tag>): JSX.Element => createElement(tag, { ...props, className });
}

export const Page = part('main', 'desk-sign-in');
export const Panel = part('section', 'desk-sign-in__panel');
export const Trouble = part('section', 'desk-sign-in__panel desk-sign-in__trouble');
export const Action = part('button', 'desk-button');
export const QuietAction = part('button', 'desk-button desk-button--quiet');
export const Row = part('div', 'desk-sign-in__row');
export const Label = part('label', 'desk-sign-in__label');
export const Field = part('input', 'desk-sign-in__field');
