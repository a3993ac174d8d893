// How an incident ends: whoever closes it says whether the work was done, and only what was never owed stops its clocks without it.
import { notOwed, stopped } from './clocks.ts';
import type { Incident, IncidentEvent, OverByThem } from './incident.ts';
import { endPaging, managerOf } from './paging.ts';
import type { IncidentRules } from './rules.ts';
import { noted, still, type Stepped } from './step.ts';
import { informed, whoKnows } from './telling.ts';

type Closed = IncidentEvent & { readonly kind: 'closed' };

/** A person closes it. Without the work its clocks run on, for what the law asks is not over by that. How it ended may be said later. */
export const closed = (before: Incident, event: Closed, rules: IncidentRules, now: string): Stepped => {
  const { at, who, outcome } = event;
  const isClosed = before.standing === 'closed';
  if (isClosed && outcome === undefined)
    return still(noted(before, 'noted', now, { who, detail: 'closed again' }));
  const detail = detailOf(event);
  const more = { who, ...(detail === '' ? {} : { detail }) };
  const as = outcome === undefined ? {} : { closedAs: outcome };
  if (isClosed) return still(settled({ ...noted(before, 'closed', now, more), ...as }, event, rules, now));
  const ended = settled(endPaging(before), event, rules, now);
  const after = noted({ ...ended, ...as, standing: 'closed', closedAt: at }, 'closed', now, more);
  return informed(after, before.heldBy?.id === who ? undefined : before.heldBy, 'closed', now);
};

/**
 * By what they say it is over: so it is, unless those on call were asked for it meanwhile, who are told.
 * @param at when they said so (ISO)
 */
export const closedByThem = (incident: Incident, over: OverByThem, at: string, now: string): Stepped => {
  const { standing, pages, conversation } = incident;
  if (standing === 'made-safe') return still(incident);
  if (pages !== undefined && standing !== 'closed') {
    const after = noted(incident, 'noted', now, { who: conversation, detail: `says-${over}` });
    return informed(after, whoKnows(after), over, now);
  }
  const settled = notOwed(incident, over, at, now);
  if (standing === 'closed') return still(settled);
  const closed: Incident = { ...settled, standing: 'closed', closedAt: at, closedAs: over };
  return still(noted(closed, 'closed', now, { who: conversation, detail: over }));
};

const detailOf = ({ outcome, of, note }: Closed): string => {
  const how = [outcome, of].filter((each) => each !== undefined).join(' ');
  return [how, note ?? ''].filter((each) => each !== '').join(': ');
};

const settled = (
  incident: Incident,
  { at, outcome, doneAt = at }: Closed,
  rules: IncidentRules,
  now: string,
): Incident => {
  switch (outcome) {
    case 'done':
      return stopped(incident, 'done', doneAt, rules, now, PUT_RIGHT);
    case 'no-fault':
    case 'not-ours':
    case 'duplicate':
      return notOwed(incident, outcome, at, now);
    case 'not-done':
    case undefined:
      return incident;
    default:
      return outcome satisfies never;
  }
};
/** Nobody puts right what nobody has come to, looked into and made safe. */
const PUT_RIGHT = [
  'acknowledged',
  'attended',
  'investigated',
  'made-safe',
  'works-begun',
  'works-started',
] as const;

/** Whoever closed its case said nothing of the work: a duty manager is asked, once, while something of it is owed. */
export const caseClosed = (
  before: Incident,
  { at, who, note }: IncidentEvent & { readonly kind: 'case-closed' },
  rules: IncidentRules,
  now: string,
): Stepped => {
  const detail = note === undefined ? 'case closed' : `case closed: ${note}`;
  const incident = noted(before, 'noted', now, { who, detail });
  if (before.askedDone !== undefined || !owesWork(before)) return still(incident);
  return informed({ ...incident, askedDone: at }, managerOf(incident, rules, now), 'case-closed', now);
};

/** A clock runs that only the work ends. */
export const owesWork = ({ clocks = [] }: Partial<Pick<Incident, 'clocks'>>): boolean =>
  clocks.some(({ stoppedAt, stoppedBy }) => stoppedAt === undefined && stoppedBy === 'done');
