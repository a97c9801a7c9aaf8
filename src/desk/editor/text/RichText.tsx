/** @jsxImportSource react */
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useEffect, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import { flushSync } from 'react-dom';
import type { Known } from '#checks/known.ts';
import type { TextWords } from '#desk/words/text-words.ts';
import { focusComponent } from './focus-component.ts';
import { fromMarkdown } from './from-markdown.ts';
import { linkPlace, withLink, withoutLink, type LinkPlace } from './links.ts';
import { LinkWindow } from './LinkWindow.tsx';
import type { LeftOut } from './paste/clean-tree.ts';
import { run, textState, textView, type TextViewRules } from './text-view.ts';
import { toMarkdown } from './to-markdown.ts';
import { Toolbar } from './Toolbar.tsx';
import { stateOfTools } from './tools.ts';

interface Props {
  ref: Ref<{ focus: () => void }>;
  id: string;
  label: string;
  say: TextWords;
  text: string;
  isMdx: boolean;
  known: Known;
  onChange: (read: () => string) => void;
  onLeave: () => void;
  onSwitch: () => void;
  onFiles: (files: File[]) => void;
  onLeftOut: (leftOut: LeftOut) => void;
}

/** A text as it looks, with its tools. */
export function RichText(props: Props): ReactNode {
  const { ref, text, isMdx, say } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef(props);
  /** The text that the field has shown or told last. */
  const shown = useRef(text);
  const [state, setState] = useState<EditorState>();
  const [link, setLink] = useState<LinkPlace>();
  latest.current = props;
  const language = isMdx ? 'mdx' : 'markdown';

  useEffect(() => {
    const rules = rulesOf();
    view.current = textView(place.current!, rules);
    setState(view.current.state);
    return () => view.current?.destroy();
    // The view lives as long as the field; what changes is read from `latest`.
  }, []);

  useEffect(() => {
    if (text === shown.current || !view.current) return;
    const isSaid = text.trim() === shown.current.trim();
    shown.current = text;
    // A file ends in a line break that the form does not know of: nothing else was changed from outside.
    if (isSaid) return;
    view.current.updateState(textState(fromMarkdown(text, language), rulesOf()));
    setState(view.current.state);
  }, [text]);

  useImperativeHandle(ref, () => ({ focus: () => view.current?.focus() }), []);

  function rulesOf(): TextViewRules {
    const { id, label, known } = latest.current;
    let tools = '';
    return {
      doc: fromMarkdown(latest.current.text, language),
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-description': say('toToolbar'),
        class: 'text',
        spellcheck: 'true',
      },
      known,
      say,
      isMdx,
      onChange: () =>
        latest.current.onChange(() => {
          shown.current = toMarkdown(view.current!.state.doc, language);
          return shown.current;
        }),
      onState: (next) => {
        const said = stateOfTools(next);
        if (said === tools) return;
        tools = said;
        setState(next);
      },
      onLeave: () => latest.current.onLeave(),
      onFiles: (files) => latest.current.onFiles(files),
      onLeftOut: (leftOut) => latest.current.onLeftOut(leftOut),
      askForLink: () => setLink(linkPlace(view.current!.state)),
      goToTools: () =>
        place.current!.parentElement!.querySelector<HTMLElement>('[data-tool][tabindex="0"]')?.focus(),
    };
  }

  const close = (): void => {
    // While the window is there nothing behind it takes the focus.
    flushSync(() => setLink(undefined));
    view.current?.focus();
  };
  return (
    <div className="rich">
      {state && (
        <Toolbar
          state={state}
          say={say}
          isMdx={isMdx}
          onRun={(command) => {
            run(view.current!, command);
            focusComponent(view.current!);
          }}
          onLink={() => setLink(linkPlace(view.current!.state))}
          onMarkdown={props.onSwitch}
          onEscape={() => view.current!.focus()}
        />
      )}
      <div ref={place} />
      {link && (
        <LinkWindow
          place={link}
          say={say}
          onLink={(href, words) => {
            view.current!.dispatch(withLink(view.current!.state, link, href, words));
            close();
          }}
          onRemove={() => {
            view.current!.dispatch(withoutLink(view.current!.state, link));
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
