// Promises that once were broken: each of these was found by trying to break the worker, and stays mended.
import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendOnMessenger } from '../../bot/channels/messenger/send.ts';
import type { Dialog, Event } from '../../bot/model.ts';
import type { Delivered, Delivery } from '../../bot/runtime/ports.ts';
import { content } from '../../dialogs/content.ts';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';
import { botSaid, message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const START = Date.parse('2026-11-23T10:00:00Z');
const at = (seconds: number): Partial<Event> => ({ at: new Date(START + seconds * 1_000).toISOString() });
const later = (delivery: Delivery): Promise<Delivered> =>
  Promise.resolve({ sent: delivery.sent, rest: 'later', why: '503' });
const due = (id: string, name: string) => ({ ...message(id, name, ''), kind: 'deliver' }) as Event;

describe('an event that comes again', () => {
  it('is taken once even after one that came days late', async () => {
    const shop = workshop(table);
    const id = newConversation();
    for (let n = 0; n < 70; n++) await shop.take(message(id, `m${n}`, 'thanks', at(n)));
    await shop.take(message(id, 'late', 'thanks', at(-3 * 86_400)));

    for (const n of [1, 5, 6]) await shop.take(message(id, `m${n}`, 'thanks', at(n)));

    expect((await shop.record(id))?.version).toBe(71);
  });
});

describe('a provider that fails', () => {
  it('by not answering does not get again what it had taken before', async () => {
    const got: string[] = [];
    let hangs = true;
    const send = sendOnMessenger((_, body) => {
      const { text } = (body as { message: { text: string } }).message;
      if (hangs && got.length === 1) return Promise.reject(new Error('no answer'));
      got.push(text);
      return Promise.resolve({ status: 200, body: {} });
    });
    const shop = workshop(table, () => ({ senders: { webchat: send } }));
    const id = newConversation();
    await shop.take(message(id, 'm1', 'library hours'));
    hangs = false;
    shop.time.now = new Date(START + 60_000);

    await shop.take(due(id, 'due'));

    expect(got.length).toBe(2);
    expect(new Set(got).size).toBe(2);
    expect((await shop.record(id))?.outbox).toEqual([]);
  });

  it('holds back what is said in order, but never a danger to life', async () => {
    const provider = { down: true };
    const shop = workshop(table, ({ senders }) => ({
      senders: {
        webchat: (delivery) => (provider.down ? later(delivery) : (senders.webchat ?? later)(delivery)),
      },
    }));
    const id = newConversation();
    await shop.take(message(id, 'm1', 'library hours'));
    provider.down = false;

    await shop.take(message(id, 'm2', 'i can smell gas'));

    expect(shop.said().join()).toContain('0800 111 999');
    expect(shop.said().join()).not.toContain('/libraries');
    expect((await shop.record(id))?.due).toBeDefined();
  });

  it('for long is given what fits into the time there is, and the rest at the next tick', async () => {
    const provider = { down: true };
    const shop = workshop(table, ({ senders }) => ({
      senders: {
        webchat: (delivery) => (provider.down ? later(delivery) : (senders.webchat ?? later)(delivery)),
      },
    }));
    const id = newConversation();
    for (let n = 0; n < 12; n++) await shop.take(message(id, `m${n}`, 'library hours'));
    provider.down = false;
    shop.time.now = new Date(START + 7_200_000);
    let calls = 0;
    // Each look at the time takes a second of it.
    await shop.work(due(id, 'due1'), () => 10_000 - 1_000 * calls++);
    const first = shop.sent.length;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(12);

    await shop.take(due(id, 'due2'));

    expect(shop.sent.map(({ version }) => version)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  });
});

describe('a safety line', () => {
  it('goes out though the transcript cannot be written, and the conversation is given back at once', async () => {
    const broken = { now: true };
    const shop = workshop(table, ({ transcripts }) => ({
      transcripts: new Proxy(transcripts, {
        get: (target, name: keyof typeof transcripts) =>
          name === 'logTurn' && broken.now
            ? () => Promise.reject(new Error('made to fail'))
            : target[name].bind(target),
      }),
    }));
    const id = newConversation();
    await expect(shop.take(message(id, 'm1', 'i can smell gas'), 60_000)).rejects.toThrow('made to fail');
    expect(shop.said().join()).toContain('0800 111 999');
    expect(await shop.record(id)).not.toHaveProperty('lease');
    broken.now = false;

    await shop.take(message(id, 'm1', 'i can smell gas'));

    expect((await shop.transcript(id)).length).toBe(1);
  });

  it('that is refused is tried again soon, however long an older message has waited', async () => {
    const shop = workshop(table, () => ({ senders: { webchat: later } }));
    const id = newConversation();
    await shop.take(message(id, 'm1', 'library hours'));
    for (let n = 0; n < 6; n++) {
      shop.time.now = new Date((await shop.record(id))?.due ?? 0);
      await shop.take(due(id, `due${n}`));
    }

    await shop.take(message(id, 'm2', 'i can smell gas'));

    const wait = Date.parse((await shop.record(id))?.due ?? '') - shop.time.now.getTime();
    expect(wait).toBeLessThanOrEqual(15_000);
  });

  it('that a provider refuses for now is still there to be sent when it is back', async () => {
    const got: string[] = [];
    const provider = { down: true };
    const send = sendOnMessenger((_, body) => {
      if (!provider.down) got.push((body as { message: { text: string } }).message.text);
      return Promise.resolve({ status: provider.down ? 503 : 200, body: {} });
    });
    const shop = workshop(table, () => ({ senders: { messenger: send } }));
    const id = newConversation();
    await shop.take(message(id, 'm1', 'i can smell gas', { channel: 'messenger' }));
    provider.down = false;
    shop.time.now = new Date(START + 60_000);

    await shop.take(due(id, 'due'));

    expect(got.join()).toContain('0800 111 999');
    expect((await shop.record(id))?.outbox).toEqual([]);
  });

  it('is tried three times in an event, and not six', async () => {
    let calls = 0;
    const shop = workshop(table, () => ({
      senders: {
        webchat: (delivery) => {
          calls++;
          return later(delivery);
        },
      },
    }));

    await shop.take(message(newConversation(), 'm1', 'i can smell gas'));

    expect(calls).toBe(3);
  });
});

describe('a dead letter that cannot be kept', () => {
  it('holds nothing else back, and is kept when it can be', async () => {
    const broken = { now: true };
    const real = content.dialogs['report-pothole'] as Dialog;
    const faults = { left: 1 };
    const { at: _, ...timeless } = real;
    const faulty: Dialog = {
      ...timeless,
      next: (given) => {
        if (faults.left-- > 0) throw new RangeError('a fault in the form');
        return real.next(given);
      },
    };
    const shop = workshop(table, ({ mind, effects }) => ({
      mind: { ...mind, content: { ...content, dialogs: { 'report-pothole': faulty } } },
      effects: (effect, channel) =>
        broken.now && effect.kind === 'dead-letter'
          ? Promise.reject(new Error('queue down'))
          : effects(effect, channel),
    }));
    const id = newConversation();
    await shop.take(message(id, 'm1', 'report a pothole'));
    await shop.take(message(id, 'm2', 'library hours'));
    await shop.take(message(id, 'm3', 'i can smell gas'));
    expect(shop.said().join()).toContain('0800 111 999');
    expect(shop.said().join()).toContain('/libraries');
    broken.now = false;
    shop.time.now = new Date(START + 3_600_000);

    await shop.take(due(id, 'due'));

    expect(shop.deadLetters.length).toBe(1);
    expect((await shop.record(id))?.outbox).toEqual([]);
  });
});

describe('a submission', () => {
  const full = ['report a pothole', 'no', 'High Street', '1', '1', 'no', 'skip'];

  it('is found by tick when every delivery of its event fails', async () => {
    const shop = workshop(table, ({ transcripts }) => ({
      transcripts: new Proxy(transcripts, {
        get: (target, name: keyof typeof transcripts) =>
          name === 'logTurn'
            ? (turn: Parameters<typeof transcripts.logTurn>[0]) =>
                turn.version === 10 ? Promise.reject(new Error('made to fail')) : target.logTurn(turn)
            : target[name].bind(target),
      }),
    }));
    const id = newConversation();
    for (const [n, text] of full.entries()) await shop.take(message(id, `m${n}`, text));

    await expect(shop.take(message(id, 'send', 'yes'), 3_000)).rejects.toThrow('made to fail');

    expect((await shop.record(id))?.due).toBeDefined();
  });

  it('whose answer was lost is the same case when the same answers are sent again', async () => {
    const references: string[] = [];
    const lost = { now: true };
    const shop = workshop(table, ({ effects }) => ({
      effects: async (effect, channel) => {
        const result = await effects(effect, channel);
        if (result?.ok === true && result.reference !== undefined) references.push(result.reference);
        if (lost.now && effect.kind === 'submit') throw new Error('the answer was lost');
        return result;
      },
    }));
    const id = newConversation();
    for (const [n, text] of [...full, 'yes'].entries()) await shop.take(message(id, `m${n}`, text));
    lost.now = false;

    for (const [n, text] of ['change', 'back', 'yes'].entries())
      await shop.take(message(id, `again${n}`, text));

    expect(shop.said().at(-1)).toContain('Your reference is');
    expect(new Set(references).size).toBe(1);
  });

  it('that failed is not said to be on its way by an old button', async () => {
    const shop = workshop(table, ({ effects }) => ({
      effects: (effect, channel) =>
        effect.kind === 'submit' ? Promise.reject(new Error('down')) : effects(effect, channel),
    }));
    const id = newConversation();
    for (const [n, text] of [...full, 'yes'].entries()) await shop.take(message(id, `m${n}`, text));

    await shop.take(
      message(id, 'old', 'x', {
        activity: {
          type: 'message',
          text: 'x',
          value: { option: 'a', to: { dialog: 'gone', question: 'q' } },
        },
      }),
    );

    expect(shop.said().at(-1)).toContain('Nothing has been lost');
  });

  it('says in the log how it ended', async () => {
    const shop = workshop(table);
    const id = newConversation();
    for (const [n, text] of full.entries()) await shop.take(message(id, `m${n}`, text));

    await shop.take(message(id, 'send', 'yes'));

    expect(shop.logs.map(({ status }) => status)).toContain('submitted');
  });

  it('whose result cannot be told can be asked for again', async () => {
    const faults = { left: 1 };
    const receipts = {
      'highways.pothole': () => {
        if (faults.left-- > 0) throw new RangeError('a fault in the receipt');
        return 'Thank you.';
      },
    };
    const shop = workshop(table, ({ mind }) => ({ mind: { ...mind, content: { ...content, receipts } } }));
    const id = newConversation();
    for (const [n, text] of [...full, 'yes'].entries()) await shop.take(message(id, `m${n}`, text));
    expect(shop.said().at(-1)).toContain('Sorry');

    await shop.take(message(id, 'again', 'retry'));

    expect(shop.said().at(-1)).toMatch(/reference is H-\d{6}/);
    expect(shop.logs.find(({ error }) => error !== undefined)?.error).toBe('a fault in the receipt');
  });
});

describe('a write whose answer was lost', () => {
  it('is known for our own when it is tried again', async () => {
    const { client, tableName } = table;
    const storage = new DynamoDbStorage(
      new Proxy(client, {
        get: (target, name: keyof typeof client) =>
          name === 'send'
            ? async (command: PutItemCommand) => {
                const answer = await target.send(command);
                if (command instanceof PutItemCommand)
                  throw new ConditionalCheckFailedException({ message: 'again', $metadata: {} });
                return answer;
              }
            : (Reflect.get(target, name) as unknown),
      }),
      tableName,
    );

    const eTag = await storage.put('lost', { count: 1 }, undefined);

    expect((await storage.read(['lost']))['lost']).toEqual({ count: 1, eTag });
  });
});

describe('a danger to life', () => {
  it('told in the last words of a long message is answered', async () => {
    const shop = workshop(table);

    await shop.take(
      message(newConversation(), 'm1', `${'and then the neighbour said that '.repeat(60)} i can smell gas`),
    );

    expect(shop.said().join()).toContain('0800 111 999');
  });
});

describe('sockets', () => {
  it('that give way to a ninth are closed, so that their clients open others', async () => {
    const shop = workshop(table);
    const id = newConversation();

    for (let n = 1; n <= 9; n++) {
      await shop.take({
        ...message(id, `c${n}`, ''),
        kind: 'connected',
        connection: `socket-${n}`,
        watermark: 0,
      });
    }

    expect(shop.dropped).toEqual(['socket-1']);
    expect((await shop.record(id))?.sockets.length).toBe(8);
  });
});

describe('an answer', () => {
  it('names what it answers only when a client is shown that', async () => {
    const shop = workshop(table);
    const id = newConversation();
    await shop.take({
      ...message(id, 'start', ''),
      activity: { type: 'conversationUpdate', id: 'start' },
    } as Event);
    await shop.take(message(id, 'm1', 'library hours'));

    const replies = (await shop.transcript(id)).map(({ activities }) =>
      activities.filter(({ from }) => from?.role === 'bot').map(({ replyToId }) => replyToId),
    );

    expect(new Set(replies[0])).toEqual(new Set([undefined]));
    expect(new Set(replies[1])).toEqual(new Set(['m1']));
    expect(botSaid((await shop.transcript(id))[1]?.activities ?? []).length).toBe(1);
  });
});
