// Erasing somebody: what stands in the way, then each conversation by its own worker, then all else that is about them, and a note that it was done.
import { inTheWay, type InTheWay } from '../../bot/runtime/erase.ts';
import { digest } from '../../bot/digest.ts';
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import type { EnqueueAll } from '../aws/queue.ts';
import type { PersonFiles } from '../aws/person-files.ts';
import type { PersonTable } from '../aws/person-table.ts';
import { bodyOf, type Row } from './about.ts';
import { heldOf } from './held.ts';
import { planOf, type Planned } from './plan.ts';
import type { Who } from './who.ts';

export type ErasePorts = {
  readonly table: PersonTable;
  readonly files: PersonFiles;
  readonly enqueue: EnqueueAll;
  /** Porth's time. */
  readonly clock: () => Date;
  readonly timeZone: string;
  /** How long a conversation's worker is waited for, in ms. */
  readonly patienceMs?: number;
};

export type Obstacle =
  | { readonly kind: InTheWay | 'not-yet'; readonly conversation: string }
  | { readonly kind: 'incident'; readonly reference: string };

/** What erasing them comes to: shown first, and counted afterwards. */
export type ErasePlan = {
  readonly who: Who;
  readonly obstacles: readonly Obstacle[];
  readonly planned: readonly Planned[];
  readonly photos: readonly { readonly path: string; readonly does: 'delete' | 'keep' }[];
};

/** Kept without anything of whoever was erased. */
export type Erasure = {
  /** Under which it is noted. */
  readonly name: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  /** Ids that nothing leads back from: they are HMACs, and all else of them is gone. */
  readonly conversations: readonly string[];
  readonly persons: readonly string[];
  readonly withOpen?: boolean;
  /** By kind of record and what was done. */
  readonly counts: Readonly<Record<string, number>>;
  readonly done: boolean;
};

export const planErasure = async (
  { table, files, clock, timeZone }: ErasePorts,
  who: Who,
  withOpen = false,
): Promise<ErasePlan> => {
  const { names, rows, photos } = await heldOf({ table, files }, who);
  const known = knownOf(who, rows);
  const now = clock();
  const today = new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
  const planned = planOf(rows, { names, today, withOpen });
  const stays = planned.flatMap((each) => JSON.stringify(answersLeft(each) ?? {}));
  return {
    who: known,
    obstacles: [...(await inTheWayOf(table, known, now)), ...running(planned)],
    planned,
    photos: photos.map(({ path, file }) => ({
      path,
      does: stays.some((answers) => answers.includes(file)) ? 'keep' : 'delete',
    })),
  };
};

/** Of what photos may be evidence of: a request, or an incident that is not over. */
const answersLeft = (each: Planned): unknown => {
  if (each.kind.pk === 'case')
    return each.does === 'delete' ? {} : (each.does === 'empty' ? bodyOf(each) : bodyOf(each.row))['answers'];
  if (!each.row.pk.startsWith(INCIDENT) || each.does !== 'keep') return {};
  return (bodyOf(each.row)['incident'] as { readonly answers?: unknown } | undefined)?.answers;
};

/** A number may name conversations that were never held: nothing is written of those. */
const knownOf = ({ conversations, persons }: Who, rows: readonly Row[]): Who => {
  const all = JSON.stringify(rows);
  return { conversations: conversations.filter((each) => all.includes(each)), persons };
};

const inTheWayOf = async (
  table: PersonTable,
  { conversations }: Who,
  now: Date,
): Promise<readonly Obstacle[]> => {
  const found = await Promise.all(
    conversations.map(async (conversation): Promise<readonly Obstacle[]> => {
      const record = await table.state(conversation);
      const kind = record && inTheWay(record, now);
      return kind === undefined ? [] : [{ kind, conversation }];
    }),
  );
  return found.flat();
};

/**
 * Somebody may be on the way to them: whatever they need to know of it has to reach them, and of one that was made safe that it is not,
 * after all.
 */
const running = (planned: readonly Planned[]): readonly Obstacle[] =>
  planned.flatMap(({ row }) => {
    const incident = bodyOf(row)['incident'] as
      { readonly standing: string; readonly reference: string } | undefined;
    return row.pk.startsWith(INCIDENT) && incident !== undefined && incident.standing !== 'closed'
      ? [{ kind: 'incident' as const, reference: incident.reference }]
      : [];
  });

const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 200;

/**
 * Whatever was done before is done again, and changes nothing: one that broke off is taken up by asking for the same.
 * @param before the name under which it was noted when it was done first
 * @returns what was done, or what stood in the way, and then nothing more was done
 */
export const erase = async (
  ports: ErasePorts,
  who: Who,
  asked: { readonly by: string; readonly reason: string; readonly withOpen?: boolean },
  before?: string,
): Promise<{ readonly plan: ErasePlan; readonly erasure?: Erasure }> => {
  const { table, files, clock } = ports;
  const plan = await planErasure(ports, who, asked.withOpen);
  if (plan.obstacles.length > 0) return { plan };
  const at = clock().toISOString();
  const { conversations, persons } = plan.who;
  const name = before ?? `${at}-${digest([at, ...conversations, ...persons])}`;
  const begun: Erasure = { name, at, ...asked, conversations, persons, counts: {}, done: false };
  // Written down before anything goes, where no restore of the table reaches it.
  await files.note(name, begun);
  const late = await eraseStates(ports, plan.who, at);
  if (late.length > 0) return { plan: { ...plan, obstacles: late } };
  await ports.enqueue(incidentEvents(plan, at));
  // What a turn wrote while it was waited for is found now.
  const last = await planErasure(ports, plan.who, asked.withOpen);
  await carryOut(ports, last);
  for (const person of persons) await table.persons.erase(person);
  const erasure: Erasure = { ...begun, counts: countsOf(last), done: true };
  await files.note(name, erasure);
  // In the table it stands for the record, and needs to name nobody's conversation.
  const { conversations: _, persons: __, name: ___, ...noted } = erasure;
  await table.note(at, name.slice(-22), { ...noted, erased: conversations.length });
  return { plan: last, erasure };
};

const incidentEvents = ({ planned }: ErasePlan, at: string): readonly IncidentEvent[] =>
  planned
    .filter(({ row, does }) => does === 'event' && row.pk.startsWith(INCIDENT))
    .map(({ row }) => row.pk.slice(INCIDENT.length))
    .map((incident) => ({ id: `erased:${incident}:${at}`, incident, at, kind: 'erased' }));
const INCIDENT = 'storage#incident/';

const carryOut = async ({ table, files }: ErasePorts, { planned, photos }: ErasePlan): Promise<void> => {
  for (const each of planned) {
    // Somebody wrote it meanwhile: what is to be done with it is looked at again by asking once more.
    const isDone =
      each.does === 'delete'
        ? await table.remove(each.row)
        : each.does !== 'empty' || (await table.replace(each.row, each.values));
    if (!isDone) throw new Error(`${each.row.pk} was changed meanwhile. Ask for the same again.`);
  }
  for (const { path, does } of photos) if (does === 'delete') await files.remove(path);
};

/** Erases anew whoever is there again after a restore, and takes up what broke off. Who was erased and wrote since is left alone. */
export const eraseAgain = async (
  ports: ErasePorts,
): Promise<readonly { readonly of: Erasure; readonly plan?: ErasePlan; readonly erasure?: Erasure }[]> => {
  const all = (await ports.files.noted()) as readonly Erasure[];
  const done = [];
  for (const of of all) {
    const back = await Promise.all(of.conversations.map((each) => isBack(ports.table, each, of.at)));
    if (of.done && !back.includes(true)) done.push({ of });
    else done.push({ of, ...(await erase(ports, of, askedIn(of), of.name)) });
  }
  return done;
};

/** It stands as before they were erased. One that had run out by then and was begun anew has nothing of that time, and is left alone. */
const isBack = async (table: PersonTable, conversation: string, erasedAt: string): Promise<boolean> => {
  const state = await table.state(conversation);
  if (state === undefined || (state.erased?.at ?? '') >= erasedAt) return false;
  const began = (await table.began(conversation, state.channel)) ?? state.lastHeardAt ?? '';
  return began < erasedAt;
};

const askedIn = ({ by, reason, withOpen }: Erasure) => ({
  by,
  reason,
  ...(withOpen === undefined ? {} : { withOpen }),
});

/**
 * Each by its own worker, which is its only writer. One whose state ran out has nothing to be erased, and is not begun anew: its channel
 * is known to nobody then. @returns those that did not come to it in time
 */
const eraseStates = async (
  { table, enqueue, patienceMs = PATIENCE_MS }: ErasePorts,
  { conversations }: Who,
  at: string,
): Promise<readonly Obstacle[]> => {
  const found = await Promise.all(
    conversations.map(async (conversation) => ({ conversation, state: await table.state(conversation) })),
  );
  const held = found.flatMap(({ conversation, state }) =>
    state === undefined ? [] : [{ conversation, channel: state.channel }],
  );
  if (held.length === 0) return [];
  await enqueue(
    held.map(({ conversation, channel }) => ({
      id: `erase:${conversation}:${at}`,
      conversation,
      channel,
      at,
      receivedAt: at,
      kind: 'erase' as const,
    })),
  );
  const until = Date.now() + patienceMs;
  for (;;) {
    const states = await Promise.all(held.map((each) => table.state(each.conversation)));
    const left = held.filter((_, index) => (states[index]?.erased?.at ?? '') < at);
    if (left.length === 0) return [];
    if (Date.now() > until) return left.map(({ conversation }) => ({ kind: 'not-yet', conversation }));
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
};

export const countsOf = ({ planned, photos }: ErasePlan): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  const count = (what: string) => (counts[what] = (counts[what] ?? 0) + 1);
  for (const { kind, does } of planned) count(`${kind.pk.replace(/\/$/, '')} ${DONE[does]}`);
  for (const { does } of photos) count(`photos ${DONE[does]}`);
  return counts;
};
const DONE = { delete: 'deleted', empty: 'emptied', event: 'emptied', keep: 'kept' } as const;
