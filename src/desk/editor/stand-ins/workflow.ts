import { createElement, Fragment, type ReactNode } from 'react';
import Workflow from 'decap-cms-core/dist/esm/components/Workflow/Workflow';
import { BoardTop } from '../lists/BoardTop.tsx';

/** Stands in for Decap's board: the same, with what it has no place for above it. */
export default function Board(props: object): ReactNode {
  return createElement(Fragment, null, createElement(BoardTop), createElement(Workflow, props));
}
