// Letters, put together from the systems that keep what they are of: complaints, visits and promises to pay.
import { daysAfter } from '../bot/dates.ts';
import { visitOf, type Appointment, type Appointments } from '../bot/services/appointments.ts';
import type { Case, Cases } from '../bot/services/cases.ts';
import {
  isNamedTo,
  LETTERS_MAX,
  newestFirst,
  type LetterAbout,
  type Letters,
  type LetterSeen,
} from '../bot/services/letters.ts';
import { isMadeHere } from '../bot/services/since.ts';
import type { Lookups } from '../bot/services/lookups.ts';
import type { OwnOf } from './own-conversations.ts';
import type { Promises, PromiseToPay } from '../bot/services/promises.ts';

export type LettersDeps = {
  readonly cases: Pick<Cases, 'find' | 'of'>;
  readonly appointments: Pick<Appointments, 'find' | 'of'>;
  readonly promises: Pick<Promises, 'find' | 'of' | 'madeIn'>;
  readonly clock: () => Date;
};

/** A visit that is past is spoken of for some days. */
const PAST_DAYS = 3;
const COMPLAINT = 'complaint.stage-1';

export const lettersFrom = ({ cases, appointments, promises, clock }: LettersDeps): Letters => ({
  async find(kind, reference) {
    switch (kind) {
      case 'complaint':
        return (await optional(cases.find(reference), ofCases))?.[0];
      case 'visit':
        return optional(appointments.find(reference), ofVisit);
      case 'promise':
        return optional(promises.find(reference), ofPromise);
      default:
        return kind satisfies never;
    }
  },
  async of(conversation) {
    const [sent, visits, promised] = await Promise.all([
      cases.of(conversation),
      appointments.of(conversation),
      promises.madeIn(conversation),
    ]);
    const since = daysAfter(clock().toISOString().slice(0, 10), -PAST_DAYS);
    const coming = visits.filter(({ status, slot }) => status === 'booked' && slot.date >= since);
    return [...sent.flatMap(ofCases), ...coming.map(ofVisit), ...promised.map(ofPromise)];
  },
  promisesOf: async (account, person) =>
    (await promises.of(account)).filter((each) => each.person === person).map(ofPromise),
});

/** What is named of them here: never what they say. */
export const letterLookUp =
  (letters: Pick<Letters, 'of' | 'promisesOf'>, ownOf: OwnOf): Lookups['letters'] =>
  async (by, conversation, access) => {
    const proof = access?.proof;
    // Of a promise that was made in another conversation nothing is named before there was a code.
    const isOpenTo = (each: LetterAbout): boolean =>
      each.kind !== 'promise' || proof?.level === 3 || isMadeHere(each, conversation, access);
    if (by === 'promises')
      return proof === undefined
        ? []
        : seen((await letters.promisesOf(proof.account, proof.person)).filter(isOpenTo));
    const own = await ownOf(conversation, access);
    const all = (await Promise.all(own.map((each) => letters.of(each.conversation)))).flat();
    return seen(all.filter((each) => isNamedTo(each, own) && isOpenTo(each)));
  };
const seen = (letters: readonly LetterAbout[]): readonly LetterSeen[] =>
  letters
    .toSorted(newestFirst)
    .slice(0, LETTERS_MAX)
    .map(({ reference, kind, at }) => ({ reference, kind, at }));

const optional = async <T, L>(found: Promise<T | undefined>, as: (found: T) => L): Promise<L | undefined> => {
  const known = await found;
  return known === undefined ? undefined : as(known);
};

const ofCases = ({
  reference,
  conversation,
  transaction,
  answers,
  receivedAt: at,
}: Case): readonly LetterAbout[] =>
  transaction === COMPLAINT ? [{ kind: 'complaint', reference, conversation, at, answers }] : [];

/** One of a time that nobody noted is older than any that is asked about. */
const ofVisit = (appointment: Appointment): LetterAbout => {
  const { reference, conversation, bookedAt = '', status } = appointment;
  const visit = visitOf(appointment);
  return { kind: 'visit', reference, conversation, at: bookedAt, visit, cancelled: status === 'cancelled' };
};

const ofPromise = ({
  reference,
  conversation,
  madeAt: at,
  words,
  status,
  account,
  person,
}: PromiseToPay): LetterAbout => ({
  kind: 'promise',
  reference,
  conversation,
  at,
  words,
  status,
  account,
  person,
});
