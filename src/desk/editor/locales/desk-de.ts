import type { Phrases } from './phrases.ts';

/** Around the editor: signing in, lists, media, messages and the board. Only what Decap lacks or says otherwise. */
export const deskGerman: Phrases = {
  auth: {
    login: 'Anmelden',
    loggingIn: 'Sie werden angemeldet …',
    loginWithNetlifyIdentity: 'Mit Netlify Identity anmelden',
    loginWithAzure: 'Mit Azure anmelden',
    loginWithBitbucket: 'Mit Bitbucket anmelden',
    loginWithGitHub: 'Mit GitHub anmelden',
    loginWithGitLab: 'Mit GitLab anmelden',
    loginWithGitea: 'Mit Gitea anmelden',
    loginWithForgejo: 'Mit Forgejo anmelden',
    errors: {
      email: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
      identitySettings:
        'Die Einstellungen des Anmeldedienstes sind nicht erreichbar. Mit dem Backend git-gateway müssen Identity und Git Gateway eingeschaltet sein.',
    },
  },
  app: {
    header: { content: 'Einträge', workflow: 'Redaktion', media: 'Bilder', quickAdd: 'Neu' },
    app: {
      errorHeader: 'Die Einstellungen der Redaktion lassen sich nicht laden',
      configErrors: 'Fehler in den Einstellungen',
      checkConfigYml: 'Bitte prüfen Sie die Einstellungen der Redaktion.',
      loadingConfig: 'Einstellungen werden geladen …',
      waitingBackend: 'Warten auf den Server …',
    },
  },
  collection: {
    sidebar: {
      collections: 'Bereiche',
      allCollections: 'Allen Bereichen',
    },
    collectionTop: {
      viewAsList: 'Als Liste anzeigen',
      viewAsGrid: 'Als Kacheln anzeigen',
      newButton: 'Neuer Eintrag: %{collectionLabel}',
      newButtonAriaLabel: 'Neuer Eintrag: %{collectionLabel}',
      ascending: 'aufsteigend',
      descending: 'absteigend',
      searchResults: 'Suchergebnisse für „%{searchTerm}“',
      searchResultsInCollection: 'Suchergebnisse für „%{searchTerm}“ in %{collection}',
    },
    entries: {
      loadingEntries: 'Einträge werden geladen …',
      cachingEntries: 'Einträge werden zwischengespeichert …',
      longerLoading: 'Das kann einige Minuten dauern',
      noEntries: 'Keine Einträge',
      unpublishedHeader: 'Noch nicht veröffentlichte Einträge',
    },
    groups: { other: 'Übrige', negateLabel: 'Nicht: %{label}' },
    defaultFields: { author: { label: 'Zuletzt geändert von' }, updatedOn: { label: 'Zuletzt geändert am' } },
  },
  mediaLibrary: {
    mediaLibraryCard: {
      copy: 'Kopieren',
      copyUrl: 'Adresse kopieren',
      copied: 'Kopiert',
    },
    mediaLibrary: {
      onDelete: 'Möchten Sie die ausgewählte Datei wirklich löschen?',
      fileTooLarge: 'Die Datei ist zu groß.\nErlaubt sind höchstens %{size} kB.',
    },
    mediaLibraryModal: {
      loading: 'Wird geladen …',
      close: 'Schließen',
      noResults: 'Keine Ergebnisse.',
      noAssetsFound: 'Keine Dateien gefunden.',
      private: 'Private: ',
      mediaAssets: 'Dateien',
      search: 'Suchen …',
      uploading: 'Wird hochgeladen …',
      download: 'Herunterladen',
      deleting: 'Wird gelöscht …',
      deleteSelected: 'Auswahl aufheben',
      chooseSelected: 'Auswahl übernehmen',
    },
  },
  ui: {
    default: { goBackToSite: 'Zurück zur Website' },
    errorBoundary: {
      details: 'Es ist ein Fehler aufgetreten – bitte ',
      reportIt: 'melden Sie ihn auf GitHub.',
      privacyWarning:
        'Die Meldung wird mit der Fehlermeldung und technischen Angaben vorausgefüllt und ist öffentlich.\nBitte prüfen Sie den Text und entfernen Sie, was vertraulich ist.',
      recoveredEntry: {
        heading: 'Geretteter Eintrag',
        warning: 'Bitte sichern Sie diesen Text, bevor Sie die Seite verlassen!',
        copyButtonLabel: 'In die Zwischenablage kopieren',
      },
    },
    settingsDropdown: { logOut: 'Abmelden', account: 'Konto' },
    toast: {
      onFailToLoadEntries: 'Der Eintrag konnte nicht geladen werden: %{details}',
      onFailToLoadDeployPreview: 'Die Vorschau konnte nicht geladen werden: %{details}',
      onFailToPersist: 'Der Eintrag konnte nicht gespeichert werden: %{details}',
      onFailToDelete: 'Der Eintrag konnte nicht gelöscht werden: %{details}',
      onFailToUpdateStatus: 'Der Status konnte nicht geändert werden: %{details}',
      missingRequiredField:
        'Es fehlen Pflichtangaben. Bitte füllen Sie die markierten Felder aus und speichern Sie erneut.',
      entrySaved: 'Eintrag gespeichert',
      entryPublished: 'Eintrag veröffentlicht',
      entryUnpublished: 'Eintrag nicht mehr veröffentlicht',
      onFailToPublishEntry: 'Der Eintrag konnte nicht veröffentlicht werden: %{details}',
      onFailToUnpublishEntry: 'Die Veröffentlichung konnte nicht zurückgezogen werden: %{details}',
      entryUpdated: 'Status geändert',
      noteAdded: 'Notiz hinzugefügt',
      onFailToAddNote: 'Die Notiz konnte nicht hinzugefügt werden: %{details}',
      noteUpdated: 'Notiz geändert',
      onFailToUpdateNote: 'Die Notiz konnte nicht geändert werden: %{details}',
      noteDeleted: 'Notiz gelöscht',
      onFailToDeleteNote: 'Die Notiz konnte nicht gelöscht werden: %{details}',
      noteResolved: 'Notiz erledigt',
      noteReopened: 'Notiz wieder geöffnet',
      onFailToToggleNote: 'Die Notiz konnte nicht erledigt oder wieder geöffnet werden: %{details}',
      onLoggedOut: 'Sie wurden abgemeldet. Bitte sichern Sie Ihre Eingaben und melden Sie sich erneut an.',
      onBackendDown: 'GitHub ist zurzeit gestört. Näheres: %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'Einträge in Arbeit werden geladen …',
      workflowHeading: 'Einträge in Arbeit',
      newPost: 'Neuer Eintrag',
      description:
        '%{smart_count} Eintrag wartet auf Prüfung, %{readyCount} bereit zur Veröffentlichung. |||| %{smart_count} Einträge warten auf Prüfung, %{readyCount} bereit zur Veröffentlichung. ',
      // Without a month's name: Decap's dates know English ones only.
      dateFormat: 'DD.MM.YYYY',
    },
    workflowCard: {
      deleteNewEntry: 'Neuen Eintrag löschen',
      publishChanges: 'Änderungen veröffentlichen',
      publishNewEntry: 'Neuen Eintrag veröffentlichen',
    },
    workflowList: {
      onDeleteEntry: 'Möchten Sie diesen Eintrag wirklich löschen?',
      onPublishingNotReadyEntry:
        'Nur Einträge mit dem Status „Bereit“ können veröffentlicht werden. Bitte ziehen Sie die Karte zuerst in die Spalte „Bereit“.',
      onPublishEntry: 'Möchten Sie diesen Eintrag wirklich veröffentlichen?',
      draftHeader: 'Entwürfe',
      readyHeader: 'Bereit',
      currentEntries: '%{smart_count} Eintrag |||| %{smart_count} Einträge',
    },
  },
};
