// What the worker promises: no message lost, no effect twice, order kept, and nobody left waiting behind a fault.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dialog } from '../../bot/model.ts';
import type { Middleware } from '../../bot/runtime/botbuilder.ts';
import type { Delivered, Delivery, TurnStorage, TurnTranscripts } from '../../bot/runtime/ports.ts';
import { content } from '../../dialogs/content.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const thrown = () => Promise.reject(new Error('made to fail'));
/** Fails the first `times` calls. */
const failing = <A extends unknown[], T>(times: number, real: (...given: A) => Promise<T>) => {
  let left = times;
  return (...given: A): Promise<T> => (left-- > 0 ? thrown() : real(...given));
};

const withPut = (storage: TurnStorage, put: TurnStorage['put']): TurnStorage => ({
  read: (keys) => storage.read(keys),
  write: (changes) => storage.write(changes),
  delete: (keys) => storage.delete(keys),
  put,
});
const withLogTurn = (transcripts: TurnTranscripts, logTurn: TurnTranscripts['logTurn']) =>
  new Proxy(transcripts, {
    get: (target, name: keyof TurnTranscripts) => (name === 'logTurn' ? logTurn : target[name].bind(target)),
  });

describe('a turn', () => {
  it('is recorded, sent and marked: one reply, nothing left to do', async () => {
    const shop = workshop(table);
    const id = newConversation();

    await shop.take(message(id, 'm1', 'library hours'));

    const record = await shop.record(id);
    expect(record).toMatchObject({ version: 1, outbox: [] });
    expect(record).not.toHaveProperty('lease');
    expect(shop.said().join()).toContain('/libraries');
    expect((await shop.transcript(id)).map(({ event }) => event)).toEqual(['m1']);
  });

  it('runs botbuilder middleware around it, which sees what came and what goes', async () => {
    const seen: string[] = [];
    const watching: Middleware = {
      onTurn: async (context, next) => {
        seen.push(`in ${context.activity.text}`);
        context.onSendActivities(async (_, activities, send) => {
          seen.push(`out ${activities.length}`);
          return send();
        });
        await next();
        seen.push('after');
      },
    };
    const shop = workshop(table, undefined, [watching]);

    await shop.take(message(newConversation(), 'm1', 'library hours'));

    expect(seen).toEqual(['in library hours', 'out 2', 'after']);
  });

  it('is answered whatever mode of delivery its activity asks for', async () => {
    const shop = workshop(table);
    const event = message(newConversation(), 'm1', 'i can smell gas');

    await shop.take({
      ...event,
      activity: { ...(event as { activity: object }).activity, deliveryMode: 'expectReplies' },
    } as never);

    expect(shop.said().join()).toContain('0800 111 999');
  });

  it('delivered again is taken once', async () => {
    const shop = workshop(table);
    const id = newConversation();

    for (let times = 0; times < 3; times++) await shop.take(message(id, 'm1', 'library hours'));

    expect(shop.sent.length).toBe(1);
    expect(shop.logs.map(({ status }) => status)).toEqual(['answered', 'repeat', 'repeat']);
  });

  it('older than all ids that are kept is looked up in the transcript', async () => {
    const shop = workshop(table);
    const id = newConversation();
    const at = (n: number) => ({
      at: new Date(Date.parse('2026-11-23T10:00:00Z') + n * 1_000).toISOString(),
    });
    for (let n = 0; n < 70; n++) {
      shop.time.now = new Date(at(n).at);
      await shop.take(message(id, `m${n}`, 'thanks', at(n)));
    }

    await shop.take(message(id, 'm0', 'thanks', at(0)));
    await shop.take(message(id, 'never-seen', 'thanks', at(0)));

    expect((await shop.record(id))?.version).toBe(71);
    expect((await shop.record(id))?.taken.length).toBe(64);
  });
});

describe('a crash', () => {
  it('before the write: the turn runs anew', async () => {
    const shop = workshop(table, ({ storage }) => ({
      storage: withPut(storage, failing(1, storage.put.bind(storage))),
    }));
    const id = newConversation();
    await expect(shop.take(message(id, 'm1', 'library hours'))).rejects.toThrow('made to fail');

    await shop.take(message(id, 'm1', 'library hours'));

    expect((await shop.record(id))?.version).toBe(1);
    expect(shop.sent.length).toBe(1);
  });

  it('after the write: the turn does not run again, and what it had to do is done', async () => {
    const shop = workshop(table, ({ transcripts }) => ({
      transcripts: withLogTurn(transcripts, failing(1, transcripts.logTurn.bind(transcripts))),
    }));
    const id = newConversation();
    await expect(shop.take(message(id, 'm1', 'library hours'), 2_100)).rejects.toThrow('made to fail');
    expect(shop.sent.length).toBe(0);

    await new Promise((resolve) => setTimeout(resolve, 2_150));
    await shop.take(message(id, 'm1', 'library hours'));

    expect((await shop.record(id))?.version).toBe(1);
    expect(shop.sent.length).toBe(1);
    expect((await shop.transcript(id)).length).toBe(1);
    expect((await shop.record(id))?.outbox).toEqual([]);
  });

  it('between an effect and its mark: the effect is asked for again under its key, and stays one', async () => {
    const crash = { now: false };
    const shop = workshop(table, ({ storage }) => ({
      storage: withPut(storage, (...given) => (crash.now ? thrown() : storage.put(...given))),
      effects: async (effect, channel) => {
        const result = await base.ports.effects(effect, channel);
        crash.now = effect.kind === 'submit';
        return result;
      },
    }));
    const base = workshop(table);
    const id = newConversation();
    for (const [n, text] of ['report a pothole', 'no', 'High Street', '1', '1', 'no', 'skip'].entries())
      await shop.take(message(id, `m${n}`, text));
    await expect(shop.take(message(id, 'send', 'yes'), 2_100)).rejects.toThrow('made to fail');
    crash.now = false;
    const before = base.said().length;

    await new Promise((resolve) => setTimeout(resolve, 2_150));
    await base.take(message(id, 'send', 'yes'));

    const said = base.said().slice(before).join();
    const reference = /H-\d{6}/.exec(said)?.[0] ?? '';
    expect((await base.cases.find(reference))?.answers).toEqual({
      danger: 'no',
      where: 'High Street',
      size: 'small',
      on: 'road',
      photo: [],
    });
    expect((await base.record(id))?.dialog?.sent?.reference).toBe(reference);
  });
});

describe('two workers at once', () => {
  it('on the same event: one turn, one reply, and neither fails', async () => {
    const shop = workshop(table, ({ senders }) => ({
      senders: {
        webchat: async (delivery) => {
          await new Promise((resolve) => setTimeout(resolve, 100));
          return senders.webchat?.(delivery) ?? { sent: 0 };
        },
      },
    }));
    const id = newConversation();

    await Promise.all([
      shop.take(message(id, 'm1', 'library hours')),
      shop.take(message(id, 'm1', 'library hours')),
    ]);

    expect((await shop.record(id))?.version).toBe(1);
    expect(shop.sent.length).toBe(1);
  });

  it('with twenty messages of one person, each delivered twice at the same moment: twenty replies, a counter of twenty', async () => {
    const shop = workshop(table);
    const id = newConversation();
    const events = Array.from({ length: 20 }, (_, n) => message(id, `m${n}`, `library hours ${n}`));
    const patient = async (event: (typeof events)[number]): Promise<void> => {
      // As the queue does: what another worker holds up comes again.
      for (let tries = 0; tries < 20; tries++) {
        const done = await shop.take(event).then(
          () => true,
          () => false,
        );
        if (done) return;
      }
      throw new Error('never taken');
    };

    await Promise.all(events.flatMap((event) => [patient(event), patient(event)]));

    expect((await shop.record(id))?.version).toBe(20);
    expect(shop.sent.length).toBe(20);
    expect(new Set((await shop.transcript(id)).map(({ event }) => event)).size).toBe(20);
  });
});

describe('a provider that fails for now', () => {
  const refusing =
    (state: { down: boolean; calls: number }) =>
    (real: (delivery: Delivery) => Promise<Delivered>) =>
    (delivery: Delivery) => {
      state.calls++;
      return state.down
        ? Promise.resolve<Delivered>({ sent: delivery.sent, rest: 'later', why: '503' })
        : real(delivery);
    };
  const withProvider = () => {
    const state = { down: true, calls: 0 };
    const shop = workshop(table, ({ senders }) => ({
      senders: { webchat: refusing(state)(senders.webchat ?? (() => Promise.resolve({ sent: 0 }))) },
    }));
    return { state, shop };
  };

  it('is tried three times, then the rest waits with a due time, and the event is done', async () => {
    const { state, shop } = withProvider();
    const id = newConversation();

    await shop.take(message(id, 'm1', 'library hours'));

    const record = await shop.record(id);
    expect(state.calls).toBe(3);
    expect(record?.outbox.length).toBe(1);
    expect(record?.due).toBe('2026-11-23T10:00:15.000Z');
    expect(record).not.toHaveProperty('lease');
  });

  it('does not hold the next message, which is recorded and waits its turn, and all goes out in order', async () => {
    const { state, shop } = withProvider();
    const id = newConversation();
    await shop.take(message(id, 'm1', 'library hours'));
    await shop.take(message(id, 'm2', 'bin days'));
    expect((await shop.transcript(id)).length).toBe(2);
    expect(state.calls).toBe(3);
    state.down = false;
    shop.time.now = new Date('2026-11-23T10:01:00Z');

    await shop.take({ ...message(id, 'due', ''), kind: 'deliver' } as never);

    const said = shop.said().join('\n');
    expect(said.indexOf('/libraries')).toBeLessThan(said.indexOf('/bins/'));
    expect(await shop.record(id)).toMatchObject({ outbox: [] });
    expect(await shop.record(id)).not.toHaveProperty('due');
  });

  it('is tried less and less often', async () => {
    const { shop } = withProvider();
    const id = newConversation();
    await shop.take(message(id, 'm1', 'library hours'));
    const dues: (string | undefined)[] = [(await shop.record(id))?.due];

    for (let n = 0; n < 3; n++) {
      shop.time.now = new Date(dues.at(-1) ?? 0);
      await shop.take({ ...message(id, `due${n}`, ''), kind: 'deliver' } as never);
      dues.push((await shop.record(id))?.due);
    }

    const gaps = dues
      .map((due) => Date.parse(due ?? ''))
      .map((at, index, all) => (at - (all[index - 1] ?? at)) / 1_000);
    expect(gaps.slice(1)).toEqual([30, 60, 120]);
  });
});

describe('a submission', () => {
  const answers = ['report a pothole', 'no', 'High Street', '2', '1', 'no', '07700 900982'];

  it('that cannot be sent loses nothing, and RETRY sends it once, under the same key', async () => {
    const down = { now: true };
    const keys: string[] = [];
    const shop = workshop(table, ({ effects }) => ({
      effects: (effect, channel) => {
        if (effect.kind !== 'submit') return effects(effect, channel);
        keys.push(effect.key);
        return down.now ? thrown() : effects(effect, channel);
      },
    }));
    const id = newConversation();
    for (const [n, text] of answers.entries()) await shop.take(message(id, `m${n}`, text));
    await shop.take(message(id, 'send', 'yes send it'));
    expect(shop.said().at(-1)).toContain('Nothing has been lost');
    down.now = false;

    await shop.take(message(id, 'again', 'retry'));

    const reference = /H-\d{6}/.exec(shop.said().at(-1) ?? '')?.[0] ?? '';
    expect(new Set(keys).size).toBe(1);
    expect((await shop.cases.find(reference))?.answers).toEqual({
      danger: 'no',
      where: 'High Street',
      size: 'plate',
      on: 'road',
      photo: [],
      contact: '07700900982',
    });
  });

  it('is one case when "send" is tapped twice, and the second tap gets its reference', async () => {
    const shop = workshop(table);
    const id = newConversation();
    for (const [n, text] of answers.entries()) await shop.take(message(id, `m${n}`, text));
    const tap = (event: string) =>
      message(id, event, 'Yes, send it', {
        activity: {
          type: 'message',
          text: 'Yes, send it',
          value: { option: 'send', to: { dialog: 'report-pothole', question: 'check' } },
        },
      });

    await shop.take(tap('tap1'));
    await shop.take(tap('tap2'));

    const references = shop.said().flatMap((text) => /H-\d{6}/.exec(text)?.[0] ?? []);
    expect(references.length).toBe(2);
    expect(new Set(references).size).toBe(1);
  });
});

describe('a dialog that throws', () => {
  it('gets an apology and a way to a person, keeps the answers, and leaves a dead letter with its cause', async () => {
    const faults = { left: 1 };
    const real = content.dialogs['report-pothole'] as Dialog;
    const { at: _, ...timeless } = real;
    const faulty: Dialog = {
      ...timeless,
      next: (given, found) => {
        if (given.length === 1 && faults.left-- > 0) throw new RangeError('a fault in the form');
        return real.next(given, found);
      },
    };
    const shop = workshop(table, ({ mind }) => ({
      mind: { ...mind, content: { ...content, dialogs: { 'report-pothole': faulty } } },
    }));
    const id = newConversation();
    await shop.take(message(id, 'm1', 'report a pothole'));

    await shop.take(message(id, 'm2', 'no'));
    expect(shop.said().at(-1)).toContain('Sorry');
    await shop.take(message(id, 'm3', 'no'));

    expect(shop.deadLetters).toEqual([
      { body: expect.stringContaining('"m2"') as string, cause: 'RangeError: a fault in the form' },
    ]);
    expect(shop.logs.find(({ error }) => error !== undefined)).toMatchObject({
      status: 'failed',
      error: 'a fault in the form',
    });
    expect((await shop.record(id))?.dialog?.open).toMatchObject({
      asked: 'where',
      answers: [['danger', 'no']],
    });
  });
});

describe('a web chat that opens a socket', () => {
  const connected = (conversation: string, connection: string, watermark = 0) =>
    ({
      ...message(conversation, `connected:${connection}`, ''),
      kind: 'connected',
      connection,
      watermark,
    }) as never;
  const watermarks = (frames: readonly { readonly frame: string }[]) =>
    frames.map(({ frame }) => (JSON.parse(frame) as { watermark: string }).watermark);

  it('is sent what it has missed, in order, and is then pushed to', async () => {
    const shop = workshop(table);
    const id = newConversation();
    for (let n = 1; n <= 3; n++) await shop.take(message(id, `m${n}`, 'library hours'));

    await shop.take(connected(id, 'socket-1', 1));

    expect(watermarks(shop.frames)).toEqual(['2', '3']);
    await shop.take(message(id, 'm4', 'bin days'));
    expect(shop.sent.at(-1)?.sockets).toEqual(['socket-1']);
  });

  it('is sent more than one page of history', async () => {
    const shop = workshop(table);
    const id = newConversation();
    for (let n = 1; n <= 60; n++) await shop.take(message(id, `m${n}`, 'thanks'));

    await shop.take(connected(id, 'socket-1'));

    expect(watermarks(shop.frames)).toEqual(Array.from({ length: 60 }, (_, n) => String(n + 1)));
  });

  it('whose history takes longer than there is time is closed, and goes on from what it has', async () => {
    const shop = workshop(table);
    const id = newConversation();
    for (let n = 1; n <= 4; n++) await shop.take(message(id, `m${n}`, 'library hours'));
    let left = 6_000;

    await shop.work(connected(id, 'socket-1'), () => (left -= 1_000));

    const [seen, rest] = [watermarks(shop.frames).length, shop.frames.length];
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThan(4);
    expect(shop.dropped).toEqual(['socket-1']);
    expect((await shop.record(id))?.sockets).toEqual([]);
    await shop.take(connected(id, 'socket-2', seen));
    expect(watermarks(shop.frames.slice(rest)).at(-1)).toBe('4');
  });

  it('and has gone again is not pushed to; one found gone later is forgotten', async () => {
    const gone = workshop(table, () => ({ push: () => Promise.resolve(false) }));
    const id = newConversation();
    await gone.take(message(id, 'm1', 'library hours'));
    await gone.take(connected(id, 'socket-1'));
    expect((await gone.record(id))?.sockets).toEqual([]);

    const shop = workshop(table, () => ({
      senders: {
        webchat: ({ activities, sockets }) => Promise.resolve({ sent: activities.length, gone: sockets }),
      },
    }));
    await shop.take(connected(id, 'socket-2'));
    expect((await shop.record(id))?.sockets).toEqual(['socket-2']);
    await shop.take(message(id, 'm2', 'library hours'));

    expect((await shop.record(id))?.sockets).toEqual([]);
  });
});
