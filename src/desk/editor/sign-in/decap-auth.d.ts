/** Decap's side of the sign-in in a window; the package ships no types. */
declare module 'decap-cms-lib-auth' {
  export class NetlifyAuthenticator {
    constructor(config: { base_url: string; site_id: string; auth_endpoint?: string | undefined });
    /** @throws TypeError where the browser opens no window */
    authenticate(
      options: { provider: 'github'; scope: string },
      done: (
        error: { err?: { message?: string; refusal?: string } } | null,
        data?: { token: string },
      ) => void,
    ): void;
  }
}
