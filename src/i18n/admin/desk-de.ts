import type { Phrase } from '../phrases.ts';

/** What the desk's editor says when GitHub or another editor stands in the way. */
export const deskDe = {
  expired:
    'Ihre Anmeldung ist abgelaufen oder wurde widerrufen. Öffnen Sie diese Seite in einem zweiten Tab, melden Sie sich dort an und speichern Sie dann hier noch einmal: Ihr Text bleibt stehen.',
  limited:
    'GitHub nimmt von Ihnen gerade keine Anfragen mehr an, wieder ab {time} Uhr. Ihr Text bleibt stehen: Speichern Sie dann noch einmal.',
  forbidden:
    'GitHub erlaubt das mit Ihrer Anmeldung nicht ({reason}). Ihr Text bleibt stehen. Bitten Sie die Verantwortlichen des Repositoriums um Schreibrecht oder melden Sie sich mit einem anderen Schlüssel an.',
  broken:
    'GitHub antwortet mit einem Fehler ({status}). Ihr Text bleibt stehen: Warten Sie eine Minute und speichern Sie noch einmal.',
  offline:
    'Keine Verbindung zu GitHub. Ihr Text bleibt stehen: Prüfen Sie Ihre Internetverbindung und speichern Sie dann noch einmal.',
  draftExists:
    'Für diesen Eintrag gibt es schon einen Entwurf (Nr. {number} von {author}). Ihr Text ist nicht gespeichert und bleibt hier stehen: Öffnen Sie den Entwurf unter „Redaktion“ in einem zweiten Tab und tragen Sie Ihre Änderungen dort nach.',
  draftMoved:
    'Jemand anderes hat diesen Entwurf geändert, seit Sie ihn geöffnet haben. Ihr Text ist nicht gespeichert und bleibt hier stehen: Öffnen Sie den Entwurf in einem zweiten Tab und tragen Sie Ihre Änderungen dort nach.',
  entryMoved:
    'Der veröffentlichte Eintrag hat sich geändert, seit Sie ihn geöffnet haben. Ihr Text ist nicht gespeichert und bleibt hier stehen: Öffnen Sie den Eintrag in einem zweiten Tab neu und tragen Sie Ihre Änderungen dort nach.',
  entryExists:
    'Eine Datei mit diesem Namen gibt es schon: {file}. Ihr Text ist nicht gespeichert und bleibt hier stehen: Ändern Sie den Titel ein wenig und speichern Sie noch einmal.',
  notMergeable:
    'GitHub veröffentlicht diesen Entwurf noch nicht: {reason} Meist fehlt die Freigabe durch eine zweite Person, eine Prüfung läuft noch oder ist fehlgeschlagen. Öffnen Sie Nr. {number} auf GitHub.',
  noDelete:
    'Veröffentlichte Einträge werden hier nicht gelöscht: Ihre Adresse soll weiter stimmen. Setzen Sie die Verfügbarkeit auf „zurückgezogen“ oder „erledigt“.',
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
