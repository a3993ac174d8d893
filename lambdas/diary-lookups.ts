// What is looked up in the diaries, whichever keeps them: free slots, a slot to be held, and the visits of who asks.
import { daysAfter } from '../bot/dates.ts';
import { digest } from '../bot/digest.ts';
import {
  isTheirs,
  slotParts,
  SLOTS_MAX,
  slotTime,
  soonestFirst,
  visitOf,
  type Appointments,
} from '../bot/services/appointments.ts';
import { isSince } from '../bot/services/since.ts';
import type { Lookups } from '../bot/services/lookups.ts';
import type { Misses } from '../bot/services/requests.ts';
import type { OwnOf } from './own-conversations.ts';

/** A slot is kept for so long while a person decides. */
const HOLD_MS = 10 * 60_000;
/** A visit that nobody came to is spoken of for some days. */
const PAST_DAYS = 3;
const VISITS_MAX = 5;

export const diaryLookups = (
  diaries: Pick<Appointments, 'free' | 'hold' | 'find' | 'of'> & { readonly misses: Misses },
  clock: () => Date,
  ownOf: OwnOf,
): Pick<Lookups, 'appointment' | 'appointments' | 'holds' | 'slots'> => ({
  appointment: async (by, conversation, access) => {
    const [reference = '', postcode = ''] = by.split('|');
    const [wrong, found, own] = await Promise.all([
      diaries.misses.of(conversation),
      diaries.find(reference),
      ownOf(conversation, access),
    ]);
    if (wrong.isLocked) return 'locked';
    const isRight = found !== undefined && isTheirs(found, { own, postcode });
    if (!isRight) await wrong.add(digest([reference, postcode]));
    return isRight && found.status === 'booked' ? visitOf(found) : null;
  },
  appointments: async (by, conversation, access) => {
    const own = await ownOf(conversation, access);
    if (by === OWN) {
      const since = daysAfter(clock().toISOString().slice(0, 10), -PAST_DAYS);
      const booked = await Promise.all(
        own.map(async (each) =>
          (await diaries.of(each.conversation)).filter(({ bookedAt }) => isSince(bookedAt, each)),
        ),
      );
      return booked
        .flat()
        .filter(({ status, slot }) => status === 'booked' && slot.date >= since)
        .sort(soonestFirst)
        .slice(0, VISITS_MAX)
        .map(visitOf);
    }
    const [reference = '', postcode = ''] = by.split('|');
    const found = await diaries.find(reference);
    const isShown = found?.status === 'booked' && isTheirs(found, { own, postcode });
    return isShown ? [visitOf(found)] : [];
  },
  slots: async (by, conversation) => {
    const [diary = '', from = '', until = '', most = SLOTS_MAX] = by.split('|');
    const free = await diaries.free(diary, from, until, conversation);
    return free.slice(0, Number(most)).map(slotTime);
  },
  holds: async (by, conversation) => {
    const [slot = '', from = '', last = LAST] = by.split('|');
    const { date = '' } = slotParts(slot) ?? {};
    if (date < from || date > last) return null;
    const until = new Date(clock().getTime() + HOLD_MS).toISOString();
    return (await diaries.hold(slot, conversation, until)) === undefined ? null : true;
  },
});

const OWN = 'own';
/** Of a form that was begun before it said within which days. */
const LAST = '9999-12-31';
