// Every place in which somebody can be when a danger comes: each step of each form, and what else a conversation can be in.
import type { Handoff, Stage } from '../../bot/handoff/handoff.ts';
import type { DialogState } from '../../bot/model.ts';
import { finish } from './finish-form.ts';
import { NOON } from './form-path.ts';
import { PATHS } from './form-paths.ts';

export type Place = { readonly where: string; readonly state: DialogState | undefined; readonly now: Date };

const NOW = new Date(NOON);
const before = (minutes: number): string => new Date(NOW.getTime() - minutes * 60_000).toISOString();
const KNOWN = { language: 'en', greetedAt: before(10), lastAt: before(1), heardAt: before(1) } as const;

const AGENT = { id: 'agent', name: 'Sioned' };
/** With a person, or on the way to one. */
const reaching = (stage: Stage, more: Partial<Handoff> = {}): DialogState => ({
  ...KNOWN,
  handoff: {
    id: 'asked',
    team: 'customer-services',
    rank: 'usual',
    why: 'asked',
    askedAt: before(9),
    stage,
    since: before(3),
    due: before(-3),
    unread: 0,
    trail: [],
    ...more,
  },
});
const withAgent = { agent: AGENT, acceptedAt: before(3), heardAt: before(1), saidAt: before(1) };

const HANDED_OFF = {
  'asked how to reach a person': reaching('offered'),
  'in the queue': reaching('waiting', { unread: 2 }),
  'in the queue of another team': reaching('transferred', { from: AGENT }),
  'an agent is about to write': reaching('accepted', { agent: AGENT, acceptedAt: before(3) }),
  'an agent writes': reaching('talking', withAgent),
  'an agent has opened a form': reaching('talking', { ...withAgent, form: 'report-pothole' }),
  'an agent writes again later': reaching('parked', withAgent),
  'an agent gave it back': reaching('returned', withAgent),
  'asked how the talk was': reaching('ended', { ...withAgent, asks: true, outcome: 'done' }),
  'nobody came': reaching('unanswered'),
} satisfies Readonly<Record<string, DialogState>>;

/** Outside of any form. */
const OUTSIDE: readonly Place[] = Object.entries({
  ...HANDED_OFF,
  'a first message': undefined,
  'nothing open': KNOWN,
  'Welsh was chosen': { ...KNOWN, language: 'cy', chosen: true },
  'options on the screen': { ...KNOWN, offered: [{ id: 'faq:bin-days', words: 'Bin days' }] },
  'after STOP': { ...KNOWN, stopped: { at: before(60) } },
  'a person writes in the inbox': { ...KNOWN, personAt: before(2) },
  'too many messages': { ...KNOWN, pace: { from: before(0), count: 500 } },
  'not understood three times': { ...KNOWN, misses: 3 },
  'another danger holds': { ...KNOWN, danger: { id: 'dog', at: before(5), held: true, heardAt: before(5) } },
  'a danger was over': { ...KNOWN, danger: { id: 'gas', at: before(30) } },
  'after a day': { ...KNOWN, lastAt: before(2_000), heardAt: before(2_000) },
  'silent for two years': { ...KNOWN, lastAt: before(1_100_000), heardAt: before(1_100_000) },
} satisfies Readonly<Record<string, DialogState | undefined>>).map(([where, state]) => ({
  where,
  state,
  now: NOW,
}));

/** Each question of each form, where it waits for a system, and where it is read back; told apart by form and question. */
export const everyPlace = (): readonly Place[] => {
  const places = new Map<string, Place>();
  for (const [form, ways] of Object.entries(PATHS)) {
    for (const path of Object.values(ways)) {
      finish(form, path, (state, now) => {
        const { dialog, asked, sending, finding } = state.open ?? {};
        if (dialog === undefined) return;
        const waits = sending === undefined ? (finding === undefined ? '' : ' (looking up)') : ' (sending)';
        const where = `${dialog}: ${asked ?? 'not asked'}${waits}`;
        if (!places.has(where)) places.set(where, { where, state, now });
      });
    }
  }
  return [...OUTSIDE, ...places.values()];
};
