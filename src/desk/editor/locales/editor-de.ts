import type { Phrases } from './phrases.ts';

/** Inside the editor. Only what Decap lacks or says otherwise. */
export const editorGerman: Phrases = {
  editor: {
    editorControl: { field: { widgetLabel: 'Feld %{widgetLabel}' } },
    editorControlPane: {
      widget: {
        required: '%{fieldLabel}: Bitte füllen Sie dieses Feld aus.',
        regexPattern: '%{fieldLabel}: Erwartet wird %{pattern}',
        processing: '%{fieldLabel} wird noch verarbeitet.',
        min: '%{fieldLabel} muss mindestens %{minValue} sein.',
        max: '%{fieldLabel} darf höchstens %{maxValue} sein.',
        rangeCount: '%{fieldLabel}: Bitte geben Sie %{minCount} bis %{maxCount} Werte an.',
        rangeCountExact: '%{fieldLabel}: Bitte geben Sie genau %{count} Werte an.',
        rangeMin: '%{fieldLabel}: Bitte geben Sie mindestens %{minCount} an.',
        rangeMax: '%{fieldLabel}: Bitte geben Sie höchstens %{maxCount} an.',
        invalidPath: '„%{path}“ ist kein gültiger Pfad',
        pathExists: 'Den Pfad „%{path}“ gibt es schon',
      },
      i18n: {
        writingInLocale: 'Sprache: %{locale}',
        copyFromLocaleConfirm:
          'Möchten Sie die Angaben aus der Sprache %{locale} übernehmen?\nAlle bisherigen Inhalte werden überschrieben.',
      },
    },
    editor: {
      onUpdatingWithUnsavedChanges:
        'Sie haben noch nicht gespeichert. Bitte speichern Sie, bevor Sie den Status ändern.',
      onPublishingNotReady: 'Bitte setzen Sie den Status vor dem Veröffentlichen auf „Bereit“.',
      onPublishingWithUnsavedChanges:
        'Sie haben noch nicht gespeichert. Bitte speichern Sie, bevor Sie veröffentlichen.',
      onPublishing: 'Möchten Sie diesen Eintrag wirklich veröffentlichen?',
      onUnpublishing: 'Möchten Sie die Veröffentlichung dieses Eintrags wirklich zurückziehen?',
      onDeleteWithUnsavedChanges:
        'Möchten Sie diesen veröffentlichten Eintrag und Ihre nicht gespeicherten Änderungen wirklich löschen?',
      onDeletePublishedEntry: 'Möchten Sie diesen veröffentlichten Eintrag wirklich löschen?',
      onDeleteUnpublishedChangesWithUnsavedChanges:
        'Alle noch nicht veröffentlichten Änderungen an diesem Eintrag und Ihre nicht gespeicherten Änderungen werden gelöscht. Möchten Sie fortfahren?',
      onDeleteUnpublishedChanges:
        'Alle noch nicht veröffentlichten Änderungen an diesem Eintrag werden gelöscht. Möchten Sie fortfahren?',
      loadingEntry: 'Eintrag wird geladen …',
      confirmLoadBackup:
        'In diesem Browser liegt eine nicht gespeicherte Fassung dieses Eintrags. Möchten Sie damit weiterarbeiten?',
    },
    editorInterface: { toggleNotes: 'Notizen' },
    editorNotesPane: {
      title: 'Notizen',
      emptyState: 'Noch keine Notizen. Schreiben Sie die erste, um sich mit der Redaktion abzustimmen.',
      addNote: 'Notiz hinzufügen',
      addPlaceholder: 'Notiz schreiben …',
      editPlaceholder: 'Notiz bearbeiten …',
      save: 'Speichern',
      cancel: 'Abbrechen',
      edit: 'Bearbeiten',
      delete: 'Löschen',
      resolve: 'Erledigt',
      unresolve: 'Wieder öffnen',
      confirmDelete: 'Möchten Sie diese Notiz wirklich löschen?',
      shortcut: 'Tipp: Strg + Eingabetaste fügt die Notiz sofort hinzu',
    },
    editorToolbar: {
      publishing: 'Wird veröffentlicht …',
      unpublishing: 'Veröffentlichung wird zurückgezogen …',
      publishAndCreateNew: 'Veröffentlichen und neuen Eintrag anlegen',
      publishAndDuplicate: 'Veröffentlichen und duplizieren',
      deleteUnpublishedChanges: 'Nicht veröffentlichte Änderungen verwerfen',
      deleteUnpublishedEntry: 'Nicht veröffentlichten Eintrag löschen',
      deletePublishedEntry: 'Veröffentlichten Eintrag löschen',
      deleteEntry: 'Eintrag löschen',
      saving: 'Wird gespeichert …',
      statusInfoTooltipDraft:
        'Der Eintrag ist ein Entwurf. Wenn er fertig ist, setzen Sie den Status auf „In Prüfung“; dann prüft ihn die Redaktion.',
      statusInfoTooltipInReview:
        'Die Redaktion prüft den Eintrag; Sie müssen nichts weiter tun. Ändern können Sie ihn trotzdem noch.',
      deleting: 'Wird gelöscht …',
      updating: 'Wird geändert …',
      backCollection: 'Zurück: %{collectionLabel}',
      unsavedChanges: 'Nicht gespeicherte Änderungen',
      inReview: 'In Prüfung',
      ready: 'Bereit',
      deployPreviewPendingButtonLabel: 'Nach Vorschau sehen',
      deployPreviewButtonLabel: 'Vorschau ansehen',
      deployButtonLabel: 'Auf der Website ansehen',
    },
    editorWidgets: {
      markdown: {
        strikethrough: 'Durchgestrichen',
        linkPrompt: 'Adresse des Links (URL)',
        addComponent: 'Baustein einfügen',
        richText: 'Formatierter Text',
        toggleMode: { rich: 'Formatierten Text bearbeiten', markdown: 'Markdown bearbeiten' },
      },
      image: {
        choose: 'Bild auswählen',
        chooseMultiple: 'Bilder auswählen',
        chooseUrl: 'Adresse (URL) angeben',
        replaceUrl: 'Durch Adresse (URL) ersetzen',
        promptUrl: 'Adresse des Bildes (URL)',
        chooseDifferent: 'Anderes Bild auswählen',
        addMore: 'Weitere Bilder hinzufügen',
        remove: 'Bild entfernen',
        removeAll: 'Alle Bilder entfernen',
      },
      file: {
        choose: 'Datei auswählen',
        chooseMultiple: 'Dateien auswählen',
        chooseUrl: 'Adresse (URL) angeben',
        replaceUrl: 'Durch Adresse (URL) ersetzen',
        promptUrl: 'Adresse der Datei (URL)',
        chooseDifferent: 'Andere Datei auswählen',
        addMore: 'Weitere Dateien hinzufügen',
        remove: 'Datei entfernen',
        removeAll: 'Alle Dateien entfernen',
      },
      unknownControl: { noControl: 'Für das Feld „%{widget}“ gibt es keine Eingabe.' },
      unknownPreview: { noPreview: 'Für das Feld „%{widget}“ gibt es keine Vorschau.' },
      datetime: { clear: 'Leeren', setToNow: '%{fieldLabel}: auf jetzt setzen' },
      object: { expand: 'Ausklappen', collapse: 'Einklappen' },
    },
  },
};
