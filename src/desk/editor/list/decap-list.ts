import type { List, Map } from 'immutable';
import type { Component, ComponentType, MouseEvent } from 'react';
import list from 'decap-cms-widget-list';
import object from 'decap-cms-widget-object';

export type Field = Map<string, unknown>;
export type Item = Map<string, unknown>;

/** What Decap hands to the control of a list, as far as it is drawn here. */
export interface ListProps {
  field: Field;
  forID: string;
  value?: List<Item>;
  classNameWrapper: string;
  parentIds?: readonly string[];
  onChange: (value: List<Item>) => void;
  metadata: unknown;
  editorControl: unknown;
  resolveWidget: unknown;
  onValidateObject: unknown;
  clearFieldErrors: unknown;
  fieldsErrors: unknown;
  controlRef: unknown;
}

export interface ListState {
  keys: readonly string[];
  itemsCollapsed: readonly boolean[];
  listCollapsed: boolean;
  /** What was typed to look for an item. */
  filter?: string;
  /** What those hear who do not see the list. */
  said?: string;
}

/** The parts of Decap's list that stay: its keys, values, validation and focus. See the footholds. */
export interface DecapList extends Component<ListProps, ListState> {
  addItem(item: Item): void;
  handleAdd(event: { preventDefault(): void }): void;
  mixedDefault(typeKey: string, type: string): Record<string, unknown>;
  handleRemove(index: number, event: { preventDefault(): void }): void;
  handleItemCollapseToggle(index: number, event: MouseEvent): void;
  handleChangeFor(key: string): unknown;
  onSortEnd(move: { oldIndex: number; newIndex: number }): void;
  objectLabel(item: Item): string | undefined;
  hasError(index: number): boolean | undefined;
  processControlRef: unknown;
  getStableParentIds(parentIds: readonly string[], forID: string, key: string): readonly string[];
  renderListControl(): unknown;
}

type Controls = { controlComponent: unknown };

export const DecapListControl = (list as unknown as Controls).controlComponent as new (
  props: ListProps,
) => DecapList;

/** Decap's group of fields, as an item of a list has it. */
export const ItemFields = (object as unknown as Controls).controlComponent as ComponentType<
  Record<string, unknown>
>;
