// How far somebody comes who guesses at an account: tries until it is closed, by channel, and what they have learned by then.
import { LIMITS, refusedUntil, type Counted, type LimitName } from '../bot/services/attempts.ts';
import { CODE_DIGITS, CODE_TRIES } from '../bot/services/codes.ts';
import { report } from './support/report.ts';

const CHANNELS = ['web chat', 'Messenger', 'WhatsApp', 'texts'] as const;
const NAMES: Readonly<Record<LimitName, string>> = {
  match: 'wrong account details',
  reference: 'different references',
  'look-up': 'look-ups of people',
  code: 'codes asked for',
};
const BEGINS = Date.parse('2026-11-23T10:00:00.000Z');
const DAY = 24 * 3_600_000;

/** Tries one after another, a second apart, until one is refused. */
const untilClosed = (limit: LimitName): { readonly tries: number; readonly closedMs: number } => {
  const tries: Counted[] = [];
  for (let n = 0; ; n++) {
    const at = BEGINS + n * 1_000;
    const until = refusedUntil(LIMITS[limit], tries, `try ${String(n)}`, new Date(at));
    if (until !== undefined) return { tries: n, closedMs: until.getTime() - at };
    tries.push({ of: `try ${String(n)}`, at });
  }
};

/** As often as it is let, for a day. */
const inADay = (limit: LimitName): number => {
  const tries: Counted[] = [];
  for (let at = BEGINS; at < BEGINS + DAY; at += 60_000)
    if (refusedUntil(LIMITS[limit], tries, `at ${String(at)}`, new Date(at)) === undefined)
      tries.push({ of: `at ${String(at)}`, at });
  return tries.length;
};

const limits = Object.keys(LIMITS) as LimitName[];
const rows = limits.map((limit) => ({ limit, ...untilClosed(limit), day: inADay(limit) }));
const codesADay = rows.find(({ limit }) => limit === 'code')?.day ?? Number.NaN;
const guessed = (codesADay * CODE_TRIES) / 10 ** CODE_DIGITS;

report({
  name: 'identity',
  about:
    'Tries in a row until one is refused, and as many as are let in a day. They are counted by the conversation and by the account on every channel, and on a page of ours by the visitor’s address as well: no channel is a way round another.',
  tables: [
    {
      caption: 'Until it is closed:',
      head: ['what', ...CHANNELS, 'closed for, minutes', 'in a day'],
      rows: rows.map(({ limit, tries, closedMs, day }) => [
        NAMES[limit],
        ...CHANNELS.map(() => String(tries)),
        String(Math.round(closedMs / 60_000)),
        String(day),
      ]),
    },
  ],
  targets: [
    {
      what: 'A code guessed in a day, by whoever has the account’s details already',
      aim: 'less than 1 in 10,000',
      found: `1 in ${Math.round(1 / guessed).toLocaleString('en-GB')}`,
      met: guessed < 1 / 10_000,
    },
  ],
  figures: rows,
});
