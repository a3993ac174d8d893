// What the triage told: its case is opened with the first of it, and what is told later is added to the same.
import type { Cases } from '../../bot/services/cases.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import { opened } from './report-repair.ts';

export type ReportIncidentDeps = {
  readonly cases: Pick<Cases, 'open' | 'update'>;
  /** First letter of its references. */
  readonly prefix: string;
};

export const reportIncident =
  ({ cases, prefix }: ReportIncidentDeps): Transact =>
  async (submission) => ({ ok: true, reference: await opened(cases, submission, prefix) });
