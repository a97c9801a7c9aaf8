import type { FieldPath } from '#checks/finding.ts';

/** What Decap hands to the control of a field, as far as paths need it. */
export interface ControlProps {
  field: { get(name: string): unknown };
  /** Id of the field's element. */
  forID: string;
  /** Ids of the fields around this one, outermost first; below a list also the key of the item. */
  parentIds?: readonly (string | undefined)[];
  /** Fields of a component inside a text are no fields of the entry. */
  isEditorComponent?: boolean;
  isNewEditorComponent?: boolean;
}

/** The control of a field on the screen. */
export interface MountedControl {
  props: ControlProps;
  /** A list knows its items by keys. */
  state?: { keys?: readonly string[] } | null;
  focus?(path: string): void;
}

/** The controls that are on the screen, and where in the entry they stand. */
export interface MountedControls {
  add(control: MountedControl): void;
  remove(control: MountedControl): void;
  /** The control of a field, or the nearest one around it. */
  ownerOf(path: FieldPath): MountedControl | undefined;
  /** The list or group of fields that a control stands in. */
  parentOf(control: MountedControl): MountedControl | undefined;
  /** Puts the cursor into a field, opening what is folded around it. */
  focus(path: FieldPath): void;
}

export function mountedControls(): MountedControls {
  const byId = new Map<string, MountedControl>();
  const byPath = (): Map<string, MountedControl> => {
    const found = new Map<string, MountedControl>();
    for (const control of byId.values()) {
      const path = pathOf(control, byId);
      if (path) found.set(path.join('.'), control);
    }
    return found;
  };
  const ownerOf = (path: FieldPath): MountedControl | undefined => {
    const controls = byPath();
    for (let length = path.length; length > 0; length--) {
      const control = controls.get(path.slice(0, length).join('.'));
      if (control) return control;
    }
    return undefined;
  };
  return {
    add: (control) => byId.set(control.props.forID, control),
    remove: (control) => byId.delete(control.props.forID),
    ownerOf,
    parentOf: ({ props }) =>
      props.parentIds
        ?.map((id) => (id === undefined ? undefined : byId.get(id)))
        .findLast((one) => one !== undefined),
    focus: (path) => {
      const [name, ...rest] = path;
      const top = name === undefined ? undefined : byPath().get(String(name));
      top?.focus?.(rest.join('.'));
      const owner = ownerOf(path);
      if (owner) focusElement(owner.props.forID);
    },
  };
}

/** Undefined for what is no field of the entry itself. */
function pathOf({ props }: MountedControl, byId: ReadonlyMap<string, MountedControl>): FieldPath | undefined {
  if (props.isEditorComponent || props.isNewEditorComponent) return undefined;
  const path: (string | number)[] = [];
  let list: MountedControl | undefined;
  // Below the items of a list Decap names a parent without an id.
  for (const id of (props.parentIds ?? []).filter((one) => one !== undefined)) {
    const item = list?.state?.keys?.indexOf(id) ?? -1;
    if (list && item >= 0) {
      path.push(item);
      list = undefined;
      continue;
    }
    const parent = byId.get(id);
    if (!parent) return undefined;
    path.push(String(parent.props.field.get('name')));
    list = parent.state?.keys ? parent : undefined;
  }
  path.push(String(props.field.get('name')));
  return path;
}

/** Decap's own focusing knows plain inputs only. */
function focusElement(id: string): void {
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`);
  const field = document.getElementById(id);
  const FOCUSABLE = 'input, textarea, select, [contenteditable="true"], button';
  const target = field?.matches(FOCUSABLE)
    ? field
    : (field ?? label?.parentElement?.parentElement)?.querySelector<HTMLElement>(FOCUSABLE);
  if (target && !target.contains(document.activeElement)) target.focus();
  (label ?? target)?.scrollIntoView({ block: 'center' });
}
