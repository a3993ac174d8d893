// The book of incidents: one writer, a number for each, what is running, and what is due.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { opened } from '../../bot/incidents/reported.ts';
import type { IncidentListed } from '../../bot/incidents/effect.ts';
import type { IncidentRecord, NearAsked } from '../../bot/incidents/ports.ts';
import { Conflict } from '../../bot/runtime/ports.ts';
import { dueIn } from '../../lambdas/aws/due.ts';
import { dynamoDbIncidents } from '../../lambdas/aws/dynamodb-incidents.ts';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { NIGHT, report, rules } from '../incidents/night.ts';

/** As the book counts them. */
const firstNumberOf = (id: string): string =>
  String(100 + (createHash('sha256').update(`${id}\u00000`).digest().readUInt32BE(0) % 900));

const table = dynamoDbTable();
const book = () => dynamoDbIncidents(table().client, table().name);

const record = (id: string, more: Partial<IncidentRecord> = {}): IncidentRecord => {
  const event = {
    id: 'e',
    incident: id,
    at: NIGHT,
    kind: 'reported',
    report: report({ incident: id }),
  } as const;
  const incident = opened(event, rules, NIGHT);
  if (incident === undefined) throw new Error('A report opens one.');
  return { incident, taken: ['e'], outbox: [], ...more };
};

const listed = (incident: string, more: Partial<IncidentListed> = {}): IncidentListed => ({
  incident,
  running: true,
  awareAt: NIGHT,
  near: [],
  left: [],
  ...more,
});

describe('the book of incidents', () => {
  it('is written by whoever read what stands there, and by nobody else', async () => {
    const eTag = await book().put(record('a'), undefined);

    await expect(book().put(record('a'), undefined)).rejects.toThrow(Conflict);
    await book().put(record('a', { taken: ['e', 'f'] }), eTag);
    await expect(book().put(record('a'), eTag)).rejects.toThrow(Conflict);

    expect((await book().read('a'))?.record.taken).toEqual(['e', 'f']);
  });

  it('has what is running until it is taken off, the first reported first', async () => {
    await book().put(
      record('r2', { incident: { ...record('r2').incident, awareAt: '2026-12-25T04:00:00.000Z' } }),
      undefined,
    );
    await book().put(record('r1'), undefined);
    for (const id of ['r2', 'r1', 'r1']) await book().list(listed(id));

    expect((await book().running()).map(({ id }) => id)).toEqual(['r1', 'r2']);
    await book().list(listed('r1', { running: false }));
    await book().list(listed('r1', { running: false }));

    expect((await book().running()).map(({ id }) => id)).toEqual(['r2']);
  });

  it('finds what is near under its keys: the last of a kind, the first that may lead, and no more however many there are', async () => {
    const minutes = (after: number) => new Date(Date.parse(NIGHT) + after * 60_000).toISOString();
    for (let index = 0; index < 40; index++) {
      const id = `s${index}`;
      const incident = { ...record(id).incident, awareAt: minutes(index) };
      await book().put(record(id, { incident }), undefined);
      // Those in between go with others, and lead nobody.
      const leads = index < 2 || index > 20 ? ['electric/housing/S0'] : [];
      const near = ['electric/housing', ...leads, ...(index % 20 === 0 ? ['electric/housing/NM4 2QP'] : [])];
      await book().list(listed(id, { awareAt: minutes(index), near }));
    }
    const ids = async (asked: Partial<NearAsked>) =>
      (await book().near({ since: minutes(-60), places: [], ...asked })).map(({ id }) => id);
    const kind = { key: 'electric/housing', leads: ['electric/housing/S0'], lately: 3, since: minutes(-60) };

    const leads = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => `s${from + index}`);
    expect(await ids({ kind })).toEqual(['s0', 's1', ...leads(21, 8), 's37', 's38', 's39']);
    expect(await ids({ kind: { ...kind, since: minutes(2) } })).toEqual([
      ...leads(21, 10),
      's37',
      's38',
      's39',
    ]);
    expect(await ids({ places: ['electric/housing/NM4 2QP'] })).toEqual(['s0', 's20']);
    expect(await ids({ places: ['electric/housing/NM4 2QP'], since: minutes(5), lead: 's9' })).toEqual([
      's9',
      's20',
    ]);
    expect(await ids({})).toEqual([]);
    await book().list(listed('s20', { awareAt: minutes(20), left: ['electric/housing/NM4 2QP'] }));
    expect(await ids({ places: ['electric/housing/NM4 2QP'] })).toEqual(['s0']);
  });

  it('keeps no place under a name that can be guessed: without the secret nothing is found', async () => {
    const { client, name } = table();
    const near = ['leak/housing/NM5 6TU'];
    await dynamoDbIncidents(client, name, 'a').put(record('kept'), undefined);
    await dynamoDbIncidents(client, name, 'a').list(listed('kept', { near }));
    const found = async (secret: string) =>
      (await dynamoDbIncidents(client, name, secret).near({ since: '2026-12-01', places: near })).map(
        ({ id }) => id,
      );

    expect(await Promise.all(['a', 'b', ''].map(found))).toEqual([['kept'], [], []]);
  });

  it('gives each a number of its own, the same again when asked again', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `n${index}`);

    const codes = await Promise.all(ids.map((id) => book().codeFor(id, NIGHT)));

    expect(new Set(codes).size).toBe(ids.length);
    expect(codes.every((code) => /^[1-9]\d{2,3}$/.test(code))).toBe(true);
    expect(await book().codeFor('n7', NIGHT)).toBe(codes[7]);
    expect(await book().withCode(codes[7] ?? '')).toBe('n7');
    expect(await book().withCode('nobody')).toBeUndefined();
  });

  it('gives no number that somebody dials in a danger', async () => {
    // The first number of each of these would be 999, 111 or 101.
    const ids = Array.from({ length: 6_000 }, (_, index) => `dialled-${index}`).filter((id) =>
      /^(?:999|11[129]|10[15])$/.test(firstNumberOf(id)),
    );

    const codes = await Promise.all(ids.slice(0, 12).map((id) => book().codeFor(id, NIGHT)));

    expect(ids.length).toBeGreaterThan(11);
    for (const code of codes) expect(code).not.toMatch(/^(?:999|11[129]|10[15])$/);
  });

  it('is found when it is due', async () => {
    const due = '2026-12-25T03:05:00.000Z';
    await book().put(record('d', { due }), undefined);

    const found = await dueIn(table().client, table().name)(new Date(due));

    expect(found).toEqual([{ incident: 'd', due }]);
    expect(await dueIn(table().client, table().name)(new Date('2026-12-25T03:04:59.000Z'))).toEqual([]);
  });

  it('comes before the reminders of conversations, however many and however long they are due', async () => {
    const storage = new DynamoDbStorage(table().client, table().name);
    const due = '2026-12-24T09:00:00.000Z';
    for (let index = 0; index <= 200; index++)
      await storage.put(`conversation/c${index}`, { due }, undefined);
    await book().put(record('late', { due: '2026-12-24T09:00:01.000Z' }), undefined);

    const found = await dueIn(table().client, table().name)(new Date('2026-12-24T09:01:00.000Z'));

    expect(found[0]).toEqual({ incident: 'late', due: '2026-12-24T09:00:01.000Z' });
    expect(found).toHaveLength(202);
  });
});
