/** @jsxImportSource react */
import styled from '@emotion/styled';
import { colors, lengths } from 'decap-cms-ui-default';
import { Component, useState, type ComponentType, type ReactNode } from 'react';
import { textWordsOf } from '#desk/words/text-words.ts';
import { readableValue, type FieldShape } from './readable-value.ts';

interface FieldProps {
  field: FieldShape;
  value?: unknown;
}

/**
 * A field that keeps its errors to itself: what stands in it can be read and copied, and everything around it goes on.
 * Without this Decap puts its own page of errors in the place of the whole editor.
 */
export function bounded<P extends FieldProps>(Field: ComponentType<P>): ComponentType<P> {
  return class BoundedField extends Component<P, { error: unknown }> {
    override state: { error: unknown } = { error: undefined };
    static getDerivedStateFromError(error: unknown): { error: unknown } {
      return { error: error ?? true };
    }
    override render(): ReactNode {
      const { error } = this.state;
      if (error === undefined) return <Field {...this.props} />;
      return <Failed {...this.props} error={error} onRetry={() => this.setState({ error: undefined })} />;
    }
  };
}

function Failed({
  field,
  value,
  error,
  onRetry,
}: FieldProps & { error: unknown; onRetry: () => void }): ReactNode {
  const say = textWordsOf(document.documentElement.lang === 'en' ? 'en' : 'de');
  const [isCopied, setCopied] = useState(false);
  const label = String(field.get('label') ?? field.get('name'));
  const text = readableValue(field, value);
  const copy = (): void => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <Frame>
      <p role="alert">{say('fieldFailed', { field: label })}</p>
      {text !== '' && (
        <textarea readOnly aria-label={`${label}: ${say('fieldText')}`} rows={LINES} value={text} />
      )}
      <p>
        <button type="button" onClick={onRetry}>
          {say('retry')}
        </button>{' '}
        {text !== '' && (
          <button type="button" onClick={copy}>
            {say('copy')}
          </button>
        )}{' '}
        <span role="status">{isCopied && say('copied')}</span>
      </p>
      <p>
        <small>{say('failedWith', { reason: error instanceof Error ? error.message : String(error) })}</small>
      </p>
    </Frame>
  );
}

const LINES = 8;

const Frame = styled.div`
  padding: 12px 16px;
  border: 2px solid ${colors.errorText};
  border-radius: 0 ${lengths.borderRadius} ${lengths.borderRadius} ${lengths.borderRadius};
  background: ${colors.inputBackground};
  color: ${colors.textLead};
  textarea {
    box-sizing: border-box;
    width: 100%;
    padding: 8px;
    border: 1px solid ${colors.inactive};
    background: inherit;
    color: inherit;
    font: inherit;
  }
  button {
    min-height: 36px;
    padding: 4px 14px;
    border: 1px solid ${colors.inactive};
    border-radius: 4px;
    background: inherit;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid ${colors.active};
    outline-offset: 1px;
  }
  p {
    margin: 0 0 8px;
  }
`;
