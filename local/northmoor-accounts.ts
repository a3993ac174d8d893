// The accounts of Northmoor's people as a ledger has them, on any day.
import { daysAfter } from '../bot/dates.ts';
import { digest } from '../bot/digest.ts';
import type { AccountRecord, Ledger } from '../bot/services/account-records.ts';
import type { AboutPerson } from '../bot/services/persons.ts';
import { HOLDERS, type HolderPlan } from './northmoor-holders.ts';
import { entriesOf, regularOf } from './northmoor-ledger.ts';

/** Ids that tell nothing of a reference or a name. */
const idOf = (...words: readonly string[]): string => digest(['northmoor', ...words]);

/** @param around the day that they stand so */
export const northmoorAccounts = (around: Date): readonly Ledger[] => {
  const today = around.toISOString().slice(0, 10);
  return HOLDERS.map((plan, index) => {
    const { kind, reference, postcode, only, stage = 'none', hold } = plan;
    const regular = regularOf(plan, today);
    const until = hold?.days === undefined ? {} : { until: `${daysAfter(today, hold.days)}T00:00:00.000Z` };
    const record: AccountRecord = {
      account: idOf('account', String(index)),
      kind,
      reference,
      postcode,
      people: plan.people.map(([key, surname, born]) => ({ person: idOf('person', key), surname, born })),
      contacts: contactsOf(plan, today),
      stage,
      holds: hold === undefined ? [] : [{ hold: hold.hold, ...until }],
      ...(only === undefined ? {} : { only }),
      ...(regular === undefined ? {} : { regular }),
    };
    return { record, entries: entriesOf(plan, today) };
  });
};

/** What is known of them already. */
export const northmoorPeople = (): readonly (readonly [person: string, about: AboutPerson])[] => [
  [idOf('person', 'nia'), { language: 'cy' }],
];

const contactsOf = (plan: HolderPlan, today: string): AccountRecord['contacts'] => {
  const [[key] = ['']] = plan.people;
  const since = `${daysAfter(today, plan.fresh === true ? -10 : -400)}T09:00:00.000Z`;
  const of = (kind: 'phone' | 'email', value: string | undefined) =>
    value === undefined
      ? []
      : [{ id: idOf('contact', key, kind), person: idOf('person', key), kind, value, since }];
  return [...of('phone', plan.phone), ...of('email', plan.email)];
};
