import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { SignInPage, type SignInProps } from '../../src/desk/editor/sign-in/SignInPage.tsx';

/** Runs in the browser: the sign-in page alone, with a stand-in for what Decap does afterwards. */
declare const window: Window & { signedIn: unknown[]; forks: boolean };

window.signedIn = [];
const options = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Pick<
  SignInProps,
  'config' | 'base_url'
> & {
  asksForFork?: boolean;
};
const backend: SignInProps['backend'] = {
  authenticateWithFork: ({ getPermissionToFork }) =>
    options.asksForFork ? getPermissionToFork() : Promise.resolve(),
};
createRoot(document.getElementById('nc-root')!).render(
  createElement(SignInPage, {
    config: options.config,
    base_url: options.base_url,
    backend,
    onLogin: (credentials) => window.signedIn.push(credentials),
  }),
);
