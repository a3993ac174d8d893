// The worker is broken, or the table is out: whoever writes hears within minutes whom to call, once an hour, and nothing of theirs is lost. On the laptop's real queues and table.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import type { Delivery } from '../../bot/runtime/ports.ts';
import { lateSaid } from '../../dialogs/phrases-late.ts';
import { converse } from '../../lambdas/converse.ts';
import { holdIn, waitingIn } from '../../lambdas/aws/queue-notes.ts';
import { recordIn } from '../../lambdas/aws/record-read.ts';
import { enqueueTo, queueClient } from '../../lambdas/aws/queue.ts';
import { alsoLate } from '../../lambdas/late-door.ts';
import { late, type LateDeps, type LateLog } from '../../lambdas/late.ts';
import { setDefaults } from '../../local/environment.ts';
import { pollQueue } from '../../local/poller.ts';
import { ensureResources } from '../../local/resources.ts';
import { startServers, type Servers } from '../../local/servers.ts';
import { eventually } from '../stack.ts';
import { message, newConversation, startTable, workshop, type Table } from '../runtime/workshop.ts';

let table: Table;
let servers: Servers;
beforeAll(async () => {
  table = await startTable();
  servers = await startServers(undefined, {});
  setDefaults({
    AWS_ENDPOINT_URL_DYNAMODB: servers.dynamoDb,
    AWS_ENDPOINT_URL_SQS: servers.sqs,
    AWS_ENDPOINT_URL_S3: servers.s3,
  });
});
afterAll(async () => {
  await servers.close();
  await table.stop();
});

const text = (conversation: string, id: string, words: string): Event & { kind: 'activity' } =>
  ({
    ...message(conversation, id, words),
    channel: 'sms',
    activity: { type: 'message', id, text: words, from: { id: '+447700900001', name: '', role: 'user' } },
  }) as Event & { kind: 'activity' };

const broken: LateDeps['record'] = () => Promise.reject(new Error('The table is out.'));
let queues = 0;

/** Queues of its own, in which a note comes out after a second, and the function that looks at it. */
const scene = async (change: Partial<LateDeps> = {}) => {
  const made = await ensureResources({ table: 'porth', queue: `late${++queues}.fifo`, bucket: 'porth' }, 1);
  const sqs = queueClient();
  const sent: Delivery[] = [];
  const came: LateLog['came'][] = [];
  const shop = workshop(table, ({ senders }) => ({
    senders: { ...senders, sms: ({ activities }) => Promise.resolve({ sent: activities.length }) },
  }));
  const deps: LateDeps = {
    record: recordIn(table.client, table.tableName),
    isWaiting: waitingIn(sqs, made.queueUrl),
    senders: {
      sms: (delivery) => {
        sent.push(delivery);
        return Promise.resolve({ sent: delivery.activities.length });
      },
    },
    said: lateSaid,
    hold: holdIn(sqs, made.lateQueueUrl),
    clock: () => shop.time.now,
    log: (entry) => came.push(entry.came),
    warn: () => undefined,
    ...change,
  };
  const run = late(deps);
  return {
    made,
    shop,
    came,
    run,
    said: () => sent.flatMap(({ activities }) => activities.map((each) => each.text)),
    sent,
    writes: alsoLate(enqueueTo(sqs, made.queueUrl), enqueueTo(sqs, made.lateQueueUrl, []), () => undefined),
    lateRuns: () => pollQueue(made.lateQueueUrl, run, 1, 'holds its own'),
    waits: waitingIn(sqs, made.queueUrl),
  };
};
const dead = () => Promise.reject(new Error('The bundle does not start.'));

describe('a worker that does not start', () => {
  it('has whoever writes told once whom to call, and takes what they wrote when it works again', async () => {
    const { made, shop, came, said, sent, writes, lateRuns, waits } = await scene();
    const id = newConversation();
    const stops = [pollQueue(made.queueUrl, dead), lateRuns()];

    await writes([text(id, 'm1', 'when are you open')]);
    await eventually('the words', () => said().length > 0, 10_000);
    await writes([text(id, 'm2', 'hello?')]);
    await new Promise((resolve) => setTimeout(resolve, 2_500));

    expect(said()).toEqual([lateSaid.en]);
    expect(sent[0]).toMatchObject({ account: '+447700900001', urgent: true });
    expect(came).toEqual(['said']);
    expect(await waits()).toBe(true);
    await Promise.all(stops.map((stop) => stop()));
    const work = converse({ incidents: dead, work: shop.work, deadLetter: dead });
    const stop = pollQueue(made.queueUrl, work);
    await eventually('both turns', async () => (await shop.record(id))?.version === 2, 30_000);
    await stop();
  });

  it('has others told all the same', async () => {
    const { said, writes, lateRuns } = await scene();
    const stop = lateRuns();

    await writes([
      text(newConversation(), 'm1', 'hello'),
      text(newConversation(), 'm2', 'pryd ydych chi ar agor'),
    ]);
    await eventually('both', () => said().length > 1, 10_000);
    await stop();

    expect(said().toSorted()).toEqual([lateSaid.en, lateSaid.cy].toSorted());
  });
});

describe('a note of a message', () => {
  const note = (event: Event, receipt = 'r1') =>
    ({ Records: [{ messageId: event.id, receiptHandle: receipt, body: JSON.stringify(event) }] }) as never;

  it('of which the turn was taken says nothing, though the dialog threw and an apology was all', async () => {
    const { shop, run, said, came } = await scene();
    const event = text(newConversation(), 'm1', 'hello');
    await shop.take(event);

    const { batchItemFailures } = await run(note(event));

    expect([said(), came, batchItemFailures]).toEqual([[], ['answered'], []]);
  });

  it('says the words when the table is out and the message waits', async () => {
    const { run, said, made, writes } = await scene({ record: broken });
    const event = text(newConversation(), 'm1', 'hello');
    await writes([event]);
    expect(made.lateQueueUrl).toContain('late');

    await run(note(event, 'gone'));

    expect(said()).toEqual([lateSaid.en]);
  });

  it('says nothing when the table is out for this function alone: nothing waits in the queue', async () => {
    const { run, said, came } = await scene({ record: broken });

    await run(note(text(newConversation(), 'm1', 'hello')));

    expect([said(), came]).toEqual([[], ['answered']]);
  });

  it('says the words when neither table nor queue answers, nor is waited for', async () => {
    const never = () => new Promise<never>(() => undefined);
    const { run, said } = await scene({ record: never, isWaiting: never, hold: () => Promise.resolve() });

    await run(note(text(newConversation(), 'm1', 'hello')));

    expect(said()).toHaveLength(1);
  });

  it('is too old after a quarter of an hour', async () => {
    const { shop, run, said, came } = await scene();
    const event = text(newConversation(), 'm1', 'hello');
    shop.time.now = new Date(Date.parse(event.receivedAt) + 15 * 60_000 + 1);

    expect((await run(note(event))).batchItemFailures).toEqual([]);
    expect([said(), came]).toEqual([[], ['stale']]);
  });

  it('comes again when the provider does not take it now, and not when it never will', async () => {
    const later = await scene({ senders: { sms: () => Promise.resolve({ sent: 0, rest: 'later' }) } });
    const never = await scene({ senders: { sms: () => Promise.resolve({ sent: 1, rest: 'never' }) } });
    const event = text(newConversation(), 'm1', 'hello');

    expect((await later.run(note(event))).batchItemFailures).toHaveLength(1);
    expect((await never.run(note(event))).batchItemFailures).toEqual([]);
    expect(never.came).toEqual(['refused']);
  });

  it('says nothing to whoever has sent STOP', async () => {
    const { run, said, came } = await scene({
      record: () =>
        Promise.resolve({
          version: 1,
          channel: 'sms',
          taken: [],
          outbox: [],
          sockets: [],
          dialog: { language: 'en', stopped: { at: '2026-01-01T00:00:00Z' } },
        }),
    });

    await run(note(text(newConversation(), 'm1', 'hello')));

    expect([said(), came]).toEqual([[], ['stopped']]);
  });
});

describe('the door', () => {
  const noted = async (...events: readonly Event[]) => {
    const notes: Event[] = [];
    await alsoLate(
      () => Promise.resolve(),
      (more) => Promise.resolve(void notes.push(...more)),
      () => undefined,
    )(events);
    return notes;
  };
  const hello = text('c1', 'm1', 'my boiler is broken, I am at 14 Elm Road');

  it('notes a message without its words', async () => {
    const notes = await noted(hello);

    expect(notes.map(({ id }) => id)).toEqual(['m1']);
    expect(JSON.stringify(notes)).not.toContain('boiler');
  });

  it.each([
    ['a web chat', { ...hello, channel: 'webchat' }],
    ['STOP', text('c1', 'm1', ' Stop. ')],
    ['a reaction', { ...hello, activity: { ...hello.activity, type: 'messageReaction' } }],
    ['nobody', { ...hello, activity: { type: 'message', text: 'hello' } }],
    ['a timer', { ...hello, kind: 'timer', timer: 't1' }],
  ])('notes none of %s', async (_, event) => {
    expect(await noted(event as Event)).toEqual([]);
  });

  it('fails for the queue of messages alone', async () => {
    const fails = () => Promise.reject(new Error('full'));
    const works = () => Promise.resolve();
    const warned: string[] = [];

    await alsoLate(works, fails, (what) => warned.push(what))([hello]);

    expect(warned).toHaveLength(1);
    await expect(alsoLate(fails, works, () => undefined)([hello])).rejects.toThrow('full');
  });
});
