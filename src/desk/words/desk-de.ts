import type { Phrase } from '#i18n/phrases.ts';

/** What the desk's editor says when GitHub or another editor stands in the way. */
export const deskDe = {
  expired:
    'Ihre Anmeldung ist abgelaufen oder wurde widerrufen. Melden Sie sich in einem zweiten Tab neu an und versuchen Sie es hier noch einmal. Was Sie geschrieben haben, bleibt stehen.',
  limited:
    'GitHub nimmt von Ihnen gerade keine Anfragen mehr an, wieder ab {time} Uhr. Versuchen Sie es dann noch einmal. Was Sie geschrieben haben, bleibt stehen.',
  forbidden:
    'GitHub erlaubt das mit Ihrer Anmeldung nicht ({reason}). Bitten Sie die Verantwortlichen des Repositoriums um Schreibrecht oder melden Sie sich mit einem anderen Schlüssel an. Was Sie geschrieben haben, bleibt stehen.',
  broken:
    'GitHub antwortet mit einem Fehler ({status}). Warten Sie eine Minute und versuchen Sie es noch einmal. Was Sie geschrieben haben, bleibt stehen.',
  offline:
    'Keine Verbindung zu GitHub. Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann noch einmal. Was Sie geschrieben haben, bleibt stehen.',
  draftExists:
    'Für diesen Eintrag gibt es schon einen Entwurf (Nr. {number} von {author}). Ihr Text ist nicht gespeichert und bleibt hier stehen: Öffnen Sie den Entwurf unter „Redaktion“ in einem zweiten Tab und tragen Sie Ihre Änderungen dort nach.',
  draftBegun:
    'Jemand anderes legt gerade einen Entwurf für diesen Eintrag an. Ihr Text ist nicht gespeichert und bleibt hier stehen: Öffnen Sie in einer Minute die „Redaktion“ in einem zweiten Tab und tragen Sie Ihre Änderungen in jenem Entwurf nach.',
  savedIncomplete: 'Entwurf gespeichert. Bevor er „Bereit“ sein kann, fehlt noch: {fields}.',
  savedAs:
    'Gespeichert unter eigenem Namen: Einen Eintrag oder Entwurf „{title}“ gibt es schon, Ihrer heißt deshalb „{name}“. Sehen Sie nach, ob beide dasselbe meinen.',
  draftMoved:
    'Jemand anderes hat diesen Entwurf geändert, seit Sie ihn geöffnet haben. Ihr Text ist nicht gespeichert und bleibt hier stehen: Öffnen Sie den Entwurf in einem zweiten Tab und tragen Sie Ihre Änderungen dort nach.',
  entryMoved:
    'Der veröffentlichte Eintrag hat sich geändert, seit Sie ihn geöffnet haben. Ihr Text ist nicht gespeichert und bleibt hier stehen: Öffnen Sie den Eintrag in einem zweiten Tab neu und tragen Sie Ihre Änderungen dort nach.',
  entryExists:
    'Eine Datei mit diesem Namen gibt es schon: {file}. Ihr Text ist nicht gespeichert und bleibt hier stehen: Ändern Sie den Titel ein wenig und speichern Sie noch einmal.',
  draftOutdated:
    'Der veröffentlichte Eintrag hat sich geändert, seit dieser Entwurf entstand. Ihr Text ist nicht gespeichert und bleibt hier stehen: Verwerfen Sie den Entwurf in einem zweiten Tab, öffnen Sie dort den veröffentlichten Eintrag und tragen Sie Ihre Änderungen nach.',
  draftGone:
    'Diesen Entwurf gibt es nicht mehr: Jemand hat ihn veröffentlicht oder verworfen. Was Sie hier geschrieben haben, bleibt stehen: Öffnen Sie den Eintrag in einem zweiten Tab neu und tragen Sie es dort nach.',
  unreadChange:
    'Jemand anderes hat diesen Entwurf geändert, seit Sie ihn geöffnet haben. Er ist nicht veröffentlicht: Laden Sie die Seite neu, lesen Sie die Änderung und veröffentlichen Sie dann.',
  noAccess:
    'Mit dieser Anmeldung dürfen Sie nichts in {repository} schreiben. Bitten Sie die Verantwortlichen des Repositoriums um Schreibrecht oder melden Sie sich mit einem anderen Schlüssel an.',
  noFork:
    'Ihre Kopie des Repositoriums gibt es nicht mehr. Melden Sie sich neu an: Dann wird wieder eine angelegt, wenn Sie zustimmen.',
  forkNotReady:
    'GitHub hat Ihre Kopie des Repositoriums noch nicht fertig. Warten Sie eine Minute und melden Sie sich dann noch einmal an.',
  notMergeable:
    'GitHub veröffentlicht diesen Entwurf noch nicht: {reason} Meist fehlt die Freigabe durch eine zweite Person, eine Prüfung läuft noch oder ist fehlgeschlagen. Öffnen Sie Nr. {number} auf GitHub.',
  noDelete:
    'Veröffentlichte Einträge werden hier nicht gelöscht: Ihre Adresse soll weiter stimmen. Setzen Sie die Verfügbarkeit auf „zurückgezogen“ oder „erledigt“.',
  noEntry:
    'Diesen Eintrag gibt es nicht. Vielleicht ist die Adresse nicht vollständig, oder der Eintrag hieß früher anders: Suchen Sie ihn in der Liste.',
  unreadable:
    'Dieser Eintrag lässt sich hier nicht bearbeiten, weil seine Angaben von Hand so geändert wurden, dass sie nicht mehr zu lesen sind ({reason}). Damit nichts davon verloren geht, wird er nicht geöffnet. Bitten Sie die Verantwortlichen des Repositoriums, ihn zu berichtigen.',
  backToList: 'Zur Liste: {list}',
  noLooseMedia:
    'Bilder gehören zu einem Eintrag: Öffnen Sie den Eintrag und fügen Sie das Bild dort ein. So geht es mit ihm durch die Prüfung.',
  listTooLong:
    'GitHub hat die Liste der Dateien in {folder} gekürzt. Damit nichts unbemerkt fehlt, wird sie nicht angezeigt.',
  listIncomplete: {
    one: 'Eine Datei konnte nicht geladen werden: {files}. Damit nichts unbemerkt fehlt, wird die Liste nicht angezeigt. Laden Sie die Seite neu.',
    other:
      '{n} Dateien konnten nicht geladen werden: {files}. Damit nichts unbemerkt fehlt, wird die Liste nicht angezeigt. Laden Sie die Seite neu.',
  },
  startFailed:
    'Die Redaktion konnte nicht starten: {reason} Laden Sie die Seite neu. Bleibt es dabei, melden Sie es den Verantwortlichen.',
} as const satisfies Record<string, Phrase>;
