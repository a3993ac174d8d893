// Every place in which somebody can be when a danger comes: each step of each form, and what else a conversation can be in.
import type { DialogState } from '../../bot/model.ts';
import { finish } from './finish-form.ts';
import { NOON } from './form-path.ts';
import { PATHS } from './form-paths.ts';

export type Place = { readonly where: string; readonly state: DialogState | undefined; readonly now: Date };

const NOW = new Date(NOON);
const before = (minutes: number): string => new Date(NOW.getTime() - minutes * 60_000).toISOString();
const KNOWN = { language: 'en', greetedAt: before(10), lastAt: before(1), heardAt: before(1) } as const;

/** Outside of any form. */
const OUTSIDE: readonly Place[] = Object.entries({
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
