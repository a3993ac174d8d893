// `npm run incidents -- --close R-204518 --by NAME`: what has been made safe, and needs nothing more, is closed; `--done` says that it is put right, and when. Each is an event of the incident, as all that happens to one is.
import { endedBy } from '../bot/incidents/clocks.ts';
import type { Incident } from '../bot/incidents/incident.ts';
import type { EnqueueAll } from '../lambdas/aws/queue.ts';

export type Closing = {
  readonly incidents: () => Promise<readonly Incident[]>;
  readonly enqueue: EnqueueAll;
  readonly clock: () => Date;
};
export type ToClose = { readonly reference: string; readonly by: string; readonly why?: string };

/** @returns what is said of it; `ok` when it will be closed */
export const closeIncident =
  ({ incidents, enqueue, clock }: Closing) =>
  async ({ reference, by, why = '' }: ToClose): Promise<{ readonly ok: boolean; readonly said: string }> => {
    const wanted = reference.trim().toUpperCase();
    const found = (await incidents()).filter((each) => each.reference.toUpperCase() === wanted);
    const [incident] = found;
    if (incident === undefined) return no(`There is no incident with the reference ${wanted}.`);
    if (by.trim() === '')
      return no('Say who closes it: --by "Ffion Rees, repairs". It stands in its record.');
    if (incident.standing === 'closed') return no(`${wanted} is closed already.`);
    if (incident.standing !== 'made-safe' && why.trim() === '')
      return no(
        `${wanted} has not been made safe. If it is over all the same, say why: --why "…". It stands in its record.`,
      );
    const at = clock().toISOString();
    await enqueue([
      {
        id: `closed:${incident.id}:${at}`,
        incident: incident.id,
        at,
        kind: 'closed',
        who: by.trim(),
        ...(why.trim() === '' ? {} : { note: why.trim() }),
      },
    ]);
    return { ok: true, said: `${wanted} is closed. A new report of the same opens it again.` };
  };

/** @param when ISO: that is when its clocks stop, however late it is told */
export type ToBeDone = ToClose & { readonly when?: string };

export const incidentDone =
  ({ incidents, enqueue, clock }: Closing) =>
  async ({
    reference,
    by,
    why = '',
    when,
  }: ToBeDone): Promise<{ readonly ok: boolean; readonly said: string }> => {
    const wanted = reference.trim().toUpperCase();
    const incident = (await incidents()).find((each) => each.reference.toUpperCase() === wanted);
    if (incident === undefined) return no(`There is no incident with the reference ${wanted}.`);
    if (by.trim() === '') return no('Say who says so: --by "Ffion Rees, repairs". It stands in its record.');
    const now = clock().toISOString();
    const at = when === undefined ? now : isoOf(when);
    if (at === undefined || at > now || at < incident.awareAt)
      return no(`Say when as 2026-12-01T15:30Z, after it was told and not later than now: --when "…".`);
    await enqueue([
      {
        id: `done:${incident.id}:${at}`,
        incident: incident.id,
        at,
        kind: 'happened',
        what: 'done',
        who: by.trim(),
        ...(why.trim() === '' ? {} : { note: why.trim() }),
      },
    ]);
    return { ok: true, said: `${wanted} is put right. ${endedSaid(endedBy(incident, 'done').length)}` };
  };

const endedSaid = (count: number): string =>
  count === 0
    ? 'No time ran for that: it is noted alone.'
    : `${count === 1 ? 'The time' : `The ${count} times`} for that ${count === 1 ? 'has' : 'have'} stopped.`;

/** With a zone: without one it would be the time of the machine. */
const isoOf = (when: string): string | undefined => {
  const ms = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/i.test(when) ? Date.parse(when) : Number.NaN;
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
};

const no = (said: string) => ({ ok: false, said });
