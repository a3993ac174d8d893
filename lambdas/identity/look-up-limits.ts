// How much of people may be looked up: so often an hour, and so many references a day, whether they are found or not.
import type { Effect, Ended } from '../../bot/model.ts';
import { untilToTell, type Attempts } from '../../bot/services/attempts.ts';
import { council } from '../../dialogs/council.ts';
import { LOOK_UPS, type LookUp } from '../../bot/personal.ts';
import { untilSaid } from './until-said.ts';

/** Undefined when it may be made: counted before it is, so that what fails counts as well. */
export type MayLookUp = (find: Effect & { readonly kind: 'find' }) => Promise<Ended | undefined>;

export const lookUpLimits =
  ({ attempts }: { readonly attempts: Pick<Attempts, 'take'> }): MayLookUp =>
  async ({ in: where, by, key, conversation }) => {
    const ways: Readonly<Record<string, LookUp>> = LOOK_UPS;
    if (ways[where]?.counted !== true) return undefined;
    const [reference, ...more] = by.split('|');
    const names = { attempt: key, conversation };
    const taken = await attempts.take('look-up', names);
    if (!taken.ok) return tooMany(untilToTell('look-up', taken));
    if (reference === undefined || more.length === 0) return undefined;
    const named = await attempts.take('reference', { ...names, reference });
    return named.ok ? undefined : tooMany(untilToTell('reference', named));
  };

const tooMany = (until: string | undefined): Ended => {
  const again = untilSaid(until);
  return {
    ok: false,
    again: false,
    ends: {
      en: `I can't look up any more for now. That keeps people's details safe from guessing. Try again ${again.en}, or call ${council.phone}.`,
      cy: `Alla i ddim chwilio am ragor ar hyn o bryd. Mae hynny'n cadw manylion pobl yn ddiogel rhag dyfalu. Rhowch gynnig arall arni ${again.cy}, neu ffoniwch ${council.phone}.`,
    },
  };
};
