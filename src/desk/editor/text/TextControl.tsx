/** @jsxImportSource react */
import { Component, type ReactNode } from 'react';
import type { Known } from '#checks/known.ts';
import { textWordsOf } from '#desk/words/text-words.ts';
import type { Lang } from '#schemas/fields.ts';
import type { MountedControls } from '../mounted-controls.ts';
import { ImageWindow } from './ImageWindow.tsx';
import { hasImage, imagePlaceOf, takeImage, type ImageField, type MediaProps } from './image-field.ts';
import { leftOutWords } from './left-out-words.ts';
import { RichText } from './RichText.tsx';
import { SourceText } from './SourceText.tsx';
import { TextFrame } from './text-style.ts';

/** What the field needs of the desk around it. */
export interface TextSetting {
  lang: Lang;
  known: Known;
  controls: MountedControls;
}

/** What Decap hands to the control of a text. */
interface Props extends MediaProps {
  value?: string;
  forID: string;
  field: { get(name: string): unknown };
  onChange: (text: string) => void;
  setActiveStyle: () => void;
  setInactiveStyle: () => void;
  isDisabled?: boolean;
}

interface State {
  isSource: boolean;
  notice: string;
  /** An image that somebody put on the text. */
  offered: { file: File; field: ImageField } | null;
}

/** Milliseconds without a key after which the form learns what was written. */
const PAUSE = 400;

/** The control of a text: rich text, or its Markdown. */
export function textControl({ lang, known, controls }: TextSetting) {
  const say = textWordsOf(lang);
  return class TextControl extends Component<Props, State> {
    override state: State = { isSource: false, notice: '', offered: null };
    /** The text as the form knows it. */
    written = this.props.value ?? '';
    /** Reads what stands on the screen, where that has changed since. */
    pending: (() => string) | undefined;
    timer: ReturnType<typeof setTimeout> | undefined;
    place: { focus: () => void } | null = null;

    /** What fails in rich text can still be written as Markdown. */
    static getDerivedStateFromError(): Partial<State> {
      return { isSource: true, notice: say('richFailed') };
    }
    override componentDidCatch(): void {
      this.flush();
    }
    override componentDidMount(): void {
      window.addEventListener('beforeunload', this.flush, true);
      window.addEventListener('pagehide', this.flush);
    }
    override componentWillUnmount(): void {
      this.flush();
      window.removeEventListener('beforeunload', this.flush, true);
      window.removeEventListener('pagehide', this.flush);
    }
    override shouldComponentUpdate(next: Props, state: State): boolean {
      return (
        next.value !== this.props.value || state !== this.state || next.isDisabled !== this.props.isDisabled
      );
    }

    /** Tells the form what was written, now. */
    flush = (): void => {
      clearTimeout(this.timer);
      const read = this.pending;
      this.pending = undefined;
      if (!read) return;
      const text = read();
      if (text === this.written) return;
      this.written = text;
      this.props.onChange(text);
    };
    later = (read: () => string): void => {
      this.pending = read;
      clearTimeout(this.timer);
      this.timer = setTimeout(this.flush, PAUSE);
    };

    /** Decap reads this before it saves. */
    getValidateValue = (): string => {
      this.flush();
      return this.written;
    };
    isValid = (): boolean => {
      this.flush();
      return true;
    };
    focus = (): void => this.place?.focus();

    /** @returns the text that is to be shown: what the form holds, or what it is about to hold */
    shown(): string {
      const { value = '' } = this.props;
      if (value !== this.written && this.pending === undefined) this.written = value;
      return this.written;
    }

    onFiles = (files: File[]): void => {
      const file = files.find(({ type }) => type.startsWith('image/'));
      const field = imagePlaceOf(this.props.collection);
      if (!file) this.setState({ notice: say('noFiles') });
      else if (!field) this.setState({ notice: say('noImages') });
      else this.setState({ offered: { file, field } });
    };
    onImage = async (alt: string): Promise<string | undefined> => {
      const { file, field } = this.state.offered!;
      try {
        const name = await takeImage({ file, alt, field, controls, lang, props: this.props });
        const notice = say('imageTaken', { name, field: field.label });
        this.setState({ offered: null, notice }, () => this.focus());
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };

    override render(): ReactNode {
      const { forID, field, collection, setActiveStyle } = this.props;
      const { isSource, notice, offered } = this.state;
      const label = String(field.get('label'));
      const shared = {
        id: forID,
        label,
        say,
        text: this.shown(),
        ref: (place: { focus: () => void } | null) => void (this.place = place),
        onChange: this.later,
        onLeave: this.leave,
        onSwitch: () => {
          this.flush();
          this.setState({ isSource: !isSource }, () => this.focus());
        },
      };
      return (
        <TextFrame onFocus={setActiveStyle}>
          {isSource ? (
            <SourceText {...shared} />
          ) : (
            <RichText
              {...shared}
              isMdx={isMdx(field)}
              known={known}
              onFiles={this.onFiles}
              onLeftOut={(leftOut) =>
                this.setState({ notice: leftOutWords(leftOut, imagePlaceOf(collection), say) })
              }
            />
          )}
          <p role="status" className="notice">
            {notice}
          </p>
          {offered && (
            <ImageWindow
              name={offered.file.name}
              field={offered.field}
              isReplacing={hasImage(controls, offered.field)}
              say={say}
              onTake={this.onImage}
              onClose={() => this.setState({ offered: null }, () => this.focus())}
            />
          )}
        </TextFrame>
      );
    }

    leave = (): void => {
      this.flush();
      this.props.setInactiveStyle();
    };
  };
}

/** The kinds of entries whose texts hold components say which. */
function isMdx(field: Props['field']): boolean {
  const components = field.get('editor_components') as { size: number } | undefined;
  return (components?.size ?? 0) > 0;
}
