// `npm run incidents -- --close R-204518 --by NAME --as done`: how it ended is asked of whoever closes it; `--done`, and `--told` with `--what`, say what was done, and when. Each is an event of the incident, as all that happens to one is.
import { endedBy } from '../bot/incidents/clocks.ts';
import { closingOf, faultyWhen, isoOf, tellable, type ToClose as Asked } from '../bot/incidents/closing.ts';
import type { Incident } from '../bot/incidents/incident.ts';
import { hasRight, RIGHT_IDS } from '../bot/incidents/right-to-repair.ts';
import { CLOSING_FAULTS, HAPPENED, OUTCOMES_ASKED, RIGHT_SAID } from '../dialogs/closing-words.ts';
import type { EnqueueAll } from '../lambdas/aws/queue.ts';

export type Closing = {
  /** Those that are closed, too. */
  readonly incidents: () => Promise<readonly Incident[]>;
  readonly enqueue: EnqueueAll;
  readonly clock: () => Date;
};
/** `as`: how it ended. `of`: the one that it is the same as. `when` is ISO: that is when its clocks stop, however late it is told. */
export type ToClose = {
  readonly reference: string;
  readonly by: string;
  readonly why?: string;
  readonly as?: string;
  readonly of?: string;
  readonly when?: string;
};
type Said = { readonly ok: boolean; readonly said: string };

/** @returns what is said of it; `ok` when it will be closed */
export const closeIncident =
  ({ incidents, enqueue, clock }: Closing) =>
  async ({ reference, as, ...asked }: ToClose): Promise<Said> => {
    const wanted = reference.trim().toUpperCase();
    const all = await incidents();
    const incident = referredTo(all, wanted);
    if (incident === undefined) return no(`There is no incident with the reference ${wanted}.`);
    const closing: Asked = { ...asked, ...(as === undefined ? {} : { outcome: as }) };
    const told = closingOf(incident, closing, { now: clock().toISOString(), all });
    if ('fault' in told) return no(`${wanted}: ${CLOSING_FAULTS[told.fault]}.${OPTIONS[told.fault] ?? ''}`);
    await enqueue([...told.events]);
    const runsOn = as === 'not-done' ? ' Its times run on, and the duty manager is warned of them.' : '';
    return { ok: true, said: `${wanted} is closed.${runsOn} A new report of the same opens it again.` };
  };

const OUTCOMES = Object.entries(OUTCOMES_ASKED).map(([id, words]) => `  --as ${id}  ${words}`);
const OPTIONS: Readonly<Record<string, string>> = {
  by: ' --by "Ffion Rees, repairs"',
  outcome: `\n${OUTCOMES.join('\n')}`,
  why: ' --why "…"',
  when: ' --when 2026-12-01T15:30Z',
  of: ' --of R-204518',
};

/** `what`: the work was done, where nothing else is said. */
export type ToBeDone = Omit<ToClose, 'as' | 'of'> & { readonly what?: string };

export const incidentDone =
  ({ incidents, enqueue, clock }: Closing) =>
  async ({ reference, by, why = '', when, what: said = 'done' }: ToBeDone): Promise<Said> => {
    const wanted = reference.trim().toUpperCase();
    const incident = referredTo(await incidents(), wanted);
    if (incident === undefined) return no(`There is no incident with the reference ${wanted}.`);
    if (by.trim() === '') return no('Say who says so: --by "Ffion Rees, repairs". It stands in its record.');
    const may = tellable(incident);
    const what = [...may, 'done' as const].find((each) => each === said);
    if (what === undefined)
      return no(
        `Say what happened of what is waited for: ${may.map((each) => `--what ${each}`).join(', ')}.`,
      );
    const now = clock().toISOString();
    const at = when === undefined ? now : isoOf(when);
    if (faultyWhen(incident, when, now))
      return no(`Say when as 2026-12-01T15:30Z, after it was told and not later than now: --when "…".`);
    await enqueue([
      {
        id: `${what}:${incident.id}:${at}`,
        incident: incident.id,
        at,
        kind: 'happened',
        what,
        who: by.trim(),
        ...(why.trim() === '' ? {} : { note: why.trim() }),
      },
    ]);
    const ended = what === 'done' ? `${wanted} is put right` : `${wanted}: ${HAPPENED[what]}`;
    return { ok: true, said: `${ended}. ${endedSaid(endedBy(incident, what).length)}` };
  };

const endedSaid = (count: number): string =>
  count === 0
    ? 'No time ran for that: it is noted alone.'
    : `${count === 1 ? 'The time' : `The ${count} times`} for that ${count === 1 ? 'has' : 'have'} stopped.`;

/** `says`: whether the Right to Repair is theirs, of which nobody who reports is asked. */
export type ToSayRight = Omit<ToClose, 'as' | 'of' | 'when'> & { readonly says: string };

export const sayRight =
  ({ incidents, enqueue, clock }: Closing) =>
  async ({ reference, by, why = '', says }: ToSayRight): Promise<Said> => {
    const wanted = reference.trim().toUpperCase();
    const incident = referredTo(await incidents(), wanted);
    const said = RIGHT_IDS.find((each) => each === says);
    if (incident === undefined) return no(`There is no incident with the reference ${wanted}.`);
    if (by.trim() === '') return no('Say who says so: --by "Ffion Rees, repairs". It stands in its record.');
    if (!hasRight(incident)) return no(`${wanted} has no time of the Right to Repair.`);
    if (said === undefined)
      return no(RIGHT_IDS.map((each) => `--says ${each}  ${RIGHT_SAID[each]}`).join('\n'));
    const at = clock().toISOString();
    const note = why.trim() === '' ? {} : { note: why.trim() };
    const told = { kind: 'right-said', who: by.trim(), said, ...note } as const;
    await enqueue([{ id: `right:${incident.id}:${at}`, incident: incident.id, at, ...told }]);
    return { ok: true, said: `${wanted}: ${RIGHT_SAID[said]}. Our own times run on.` };
  };

const referredTo = (all: readonly Incident[], wanted: string): Incident | undefined =>
  all.find((each) => each.reference.toUpperCase() === wanted);

const no = (said: string): Said => ({ ok: false, said });
