// docs/retention.md: every kind of record, what it is for, how long it is kept, and what exporting and erasing do with it.
import {
  BACKUP_DAYS,
  CLAIM_DAYS,
  DEAD_LETTER_DAYS,
  LOG_DAYS,
  PHOTO_DAYS,
  QUEUE_DAYS,
} from '../../lambdas/aws/kept-days.ts';
import { BASES } from '../../lambdas/records/bases.ts';
import { HEADINGS, type Erasure, type RecordKind } from '../../lambdas/records/kind.ts';
import { KINDS } from '../../lambdas/records/kinds.ts';
import { tableOf } from './table.ts';

export const retentionPage = (): string =>
  [
    '# What is kept, how long and why',
    '',
    'Made by `npm run docs:retention` from the code itself (`lambdas/records/kinds.ts`, `lambdas/aws/kept-days.ts`): change it there. Tests hold that',
    'this page is fresh, that no module of `lambdas/aws` writes a kind that is not in it, and that each goes when it says. Why it is so:',
    '[decision 54](decisions/0054-one-list-of-records.md). How to use it: [answer a request for data](how-to/answer-a-request-for-data.md). The lengths are',
    'those of Northmoor, which is invented: have your data protection officer read them.',
    '',
    '## Of people',
    '',
    ...tableOf(
      ['Record', 'What', 'Kept', 'What for', 'Basis', 'Exported', 'When its person is erased'],
      KINDS.filter(({ found }) => found !== 'none' && found !== 'hash').map((kind) => [
        nameOf(kind),
        kind.what,
        keptFor(kind),
        kind.why,
        kind.basis ?? '',
        kind.heading === undefined ? 'no' : HEADINGS[kind.heading],
        erasedAs(kind),
      ]),
    ),
    '',
    `Photos and PDFs lie in the bucket under \`uploads/\`, in a folder of their conversation: ${PHOTO_DAYS} days from when they came (the bucket’s lifecycle). Those`,
    'of a repair or a danger are evidence, and lie under `evidence/` as well, in a folder of the same name:',
    `${CLAIM_DAYS} days from the last change of their request, as the request itself. All are exported, and deleted when their person is erased, but for those`,
    'that a request names which is kept. Under `erased/` lies who was erased, by the ids of their conversations, from which nothing leads back: for a restore. It',
    `is kept for ${PHOTO_DAYS} days.`,
    '',
    '## Counts under hashes',
    '',
    'Nobody can be found by these, so they are in no export, and run out by themselves.',
    '',
    ...tableOf(
      ['Record', 'What', 'Kept', 'What for'],
      KINDS.filter(({ found }) => found === 'hash').map((kind) => [
        nameOf(kind),
        kind.what,
        keptFor(kind),
        kind.why,
      ]),
    ),
    '',
    '## Of places, accounts, and of the council itself',
    '',
    ...tableOf(
      ['Record', 'What', 'Kept', 'Why it stays when a person is erased'],
      KINDS.filter(({ found }) => found === 'none').map((kind) => [
        nameOf(kind),
        kind.what,
        keptFor(kind),
        kind.because ?? 'nobody who writes to us is in it',
      ]),
    ),
    '',
    '## Bases',
    '',
    ...tableOf(['Basis', 'Law'], Object.entries(BASES)),
    '',
    '## Beside the table and the bucket',
    '',
    ...tableOf(
      ['Where', 'What', 'How long'],
      [
        ['the queue', 'events that wait', `${QUEUE_DAYS} days at most, seconds as a rule`],
        ['dead letters', 'events that no turn could take', `${DEAD_LETTER_DAYS} days`],
        [
          'backups',
          'the whole table',
          `${BACKUP_DAYS} days: [a restore brings back who was erased](how-to/back-up-and-restore.md)`,
        ],
        [
          'logs',
          'ids of conversations, channels, statuses: no words, names or numbers',
          `${LOG_DAYS} days, which is three months`,
        ],
        [
          'the council’s own systems',
          'what was sent on to them: cases, street reports by Open311, visits',
          'by their own rules: tell them',
        ],
        ['GOV.UK Pay', 'payments', 'by its own rules'],
        ['Meta, and the networks that carry texts', 'what went over them', 'by their own rules'],
      ],
    ),
    '',
    'A refusal or a delivery that a provider reports of a message weeks later is written down once more, under the provider’s name for the message alone, and',
    'runs out with the others of its kind.',
    '',
  ].join('\n');

const nameOf = ({ pk, sk }: RecordKind): string => `\`${pk}${sk === undefined ? '' : ` ${sk}`}\``;

const keptFor = ({ days, from }: RecordKind): string =>
  days === undefined
    ? 'as the council does'
    : `${days} ${days === 1 ? 'day' : 'days'} from ${from ?? 'then'}`;

const ERASED: Readonly<Record<Erasure, string>> = {
  deleted: 'deleted',
  emptied: 'emptied of what is theirs',
  kept: 'kept',
  expires: 'runs out',
  nobody: 'nothing of theirs is in it',
};
const erasedAs = ({ erase, because }: RecordKind): string =>
  because === undefined ? ERASED[erase] : `${ERASED[erase]}: ${because}`;
