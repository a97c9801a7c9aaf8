/** @jsxImportSource react */
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface Props {
  title: string;
  /** Labels of the buttons that do it and that leave everything as it is. */
  apply: string;
  cancel: string;
  onApply: () => void;
  /** Called when it goes, whatever was chosen. */
  onClose: () => void;
  /** A third button. */
  other?: { label: string; onChoose: () => void } | undefined;
  children: ReactNode;
}

/** A window of the desk that asks for something; the rest of the page waits. */
export function Window({ title, apply, cancel, onApply, onClose, other, children }: Props): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="hub-window"
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          onApply();
        }}
      >
        <h2 id={id}>{title}</h2>
        {children}
        <p className="actions">
          <button type="submit" className="main">
            {apply}
          </button>
          {other && (
            <button type="button" onClick={other.onChoose}>
              {other.label}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}
