// `npm run incidents -- --close R-204518 --by NAME`: what has been made safe, and needs nothing more, is closed. It is an event of the incident, as all that happens to one is.
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

const no = (said: string) => ({ ok: false, said });
