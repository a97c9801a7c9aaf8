/** Why a sign-in ended without a token. The admin page knows these names too. */
export type Refusal = keyof typeof refusals;

/** German and English of each refusal, with the status of its page. `{site}` is the origin of the site. */
export const refusals = {
  request: {
    status: 400,
    de: 'Diese Anfrage passt nicht zu dieser Anmeldung. Bitte beginnen Sie auf {site} von vorn.',
    en: 'This request does not fit this sign-in. Please start again on {site}.',
  },
  state: {
    status: 400,
    de: 'Diese Anmeldung ist abgelaufen, schon benutzt oder nicht in diesem Browser begonnen worden. Bitte schließen Sie das Fenster und beginnen Sie auf {site} von vorn; Cookies müssen erlaubt sein.',
    en: 'This sign-in has expired, was used before or was not begun in this browser. Please close the window and start again on {site}; cookies must be allowed.',
  },
  denied: {
    status: 403,
    de: 'Sie haben den Zugriff bei GitHub abgelehnt. Ohne ihn können Sie hier nichts bearbeiten; Sie können es jederzeit noch einmal versuchen.',
    en: 'You declined the access at GitHub. Without it you cannot edit here; you can try again at any time.',
  },
  expired: {
    status: 400,
    de: 'GitHub nimmt die Bestätigung nicht mehr an: Sie gilt nur einmal und nur zehn Minuten. Bitte melden Sie sich noch einmal an.',
    en: 'GitHub no longer accepts the confirmation: it is good once and for ten minutes only. Please sign in again.',
  },
  scope: {
    status: 403,
    de: 'GitHub hat den nötigen Zugriff nicht gegeben. Bitte melden Sie sich noch einmal an und lassen Sie den Zugriff auf Repositorys zu.',
    en: 'GitHub did not give the access that is needed. Please sign in again and allow the access to repositories.',
  },
  setup: {
    status: 502,
    de: 'GitHub kennt diesen Anmeldedienst so nicht: Client-ID, Geheimnis oder Callback-Adresse stimmen nicht. Bitte sagen Sie der Redaktion Bescheid.',
    en: 'GitHub does not know this sign-in helper like this: client ID, secret or callback address are wrong. Please tell the desk.',
  },
  'git-hub': {
    status: 502,
    de: 'GitHub hat nicht oder nicht verständlich geantwortet. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    en: 'GitHub gave no answer, or none that can be understood. Please try again in a few minutes.',
  },
} as const satisfies Record<string, { status: number; de: string; en: string }>;

export const done = {
  de: 'Sie werden angemeldet. Dieses Fenster schließt sich von selbst. Bleibt es offen, schließen Sie es und beginnen Sie auf {site} von vorn.',
  en: 'You are being signed in. This window closes by itself. If it stays open, close it and start again on {site}.',
};
