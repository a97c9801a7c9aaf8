/** What is read stands beside a short field and below a long one; what is refused stands out by more than its colour. */
const STYLE = `
.hub-field { display: flex; gap: 8px; align-items: stretch; }
.hub-field > input { flex: 1 1 auto; min-width: 0; }
.hub-reading { padding: 4px 2px 0; min-height: 20px; font-size: 14px; line-height: 20px; color: var(--desk-muted); }
.hub-reading:empty { padding: 0; min-height: 0; }
.hub-reading-fault { color: var(--desk-danger); font-weight: 600; }
.hub-calendar { position: relative; display: flex; }
.hub-calendar button { display: grid; place-items: center; width: 44px; min-height: 44px; padding: 0; color: inherit;
  background: var(--desk-ground); border: 1px solid var(--desk-border); border-radius: var(--desk-radius); cursor: pointer; }
.hub-calendar button:focus-visible { outline: 3px solid var(--desk-focus); outline-offset: 2px; }
.hub-calendar input { position: absolute; inset: auto 0 0; width: 100%; height: 0; padding: 0; border: 0; opacity: 0;
  pointer-events: none; }
`;

/** Adds the styles of the fields to the page. */
export function addFieldStyle(): void {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
}
