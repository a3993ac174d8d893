// What an export shows of a record: what is theirs. Nothing that opens a door (codes, links, keys), and of our staff no more than what they were told.
import { isOurs, marksOf } from '../../bot/channels/marks.ts';
import type { Activity } from '../../bot/model.ts';
import { bodyOf, type Names, type Row } from './about.ts';
import type { RecordKind } from './kind.ts';

type Shown = Readonly<Record<string, unknown>>;

/** @returns undefined where there is nothing in it that is not shown elsewhere */
export const shownOf = (kind: RecordKind, row: Row, names: Names): Shown | undefined => {
  const body = bodyOf(row);
  switch (kind.pk) {
    case 'transcript':
      return turnShown(row);
    case 'storage#conversation/':
      return stateShown(row, body);
    case 'storage#incident/':
      return incidentShown(body);
    case 'promises-of': {
      // An account may be of several people: theirs are those of their own conversations.
      const all = body['promises'] as readonly (Shown & { readonly conversation: string })[];
      const own = all.filter(({ conversation }) => names.conversations.has(conversation));
      return { agreed: own.map((each) => without(each, SECRET)) };
    }
    case 'audit': {
      const { at, role, what, about } = body;
      return { at, by: role, what, ...(about === undefined ? {} : { about }) };
    }
    case 'person':
      return withoutStorage(row, ['language', 'consent', 'adjustments']);
    case 'card':
      return row.sk === 'care'
        ? { extraCare: row.values['care'] }
        : { summaryForStaff: without(body, STAFF) };
    case 'followers-of':
      return { follows: row.pk.split('#').at(-1), since: row.values['since'] };
    case 'status':
      return row.sk === 'sent'
        ? { message: row.values['activity'], sentAt: row.values['at'] }
        : { state: row.values['state'], at: row.values['at'] };
    case 'safety':
      return { safetyLines: row.values['lines'] };
    case 'spending':
      return { texts: row.values['spent'], on: row.pk.split('#')[1] };
    case 'status-up-to':
      return withoutStorage(row, ['delivered', 'read']);
    case 'promises-rest':
      return { promisesRestSince: row.values['at'] };
    default:
      return Object.keys(body).length === 0 ? undefined : without(body, [...SECRET, ...STAFF]);
  }
};

/** What only the machine goes by, or what would open a door. */
const SECRET = [
  'key',
  'access',
  'takenBy',
  'left',
  'making',
  'paymentId',
  'id',
  'own',
  'begun',
  'endedBy',
  'remindedBy',
  'mailed',
];
/** Of staff the person was told a first name. */
const STAFF = ['agent', 'from'];

/** Of its own names alone: an answer of theirs may be called the same. */
const without = (value: unknown, names: readonly string[]): Shown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
    : {};

const withoutStorage = ({ values }: Row, names: readonly string[]): Shown =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      if (value === undefined) return [];
      return [[name, typeof value === 'string' ? (JSON.parse(value) as unknown) : value] as const];
    }),
  );

const turnShown = ({ pk, values }: Row): Shown => {
  const activities = JSON.parse(textOf(values['activities'], '[]')) as readonly Partial<Activity>[];
  return {
    conversation: pk.split('#').at(-1),
    at: values['at'],
    said: activities.flatMap((activity): readonly Shown[] => {
      const { text, attachments = [], suggestedActions } = activity;
      // What staff did and noted: words that the person was not shown.
      if (activity.type === 'trace') return [{ from: 'our staff', did: activity.value as unknown }];
      const files = attachments.map(({ contentType, name, contentUrl = '' }) => ({
        contentType,
        ...(name === undefined ? {} : { name }),
        // Where it was kept; not the signed address, which would open it to anybody.
        file: contentUrl.replace(/\?.*$/, '').split('/').at(-1),
      }));
      const offered = suggestedActions?.actions.map(({ title }) => title) ?? [];
      if (text === undefined && files.length === 0) return [];
      return [
        {
          from: isOurs(activity) ? (marksOf(activity).by ?? 'the assistant') : 'you',
          ...(text === undefined ? {} : { text }),
          ...(offered.length === 0 ? {} : { offered }),
          ...(files.length === 0 ? {} : { files }),
        },
      ];
    }),
  };
};

const stateShown = ({ pk }: Row, body: Shown): Shown => {
  const { channel, account, lastHeardAt, dialog, refused } = body;
  const { identity, handoff, ...known } = (dialog ?? {}) as Shown;
  const { level, at, usedAt } = (identity ?? {}) as Shown;
  const { trail, ...talk } = (handoff ?? {}) as Shown;
  return {
    conversation: pk.split('/').at(-1),
    channel,
    ...(account === undefined ? {} : { account }),
    ...(lastHeardAt === undefined ? {} : { lastHeardAt }),
    ...(refused === undefined ? {} : { notDelivered: without(refused, SECRET) }),
    keptInMind: without(known, ['key', 'shownTo', 'pace', 'answered']),
    ...(identity === undefined ? {} : { shownToBeYou: { level, at, usedAt } }),
    // What our staff noted of them is theirs to see, but for what a person takes out before it is sent.
    ...(handoff === undefined
      ? {}
      : { talkWithStaff: { ...without(talk, STAFF), happened: happenedIn(trail) } }),
  };
};

const happenedIn = (trail: unknown): unknown =>
  Array.isArray(trail) ? trail.map((each) => without(each, ['by', 'who'])) : [];

const incidentShown = (body: Shown): Shown => {
  const {
    paged: _,
    paging: __,
    pages: ___,
    heldBy: ____,
    code: _____,
    trail,
    id: ______,
    linkedTo: _______,
    homes: ________,
    homesTold: _________,
    openHomes: __________,
    ...told
  } = (body['incident'] ?? {}) as Shown;
  const own = Array.isArray(trail) ? trail.filter((each) => !isOfNeighbours(each)) : [];
  return { ...told, happened: happenedIn(own) };
};

/** That others reported the same, and under which reference, is theirs. */
const isOfNeighbours = (entry: unknown): boolean => {
  const { what, detail } = (entry ?? {}) as Shown;
  return what === 'noted' && /^(?:joined|linked|unlinked) /.test(textOf(detail, ''));
};

const textOf = (value: unknown, none: string): string => (typeof value === 'string' ? value : none);
