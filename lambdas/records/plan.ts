// What erasing does with each record of somebody: pure, so that it can be shown before it is done.
import { digest } from '../../bot/digest.ts';
import { answersThatStay, LONG_KEPT } from '../../bot/services/long-kept.ts';
import { isOver, type Case } from '../../bot/services/cases.ts';
import { bodyOf, kindOf, nobody, type Names, type Row } from './about.ts';
import type { RecordKind } from './kind.ts';

/** `event`: the one worker of its conversation, or of its incident, does it. `empty`: these values stand in its place. */
export type Planned = { readonly kind: RecordKind; readonly row: Row } & (
  | { readonly does: 'delete' | 'event' }
  | { readonly does: 'keep'; readonly because: string }
  | { readonly does: 'empty'; readonly because: string; readonly values: Row['values'] }
);

export type PlanAt = {
  readonly names: Names;
  /** `YYYY-MM-DD` at the council. */
  readonly today: string;
  /** What is not over goes as well: they have taken it back. */
  readonly withOpen?: boolean;
};

/** In the order in which it is to be done: what leads to others goes last, so that one that breaks off can be taken up again. */
export const planOf = (rows: readonly Row[], at: PlanAt): readonly Planned[] => {
  const open = at.withOpen === true ? new Set<string>() : openIn(rows, at.today);
  return rows
    .flatMap((row) => {
      const kind = kindOf(row);
      return kind === undefined ? [] : [planned(kind, row, open, at)];
    })
    .toSorted((a, b) => ORDER.indexOf(a.kind.found) - ORDER.indexOf(b.kind.found));
};

const ORDER: readonly RecordKind['found'][] = [
  'said',
  'reference',
  'person',
  'inside',
  'key',
  'hash',
  'none',
];

/** References of requests that are not over, of visits to come, and of incidents that run. */
const openIn = (rows: readonly Row[], today: string): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => (isOpen(row, today) ? referencesOf(row) : [])));

const isOpen = (row: Row, today: string): boolean => {
  const body = bodyOf(row);
  if (row.pk.startsWith('case#')) return !isOver(body as unknown as Case);
  if (row.pk.startsWith('appointment#')) {
    const { status, slot } = body as { readonly status?: string; readonly slot?: { readonly date: string } };
    return status === 'booked' && (slot?.date ?? '') >= today;
  }
  return isRunning(row);
};

const isRunning = (row: Row): boolean =>
  row.pk.startsWith('storage#incident/') &&
  (bodyOf(row)['incident'] as { readonly standing?: string } | undefined)?.standing !== 'closed';

const referencesOf = (row: Row): readonly string[] => {
  const body = bodyOf(row);
  const incident = body['incident'] as { readonly reference?: string } | undefined;
  return [body['reference'], body['takenBy'], incident?.reference].filter((each) => typeof each === 'string');
};

const planned = (kind: RecordKind, row: Row, open: ReadonlySet<string>, at: PlanAt): Planned => {
  const { because = 'the law asks for it' } = kind;
  if (row.pk.startsWith('storage#conversation/')) return { kind, row, does: 'event' };
  if (row.pk.startsWith('storage#incident/'))
    return isRunning(row)
      ? { kind, row, does: 'keep', because: 'it is not closed: close it, and erase again' }
      : { kind, row, does: 'event' };
  if (OF_REQUESTS.has(kind.pk) && isOfOpen(row, open))
    return { kind, row, does: 'keep', because: 'what it is of is not over: erase again when it is' };
  if (kind.erase === 'kept') return { kind, row, does: 'keep', because };
  const values = emptied(kind, row, at.names);
  return values === undefined ? { kind, row, does: 'delete' } : { kind, row, does: 'empty', because, values };
};

const OF_REQUESTS: ReadonlySet<string> = new Set([
  ...['case', 'cases-of', 'card', 'appointment', 'appointments-of', 'seats', 'open311', 'nudges'],
  ...['street-reports', 'street-reports-on', 'collections', 'missed-by'],
]);

const isOfOpen = (row: Row, open: ReadonlySet<string>): boolean => {
  const body = bodyOf(row);
  const report = body['report'] as { readonly reference?: string } | undefined;
  const named = [body['reference'], report?.reference, row.values['by'], row.sk, row.pk.split('#').at(-1)];
  return named.some((each) => typeof each === 'string' && open.has(each));
};

/** Undefined: nothing of it has to stay. */
const emptied = (kind: RecordKind, row: Row, names: Names): Row['values'] | undefined => {
  const body = bodyOf(row);
  switch (kind.pk) {
    case 'case':
      return emptiedCase(row, body as unknown as Case);
    case 'payment': {
      const { email: _, key, ...order } = body;
      return { ...row.values, body: JSON.stringify({ ...order, key: digestOf(key) }) };
    }
    case 'payment-reference':
    case 'promise':
      return { ...row.values, key: digestOf(row.values['key']) };
    case 'promises-of': {
      const promises = body['promises'] as readonly { readonly conversation: string }[];
      const after = promises.map((each) =>
        names.conversations.has(each.conversation) ? nobodys(each) : each,
      );
      return { ...row.values, body: JSON.stringify({ ...body, promises: after }) };
    }
    default:
      return undefined;
  }
};

/** What happened, where and when; nobody's, and not to be told to anybody. */
const emptiedCase = (row: Row, kept: Case): Row['values'] | undefined => {
  const why = Object.hasOwn(LONG_KEPT, kept.transaction) ? LONG_KEPT[kept.transaction] : undefined;
  if (why === undefined) return undefined;
  const {
    key,
    conversation,
    answers,
    language: _,
    access: __,
    speakingFor: ___,
    mood: ____,
    begun: _____,
    ...rest
  } = kept;
  const after = {
    ...rest,
    key: digestOf(key),
    conversation: nobody(conversation),
    answers: answersThatStay(why, answers),
  };
  return { ...row.values, body: JSON.stringify(after) };
};

/** The agreement itself; the message that it was made with and the answers beside it are not part of it. */
const nobodys = (promise: { readonly conversation: string }) => ({
  ...promise,
  key: digestOf((promise as { readonly key?: unknown }).key),
  conversation: nobody(promise.conversation),
  answers: [],
});

/** A key may have a provider's name for a message in it, and that a phone number. A digest of a digest is the same. */
const digestOf = (key: unknown): string => {
  const text = typeof key === 'string' ? key : '';
  return text.startsWith('erased-') ? text : `erased-${digest(text)}`;
};
