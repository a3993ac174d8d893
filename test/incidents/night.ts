// A made-up night: who is on call, the clocks of a leak, and an incident that is told one event after another.
import type { Clock } from '../../bot/clocks/clock.ts';
import type { IncidentEffect } from '../../bot/incidents/effect.ts';
import type {
  Incident,
  IncidentEvent,
  IncidentReport,
  OnCall,
  OnCallAnswer,
} from '../../bot/incidents/incident.ts';
import type { IncidentRules } from '../../bot/incidents/rules.ts';
import { incidentTurn } from '../../bot/incidents/turn.ts';

export const FIRST: OnCall = { id: 'ann', name: 'Ann Price', phone: '+447700900201', role: 'first' };
export const SECOND: OnCall = { id: 'bob', name: 'Bob Rees', phone: '+447700900202', role: 'second' };
export const MANAGER: OnCall = { id: 'cat', name: 'Cat Owen', phone: '+447700900203', role: 'duty-manager' };
export const ROOM: OnCall = {
  id: 'room',
  name: 'Control room',
  phone: '+447700900204',
  role: 'duty-manager',
};
export const NIGHT = '2026-12-25T03:00:00.000Z';

export const rules: IncidentRules = {
  rota: () => [FIRST, SECOND, MANAGER],
  wide: () => [ROOM, FIRST, SECOND, MANAGER],
  plan: { step: 5, round: 15, unreached: 15, failedRound: 1, rounds: 8, again: [30, 60], wideFrom: 2 },
  alarmTeam: 'repairs',
  clocksFor: ({ awareAt, severity }) =>
    severity === 'S4'
      ? []
      : [clock('safe', awareAt, 24 * 60, 'made-safe'), clock('came', awareAt, 240, 'attended')],
  clocksAfter: (_, what, at) =>
    what === 'investigated' ? [clock('summary', at, 3 * 24 * 60, 'summary-sent')] : [],
  code: '482',
  careDays: 90,
  postcodes: { areas: ['NM'], example: 'NM4 2QP', neighbours: {} },
};

export const clock = (id: string, from: string, minutes: number, stoppedBy: Clock['stoppedBy']): Clock => ({
  id,
  law: `test/${id}`,
  must: { en: id, cy: id },
  from,
  due: after(minutes, from),
  alarmAt: after(minutes - 60, from),
  stoppedBy,
});

/** @param minutes after three in the morning @returns ISO */
export const after = (minutes: number, from = NIGHT): string =>
  new Date(Date.parse(from) + minutes * 60_000).toISOString();

export const report = (more: Partial<IncidentReport> = {}): IncidentReport => ({
  incident: 'i1',
  reference: 'R-204518',
  row: 'leak',
  severity: 'S1',
  awareAt: NIGHT,
  conversation: 'c1',
  channel: 'sms',
  language: 'en',
  words: 'water coming thru the light',
  pages: 'repairs',
  ...more,
});

type Bare<E = IncidentEvent> = E extends IncidentEvent ? Omit<E, 'id' | 'incident' | 'at'> : never;

/** Tells one incident what happens, at so many minutes after three. */
export const night = (changed: Partial<IncidentRules> = {}) => {
  const all = { ...rules, ...changed };
  const effects: IncidentEffect[] = [];
  let incident: Incident | undefined;
  let due: string | undefined;
  let events = 0;
  const happens = (minutes: number, event: Bare, at = after(minutes)): readonly IncidentEffect[] => {
    const whole = { id: `e${++events}`, incident: 'i1', at, ...event } as IncidentEvent;
    const turned = incidentTurn(incident, whole, new Date(after(minutes)), all);
    // What DynamoDB cannot keep does not pass.
    incident = turned.incident && (JSON.parse(JSON.stringify(turned.incident)) as Incident);
    due = turned.due;
    effects.push(...turned.effects);
    return turned.effects;
  };
  return {
    happens,
    reported: (minutes = 0, more: Partial<IncidentReport> = {}) =>
      happens(minutes, { kind: 'reported', report: report(more) }),
    answers: (minutes: number, by: OnCall, answer: OnCallAnswer, at?: string) =>
      happens(minutes, { kind: 'answered', by, answer, via: 'text' }, at),
    /** Each minute from one to the other, as tick does. */
    goesBy: (from: number, until: number) => {
      for (let minute = from; minute <= until; minute++)
        if (due !== undefined && due <= after(minute)) happens(minute, { kind: 'due' });
    },
    incident: () => {
      if (incident === undefined) throw new Error('Nothing was reported.');
      return incident;
    },
    due: () => due,
    effects,
  };
};

export const paged = (effects: readonly IncidentEffect[]): readonly string[] =>
  effects.flatMap((each) => (each.kind === 'page' ? [each.to.id] : []));
export const toldOf = (effects: readonly IncidentEffect[]): readonly string[] =>
  effects.flatMap((each) => (each.kind === 'tell' ? [each.news.what] : []));
export const alarms = (effects: readonly IncidentEffect[]): readonly string[] =>
  effects.flatMap((each) => (each.kind === 'alarm' ? [`${each.why} ${each.clock?.id ?? ''}`.trim()] : []));
export const informs = (effects: readonly IncidentEffect[]): readonly string[] =>
  effects.flatMap((each) => (each.kind === 'inform' ? [`${each.what} ${each.to.id}`] : []));
