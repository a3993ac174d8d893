// docs/identity.md: who may hear and do what, how long what was shown holds, and how often may be tried.
import { CODE_IDLE_MS, CODE_MS, MATCH_IDLE_MS, SILENT_MS } from '../../bot/identity.ts';
import type { Level } from '../../bot/model.ts';
import { LOOK_UPS, NEVER, TRANSACTIONS } from '../../bot/personal.ts';
import { SENTENCES } from '../../bot/sentences.ts';
import { CODE_DAYS } from '../../bot/services/accounts.ts';
import { LIMITS, type CountedBy, type LimitName, type Window } from '../../bot/services/attempts.ts';
import * as codes from '../../bot/services/codes.ts';
import { LOCK_MS, MISSES } from '../../bot/services/requests.ts';
import { content } from '../../dialogs/content.ts';
import { tableOf } from './table.ts';

export const identityPage = (): string =>
  [
    '# Who may hear and do what',
    '',
    'Made by `npm run docs:identity` from the code itself (`bot/personal.ts`, `bot/identity.ts`, `bot/services/attempts.ts`, the forms):',
    'change it there. A test holds that this page is fresh, and another (`test/identity/canaries.test.ts`) that nothing of people comes out',
    'beneath its level. Why it is so: [decision 23](decisions/0023-who-writes-in-levels.md).',
    '',
    '## Levels, and how long each holds',
    '',
    ...tableOf(
      ['Level', 'How it is reached', 'How long it holds'],
      [
        ['0', 'Anybody', 'Always'],
        [
          '1',
          'The account on the channel, by the provider’s signature or our own token: it proves no person',
          `Until ${spoken(SILENT_MS)} without a word, until the provider says that the account changed, or until they say that it is not theirs`,
        ],
        [
          '2',
          'An account’s reference, its postcode, and a birth date or surname: all three right',
          `${spoken(MATCH_IDLE_MS)} without a word`,
        ],
        [
          '3',
          `As 2, and a code to a phone or an email that has been on record for ${String(CODE_DAYS)} days`,
          `${spoken(CODE_IDLE_MS)} without a word, and ${spoken(CODE_MS)} in all`,
        ],
      ],
    ),
    '',
    `A code has ${String(codes.CODE_DIGITS)} digits, works once, for ${spoken(codes.CODE_MS)} and ${String(codes.CODE_TRIES)} tries, in the one conversation and for the one person. A sender of texts can be`,
    'forged, so a text alone is never more than level 1. The levels are the same on every channel; a web chat that was not opened for 30 days',
    'after its token ran out cannot be opened again.',
    '',
    'Whoever says that they speak for somebody is believed at levels 0 and 1, and it goes with what they send. From level 2 on a person',
    'checks it with both. A danger to life is answered before any of this.',
    '',
    '## Forms',
    '',
    ...tableOf(
      ['Form', 'Level'],
      Object.values(content.dialogs)
        .map(({ id, level }) => [`\`${id}\``, String(level ?? '')])
        .sort(([a = '', x = ''], [b = '', y = '']) => x.localeCompare(y) || a.localeCompare(b)),
    ),
    '',
    '## What may be done',
    '',
    ...tableOf(
      ['Transaction', 'Level to do it'],
      byLevel(Object.entries(TRANSACTIONS).map(([id, level]) => [id, level])),
    ),
    '',
    '## What may be looked up',
    '',
    ...tableOf(
      ['Look-up', 'What', 'Level to hear it', 'Counted'],
      Object.entries(LOOK_UPS)
        .toSorted(([a, x], [b, y]) => x.level - y.level || a.localeCompare(b))
        .map(([id, { what, level, counted }]) => [
          `\`${id}\``,
          what,
          String(level),
          counted === true ? 'yes' : '',
        ]),
    ),
    '',
    '## What is said of somebody',
    '',
    ...tableOf(
      ['Sentence', 'Level', 'Shows', 'Example'],
      SENTENCES.map(({ what, level, shows, example }) => [
        what,
        String(level),
        shows.join(', ') || 'nothing',
        example,
      ]),
    ),
    '',
    'Never, at any level:',
    '',
    ...NEVER.map((each) => `- ${each}`),
    '',
    '## How often may be tried',
    '',
    'Of unknown and of wrong it is the same answer after the same work. A danger to life is never counted.',
    '',
    ...tableOf(
      ['What', 'Limit', 'Web chat', 'Messenger, WhatsApp, texts'],
      (Object.keys(LIMITS) as LimitName[]).map((name) => {
        const { windows, by } = LIMITS[name];
        const account = by.filter((each) => each !== 'ip');
        return [
          TRIED[name],
          windows.map(windowSaid).join('; '),
          by.map(counted).join(', '),
          account.map(counted).join(', '),
        ];
      }),
    ),
    '',
    `${String(MISSES)} references in an hour that do not fit close look-ups by reference for ${spoken(LOCK_MS)}, in that conversation. A lock on an account’s`,
    'reference sounds as any wrong answer does: others may have brought it about.',
    '',
  ].join('\n');

const TRIED: Readonly<Record<LimitName, string>> = {
  match: 'Showing whose account it is, wrongly',
  'look-up': 'Look-ups of people, found or not',
  reference: 'Different references',
  code: 'Codes that are sent',
  unasked: 'Told that codes came unasked: none is sent to that phone or account meanwhile',
};

const counted = (by: CountedBy): string =>
  ({ conversation: 'the conversation', reference: 'the account', ip: 'the address, on a page of ours' })[by];

const windowSaid = ({ most, within, lock }: Window): string =>
  `${String(most)} in ${spoken(within)}${lock === undefined ? '' : `, then closed for ${spoken(lock)}`}`;

const byLevel = (rows: readonly (readonly [id: string, level: Level])[]): string[][] =>
  rows
    .toSorted(([a, x], [b, y]) => x - y || a.localeCompare(b))
    .map(([id, level]) => [`\`${id}\``, String(level)]);

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** Such as `90 days`, `24 hours`, `1 hour`. */
const spoken = (ms: number): string => {
  const [name, size] =
    UNITS.find(([, each]) => ms >= 2 * each && ms % each === 0) ??
    UNITS.find(([, each]) => ms % each === 0) ??
    UNITS[2];
  const count = ms / size;
  return `${String(count)} ${name}${count === 1 ? '' : 's'}`;
};
