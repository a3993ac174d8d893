// What `npm run switch` asks for, done: list, off, on, the record. `/local/switches` is the same over HTTP, for this laptop alone.
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { readName, readSwitch, type Switchable } from '../bot/switches/read.ts';
import { offNow, type PastSwitch, type Switch, type Switches } from '../bot/switches/switch.ts';
import { content } from '../dialogs/content.ts';
import { CHANNEL_IDS } from '../bot/runtime/stamp.ts';
import type { Control } from './providers/control.ts';

/** `refused`: nothing was done, and the lines say why. */
export type Shown = { readonly lines: readonly string[]; readonly refused?: true };
export type SwitchesDesk = {
  /** @param args as they are typed */
  readonly run: (args: readonly string[]) => Promise<Shown>;
  readonly control: Control;
};

export const HOW = [
  'npm run switch                                     what is off',
  'npm run switch -- off form:report-pothole --reason "Open311 gives every report twice" [--until 2026-11-30T18:00Z | +2h]',
  '    [--say "We are mending it." --say-cy "…"]      told to people as it stands',
  'npm run switch -- off sms --reason "The provider repeats texts"',
  'npm run switch -- on form:report-pothole',
  'npm run switch -- past                             who did what, and when',
  'npm run switch -- names                            all that can be off',
  '--by NAME says who does it.',
];

const never = new Set(content.neverOff);
const names = [
  ...Object.keys(CHANNEL_IDS).map((id) => `channel:${id}`),
  ...Object.keys(content.dialogs).map((id) => `form:${id}`),
  ...new Set(content.faqs.map(({ id }) => `faq:${id}`)),
].filter((name) => !never.has(name));
const SAFETY = /^(?:danger|emergency|safety|incidents?|triage|holds?|999)/;

/** All that this version of the content has. */
export const switchable: Switchable = {
  names,
  never: (name) => {
    const id = name.slice(name.indexOf(':') + 1);
    if (never.has(name) && !names.some((each) => each.endsWith(`:${id}`)))
      return `${name} is never off: what follows a danger to life, and the ways to a person, have no switch.`;
    if (never.has(name))
      return `${name} is never off, for it is a way to a person or follows a danger to life.`;
    if (SAFETY.test(id)) return 'Safety has no switch: dangers to life are answered whatever is off.';
    return id === 'person'
      ? 'A person has no switch: close the team’s queue at the desk instead.'
      : undefined;
  },
};

export const switchesDesk = ({
  switches,
  clock,
}: {
  readonly switches: Switches;
  readonly clock: () => Date;
}): SwitchesDesk => {
  const list = async (): Promise<Shown> => {
    const off = offNow(await switches.all(), clock());
    return { lines: off.length === 0 ? ['Nothing is off.'] : off.flatMap(row) };
  };
  const run = async (args: readonly string[]): Promise<Shown> => {
    const typed = typedIn(args);
    if (typed === undefined) return { lines: HOW, refused: true };
    const { words, by, ...rest } = typed;
    const [what = 'list', name = '', ...more] = words;
    if (more.length > 0)
      return { lines: ['One at a time: put the reason in quotes.', ...HOW], refused: true };
    const now = clock();
    switch (what) {
      case 'list':
        return list();
      case 'names':
        return { lines: switchable.names };
      case 'past': {
        const past = await switches.past();
        return { lines: past.length === 0 ? ['Nothing was off yet.'] : past.flatMap(pastRow) };
      }
      case 'off': {
        const read = readSwitch({ ...rest, what: name }, switchable, { now, by });
        if (!read.ok) return { lines: [read.why], refused: true };
        await switches.turnOff(read.value);
        return {
          lines: [
            ...row(read.value),
            'People meet it within 10 seconds. Dangers and a person are answered as ever.',
          ],
        };
      }
      case 'on': {
        // What an older version of the content had may still be off.
        const isKept = (await switches.all()).some((each) => each.what === name);
        const read = isKept ? { ok: true as const, value: name } : readName(name, switchable);
        if (!read.ok) return { lines: [read.why], refused: true };
        const done = await switches.turnOn(read.value, now.toISOString(), by);
        return {
          lines: [done ? `${read.value} is on, within 10 seconds.` : `${read.value} was on already.`],
        };
      }
      default:
        return { lines: HOW, refused: true };
    }
  };
  return {
    run,
    control: async ({ method, body }) => {
      const args = method === 'POST' ? Args.safeParse(jsonOf(body)) : undefined;
      if (args?.success === false)
        return { status: 400, body: { lines: ['Send ["off", "sms", …]: a list of words.'], refused: true } };
      return { status: 200, body: await run(args?.data ?? []) };
    },
  };
};

const Args = z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(30));
const jsonOf = (body: string): unknown => {
  try {
    return JSON.parse(body === '' ? '[]' : body);
  } catch {
    return undefined;
  }
};

/** Undefined when there is something in it that is none of ours. */
const typedIn = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        reason: { type: 'string', default: '' },
        until: { type: 'string', default: '' },
        say: { type: 'string', default: '' },
        'say-cy': { type: 'string', default: '' },
        by: { type: 'string', default: 'somebody at the computer' },
      },
    });
    const { reason, until, say: en, 'say-cy': cy, by } = values;
    return { words: positionals, reason, until, en, cy, by };
  } catch {
    return undefined;
  }
};

const row = ({ what, since, until, by, why, said }: Switch): readonly string[] => [
  `${what}  off since ${since}${until === undefined ? '' : ` until ${until}`}  ${by}: ${why}`,
  ...(said === undefined
    ? []
    : [`  people are told: ${said.en}${said.cy === undefined ? '' : ` / ${said.cy}`}`]),
];
const pastRow = (past: PastSwitch): readonly string[] => [
  ...row(past),
  `  on, or changed, at ${past.endedAt} by ${past.endedBy}`,
];
