/** @jsxImportSource react */
import type { EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { componentNames, type ComponentName } from '#checks/components.ts';
import { componentWords } from '#desk/words/component-words.ts';
import type { TextWords } from '#desk/words/text-words.ts';
import { insertComponent, hasMark } from './commands.ts';
import { icons } from './icons.ts';
import { Menu } from './Menu.tsx';
import { textSchema } from './schema.ts';
import { tableTools, tools, type Tool } from './tools.ts';

interface Props {
  state: EditorState;
  say: TextWords;
  /** Whether the text may hold components. */
  isMdx: boolean;
  onRun: (command: Tool['run']) => void;
  onLink: () => void;
  onMarkdown: () => void;
  /** Back into the text. */
  onEscape: () => void;
}

/** The tools of the text: one stop of the Tab key, within it arrows lead on (ARIA, toolbar pattern). */
export function Toolbar({ state, say, isMdx, onRun, onLink, onMarkdown, onEscape }: Props): ReactNode {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return onEscape();
    const buttons = [...bar.current!.querySelectorAll<HTMLElement>('[data-tool]')];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    const to = (next + buttons.length) % buttons.length;
    setStop(to);
    buttons[to]!.focus();
  };
  let count = 0;
  const stopOf = (): { 'data-tool': ''; tabIndex: 0 | -1 } => ({
    'data-tool': '',
    tabIndex: count++ === stop ? 0 : -1,
  });
  return (
    <div ref={bar} className="tools" role="toolbar" aria-label={say('toolbar')} onKeyDown={move}>
      {tools.map((group) => (
        <div key={group[0]!.name} className="group">
          {group.map(({ name, run, isOn, keys }) => (
            <ToolButton
              key={name}
              name={name}
              label={say(name)}
              keys={keys}
              isOn={isOn?.(state)}
              isUsable={run(state)}
              stop={stopOf()}
              onUse={() => onRun(run)}
            />
          ))}
          {group[0]!.name === 'bold' && (
            <ToolButton
              name="link"
              label={say('link')}
              keys="Control+K"
              isOn={hasMark(state, textSchema.marks.link)}
              isUsable
              stop={stopOf()}
              onUse={onLink}
            />
          )}
        </div>
      ))}
      <div className="group">
        <Menu
          label={say('table')}
          icon={<Icon name="table" />}
          stop={stopOf()}
          items={tableTools
            .filter(({ name }) => (name === 'insertTable') !== isInTable(state))
            .map(({ name, run }) => ({ label: say(name as 'insertTable'), onChoose: () => onRun(run) }))}
        />
        {isMdx && (
          <Menu
            label={say('insertComponent')}
            icon={<Icon name="insertComponent" />}
            stop={stopOf()}
            items={componentNames.map((name) => ({
              label: componentWords[name]!.label[say.lang],
              onChoose: () => onRun(componentCommand(name)),
            }))}
          />
        )}
        <ToolButton name="markdown" label={say('asMarkdown')} isUsable stop={stopOf()} onUse={onMarkdown} />
      </div>
    </div>
  );
}

const componentCommand = (name: ComponentName): Tool['run'] => insertComponent(name);

interface ButtonProps {
  name: keyof typeof icons;
  label: string;
  keys?: string | undefined;
  isOn?: boolean | undefined;
  isUsable: boolean;
  stop: object;
  onUse: () => void;
}

/** What cannot be used now can still be found and read. */
function ToolButton({ name, label, keys, isOn, isUsable, stop, onUse }: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      aria-pressed={isOn}
      aria-disabled={!isUsable}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => isUsable && onUse()}
      {...stop}
    >
      <Icon name={name} />
    </button>
  );
}

export function Icon({ name }: { name: keyof typeof icons }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d={icons[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
