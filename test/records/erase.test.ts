// Erasing as the command does it, on a real table and worker: what is kept stays kept, however often, and what breaks off is taken up.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import { caseItem } from '../../lambdas/aws/dynamodb-cases.ts';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';
import type { PersonFiles } from '../../lambdas/aws/person-files.ts';
import { personTable } from '../../lambdas/aws/person-table.ts';
import { erase, eraseAgain, type ErasePorts } from '../../lambdas/records/erase.ts';
import { exportOf } from '../../lambdas/records/export.ts';
import { message, newConversation, startTable, workshop, type Table } from '../runtime/workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

/** The bucket, in memory. */
const bucket = (...paths: readonly string[]) => {
  const kept = new Set(paths);
  const noted = new Map<string, unknown>();
  const files: PersonFiles = {
    of: (conversation) =>
      Promise.resolve(
        [...kept]
          .filter((path) => path.split('/')[1] === conversation)
          .map((path) => ({ path, size: 1, at: '' })),
      ),
    get: () => Promise.resolve({ bytes: new Uint8Array(), contentType: 'image/jpeg' }),
    remove: (path) => Promise.resolve(void kept.delete(path)),
    note: (name, erasure) => Promise.resolve(void noted.set(name, erasure)),
    noted: () => Promise.resolve([...noted.values()]),
  };
  return { files, kept, noted };
};

/** Somebody who has told of a hazard, with a photo, and sent another that no request names. */
const somebody = async (status: 'done' | 'received' = 'done') => {
  const shop = workshop(table);
  const conversation = newConversation();
  await shop.take(message(conversation, 'm1', 'when is the library open'));
  const reference = `R-${conversation}`;
  const hazard = {
    reference,
    key: 'k',
    conversation,
    transaction: 'repairs.hazard',
    answers: { job: 'damp', photo: ['https://x.example.org/evidence'], phone: '07700900123' },
    receivedAt: '2026-11-01T10:00:00Z',
    updatedAt: '2026-11-02T10:00:00Z',
    status,
  };
  const { client, tableName } = table;
  await client.send(new PutItemCommand({ TableName: tableName, Item: caseItem(hazard) }));
  const { files, kept, noted } = bucket(
    `uploads/${conversation}/evidence`,
    `evidence/${conversation}/evidence`,
    `uploads/${conversation}/other`,
    'uploads/another/theirs',
  );
  const incidents: IncidentEvent[] = [];
  const ports: ErasePorts = {
    table: personTable(client, tableName),
    files,
    clock: () => new Date(Date.now()),
    timeZone: 'Europe/London',
    patienceMs: 500,
    enqueue: async (events) => {
      for (const event of events)
        if ('conversation' in event) await shop.take(event);
        else incidents.push(event);
    },
  };
  return {
    shop,
    conversation,
    reference,
    kept,
    noted,
    ports,
    incidents,
    who: { conversations: [conversation], persons: [] },
  };
};
const ASKED = { by: 'officer', reason: 'asked' };

describe('a conversation that the log has the first letters of', () => {
  it('is found by them in the table', async () => {
    const { ports, conversation } = await somebody();
    const { beginning } = ports.table;

    expect(await beginning(conversation.slice(0, 8))).toContain(conversation);
    expect(await beginning(`${conversation}-another`)).toEqual([]);
  });
});

describe('what somebody is shown of an incident', () => {
  it('is nothing of others who reported the same', async () => {
    const { ports, who, conversation } = await somebody();
    const id = `i-${conversation}`;
    const incident = {
      id,
      reference: 'E-1',
      conversation,
      standing: 'closed',
      place: '14 Elm Road, NM4 2QP',
      homes: [{ id: 'i-2', reference: 'E-2', where: '16 Elm Road, NM4 2QP' }],
      openHomes: [{ id: 'i-2', reference: 'E-2', where: '16 Elm Road, NM4 2QP' }],
      homesTold: { count: 1, at: '2026-11-02T10:00:00Z' },
      linkedTo: { id: 'i-3', reference: 'E-3' },
      trail: [
        { at: '2026-11-02T10:00:00Z', what: 'reported', detail: 'S1 leak' },
        { at: '2026-11-02T10:01:00Z', what: 'noted', detail: 'linked E-3' },
        { at: '2026-11-02T10:02:00Z', what: 'noted', detail: 'unlinked E-3' },
        { at: '2026-11-02T10:03:00Z', what: 'noted', detail: 'joined E-2' },
      ],
    };
    const storage = new DynamoDbStorage(table.client, table.tableName);
    await storage.put(`incident/${id}`, { incident }, undefined);

    const shown = JSON.stringify((await exportOf(ports, who)).parts);

    expect(shown).toContain('14 Elm Road');
    expect(shown).toContain('S1 leak');
    expect(shown).not.toMatch(/16 Elm Road|E-2|E-3|homesTold|linkedTo/);
  });
});

describe('photos that somebody sent', () => {
  it('are each in the export once, though one of them is kept as evidence, too', async () => {
    const { ports, who, conversation } = await somebody();

    const { photos } = await exportOf(ports, who);

    expect(photos.map(({ path }) => path).sort()).toEqual([
      `uploads/${conversation}/evidence`,
      `uploads/${conversation}/other`,
    ]);
  });
});

describe('erasing somebody', () => {
  it('keeps a hazard and its photo without whose they are, and does so the second time as well', async () => {
    const { kept, ports, who, conversation, reference } = await somebody();

    const first = await erase(ports, who, ASKED);
    const second = await erase(ports, who, ASKED);

    expect(first.erasure?.done).toBe(true);
    expect(first.erasure?.counts).toMatchObject({ 'case emptied': 1, 'photos kept': 2, 'photos deleted': 1 });
    expect(second.erasure?.counts).toMatchObject({ 'case emptied': 1, 'photos kept': 2 });
    expect([...kept]).toEqual([
      `uploads/${conversation}/evidence`,
      `evidence/${conversation}/evidence`,
      'uploads/another/theirs',
    ]);
    const row = await ports.table.caseOf(reference);
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`07700900123|"${conversation}\\b`));
    expect(JSON.stringify((await exportOf(ports, who)).parts)).toContain(reference);
  });

  it('is taken up where it broke off', async () => {
    const { ports, who, conversation, kept } = await somebody();
    let left = 1;
    const breaking = {
      ...ports,
      table: {
        ...ports.table,
        remove: (...given: Parameters<typeof ports.table.remove>) =>
          left-- > 0 ? ports.table.remove(...given) : Promise.reject(new Error('The line is down.')),
      },
    };

    await expect(erase(breaking, who, ASKED)).rejects.toThrow('The line is down.');
    const again = await eraseAgain(ports);

    expect(again.map(({ of, erasure }) => [of.done, erasure?.done])).toEqual([[false, true]]);
    const names = await ports.table.names([conversation], []);
    const rows = (await ports.table.about(names)).map(({ pk }) => pk.split(/[#/]/)[0]);
    expect(rows.toSorted()).toEqual(['case', 'storage']);
    expect(kept.has(`uploads/${conversation}/other`)).toBe(false);
    expect((await eraseAgain(ports)).every(({ plan }) => plan === undefined)).toBe(true);
  });

  it('leaves a request that is opened again in the same moment, and says so', async () => {
    const { ports, who, conversation } = await somebody();
    const reference = `B-${conversation}`;
    const bin = (status: 'done' | 'received') =>
      new PutItemCommand({
        TableName: table.tableName,
        Item: caseItem({
          ...{ reference, key: 'b', conversation, transaction: 'waste.missed-bin', answers: {}, status },
          ...{ receivedAt: '2026-11-01T10:00:00Z', updatedAt: '2026-11-02T10:00:00Z' },
        }),
      });
    await table.client.send(bin('done'));
    const meanwhile = {
      ...ports.table,
      remove: async (...given: Parameters<typeof ports.table.remove>) => {
        if (given[0].pk === `case#${reference}`) await table.client.send(bin('received'));
        return ports.table.remove(...given);
      },
    };

    await expect(erase({ ...ports, table: meanwhile }, who, ASKED)).rejects.toThrow('changed meanwhile');

    expect(await ports.table.caseOf(reference)).toBeDefined();
    await table.client.send(bin('done'));
    expect((await erase(ports, who, ASKED)).erasure?.done).toBe(true);
    expect(await ports.table.caseOf(reference)).toBeUndefined();
  });

  it('is done again where what was before stands there again, and not to what was begun since', async () => {
    const { shop, ports, conversation, noted } = await somebody();
    const { at } = (await shop.transcript(conversation))[0] ?? { at: '' };
    const atTime = (ms: number) => new Date(Date.parse(at) + ms).toISOString();
    const erasure = (time: string) => ({
      ...ASKED,
      name: 'n',
      at: time,
      conversations: [conversation],
      persons: [],
      counts: {},
      done: true,
    });

    noted.set('n', erasure(atTime(-1_000)));
    const since = await eraseAgain(ports);
    noted.set('n', erasure(atTime(1_000)));
    await shop.take(message(conversation, 'm2', 'and the tip', { receivedAt: atTime(2_000) }));
    const before = await eraseAgain(ports);

    expect(since.map(({ plan }) => plan)).toEqual([undefined]);
    expect(before.map(({ erasure: each }) => each?.done)).toEqual([true]);
    expect((await shop.record(conversation))?.erased).toBeDefined();
  });

  it('does nothing while an incident of theirs runs, and strips one that is closed', async () => {
    const { ports, who, conversation, incidents } = await somebody();
    const storage = new DynamoDbStorage(table.client, table.tableName);
    const id = `i-${conversation}`;
    const incident = { id, reference: 'E-1', conversation, standing: 'open' };
    const eTag = await storage.put(`incident/${id}`, { incident }, undefined);

    const refused = await erase(ports, who, ASKED);
    await storage.put(`incident/${id}`, { incident: { ...incident, standing: 'closed' } }, eTag);
    const done = await erase(ports, who, ASKED);

    expect(refused.plan.obstacles).toEqual([{ kind: 'incident', reference: 'E-1' }]);
    expect(refused.erasure).toBeUndefined();
    expect(done.erasure?.done).toBe(true);
    expect(incidents.map(({ incident: each, kind }) => [each, kind])).toEqual([[id, 'erased']]);
  });

  it('is refused while an incident is only made safe, and its photos stay', async () => {
    const { ports, who, conversation, kept } = await somebody();
    const storage = new DynamoDbStorage(table.client, table.tableName);
    const id = `i-${conversation}`;
    const answers = { photo: ['other'] };
    const incident = { id, reference: 'E-1', conversation, standing: 'made-safe', answers };
    await storage.put(`incident/${id}`, { incident }, undefined);

    const { plan, erasure } = await erase(ports, who, ASKED);

    expect(plan.obstacles).toEqual([{ kind: 'incident', reference: 'E-1' }]);
    expect(plan.photos.map(({ does }) => does)).toEqual(['keep', 'keep', 'keep']);
    expect(erasure).toBeUndefined();
    expect((await ports.table.state(conversation))?.dialog).toBeDefined();
    expect(kept.size).toBe(4);
  });

  it('begins no conversation anew whose state ran out, and erases all else of theirs', async () => {
    const { ports, who, conversation, reference } = await somebody();
    const names = await ports.table.names([conversation], []);
    for (const row of await ports.table.about(names))
      if (row.pk.startsWith('storage#conversation/')) await ports.table.remove(row);

    const { erasure } = await erase(ports, who, ASKED);

    expect(erasure?.done).toBe(true);
    expect(erasure?.counts).toMatchObject({ 'case emptied': 1, 'photos deleted': 1 });
    expect(await ports.table.state(conversation)).toBeUndefined();
    expect(JSON.stringify(await ports.table.caseOf(reference))).not.toContain('07700900123');
  });

  it('leaves what is not over whole, unless they have taken it back', async () => {
    const { ports, who, reference } = await somebody('received');

    await erase(ports, who, ASKED);
    const kept = JSON.stringify(await ports.table.caseOf(reference));
    await erase(ports, who, { ...ASKED, withOpen: true });
    const emptied = JSON.stringify(await ports.table.caseOf(reference));

    expect(kept).toContain('07700900123');
    expect(emptied).not.toContain('07700900123');
  });

  it('says which conversation its worker did not come to, and deletes nothing then', async () => {
    const { ports, who, conversation, kept } = await somebody();

    const { plan, erasure } = await erase({ ...ports, enqueue: () => Promise.resolve() }, who, ASKED);

    expect(erasure).toBeUndefined();
    expect(plan.obstacles).toEqual([{ kind: 'not-yet', conversation }]);
    expect(kept.size).toBe(4);
  });
});
