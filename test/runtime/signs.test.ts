// "Read" and "typing": said before the answer, to who gets one, and never in its way.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from '../../bot/model.ts';
import {
  Conflict,
  type Delivered,
  type Delivery,
  type Sign,
  type TurnStorage,
} from '../../bot/runtime/ports.ts';
import type { WorkerPorts } from '../../bot/runtime/worker.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

const never: Sign = () => new Promise(() => undefined);

/** A storage whose writes are seen. */
const storing = (
  storage: TurnStorage,
  seen: (put: () => Promise<string>) => Promise<string>,
): TurnStorage => ({
  read: (keys) => storage.read(keys),
  write: (changes) => storage.write(changes),
  delete: (keys) => storage.delete(keys),
  put: (...given) => seen(() => storage.put(...given)),
});

/** What happened, in order: `sign`, `write`, `send`. */
const setup = (
  how: Sign = () => Promise.resolve(),
  more: (ports: WorkerPorts) => Partial<WorkerPorts> = () => ({}),
) => {
  const happened: string[] = [];
  const signs: Parameters<Sign>[0][] = [];
  const answers = { send: ({ activities }: Delivery): Delivered => ({ sent: activities.length }) };
  const conversation = newConversation();
  const shop = workshop(table, (ports) => ({
    storage: storing(ports.storage, (put) => {
      happened.push('write');
      return put();
    }),
    senders: {
      whatsapp: (delivery: Delivery) => {
        happened.push('send');
        return Promise.resolve(answers.send(delivery));
      },
    },
    signs: {
      whatsapp: (sign) => {
        happened.push('sign');
        signs.push(sign);
        return how(sign);
      },
    },
    ...more(ports),
  }));
  const says = (id: string, text: string, activity: Partial<Activity> = {}, remainingMs?: number) =>
    shop.take(
      message(conversation, id, text, {
        channel: 'whatsapp',
        activity: {
          type: 'message',
          id,
          text,
          from: { id: '447700900123', name: '', role: 'user' },
          ...activity,
        },
      }),
      remainingMs,
    );
  return { ...shop, conversation, happened, signs, answers, says };
};

describe('a sign', () => {
  it('is said of a message that is answered, before the turn is written and sent', async () => {
    const here = setup();

    await here.says('wamid.1', 'library hours');

    expect(here.happened).toEqual(['sign', 'write', 'send', 'write']);
    expect(here.signs).toEqual([{ account: '447700900123', message: 'wamid.1', withinMs: 3_000 }]);
  });

  it.each<[string, Sign]>([
    ['does not come back', never],
    ['is refused', () => Promise.reject(new Error('refused'))],
    [
      'throws at once',
      () => {
        throw new Error('not installed');
      },
    ],
  ])('that %s holds nothing up, and fails nothing', async (_, how) => {
    const here = setup(how);

    await here.says('wamid.1', 'library hours');

    expect(here.happened.filter((each) => each === 'send')).toHaveLength(1);
    expect(await here.record(here.conversation)).toMatchObject({ version: 1, outbox: [] });
    expect(here.warnings).toEqual([]);
  });

  it('is said while something is looked up, of which the person is told', async () => {
    const here = setup();

    await here.says('wamid.1', 'bin day NM4 2QP');

    expect(here.happened.filter((each) => each === 'sign')).toHaveLength(1);
    expect(here.happened[0]).toBe('sign');
  });

  it('is not said of the same message again', async () => {
    const here = setup();
    await here.says('wamid.1', 'library hours');

    await here.says('wamid.1', 'library hours');

    expect(here.signs).toHaveLength(1);
  });

  it('is said once where another writer came first, and the turn runs anew', async () => {
    let conflicts = 1;
    const here = setup(undefined, ({ storage }) => ({
      storage: storing(storage, (put) => (conflicts-- > 0 ? Promise.reject(new Conflict('first')) : put())),
    }));

    await here.says('wamid.1', 'library hours');

    expect(here.signs).toHaveLength(1);
    expect((await here.record(here.conversation))?.version).toBe(1);
  });

  it.each<[string, Partial<Activity>]>([
    ['another app has the thread', { channelData: { standby: true } }],
    ['a machine wrote', { text: 'I am driving. This is an automatic reply.' }],
    ['it is a thumb', { type: 'messageReaction', reactionsAdded: [{ type: '👍' }] }],
    ['words are changed', { type: 'messageUpdate' }],
    ['staff wrote it', { from: { id: 'us', name: '', role: 'bot' }, channelData: { echo: true } }],
    // It goes alone, and at once.
    ['a danger to life is told', { text: 'I can smell gas' }],
  ])('is not said where %s', async (_, activity) => {
    const here = setup();
    await here.says('wamid.0', 'hello');
    here.signs.length = 0;

    await here.says('wamid.1', 'hello', activity);

    expect(here.signs).toEqual([]);
  });

  it('is not said after STOP, but of the word itself and of what tells how to come back', async () => {
    const here = setup();

    for (const [index, text] of ['STOP', 'hello', 'hello again'].entries())
      await here.says(`wamid.${index}`, text);

    expect(here.signs.map(({ message: id }) => id)).toEqual(['wamid.0', 'wamid.1']);
  });

  it('is not said while the provider refuses our words', async () => {
    const here = setup();
    here.answers.send = () => ({ sent: 0, rest: 'later' });
    await here.says('wamid.1', 'library hours');
    here.signs.length = 0;

    await here.says('wamid.2', 'bin days');

    expect(here.signs).toEqual([]);
  });

  it('has no more time than there is', async () => {
    const here = setup();

    await here.says('wamid.1', 'library hours', {}, 2_500);

    expect(here.signs[0]?.withinMs).toBeLessThanOrEqual(2_500);
  });

  it('is said on no channel that has none', async () => {
    const shop = workshop(table, () => ({ signs: {} }));

    await shop.take(message(newConversation(), 'm1', 'library hours'));

    expect(shop.said()).not.toEqual([]);
  });
});
