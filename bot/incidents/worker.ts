// One event of an incident: one read, one decision, one conditional write, then what it wants done, and one mark.
import { Busy, Conflict } from '../runtime/ports.ts';
import type { Incident, IncidentEvent } from './incident.ts';
import type {
  DoIncidentEffect,
  HeldIncident,
  IncidentLog,
  IncidentOutput,
  IncidentRecord,
  IncidentStorage,
  NearAsked,
} from './ports.ts';
import type { IncidentRules } from './rules.ts';
import { minutesAfter } from './step.ts';
import { incidentTurn, nearOf } from './turn.ts';

export type IncidentWorkerPorts = {
  readonly storage: IncidentStorage;
  readonly rules: Omit<IncidentRules, 'code' | 'near'>;
  readonly effects: DoIncidentEffect;
  /** Porth's time. */
  readonly clock: () => Date;
  readonly log: IncidentLog;
  readonly warn: (what: string, error: unknown) => void;
};

/** @throws Busy when another worker is at it, or whatever the storage throws: the event comes again */
export type IncidentWork = (event: IncidentEvent, remainingMs: () => number) => Promise<void>;

/** Ids kept to tell a second delivery. */
const TAKEN_MAX = 200;
/** Two that come at once look again so often; then the queue brings it again. */
const TRIES = 5;
const LOOK_AGAIN_MS = 40;
/** A text that is no page is tried so often again: for some three hours. */
const TEXT_TRIES = 10;
/** An effect is begun with no less; a text to somebody on call may take 4.5 s. */
const ENOUGH_MS = 2_500;
const ENOUGH_FOR_TEXT_MS = 5_500;
const isText = ({ kind }: IncidentOutput['effect']): boolean =>
  kind === 'page' || kind === 'inform' || kind === 'alarm';
/** What may be the same danger is waited for no longer. */
const NEIGHBOURS_MS = 1_000;

export const incidentWorker =
  (ports: IncidentWorkerPorts): IncidentWork =>
  async (event, remainingMs) => {
    const began = performance.now();
    for (let tries = 0; tries < TRIES; tries++) {
      const done = await attempt(ports, event, remainingMs);
      if (done !== undefined) {
        ports.log({
          incident: event.incident,
          event: event.kind,
          standing: done === 'nothing' ? done : done.incident.standing,
          pending: done === 'nothing' ? 0 : done.outbox.length,
          ms: Math.round(performance.now() - began),
        });
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
    throw new Busy('Another worker is at this incident.');
  };

/** Undefined: another worker is at it, or came first; look again. `nothing`: it was never reported. */
const attempt = async (
  ports: IncidentWorkerPorts,
  event: IncidentEvent,
  remainingMs: () => number,
): Promise<IncidentRecord | 'nothing' | undefined> => {
  const held = await ports.storage.read(event.incident);
  const isTaken = held?.record.taken.includes(event.id) === true;
  if (held !== undefined && isAnothers(held.record, isTaken)) return undefined;
  try {
    if (held !== undefined && isTaken) return await goneOn(ports, held, remainingMs);
    const next = await decide(ports, held?.record, event);
    if (next === undefined) return 'nothing';
    const eTag = await ports.storage.put(leased(ports, next, remainingMs), held?.eTag);
    return await finish(ports, { record: next, eTag }, remainingMs);
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
};

const isAnothers = ({ lease = 0, outbox }: IncidentRecord, isTaken: boolean): boolean =>
  lease > Date.now() && (!isTaken || outbox.length > 0);

const decide = async (
  { storage, rules, clock, warn }: IncidentWorkerPorts,
  record: IncidentRecord | undefined,
  event: IncidentEvent,
): Promise<IncidentRecord | undefined> => {
  if (record === undefined && event.kind !== 'reported') return undefined;
  const now = clock();
  const code = record?.incident.code ?? (await storage.codeFor(event.incident, now.toISOString()));
  const asked = nearOf(record?.incident, event, now, { ...rules, code });
  const near = asked === undefined ? [] : await neighbours(storage, asked, warn);
  const { incident, effects, due } = incidentTurn(record?.incident, event, now, { ...rules, code, near });
  if (incident === undefined) return undefined;
  return {
    incident,
    taken: [...(record?.taken ?? []), event.id].slice(-TAKEN_MAX),
    outbox: [...soonAgain(record?.outbox ?? [], effects), ...effects.map((effect) => ({ effect }))],
    ...(due === undefined ? {} : { due }),
  };
};

/** No page waits for them: one that is not found to be of another's danger is one page more. */
const neighbours = async (
  storage: IncidentStorage,
  asked: NearAsked,
  warn: IncidentWorkerPorts['warn'],
): Promise<readonly Incident[]> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`They were not read in ${NEIGHBOURS_MS} ms.`)), NEIGHBOURS_MS);
  });
  try {
    return await Promise.race([storage.near(asked), late]);
  } catch (error) {
    warn('incident neighbours', error);
    return [];
  } finally {
    clearTimeout(timer);
  }
};

/** What has effects left is one worker's. Should it die with them, `tick` finds them a moment after its time was up. */
const leased = (
  { clock }: IncidentWorkerPorts,
  record: IncidentRecord,
  remainingMs: () => number,
): IncidentRecord => {
  if (record.outbox.length === 0) return record;
  const soon = new Date(clock().getTime() + remainingMs() + 1_000).toISOString();
  const { due } = record;
  return {
    ...record,
    lease: Date.now() + remainingMs(),
    ...(due === undefined || soon < due ? { due: soon } : {}),
  };
};

/** An event that was taken already: only what is left of it is done. */
const goneOn = async (
  ports: IncidentWorkerPorts,
  { record, eTag }: HeldIncident,
  remainingMs: () => number,
): Promise<IncidentRecord> => {
  if (record.outbox.length === 0) return record;
  const claimed = await ports.storage.put(leased(ports, record, remainingMs), eTag);
  return finish(ports, { record, eTag: claimed }, remainingMs);
};

/** Works the outbox off. What became of a page is an event too: its turn is saved in the write that marks the page done. */
const finish = async (
  ports: IncidentWorkerPorts,
  saved: HeldIncident,
  remainingMs: () => number,
): Promise<IncidentRecord> => {
  let { record, eTag } = saved;
  const now = () => ports.clock().toISOString();
  for (;;) {
    const output = foremost(record.outbox).find(({ at }) => at === undefined || at <= now());
    if (output === undefined) break;
    if (remainingMs() < (isText(output.effect) ? ENOUGH_FOR_TEXT_MS : ENOUGH_MS)) break;
    const came = await done(ports, output);
    const waits = typeof came === 'object' ? { ...output, at: came.at } : undefined;
    const kept = waits ?? (came === 'later' ? again(output, now()) : undefined);
    const left = record.outbox.flatMap((each) => (each === output ? (kept ?? []) : each));
    record = { ...record, outbox: left };
    if (typeof came !== 'boolean' || output.effect.kind !== 'page') continue;
    const result = await decide(ports, record, resultOf(record.incident.id, output.effect.key, came, now()));
    if (result === undefined) continue;
    record = result;
    eTag = await ports.storage.put(leased(ports, record, remainingMs), eTag);
  }
  if (saved.record.outbox.length === 0) return record;
  const { lease: _, ...free } = record;
  const marked = { ...free, ...dueOf(free, now()) };
  await ports.storage.put(marked, eTag);
  return marked;
};

const done = async ({ effects, warn }: IncidentWorkerPorts, { effect, tries = 0 }: IncidentOutput) => {
  try {
    return await effects(effect);
  } catch (error) {
    warn(`incident effect ${effect.kind}`, error);
    // A page that failed is not tried again: the next is asked in its place.
    if (effect.kind === 'page') return false;
    // News that nobody could be told for hours is none any more; what stands in a list or a case is tried until it does.
    return isText(effect) && tries >= TEXT_TRIES ? false : ('later' as const);
  }
};

/** To whom it is told how this stands, where the last word counts: there what waits holds back what came after it. A text waits for none. */
const lineOf = (effect: IncidentOutput['effect']): string | undefined => {
  if (effect.kind === 'tell') return `tell ${effect.conversation}`;
  if (effect.kind === 'relay') return `relay ${effect.event.incident}`;
  return isText(effect) ? undefined : effect.kind;
};

/** The first of each line, and all that stand in none. */
const foremost = (outbox: readonly IncidentOutput[]): readonly IncidentOutput[] => {
  const lines = outbox.map(({ effect }) => lineOf(effect));
  return outbox.filter((_, index) => lines[index] === undefined || lines.indexOf(lines[index]) === index);
};

/** What holds back something new is tried with it. */
const soonAgain = (
  outbox: readonly IncidentOutput[],
  effects: readonly IncidentOutput['effect'][],
): readonly IncidentOutput[] => {
  const lines = new Set(effects.map(lineOf));
  return outbox.map((output) => {
    const line = lineOf(output.effect);
    if (line === undefined || !lines.has(line)) return output;
    const { at: _, ...now } = output;
    return now;
  });
};

/** Half a minute, a minute, two, … at most half an hour. */
const again = ({ effect, tries = 0 }: IncidentOutput, now: string): IncidentOutput => ({
  effect,
  tries: tries + 1,
  at: minutesAfter(now, Math.min(0.5 * 2 ** tries, 30)),
});

const resultOf = (incident: string, page: string, ok: boolean, at: string): IncidentEvent => ({
  id: `page-result:${page}`,
  incident,
  at,
  kind: 'page-result',
  page,
  ok,
});

/** The soonest of the incident's own time and of what waits to be tried again; what there was no time for is due now. */
const dueOf = ({ due, outbox }: IncidentRecord, now: string): Pick<IncidentRecord, 'due'> => {
  const times = [...(due === undefined ? [] : [due]), ...foremost(outbox).map(({ at }) => at ?? now)].sort();
  return times[0] === undefined ? {} : { due: times[0] };
};
