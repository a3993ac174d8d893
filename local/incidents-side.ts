// `/local/incidents`: what is running with who is on call and their phones, the record of one as a page, what was said in it, and all as data. For this laptop alone.
import * as z from 'zod/mini';
import type { Incident } from '../bot/incidents/incident.ts';
import { onCallAt, type Rota } from '../bot/incidents/rota.ts';
import { runningClocks, runningRows } from '../bot/incidents/running.ts';
import type { TurnTranscripts } from '../bot/runtime/ports.ts';
import { incidentRecord } from '../dialogs/incident-record.ts';
import { rowWords, STANDINGS, timeLeft, UNPAGED } from '../dialogs/incident-words.ts';
import type { closeIncident, incidentDone, sayRight } from './close-incident.ts';
import type { Control } from './providers/control.ts';
import { saidInChat } from './incident-said.ts';
import { recordPage } from './record-page.ts';

export type IncidentsSide = {
  /** Those that are closed, too. */
  readonly incidents: () => Promise<readonly Incident[]>;
  readonly transcripts: Pick<TurnTranscripts, 'turnsAfter'>;
  readonly rota: Rota;
  readonly clock: () => Date;
  readonly close: ReturnType<typeof closeIncident>;
  readonly done: ReturnType<typeof incidentDone>;
  readonly right: ReturnType<typeof sayRight>;
};

/** Somebody, and where the simulated phone of theirs is. */
export type TheirPhone = { readonly name: string; readonly phone: string };
/** What the start page shows of one. */
export type RunningShown = {
  readonly reference: string;
  /** `S0 electrics`. */
  readonly what: string;
  /** ISO. */
  readonly since: string;
  readonly standing: string;
  /** Who has it. */
  readonly who?: string;
  readonly code: string;
  readonly paged: readonly TheirPhone[];
  readonly clocks: readonly string[];
  /** Where its record is. */
  readonly record: string;
};
export type Watched = {
  readonly running: readonly RunningShown[];
  readonly onCall: readonly { readonly team: string; readonly people: readonly TheirPhone[] }[];
};

const AT = '/local/incidents';

export const incidentsSide =
  ({ incidents, transcripts, rota, clock, close, done, right }: IncidentsSide): Control =>
  async ({ method, path, body }) => {
    if (method === 'POST' && path === AT) {
      const asked = ToClose.safeParse(jsonOf(body));
      if (!asked.success) return { status: 422, body: { ok: false, said: 'Say which, and by whom.' } };
      const { reference, by, done: isDone, what, as, of, says, ...more } = asked.data;
      const said = { reference, by, ...given(more) };
      if (says !== undefined) return { status: 200, body: await right({ ...said, says }) };
      const answer = isDone
        ? await done({ ...said, ...given({ what }) })
        : await close({ ...said, ...given({ as, of }) });
      return { status: 200, body: answer };
    }
    if (method !== 'GET') return { status: 405, body: { error: 'There is nothing to change here.' } };
    const [now, all] = [clock(), await incidents()];
    const wanted = decodeURIComponent(path.slice(AT.length + 1));
    if (wanted === '') return { status: 200, body: { now: now.toISOString(), incidents: all } };
    if (wanted === 'running') return { status: 200, body: watched(all, rota, now) };
    const [id = '', as] = wanted.split('/');
    const incident = all.find(({ reference }) => reference === id.toUpperCase());
    if (incident === undefined) return { status: 404, body: { error: 'There is no such incident.' } };
    const said = await saidInChat(transcripts, incident);
    if (as === 'said') return { status: 200, body: said };
    const record = incidentRecord(incident, { now, timeZone: rota.timeZone }, said);
    return { status: 200, body: recordPage(record), contentType: 'text/html; charset=utf-8' };
  };

const ToClose = z.object({
  reference: z.string(),
  by: z.string(),
  why: z.optional(z.string()),
  /** It is put right, and stays as it is otherwise. */
  done: z.optional(z.literal(true)),
  when: z.optional(z.string()),
  says: z.optional(z.string()),
  what: z.optional(z.string()),
  as: z.optional(z.string()),
  of: z.optional(z.string()),
});

const given = <T extends object>(all: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } =>
  Object.fromEntries(Object.entries(all).filter(([, each]) => each !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };

const jsonOf = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

const watched = (all: readonly Incident[], rota: Rota, now: Date): Watched => {
  const open = all.filter(({ standing }) => standing !== 'closed');
  return {
    running: runningRows(open, now).flatMap(({ id, standing, who, ...row }) => {
      const of = open.find((each) => each.id === id);
      return of === undefined
        ? []
        : {
            reference: row.reference,
            what: `${row.severity} ${rowWords(row.row)}`,
            since: row.since,
            standing: row.unpaged === true ? UNPAGED : STANDINGS[standing],
            ...(who === undefined ? {} : { who }),
            code: row.code,
            paged: [...new Map(of.paged.map(({ to }) => [to.id, phoneOf(to)])).values()],
            clocks: runningClocks(of.clocks).map((each) => `${each.must.en}: ${timeLeft(each, now)}`),
            record: `${AT}/${row.reference}`,
          };
    }),
    onCall: Object.entries(rota.teams).map(([team, { name }]) => ({
      team: name.en,
      people: onCallAt(rota, team, now).map(phoneOf),
    })),
  };
};

/** The simulated phones have the names of the rota. */
const phoneOf = ({ id, name }: { readonly id: string; readonly name: string }): TheirPhone => ({
  name,
  phone: `/phone/sms?as=${encodeURIComponent(id)}`,
});
