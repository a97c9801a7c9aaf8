/** @jsxImportSource react */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

interface Props {
  label: string;
  icon: ReactNode;
  /** Attributes of a stop of the toolbar. */
  stop: object;
  items: readonly { label: string; onChoose: () => void }[];
}

/** A button that opens a list of things to do (ARIA, menu button pattern). */
export function Menu({ label, icon, stop, items }: Props): ReactNode {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const buttons = (): HTMLElement[] => [...place.current!.querySelectorAll<HTMLElement>('[role=menuitem]')];
  useEffect(() => {
    if (isOpen) buttons()[0]?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    place.current!.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!isOpen) {
      if (event.key === 'ArrowDown') {
        event.preventDefault();
        setOpen(true);
      }
      return;
    }
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    if (next !== undefined) {
      event.preventDefault();
      all[(next + all.length) % all.length]?.focus();
    }
    if (event.key !== 'Tab') event.stopPropagation();
  };
  return (
    <span
      ref={place}
      className="menu"
      onKeyDown={onKey}
      onBlur={({ relatedTarget }) => !place.current!.contains(relatedTarget) && setOpen(false)}
    >
      <button
        type="button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        {...stop}
      >
        {icon}
      </button>
      <span id={id} role="menu" aria-label={label} hidden={!isOpen}>
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              setOpen(false);
              item.onChoose();
            }}
          >
            {item.label}
          </button>
        ))}
      </span>
    </span>
  );
}
