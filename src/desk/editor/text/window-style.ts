import { colors } from 'decap-cms-ui-default';

/** Looks of the windows that ask for something. */
export const windowStyle = `
  .hub-window {
    width: min(30rem, calc(100vw - 2rem));
    box-sizing: border-box;
    padding: 20px 24px;
    border: 1px solid ${colors.inactive};
    border-radius: 6px;
    background: ${colors.foreground};
    color: ${colors.textLead};
  }
  .hub-window::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .hub-window h2 {
    margin: 0 0 12px;
    font-size: 1.25rem;
    color: inherit;
  }
  .hub-window label {
    display: block;
    margin-top: 8px;
    font-weight: 600;
  }
  .hub-window input {
    box-sizing: border-box;
    width: 100%;
    min-height: 40px;
    padding: 6px 10px;
    border: 2px solid ${colors.inactive};
    border-radius: 4px;
    background: ${colors.inputBackground};
    color: inherit;
    font: inherit;
  }
  .hub-window .problem {
    color: ${colors.errorText};
  }
  .hub-window p {
    margin: 6px 0;
  }
  .hub-window .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 18px;
  }
  .hub-window .actions button {
    min-height: 40px;
    padding: 6px 16px;
    border: 1px solid ${colors.inactive};
    border-radius: 4px;
    background: ${colors.foreground};
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .hub-window .actions .main {
    background: ${colors.active};
    border-color: ${colors.active};
    color: ${colors.textLight};
  }
`;
