import type { Phrase } from '#i18n/phrases.ts';

/** What people read who fill in an issue form, and the desk that takes it over. */
export const de = {
  // What is wrong with an answer
  missing: 'Bitte ergänzen.',
  'missing-answer': 'Die Antwort auf „{about}“ fehlt.',
  'no-number': '„{about}“ lässt sich nicht als Zahl lesen. Schreiben Sie nur die Zahl, zum Beispiel 20.000.',
  'two-units': '„{about}“ nennt eine andere Einheit. Wählen Sie diese oder schreiben Sie nur die Zahl.',
  'no-day': '„{about}“ ist kein Datum. Schreiben Sie es so: 31.12.2030.',
  'no-choice':
    '„{about}“ steht nicht zur Wahl. Nehmen Sie einen Wert aus der Liste des Formulars, genau so geschrieben.',
  'unit-missing': 'Zu einer Menge gehört eine Einheit. Bitte ergänzen.',
  'amount-missing': 'Zu einer Einheit gehört eine Menge. Bitte ergänzen.',
  'mailbox-missing':
    'Sie möchten über ein Funktionspostfach erreichbar sein. Bitte nennen Sie es, oder wählen Sie einen anderen Kontaktweg.',
  unticked: 'Bitte bestätigen: „{about}“',
  'no-reference':
    'In „{about}“ ist keine Referenz zu erkennen. Sie steht auf der Seite des Eintrags, zum Beispiel A-7K3Q2.',
  'two-references': '„{about}“ nennt mehrere Einträge. Bitte eine eigene Meldung für jeden.',
  'unknown-reference':
    'Zu „{about}“ gibt es hier keinen Eintrag. Bitte vergleichen Sie mit der Seite des Eintrags.',
  'already-ended': 'Dieser Eintrag ist bereits als beendet gekennzeichnet.',
  'call-not-open': 'Der Aufruf „{about}“ nimmt keine Antworten an. Vielleicht passt stattdessen ein Angebot.',
  'no-question':
    'Zur Zeile „{about}“ gibt es keine Frage. Schreiben Sie die Frage, einen Doppelpunkt und die Antwort. Die Fragen sind: {allowed}',
  'not-public':
    'Die Antwort auf „{about}“ ist nicht öffentlich. Bitte löschen Sie die Zeile und schicken Sie die Antwort per Mail.',
  'answered-twice': '„{about}“ ist zweimal beantwortet.',
  'no-answer-fits': 'Die Antwort auf „{about}“ passt nicht. Möglich ist: {allowed}',
  'free-text': 'ein kurzer Text',
  // Replies to those who filled in the form
  thanks: 'Danke!',
  proposed: 'Ihr Eintrag liegt der Redaktion als Vorschlag vor: {pull}. Seine Referenz ist **{reference}**.',
  proposedAnswer:
    'Ihre öffentlichen Antworten liegen der Redaktion als Vorschlag vor: {pull}. Die Referenz Ihrer Antwort ist **{reference}**.',
  proposedEnd:
    'Der Vorschlag, den Eintrag {reference} als beendet zu kennzeichnen, liegt der Redaktion vor: {pull}.',
  updated: 'Der Vorschlag {pull} ist auf dem Stand Ihrer letzten Änderung. Die Referenz ist **{reference}**.',
  next: 'Nach der Freigabe steht der Eintrag unter {address}. Diese Seite hier schließt sich dann von selbst.',
  nextAnswer:
    'Bitte schicken Sie Kontaktdaten und Antworten auf nicht öffentliche Fragen an {desk}, mit der Referenz im Betreff.',
  nextEnd: 'Nach der Freigabe ändert sich seine Seite: {address}',
  reported: 'Die Redaktion sieht sich den Eintrag an: {address}. Was daraus wird, steht dann hier.',
  incomplete: {
    one: 'Eine Angabe fehlt noch, damit wir das übernehmen können:',
    other: '{n} Angaben fehlen noch oder passen nicht, damit wir das übernehmen können:',
  },
  howToMend:
    'Bitte bearbeiten Sie den Text oben (drei Punkte, dann „Edit“) und lassen Sie die Überschriften stehen. Sagen Sie danach hier kurz Bescheid.',
  personal:
    'Angaben zu Personen bleiben auch nach dem Bearbeiten in der Versionsgeschichte sichtbar. Die Redaktion löscht sie auf Wunsch ganz: {desk}',
  elsewhere: 'Außerdem ({file}):',
  // To the desk, why nothing was taken over
  refused: 'Nicht übernommen.',
  'no-permission':
    'Nur wer in diesem Repository schreiben darf, kann mit dem Label {label} etwas übernehmen.',
  edited:
    'Der Text hat sich geändert, nachdem das Label gesetzt wurde. Bitte lesen Sie ihn noch einmal und setzen Sie das Label {label} erneut.',
  'no-form':
    'Der Text stammt aus keinem der Formulare. Bitte tragen Sie den Eintrag im Redaktionssystem ein, oder bitten Sie darum, das Formular zu benutzen.',
  'too-long': 'Der Text ist länger, als GitHub annimmt.',
  'heading-twice':
    'Die Überschrift {heading} steht zweimal im Text. Welche Antwort zu welcher Frage gehört, soll kein Programm raten: Bitte ändern Sie die überzählige Überschrift und setzen Sie das Label {label} erneut.',
  'heading-missing':
    'Die Überschrift {heading} des Formulars fehlt. Bitte setzen Sie sie wieder ein und danach das Label {label} erneut.',
  'heading-moved':
    'Die Überschrift {heading} steht nicht an ihrer Stelle im Formular. Bitte stellen Sie die Reihenfolge wieder her und setzen Sie danach das Label {label} erneut.',
  'branch-taken':
    'Am Zweig {branch} hat jemand weitergearbeitet. Damit nichts verloren geht, bleibt er, wie er ist: Ändern Sie dort weiter, oder schließen Sie den Pull Request, löschen Sie den Zweig und setzen Sie das Label {label} erneut.',
  merged: 'Das ist schon veröffentlicht, mit {pull}. Änderungen gehen nun über den Eintrag selbst.',
  'pulls-forbidden':
    'Workflows dürfen hier noch keine Pull Requests öffnen. Wer das Repository verwaltet, erlaubt es unter Settings, Actions, General mit „Allow GitHub Actions to create and approve pull requests“. Setzen Sie danach das Label {label} erneut.',
  'content-broken':
    'Der Inhalt im Hauptzweig lässt sich nicht lesen: Einstellungen oder Vokabular haben Fehler. Bitte beheben Sie diese zuerst (npm run hub -- check).',
  // Pull request
  pullTitle: '{kind} aus Formular {number}: {id}',
  pullTitleEnd: 'Beendet, aus Formular {number}: {id}',
  file: 'Datei',
  reference: 'Referenz',
  hash: 'Text des Formulars beim Setzen des Labels (SHA-256)',
  'new-organisation':
    'Neue Organisation, noch ungeprüft: {about}. Ihr Sitz ist der Standort aus dem Formular.',
  'other-mailbox': 'Das Formular nennt ein anderes Postfach, als die Organisation hier hat: {about}',
  duplicates: 'Gibt es das schon?',
  'same-organisation-and-category': 'gleiche Organisation und Kategorie',
  'similar-title': 'ähnlicher Titel',
  checksStarted:
    'Die Prüfung läuft auf dem Zweig {branch}. GitHub startet sie für Pull Requests aus Workflows nicht von selbst; sie wurde deshalb eigens angestoßen.',
  checksNotStarted:
    'GitHub startet für Pull Requests aus Workflows keine Prüfung, und sie ließ sich nicht eigens anstoßen. Schließen Sie diesen Pull Request bitte und öffnen Sie ihn gleich wieder: Dann läuft sie.',
} as const satisfies Record<string, Phrase>;
