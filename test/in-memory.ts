// The council's systems in memory, for tests that need no table: they pass the same contracts as those on DynamoDB.
import type { Find, Json, SavedDialog } from '../bot/model.ts';
import { shortened, type Address, type Addresses } from '../bot/services/addresses.ts';
import type { Holding, Stock } from '../bot/services/stock.ts';
import type { Feedback, FeedbackBook } from '../bot/services/feedback.ts';
import type { Unanswered, UnansweredBook } from '../bot/services/unanswered.ts';
import type { Lookups } from '../bot/services/lookups.ts';
import type { Round, Rounds } from '../bot/services/rounds.ts';
import type { Spending } from '../bot/services/spending.ts';
import {
  isForGood,
  LATELY,
  together,
  orderOf,
  raised,
  type FailedMessage,
  type MessageStatus,
  type SentMessage,
  type Statuses,
} from '../bot/services/statuses.ts';
import type { DeliveryState, StatusReport } from '../bot/channels/channel.ts';
import { daysAfter, daysBetween } from '../bot/dates.ts';
import { slotParts, slotsOf, SLOTS_MAX, slotTime } from '../bot/services/appointments.ts';
import { pinIn } from '../bot/fields/place.ts';
import { namesIn, nearestOf, spotOf, streetKey } from '../bot/services/streets.ts';
import { council } from '../dialogs/council.ts';
import { northmoorCollections } from '../local/northmoor-collections.ts';
import { diaries } from '../local/northmoor-diaries.ts';
import { streets } from '../local/northmoor-streets.ts';
import { northmoorRequests } from '../local/northmoor-requests.ts';
import { northmoor } from '../local/northmoor.ts';
import { withDash, type RequestSeen } from '../bot/services/requests.ts';

export const addressesInMemory = (homes: Readonly<Record<string, readonly Address[]>>): Addresses => ({
  at: (postcode) => Promise.resolve(homes[postcode] ?? []),
});

export const roundsInMemory = (rounds: Readonly<Record<string, Round>>): Rounds => ({
  of: (uprn) => Promise.resolve(rounds[uprn]),
});

export const stockInMemory = (holdings: Readonly<Record<string, Holding>>): Stock => ({
  of: (uprn) => Promise.resolve(holdings[uprn]),
});

export const feedbackInMemory = (): FeedbackBook => {
  const book = new Map<string, Feedback>();
  return {
    keep: (feedback) => {
      if (feedback.text !== undefined || !book.has(feedback.key)) book.set(feedback.key, feedback);
      return Promise.resolve();
    },
    list: (since) =>
      Promise.resolve(
        [...book.values()].filter(({ at }) => at >= since).sort((a, b) => (a.at < b.at ? -1 : 1)),
      ),
  };
};

export const unansweredInMemory = (): UnansweredBook => {
  const book = new Map<string, Unanswered>();
  return {
    keep: (message) => {
      if (!book.has(message.key)) book.set(message.key, message);
      return Promise.resolve();
    },
    list: (since) =>
      Promise.resolve(
        [...book.values()].filter(({ on }) => on >= since).sort((a, b) => (a.on < b.on ? -1 : 1)),
      ),
  };
};

export const statusesInMemory = (): Statuses => {
  const sent = new Map<string, SentMessage>();
  const states = new Map<string, StatusReport>();
  const upTo = new Map<string, Partial<Record<DeliveryState, number>>>();
  const failed = (report: StatusReport, id: string): FailedMessage | undefined => {
    const { channel, refusal, code, at } = report;
    const { activity = report.activity, conversation = report.conversation } =
      sent.get(`${channel} ${id}`) ?? {};
    if (report.state !== 'failed' || !isForGood(refusal) || conversation === undefined) return undefined;
    const more = { ...(activity === undefined ? {} : { activity }), ...(code === undefined ? {} : { code }) };
    return { channel, id, conversation, refusal, at, ...more };
  };
  const statuses: Statuses = {
    report(report) {
      const { channel, conversation, id, state, upTo: until } = report;
      if (until !== undefined && conversation !== undefined) {
        const known = upTo.get(`${channel} ${conversation}`) ?? {};
        upTo.set(`${channel} ${conversation}`, { ...known, [state]: Math.max(known[state] ?? 0, until) });
      }
      if (id === undefined) return Promise.resolve(undefined);
      const before = states.get(`${channel} ${id}`);
      if (before === undefined || orderOf(before) < orderOf(report)) states.set(`${channel} ${id}`, report);
      return Promise.resolve(failed(report, id));
    },
    sent(messages) {
      for (const message of messages) sent.set(`${message.channel} ${message.id}`, message);
      const found = messages.flatMap(({ channel, id }) => {
        const report = states.get(`${channel} ${id}`);
        return report === undefined ? [] : (failed(report, id) ?? []);
      });
      return Promise.resolve(found);
    },
    of(channel, id) {
      const message = sent.get(`${channel} ${id}`);
      const report = states.get(`${channel} ${id}`);
      if (message === undefined && report === undefined) return Promise.resolve(undefined);
      const { state, at, refusal, code } = report ?? {};
      const status: MessageStatus = {
        ...(message && { conversation: message.conversation, activity: message.activity }),
        ...(state && { state }),
        ...(at && { at }),
        ...(refusal && { refusal }),
        ...(code && { code }),
      };
      const until = upTo.get(`${channel} ${message?.conversation ?? ''}`) ?? {};
      return Promise.resolve(raised(status, message?.at, until));
    },
    async lately(channel, conversation) {
      const theirs = [...sent.values()]
        .filter((each) => each.channel === channel && each.conversation === conversation)
        .filter(({ byPerson }) => byPerson === true)
        .sort((one, other) => (`${one.at} ${one.id}` < `${other.at} ${other.id}` ? 1 : -1))
        .slice(0, LATELY)
        .map(async ({ id, activity }) => {
          const state = (await statuses.of(channel, id))?.state;
          return [activity, state ?? 'sent'] as const;
        });
      return together(await Promise.all(theirs));
    },
  };
  return statuses;
};

/** Northmoor itself. */
export const lookupsInMemory = (): Lookups => {
  const addresses = addressesInMemory(ADDRESSES);
  const rounds = roundsInMemory(ROUNDS);
  return {
    'code-ways': () => Promise.resolve(['phone']),
    codes: () => Promise.resolve('sent'),
    addresses: async (by) => shortened(await addresses.at(by)),
    appointment: () => Promise.resolve(null),
    appointments: () => Promise.resolve([]),
    stock: (by) => Promise.resolve(STOCK[by] ?? null),
    rounds: async (by) => (await rounds.of(by)) ?? null,
    collections: (by) => Promise.resolve(collectionsOf(by)),
    paying: () => Promise.resolve(PAYING),
    misses: (by) => Promise.resolve(missesBy(by)),
    slots: (by) => Promise.resolve(slotsBy(by)),
    holds: (by) => Promise.resolve(slotOf(by)),
    letters: () => Promise.resolve([]),
    reported: () => Promise.resolve([]),
    streets: (by) => Promise.resolve(streetBy(by)),
    arrangement: () => Promise.resolve(null),
    promise: () => Promise.resolve(null),
    'promise-due': () => Promise.resolve(null),
    needs: () => Promise.resolve([]),
    nudges: () => Promise.resolve(true),
    statement: () => Promise.resolve(null),
    request: (by) => Promise.resolve(requestBy(by)),
    requests: () => Promise.resolve([]),
    unfinished: () => Promise.resolve(LEFT),
    taken: () => Promise.resolve(TAKEN),
  };
};

/** The same at once, for talk without a worker. */
export const foundInNorthmoor = ({ in: where, by }: Find): Json => {
  const ways: Readonly<Record<string, (by: string) => Json>> = {
    'code-ways': () => ['phone'],
    codes: () => 'sent',
    addresses: (postcode) => shortened(ADDRESSES[postcode] ?? []),
    appointment: () => null,
    appointments: () => [],
    letters: () => [],
    stock: (uprn) => STOCK[uprn] ?? null,
    rounds: (uprn) => ROUNDS[uprn] ?? null,
    collections: collectionsOf,
    misses: missesBy,
    reported: () => [],
    slots: slotsBy,
    streets: streetBy,
    holds: slotOf,
    arrangement: () => ({ kind: 'rent', may: true, made: 0 }),
    promise: () => null,
    'promise-due': () => null,
    needs: () => [],
    nudges: () => true,
    paying: () => PAYING,
    statement: () => null,
    request: requestBy,
    requests: () => [],
    unfinished: () => LEFT,
    taken: () => TAKEN,
  };
  return ways[where]?.(by) ?? null;
};

/** Cards are taken; nobody has shown who they are, or was to pay anything. */
const PAYING = { on: true, mail: false, own: null, last: null };

/** Two forms that were left in another chat, and the one that is taken from there. */
const LEFT = [
  {
    id: 'a',
    title: { en: 'your pothole report', cy: 'eich adroddiad am dwll' },
    savedAt: '2026-09-22T10:00:00.000Z',
  },
  { id: 'b', title: { en: 'your complaint', cy: 'eich cwyn' }, savedAt: '2026-09-22T09:00:00.000Z' },
];
const TAKEN: SavedDialog = {
  dialog: 'report-pothole',
  asked: 'size',
  answers: [
    ['where', 'High Street'],
    ['danger', 'no'],
  ],
  savedAt: '2026-09-22T10:00:00.000Z',
};

/** As the crews know it on the day that tests begin on. */
const KNOWN = northmoorCollections(new Date('2026-09-22T11:00:00.000Z'));
const collectionsOf = (uprn: string) => {
  const round = ROUNDS[uprn] ?? null;
  const of = <T extends { readonly uprn: string; readonly due: string }>(all: readonly T[]) =>
    all.flatMap(({ uprn: home, ...each }) => (home === uprn ? [each] : [])).toReversed();
  return {
    round,
    assisted: KNOWN.assisted.includes(uprn),
    notes: of(KNOWN.notes),
    misses: of(KNOWN.misses),
    disruptions: KNOWN.disruptions.flatMap(({ round: { weekday, week }, ...each }) =>
      weekday === round?.weekday && week === round.week ? [each] : [],
    ),
  };
};
const missesBy = (references: string) =>
  KNOWN.misses.flatMap(({ uprn: _, ...each }) => (references.includes(each.reference) ? [each] : []));

/** Those of other people alone: what this conversation sent is in nobody's book here. */
const requestBy = (by: string): RequestSeen | null => {
  const [reference = '', postcode = ''] = by.split('|');
  const found = northmoorRequests(new Date('2026-09-22T11:00:00.000Z')).find(
    (each) => each.reference === withDash(reference) && each.answers['postcode'] === postcode,
  );
  if (found === undefined) return null;
  const { transaction: kind, status, receivedAt, updatedAt, expectedBy } = found;
  return {
    reference: found.reference,
    kind,
    status,
    receivedAt,
    updatedAt,
    ...(expectedBy && { expectedBy }),
  };
};

/** Nobody has booked anything. */
const slotsBy = (by: string): readonly string[] => {
  const [name = '', from = '', until = '', most = SLOTS_MAX] = by.split('|');
  const diary = diaries[name];
  const days = Array.from({ length: Math.max(0, daysBetween(from, until)) + 1 }, (_, day) =>
    daysAfter(from, day),
  );
  return diary === undefined
    ? []
    : days
        .flatMap((date) => slotsOf(diary, name, date, council.closures))
        .slice(0, Number(most))
        .map(slotTime);
};
const slotOf = (by: string): true | null => {
  const [id = '', from_ = '', until = '9999'] = by.split('|');
  const { diary = '', date = '', from = '' } = slotParts(id) ?? {};
  if (date < from_ || date > until) return null;
  return slotsBy(`${diary}|${date}|${date}`).some((time) => time.startsWith(`${date}T${from}`)) ? true : null;
};

const streetBy = (by: string) => {
  const pin = pinIn(by);
  const names = pin === undefined ? namesIn(by) : [];
  const called = STREETS.filter(({ name }) => names.includes(streetKey(name)));
  return (pin === undefined ? spotOf(called) : nearestOf(STREETS, pin)) ?? null;
};
const STREETS = streets();

const ADDRESSES = Object.fromEntries(
  northmoor().map(({ postcode, homes }) => [postcode, homes.map(({ uprn, line }) => ({ uprn, line }))]),
);
const STOCK: Readonly<Record<string, Holding>> = Object.fromEntries(
  northmoor().flatMap(({ homes }) => homes.map(({ uprn, stock }) => [uprn, stock] as const)),
);
const ROUNDS = Object.fromEntries(
  northmoor().flatMap(({ homes }) =>
    homes.flatMap(({ uprn, round }) => (round === undefined ? [] : [[uprn, round] as const])),
  ),
);

export const spendingInMemory = (): Spending => {
  const people = new Map<string, { segments: number; readonly texts: Set<string> }>();
  const days = new Map<string, number>();
  const asked = new Set<string>();
  return {
    take({ day, conversation, reference, segments }, caps) {
      const key = `${day} ${conversation}`;
      const person = people.get(key) ?? { segments: 0, texts: new Set() };
      if (person.texts.has(reference)) return Promise.resolve(undefined);
      if (caps !== undefined && person.segments + segments > caps.person) return Promise.resolve('person');
      const all = days.get(day) ?? 0;
      if (caps !== undefined && all + segments > caps.all) return Promise.resolve('all');
      person.segments += segments;
      person.texts.add(reference);
      people.set(key, person);
      days.set(day, all + segments);
      return Promise.resolve(undefined);
    },
    first(day, name) {
      const isFirst = !asked.has(`${day} ${name}`);
      asked.add(`${day} ${name}`);
      return Promise.resolve(isFirst);
    },
  };
};
