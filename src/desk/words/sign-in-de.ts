import type { Phrase } from '#i18n/phrases.ts';

/** Words of the desk's sign-in page. */
export const signInDe = {
  title: 'Bei der Redaktion anmelden',
  needs: 'Was Sie brauchen',
  needsAccount: 'ein eigenes, kostenloses Konto bei GitHub; dort liegen die Einträge',
  needsInvitation:
    'als Mitglied der Redaktion: eine Einladung zu {repo}. GitHub schickt sie per E-Mail; nehmen Sie sie einmal an.',
  next: 'Danach sehen Sie die Liste der Angebote. Was Sie speichern, wird ein Entwurf; veröffentlicht wird er erst nach einer Prüfung.',
  withGitHub: 'Mit GitHub anmelden',
  inWindow:
    'Bitte fahren Sie in dem Fenster fort, das sich geöffnet hat. Haben Sie es geschlossen, beginnen Sie einfach von vorn.',
  entering: 'Sie werden angemeldet …',
  checking: 'Der Schlüssel wird geprüft …',

  withToken: 'Mit einem Zugriffsschlüssel anmelden',
  tokenIntro:
    'Für Mitglieder der Redaktion, die {repo} bearbeiten dürfen. Einen Zugriffsschlüssel (fine-grained personal access token) erstellen Sie selbst bei GitHub, in vier Schritten:',
  tokenCreate: 'Schlüssel bei GitHub erstellen',
  newTab: '(öffnet einen neuen Tab)',
  tokenRepository: 'Wählen Sie dort „Only select repositories“ und nur {repo}.',
  tokenRights:
    'Diese Rechte sind vorausgefüllt, andere braucht es nicht: Contents – Read and write, Pull requests – Read and write, Commit statuses – Read, Metadata – Read.',
  tokenCopy: 'Kopieren Sie den Schlüssel hierher; GitHub zeigt ihn nur einmal.',
  tokenMeaning:
    'Mit dem Schlüssel kann diese Seite in Ihrem Namen Einträge in {repo} lesen, Vorschläge anlegen, ändern und freigegebene veröffentlichen, sonst nichts. Er bleibt in diesem Browser und geht nur an GitHub. „Abmelden“ löscht ihn hier; ungültig machen Sie ihn bei GitHub. Auf einem fremden Gerät melden Sie sich bitte so nicht an.',
  tokenLabel: 'Zugriffsschlüssel',
  tokenShow: 'Schlüssel zeigen',
  submit: 'Anmelden',

  forkTitle: 'Eigene Kopie anlegen?',
  forkText:
    'Sie gehören nicht zur Redaktion und können trotzdem mitarbeiten: Ihre Vorschläge entstehen in einer eigenen Kopie von {repo} (bei GitHub: Fork) in Ihrem Konto. Von dort reichen Sie sie zur Prüfung ein. Eine Kopie, die es schon gibt, wird benutzt.',
  forkYes: 'Kopie anlegen und weiter',
  forkNo: 'Abbrechen',

  trialTitle: 'Redaktion zum Ausprobieren',
  trialText:
    'Sie arbeiten auf diesem Rechner: ohne Konto, ohne Netz und an einer Kopie der Einträge. Speichern, prüfen und veröffentlichen Sie nach Belieben; am Ende wird alles weggeworfen.',

  back: 'Zurück zur Website',

  problem: 'Die Anmeldung hat nicht geklappt',
  tokenEmpty: 'Bitte fügen Sie Ihren Zugriffsschlüssel ein.',
  tokenMalformed:
    'Das ist kein Zugriffsschlüssel: Er beginnt mit github_pat_ und hat keine Leerzeichen. Bitte kopieren Sie ihn noch einmal.',
  tokenRefused:
    'GitHub nimmt diesen Schlüssel nicht an (401): Er ist abgelaufen, widerrufen oder unvollständig kopiert. Bitte erstellen Sie einen neuen.',
  blocked:
    'GitHub verweigert den Zugriff (403). Manche Organisationen müssen einen Schlüssel erst freigeben: Bitte sehen Sie bei GitHub unter „Personal access tokens“ nach.',
  limited:
    'GitHub nimmt gerade keine weiteren Anfragen an. Bitte versuchen Sie es in einer Stunde noch einmal.',
  noRepository:
    'Dieser Schlüssel kommt nicht an {repo} heran (404). Bitte wählen Sie beim Erstellen genau dieses Repository aus.',
  noWrite: 'Ihr Konto darf in {repo} nicht schreiben. Bitte lassen Sie sich von der Redaktion dazu einladen.',
  noWriteFork:
    'Ihr Konto darf in {repo} nicht schreiben, und mit einem Zugriffsschlüssel können nur Mitglieder der Redaktion arbeiten. Bitte melden Sie sich mit GitHub an oder lassen Sie sich von der Redaktion einladen.',
  noContents:
    'Dem Schlüssel fehlt das Recht „Contents – Read and write“ für {repo}. Bitte ergänzen Sie es bei GitHub; der Schlüssel bleibt derselbe.',
  noPulls:
    'Dem Schlüssel fehlt das Recht „Pull requests – Read and write“ für {repo}. Bitte ergänzen Sie es bei GitHub; der Schlüssel bleibt derselbe.',
  offline:
    'GitHub ist nicht erreichbar. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
  gitHubFails:
    'GitHub antwortet gerade nicht richtig. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  ended: 'Ihre Anmeldung gilt nicht mehr. Bitte melden Sie sich neu an.',
  failed: 'GitHub hat Sie nicht angemeldet: {reason}',
  popupBlocked:
    'Ihr Browser hat das Fenster zur Anmeldung verhindert. Bitte erlauben Sie dieser Seite Fenster (Pop-ups) und versuchen Sie es noch einmal.',
  helperWrong:
    'Die Adresse des Anmeldedienstes ist falsch eingestellt: base_url muss mit https:// beginnen und darf keinen Pfad haben. Bitte sagen Sie der Redaktion Bescheid.',
  declined: 'Sie haben den Zugriff bei GitHub abgelehnt. Sie können es jederzeit noch einmal versuchen.',
  codeExpired:
    'GitHub nimmt die Bestätigung nicht mehr an: Sie gilt nur einmal und nur zehn Minuten. Bitte melden Sie sich noch einmal an.',
  scopeMissing:
    'GitHub hat den nötigen Zugriff nicht gegeben. Bitte melden Sie sich noch einmal an und lassen Sie den Zugriff auf Repositorys zu.',
  helperSetup:
    'Der Anmeldedienst ist bei GitHub nicht richtig eingerichtet. Bitte sagen Sie der Redaktion Bescheid.',
  forkRefused:
    'Ohne eigene Kopie können Sie hier nichts vorschlagen. Sie können es jederzeit noch einmal versuchen.',
} as const satisfies Record<string, Phrase>;
