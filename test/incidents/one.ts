// An incident as it stands in the middle of a night, for tests of what people see of it.
import type { Incident, OnCall } from '../../bot/incidents/incident.ts';

export const BEN: OnCall = { id: 'ben', name: 'Ben Carter', phone: '+447700900161', role: 'second' };
export const EWA: OnCall = { id: 'ewa', name: 'Ewa Nowak', phone: '+447700900164', role: 'first' };
export const LOWRI: OnCall = {
  id: 'lowri',
  name: 'Lowri Price',
  phone: '+447700900171',
  role: 'duty-manager',
};

export const incidentOf = (more: Partial<Incident> = {}): Incident => ({
  id: 'i-1',
  reference: 'R-204518',
  code: '482',
  row: 'leak',
  severity: 'S1',
  awareAt: '2026-12-25T03:02:10.000Z',
  conversation: 'c-tenant',
  channel: 'sms',
  language: 'en',
  words: 'water coming thru the light <b>',
  place: '14 Elm Road, NM4 2QP',
  phone: '07700900982',
  care: 'yes',
  standing: 'open',
  pages: 'housing',
  paged: [{ id: 'page:i-1:1', to: EWA, code: '482', at: '2026-12-25T03:02:20.000Z' }],
  clocks: [
    {
      id: 'awaab-emergency-safe',
      law: 'awaab',
      must: { en: 'made safe', cy: 'yn ddiogel' },
      from: '2026-12-25T03:02:10.000Z',
      due: '2026-12-26T03:02:10.000Z',
      alarmAt: '2026-12-26T01:02:10.000Z',
      stoppedBy: 'made-safe',
    },
  ],
  trail: [
    { at: '2026-12-25T03:02:20.000Z', what: 'reported', who: 'c-tenant', detail: 'S1 leak' },
    { at: '2026-12-25T03:02:20.000Z', what: 'paged', who: 'ewa', detail: 'first' },
  ],
  ...more,
});
