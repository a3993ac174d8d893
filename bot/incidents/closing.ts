// What whoever closes an incident has to say, and what of it is not so: the same on the page of a duty manager and in a terminal.
import type { ClockStop } from '../clocks/clock.ts';
import type { CloseOutcome, Incident, IncidentEvent } from './incident.ts';

/** `when`: when the work was done (ISO). `of`: the reference of the one that it is the same as. */
export type ToClose = {
  readonly by: string;
  readonly outcome?: string;
  readonly why?: string;
  readonly when?: string;
  readonly of?: string;
};
/** What is missing or cannot be. */
export type ClosingFault =
  'by' | 'closed' | 'outcome' | 'why' | 'when' | 'of' | 'of-itself' | 'of-later' | 'of-over';
export type Told = { readonly fault: ClosingFault } | { readonly events: readonly IncidentEvent[] };

export const OUTCOME_IDS = [
  'done',
  'no-fault',
  'not-ours',
  'duplicate',
  'not-done',
] as const satisfies readonly CloseOutcome[];

export type ClosingAt = { readonly now: string; readonly all: readonly Incident[] };

export const closingOf = (incident: Incident, asked: ToClose, at: ClosingAt): Told => {
  const fault = faultIn(incident, asked, at);
  if (fault !== undefined) return { fault };
  const { by, why = '', when } = asked;
  const { now } = at;
  const outcome = outcomeIn(asked);
  const other = outcome === 'duplicate' ? named(asked, at.all) : undefined;
  const who = by.trim();
  const note = why.trim();
  return {
    events: [
      {
        id: `closed:${incident.id}:${now}`,
        incident: incident.id,
        at: now,
        kind: 'closed',
        who,
        ...(note === '' ? {} : { note }),
        ...(outcome === undefined ? {} : { outcome }),
        ...(other === undefined ? {} : { of: other.reference }),
        ...(outcome === 'done' && when !== undefined ? { doneAt: isoOf(when) } : {}),
      },
      ...(other === undefined
        ? []
        : [
            {
              id: `also-reported:${other.id}:${incident.id}`,
              incident: other.id,
              at: now,
              kind: 'also-reported',
              who,
              reference: incident.reference,
            } as const,
          ]),
    ],
  };
};

const faultIn = (incident: Incident, asked: ToClose, at: ClosingAt): ClosingFault | undefined => {
  const { by, why = '', when, outcome: said } = asked;
  const outcome = outcomeIn(asked);
  if (by.trim() === '') return 'by';
  if (said !== undefined && outcome === undefined) return 'outcome';
  const isClosed = incident.standing === 'closed';
  if (isClosed && (outcome === undefined || !isOwed(incident))) return 'closed';
  if (outcome === undefined && isOwed(incident)) return 'outcome';
  // Of what was made safe, or is put right, nobody asks why it is over.
  const isPlain = incident.standing === 'made-safe' || (outcome === 'done' && incident.pages === undefined);
  const needsWhy = outcome === undefined || outcome === 'done' ? !isPlain && !isClosed : true;
  if (needsWhy && why.trim() === '') return 'why';
  if (outcome === 'done') return faultyWhen(incident, when, at.now) ? 'when' : undefined;
  return outcome === 'duplicate' ? faultOf(incident, named(asked, at.all)) : undefined;
};

const outcomeIn = ({ outcome }: ToClose): CloseOutcome | undefined =>
  OUTCOME_IDS.find((each) => each === outcome);

const isOwed = ({ clocks = [] }: Partial<Pick<Incident, 'clocks'>>): boolean =>
  clocks.some(({ stoppedAt }) => stoppedAt === undefined);

const named = ({ of = '' }: ToClose, all: readonly Incident[]): Incident | undefined =>
  all.find(({ reference }) => reference.toUpperCase() === of.trim().toUpperCase());

/** The one that stays runs from when the landlord first knew: so the earlier one stays, and has to be running still. */
const faultOf = ({ id, awareAt }: Incident, other: Incident | undefined): ClosingFault | undefined => {
  if (other === undefined) return 'of';
  if (other.id === id) return 'of-itself';
  if (other.awareAt > awareAt) return 'of-later';
  return other.standing === 'closed' ? 'of-over' : undefined;
};

/** @returns whether it cannot have happened then: before it was told, or later than now */
export const faultyWhen = ({ awareAt }: Incident, when: string | undefined, now: string): boolean => {
  if (when === undefined) return false;
  const at = isoOf(when);
  return at === '' || at > now || at < awareAt;
};

/** Empty for what is no time. */
export const isoOf = (when: string): string => {
  const ms = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/i.test(when) ? Date.parse(when) : Number.NaN;
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString();
};

/** What can be told of it afterwards, as its clocks wait for it. Those on call answer for the rest themselves. */
export const tellable = ({ clocks = [] }: Partial<Pick<Incident, 'clocks'>>): readonly ClockStop[] => [
  ...new Set(
    clocks.flatMap(({ stoppedAt, stoppedBy }) =>
      stoppedAt === undefined && !ANSWERED.has(stoppedBy) ? [stoppedBy] : [],
    ),
  ),
];
const ANSWERED: ReadonlySet<ClockStop> = new Set(['acknowledged', 'made-safe']);
