import type { ComponentClass } from 'react';
import type { FieldPath } from '#checks/finding.ts';
import type { DecapEntry } from './decap-entry.ts';
import type { DraftProblem } from './draft-problems.ts';
import type { ControlProps, MountedControl, MountedControls } from './mounted-controls.ts';

interface FieldError {
  type: 'CUSTOM';
  parentIds: ControlProps['parentIds'];
  message: string;
}

/** Decap's controls, as far as their judgement matters here. */
interface Props extends ControlProps {
  value?: unknown;
  getEntry?: () => DecapEntry;
  onValidateObject?: (id: string, errors: FieldError[]) => void;
}
interface Control extends MountedControl {
  props: Props;
  isValid?: () => boolean | { error: unknown };
  /** Lists and groups of fields ask those within. */
  validate?: () => void;
  validateSize?: () => FieldError[];
  /** Asked by controls that look at other fields. */
  placeInEntry?: () => FieldPath | undefined;
  componentDidMount?(): void;
  componentDidUpdate?(before: Props, state: unknown, snapshot: unknown): void;
  componentWillUnmount?(): void;
}
type ControlClass = new (props: Props) => Control;

/** What fields are judged by, and who is told that they were. */
export interface FieldRules {
  controls: MountedControls;
  problemsOf: (entry: DecapEntry) => readonly DraftProblem[];
  /** Called for every field when Decap asks for its validity: of one field as it is left, of all before saving. */
  onAsked: (entry: DecapEntry) => void;
}

/** A control of Decap that also refuses what the rules of the hub refuse, in their words. */
export function withRules(BaseControl: ComponentClass<never>, rules: FieldRules): ComponentClass<never> {
  const Base = BaseControl as unknown as ControlClass;
  class RuledControl extends Base {
    constructor(props: Props) {
      super(props);
      const { isValid, validate } = this;
      this.placeInEntry = () => rules.controls.placeOf(this);
      this.isValid = () => {
        const own = isValid?.call(this) ?? true;
        const problems = problemsAt(this, rules);
        if (own !== true && !(typeof own === 'object' && own.error === false)) return own;
        return problems.length === 0 || isRefusedByDecap(this.props)
          ? true
          : { error: errorOf(this, problems) };
      };
      if (!validate) return;
      // Decap asks lists and groups for the fields within only: what is wrong with the whole is added here.
      this.validate = () => {
        validate.call(this);
        const problems = problemsAt(this, rules);
        const errors = problems.length > 0 ? [errorOf(this, problems)] : [];
        this.props.onValidateObject?.(this.props.forID, [...(this.validateSize?.() ?? []), ...errors]);
      };
    }
    override componentDidMount(): void {
      super.componentDidMount?.();
      rules.controls.add(this);
    }
    override componentDidUpdate(before: Props, state: unknown, snapshot: unknown): void {
      super.componentDidUpdate?.(before, state, snapshot);
      if (before.value !== this.props.value) rules.controls.changed(this);
    }
    override componentWillUnmount(): void {
      rules.controls.remove(this);
      super.componentWillUnmount?.();
    }
  }
  return RuledControl as unknown as ComponentClass<never>;
}

function problemsAt(control: Control, { controls, problemsOf, onAsked }: FieldRules): DraftProblem[] {
  const entry = control.props.getEntry?.();
  if (!entry || control.props.isEditorComponent) return [];
  onAsked(entry);
  return problemsOf(entry).filter(({ path }) => controls.ownerOf(path) === control);
}

function errorOf({ props }: Control, problems: readonly DraftProblem[]): FieldError {
  const message = problems.map(({ message, fix }) => `${message} ${fix}`).join(' ');
  return { type: 'CUSTOM', parentIds: props.parentIds, message };
}

/** Decap itself says that a field does not fit its pattern. */
function isRefusedByDecap({ field, value }: Props): boolean {
  const text = typeof value === 'string' && value !== '' ? value : undefined;
  const pattern = field.get('pattern') as { first(): string } | undefined;
  return text !== undefined && pattern !== undefined && !new RegExp(pattern.first()).test(text);
}
