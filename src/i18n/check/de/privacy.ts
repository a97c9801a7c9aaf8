import type { ProblemWords } from '../words.ts';

export const privacy = {
  'personal-mail': {
    title: 'Mailadresse einer Person',
    message: '„{found}“ sieht nach der Adresse einer Person aus.',
    fix: 'Nennen Sie ein Funktionspostfach wie {likely}, oder wählen Sie contact: via: desk. Weitere Namen von Stellen: vocabulary/roles.yaml.',
    why: 'Was hier steht, ist für immer öffentlich. Daten von Personen dürfen nicht hinein; die Stelle erreicht man auch so.',
  },
  'personal-mobile': {
    title: 'Mobilnummer',
    message: 'Hier steht eine deutsche Mobilnummer (beginnt mit {found}).',
    fix: 'Nennen Sie die Zentrale oder ein Funktionspostfach.',
    why: 'Eine Mobilnummer gehört fast immer einer Person, und was hier steht, ist für immer öffentlich.',
  },
  'personal-iban': {
    title: 'Kontonummer',
    message: 'Hier steht eine IBAN (beginnt mit {found}).',
    fix: 'Löschen Sie sie. Zahlungswege klären die Beteiligten unter sich.',
    why: 'Kontonummern laden zu Betrug ein, und die Drehscheibe vermittelt keine Zahlungen.',
  },
} satisfies Record<string, ProblemWords>;
