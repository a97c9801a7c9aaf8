import styled from '@emotion/styled';

/** Looks of the sign-in page: the site's colours, light and dark. Decap styles headings and links for pages of its own. */
export const Page = styled.main`
  --ground: #f4f5f9;
  --paper: #fff;
  --ink: #171a2b;
  --soft: #4a4f68;
  --line: #70768f;
  --act: #1f4fa3;
  --on-act: #fff;
  --wrong: #a4161a;
  color-scheme: light;
  @media (prefers-color-scheme: dark) {
    --ground: #14161f;
    --paper: #1d2030;
    --ink: #eceef7;
    --soft: #b9bed3;
    --line: #8a90a8;
    --act: #a9c4ff;
    --on-act: #10131f;
    --wrong: #ffa39e;
    color-scheme: dark;
  }
  box-sizing: border-box;
  min-height: 100vh;
  padding: 2rem 1rem 5rem;
  background: var(--ground);
  color: var(--ink);
  font:
    1rem/1.5 system-ui,
    sans-serif;
  overflow-wrap: anywhere;
  & > * {
    max-width: 38rem;
    margin-inline: auto;
  }
  h1,
  h2,
  p,
  li,
  a,
  label,
  summary {
    color: inherit;
    font-size: inherit;
    line-height: inherit;
    letter-spacing: normal;
    text-transform: none;
  }
  h1 {
    margin-block: 0 1rem;
    font-size: 1.75rem;
    font-weight: 700;
    line-height: 1.2;
  }
  h2 {
    margin-block: 0 0.5rem;
    font-size: 1.25rem;
    font-weight: 700;
  }
  p,
  ul {
    margin-block: 0 1rem;
  }
  ul {
    padding-inline-start: 1.25rem;
  }
  a {
    color: var(--act);
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--act);
    outline-offset: 3px;
  }
`;

export const Panel = styled.section`
  box-sizing: border-box;
  margin-block: 0 1rem;
  padding: 1rem;
  border-radius: 0.25rem;
  background: var(--paper);
  summary {
    padding-block: 0.5rem;
    font-weight: 600;
    cursor: pointer;
  }
  summary + * {
    margin-block-start: 0.5rem;
  }
`;

export const Trouble = styled(Panel)`
  border-inline-start: 0.375rem solid var(--wrong);
  p {
    margin: 0;
  }
`;

export const Action = styled.button`
  min-height: 2.75rem;
  padding: 0.5rem 1.25rem;
  border: 2px solid var(--act);
  border-radius: 0.25rem;
  background: var(--act);
  color: var(--on-act);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
  &:disabled {
    border-color: var(--line);
    background: none;
    color: var(--soft);
    cursor: default;
  }
`;

export const QuietAction = styled(Action)`
  background: none;
  color: var(--act);
`;

export const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
  margin-block: 0 1rem;
`;

export const Label = styled.label`
  display: block;
  margin-block-end: 0.25rem;
  font-weight: 600;
`;

export const Field = styled.input`
  box-sizing: border-box;
  flex: 1 1 12rem;
  min-width: 0;
  min-height: 2.75rem;
  padding: 0.5rem;
  border: 2px solid var(--line);
  border-radius: 0.25rem;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
`;
