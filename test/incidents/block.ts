// A block in the night: all its incidents, what they tell one another, and the minute tick.
import type { IncidentEffect, IncidentListed } from '../../bot/incidents/effect.ts';
import type {
  Incident,
  IncidentEvent,
  IncidentReport,
  OnCall,
  OnCallAnswer,
} from '../../bot/incidents/incident.ts';
import { FIRST } from '../../bot/incidents/near-first.ts';
import type { NearAsked } from '../../bot/incidents/ports.ts';
import type { IncidentRules } from '../../bot/incidents/rules.ts';
import { incidentTurn, nearOf } from '../../bot/incidents/turn.ts';
import { after, report, rules, toldOf } from './night.ts';

export const LINK = { minutes: 240, digest: 10, many: 5, within: 15, alone: 120 };

export const block = (changed: Partial<IncidentRules> = {}) => {
  const all = new Map<string, Incident>();
  const dues = new Map<string, string>();
  const effects: (IncidentEffect & { readonly of: string })[] = [];
  const places = nearInMemory();
  let count = 0;
  let isLost: (event: IncidentEvent) => boolean = () => false;
  const take = (minutes: number, event: IncidentEvent): void => {
    const given = { ...rules, ...changed, link: LINK, code: String(100 + all.size) };
    const kept = all.get(event.incident);
    const now = new Date(after(minutes));
    const near = places.find(nearOf(kept, event, now, given)).flatMap((id) => all.get(id) ?? []);
    const turned = incidentTurn(kept, event, now, { ...given, near });
    if (turned.incident === undefined) return;
    for (const each of turned.effects) if (each.kind === 'list') places.list(each);
    all.set(event.incident, JSON.parse(JSON.stringify(turned.incident)) as Incident);
    dues.delete(event.incident);
    if (turned.due !== undefined) dues.set(event.incident, turned.due);
    effects.push(...turned.effects.map((each) => ({ ...each, of: event.incident })));
    for (const each of turned.effects)
      if (each.kind === 'relay' && !isLost(each.event)) take(minutes, each.event);
  };
  const base = (incident: string, minutes: number) => ({ id: `e${++count}`, incident, at: after(minutes) });
  return {
    effects,
    of: (id: string) => all.get(id) ?? ({} as Incident),
    /** @param adds what they write on, which asks for nobody */
    reports: (minutes: number, id: string, more: Partial<IncidentReport> = {}, adds?: true) => {
      const told = report({
        incident: id,
        reference: `R-${id}`,
        conversation: `c-${id}`,
        awareAt: all.get(id)?.awareAt ?? after(minutes),
        words: `water through the ceiling, flat ${id}, 14 rowan court nm5 6tu`,
        ...more,
      });
      const { pages: _, ...written } = told;
      take(minutes, { ...base(id, minutes), kind: 'reported', report: adds === true ? written : told });
    },
    /** Whoever reported it says that they are safe, or that there was none. */
    saysSafe: (minutes: number, id: string, calledOff?: true) =>
      take(minutes, { ...base(id, minutes), kind: 'said-safe', ...(calledOff && { calledOff }) }),
    answers: (minutes: number, id: string, by: OnCall, answer: OnCallAnswer, note?: string) =>
      take(minutes, {
        ...base(id, minutes),
        kind: 'answered',
        by,
        answer,
        via: 'text',
        ...(note && { note }),
      }),
    /** Closed, and its person is erased. */
    ends: (minutes: number, id: string) => {
      take(minutes, { ...base(id, minutes), kind: 'closed', who: 'officer' });
      take(minutes, { ...base(id, minutes), kind: 'erased' });
    },
    goesBy: (from: number, until: number) => {
      for (let minute = from; minute <= until; minute++)
        for (const [id, due] of dues)
          if (due <= after(minute)) take(minute, { ...base(id, minute), kind: 'due' });
    },
    /** What one tells another, when it comes. */
    takes: take,
    /** What one tells another comes too late to be of use. */
    loses: (which: typeof isLost) => {
      isLost = which;
    },
    since: (from: number) => effects.slice(from),
    toldTo: (id: string) => toldOf(effects.filter((each) => each.of === id)),
  };
};

/** As the table keeps it: nothing is found but under its keys, and of a kind the last, and the first that may lead. */
const nearInMemory = () => {
  const lists = new Map<string, Map<string, string>>();
  const since = (key: string, from: string) =>
    [...(lists.get(key) ?? [])].filter(([, at]) => at > from).sort(([, a], [, b]) => (a < b ? -1 : 1));
  return {
    list: ({ incident, awareAt, near, left }: IncidentListed) => {
      for (const key of near)
        lists.set(key, (lists.get(key) ?? new Map<string, string>()).set(incident, awareAt));
      for (const key of left) lists.get(key)?.delete(incident);
    },
    find: (asked: NearAsked | undefined): readonly string[] => {
      if (asked === undefined) return [];
      const { places, kind, lead = '' } = asked;
      const found = [
        ...places.flatMap((key) => since(key, asked.since).slice(0, FIRST)),
        ...(kind === undefined
          ? []
          : [
              ...since(kind.key, kind.since).slice(-kind.lately),
              ...kind.leads.flatMap((key) => since(key, kind.since).slice(0, FIRST)),
            ]),
      ];
      return [...new Set([...found.map(([id]) => id), lead])];
    },
  };
};
