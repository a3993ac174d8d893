// A danger told while its conversation's worker is stuck: the line goes out all the same, soon, and once. On the laptop's real queues and table.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import type { Delivery } from '../../bot/runtime/ports.ts';
import type { ConversationRecord } from '../../bot/runtime/record.ts';
import { atOnce } from '../../dialogs/at-once.ts';
import { alarming } from '../../lambdas/alarming.ts';
import { dynamoDbSafetyMarks } from '../../lambdas/aws/dynamodb-safety-marks.ts';
import { enqueueTo, queueClient } from '../../lambdas/aws/queue.ts';
import { converse } from '../../lambdas/converse.ts';
import { safety, type SafetyDeps } from '../../lambdas/safety.ts';
import { setDefaults } from '../../local/environment.ts';
import { pollQueue } from '../../local/poller.ts';
import { ensureResources } from '../../local/resources.ts';
import { startServers, type Servers } from '../../local/servers.ts';
import { eventually } from '../stack.ts';
import { botSaid, message, newConversation, startTable, workshop, type Table } from '../runtime/workshop.ts';

let table: Table;
let servers: Servers;
let queues: Awaited<ReturnType<typeof ensureResources>>;
beforeAll(async () => {
  table = await startTable();
  servers = await startServers(undefined, {});
  setDefaults({
    AWS_ENDPOINT_URL_DYNAMODB: servers.dynamoDb,
    AWS_ENDPOINT_URL_SQS: servers.sqs,
    AWS_ENDPOINT_URL_S3: servers.s3,
  });
  queues = await ensureResources({ table: 'porth', queue: 'porth.fifo', bucket: 'porth' });
});
afterAll(async () => {
  await servers.close();
  await table.stop();
});

const GAS = 'i can smell gas';
const sms = (conversation: string, id: string, text: string): Event & { kind: 'activity' } =>
  ({
    ...message(conversation, id, text),
    channel: 'sms',
    activity: { type: 'message', id, text, from: { id: '+447700900001', name: '', role: 'user' } },
  }) as Event & { kind: 'activity' };

/** The worker of a workshop and the function for dangers beside it: what either sends by text is in one list. */
const scene = (change: Partial<SafetyDeps> = {}) => {
  const texts: { readonly by: 'lane' | 'turn'; readonly said: readonly string[] }[] = [];
  const sender = (by: 'lane' | 'turn') => (delivery: Delivery) => {
    const said = botSaid(delivery.activities.slice(delivery.sent).filter(({ type }) => type === 'message'));
    if (said.length > 0) texts.push({ by, said });
    return Promise.resolve({ sent: delivery.activities.length });
  };
  const marks = dynamoDbSafetyMarks(table.client, table.tableName);
  const shop = workshop(table, ({ senders }) => ({ senders: { ...senders, sms: sender('turn') }, marks }));
  const frames: { readonly socket: string; readonly frame: string }[] = [];
  const deps: SafetyDeps = {
    content: atOnce,
    record: shop.record,
    marks,
    senders: { sms: sender('lane') },
    push: (socket, frame) => {
      frames.push({ socket, frame });
      return Promise.resolve(true);
    },
    sent: () => Promise.resolve(),
    clock: () => shop.time.now,
    log: () => undefined,
    warn: () => undefined,
    quickRetries: [1, 1],
    ...change,
  };
  const lane = safety(deps);
  const record = (event: Event) =>
    ({ Records: [{ messageId: event.id, body: JSON.stringify(event) }] }) as never;
  return {
    shop,
    marks,
    texts,
    frames,
    lane,
    /** One event through the function for dangers. */
    dangers: (event: Event) => lane(record(event)),
    lines: () => texts.flatMap(({ said }) => said).filter((text) => text.includes('0800 111 999')),
  };
};
const alarmed = <E extends Event>(event: E): E => ({ ...event, alarmed: true });

describe('a worker that is stuck', () => {
  it('does not keep the line about a danger back, and when it goes on the line is not sent again', async () => {
    const { shop, texts, lane, lines } = scene();
    const id = newConversation();
    let release: () => void = () => undefined;
    const stuck = new Promise<void>((resolve) => (release = resolve));
    const work = converse({
      incidents: () => Promise.resolve(),
      work: async (event, remainingMs) => {
        await stuck;
        await shop.work(event, remainingMs);
      },
      deadLetter: () => Promise.resolve(),
    });
    const sqs = queueClient();
    const enqueue = alarming(
      enqueueTo(sqs, queues.queueUrl),
      enqueueTo(sqs, queues.safetyQueueUrl),
      atOnce.dangers,
    );
    const stops = [pollQueue(queues.queueUrl, work), pollQueue(queues.safetyQueueUrl, lane, 1)];
    await enqueue([sms(id, 'm1', 'hello')]);
    const began = performance.now();

    await enqueue([sms(id, 'm2', GAS)]);
    await eventually('the line', () => lines().length > 0, 5_000);

    expect(performance.now() - began).toBeLessThan(5_000);
    expect(texts.map(({ by }) => by)).toEqual(['lane']);
    release();
    await eventually('both turns', async () => (await shop.record(id))?.version === 2);
    await Promise.all(stops.map((stop) => stop()));
    expect(lines()).toHaveLength(1);
    expect((await shop.record(id))?.dialog?.danger?.id).toBe('gas');
  });
});

describe('the line about a danger', () => {
  it('is sent by its turn when the function for dangers has not', async () => {
    const { shop, texts } = scene();

    await shop.take(alarmed(sms(newConversation(), 'm1', GAS)), 2_100);

    expect(texts.map(({ by }) => by)).toEqual(['turn']);
  });

  it('is sent once when the event comes to the function for dangers again, after it or after the turn', async () => {
    const { shop, dangers, lines } = scene();
    const first = alarmed(sms(newConversation(), 'm1', GAS));
    const second = alarmed(sms(newConversation(), 'm1', GAS));

    await dangers(first);
    await dangers(first);
    await shop.take(second, 2_100);
    await dangers(second);

    expect(lines()).toHaveLength(2);
  });

  it('is sent though the table does not answer', async () => {
    const never = () => new Promise<never>(() => undefined);
    const { dangers, lines } = scene({ record: never, marks: { of: never, mark: () => Promise.resolve() } });

    await dangers(sms(newConversation(), 'm1', GAS));

    expect(lines()).toHaveLength(1);
  });

  it('is sent though the mark fails, and is then said by the turn too: two lines, and never none', async () => {
    const { marks, shop, dangers, lines } = scene({
      marks: { of: () => Promise.resolve([]), mark: () => Promise.reject(new Error('made to fail')) },
    });
    const event = alarmed(sms(newConversation(), 'm1', GAS));

    const { batchItemFailures } = await dangers(event);
    await shop.take(event, 2_100);

    expect(batchItemFailures).toEqual([]);
    expect(lines()).toHaveLength(2);
    expect(marks).toBeDefined();
  });

  it('is tried again when the provider will not take it, and stays in the queue when it takes none', async () => {
    let refusals = 2;
    const send = () => Promise.resolve(refusals-- > 0 ? { sent: 0, rest: 'later' as const } : { sent: 1 });
    const { dangers, marks } = scene({ senders: { sms: send } });
    const event = sms(newConversation(), 'm1', GAS);

    const taken = await dangers(event);
    refusals = 99;
    const refused = await dangers(sms(newConversation(), 'm9', GAS));

    expect(taken.batchItemFailures).toEqual([]);
    expect(refused.batchItemFailures).toEqual([{ itemIdentifier: 'm9' }]);
    expect(marks).toBeDefined();
  });

  it('goes to whoever asked for no more messages', async () => {
    const { shop, dangers, texts } = scene();
    const id = newConversation();
    await shop.take(sms(id, 'm1', 'stop'));
    texts.length = 0;

    await dangers(sms(id, 'm2', GAS));

    expect(texts.map(({ by }) => by)).toEqual(['lane']);
  });

  it.each([
    ['mae arogl nwy yn y gegin', 'cy', ['Ewch allan', 'Go outside']],
    ['mae arogl nwy yn y gegin', 'en', ['Ewch allan', 'Go outside']],
    ['gas leak', 'cy', ['Ewch allan', 'Go outside']],
    ['there is a gas leak in the hall', 'cy', ['Go outside', 'Ewch allan']],
    ['gas leak', 'en', ['Go outside']],
  ] as const)(
    'to "%s" in a conversation in "%s" is in the very languages of its turn',
    async (text, language, begins) => {
      const kept = { version: 3, channel: 'sms', dialog: { language }, taken: [], outbox: [], sockets: [] };
      const { dangers, texts } = scene({ record: () => Promise.resolve(kept as ConversationRecord) });

      await dangers(sms(newConversation(), 'm1', text));

      expect(texts[0]?.said.map((line) => begins.find((each) => line.startsWith(each)))).toEqual(begins);
    },
  );
});

describe('on the web chat', () => {
  const talking = async () => {
    const all = scene();
    const id = newConversation();
    await all.shop.take(message(id, 'm1', 'hello'));
    await all.shop.take({
      ...message(id, 'connected:s1', ''),
      kind: 'connected',
      connection: 's1',
      watermark: 0,
    });
    return { ...all, id };
  };

  it('the line comes to the open sockets behind the words that it answers, with no watermark', async () => {
    const { id, dangers, frames } = await talking();

    await dangers(message(id, 'm2', GAS));

    expect(frames.map(({ socket }) => socket)).toEqual(['s1']);
    const set = JSON.parse(frames[0]?.frame ?? '{}') as { activities: { id: string; text: string }[] };
    expect(Object.keys(set)).toEqual(['activities']);
    expect(set.activities.map(({ text }) => text.slice(0, 10))).toEqual([GAS.slice(0, 10), 'Go outside']);
  });

  it('the turn has it in the transcript under the same id, so that a client drops the second', async () => {
    const { shop, id, dangers, frames } = await talking();
    const event = alarmed(message(id, 'm2', GAS));
    await dangers(event);

    await shop.take(event);

    const pushed = (JSON.parse(frames[0]?.frame ?? '{}') as { activities: { id: string }[] }).activities;
    const recorded = (await shop.transcript(id)).at(-1)?.activities ?? [];
    expect(recorded.slice(0, pushed.length).map((each) => each.id)).toEqual(pushed.map((each) => each.id));
    // Where it is is asked by the turn, below the line.
    expect(recorded.slice(pushed.length)).toHaveLength(1);
  });
});
