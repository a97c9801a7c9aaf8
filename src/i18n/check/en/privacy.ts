import type { privacy as german } from '../de/privacy.ts';
import type { ProblemWords } from '../words.ts';

export const privacy: Record<keyof typeof german, ProblemWords> = {
  'personal-mail': {
    title: 'Mail address of a person',
    message: '“{found}” looks like a person’s address.',
    fix: 'Name a role mailbox such as {likely}, or choose contact: via: desk. More names of offices: vocabulary/roles.yaml.',
    why: 'What stands here is public for ever. Persons’ data must not be in it; the office can be reached all the same.',
  },
  'personal-mobile': {
    title: 'Mobile number',
    message: 'There is a German mobile number here (starting with {found}).',
    fix: 'Name the switchboard or a role mailbox.',
    why: 'A mobile number nearly always belongs to a person, and what stands here is public for ever.',
  },
  'personal-iban': {
    title: 'Account number',
    message: 'There is an IBAN here (starting with {found}).',
    fix: 'Delete it. Those involved arrange payment among themselves.',
    why: 'Account numbers invite fraud, and the hub arranges no payments.',
  },
};
