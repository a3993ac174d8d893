// News of a notice that does not reach somebody: at the first no, in a later report, and after STOP it is known not to have been told.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Effect, Event } from '../../bot/model.ts';
import type { Delivered, Delivery } from '../../bot/runtime/ports.ts';
import { changed, newsOf, notice } from '../notices/made.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

const AT = '2026-09-22T12:00:00.000Z';
const setup = (refuses: (delivery: Delivery) => Partial<Delivered>) => {
  const untold: Effect[] = [];
  const provider = { refuses: false };
  const sent: Delivery[] = [];
  const shop = workshop(table, ({ effects, mind }) => ({
    mind: { ...mind, notices: [notice()] },
    effects: (effect, ...rest) => {
      if (effect.kind === 'untold') untold.push(effect);
      return effect.kind === 'untold' || effect.kind === 'follow'
        ? Promise.resolve(undefined)
        : effects(effect, ...rest);
    },
    senders: {
      sms: (delivery) => {
        sent.push(delivery);
        const all = { sent: delivery.activities.length };
        return Promise.resolve(provider.refuses ? { ...all, ...refuses(delivery) } : all);
      },
    },
  }));
  shop.time.now = new Date(AT);
  const id = newConversation();
  let count = 0;
  const says = (text: string) =>
    shop.take(message(id, `m${++count}`, text, { channel: 'sms', at: AT, receivedAt: AT }));
  const bare = { conversation: id, channel: 'sms', at: AT, receivedAt: AT } as const;
  /** It is said that it is fixed, and the minute goes by. */
  const hears = async () => {
    const news = newsOf(changed(notice(), { standing: 'fixed', text: { en: 'Water is back' } }));
    await shop.take({ ...bare, id: 'n', kind: 'notice', news });
    for (const tick of ['t1', 't2', 't3']) await shop.take({ ...bare, id: `${id}-${tick}`, kind: 'deliver' });
  };
  return { shop, id, untold, provider, sent, says, hears, bare };
};
const mark = { kind: 'untold', id: 'n1', update: 2, refusal: 'opted-out' };

it('is noted when the carrier says that they sent STOP', async () => {
  const { id, untold, provider, says, hears, shop } = setup(() => ({
    rest: 'never',
    refusal: 'opted-out',
    code: '21610',
  }));
  await says('no water in elm road');
  await says('1');
  provider.refuses = true;

  await hears();

  expect(untold).toMatchObject([{ ...mark, conversation: id }]);
  expect((await shop.record(id))?.outbox).toEqual([]);
});

it('is noted when the report of it comes later', async () => {
  const { id, untold, sent, says, hears, shop, bare } = setup(() => ({}));
  await says('no water in elm road');
  await says('1');
  await hears();
  const activity = sent.at(-1)?.activities.at(-1)?.id ?? '';
  const refused = { ...bare, kind: 'refused', refusal: 'opted-out', code: '21610', activity };

  await shop.take({ ...refused, id: 'r1' } as Event);
  await shop.take({ ...refused, id: 'r1' } as Event);

  expect(untold).toMatchObject([{ ...mark, conversation: id }]);
});

it('is noted when they sent STOP to us, and nothing was sent', async () => {
  const { id, untold, sent, says, hears } = setup(() => ({}));
  await says('no water in elm road');
  await says('1');
  await says('STOP');
  const before = sent.length;

  await hears();

  expect(untold).toMatchObject([{ ...mark, conversation: id }]);
  expect(JSON.stringify(sent.slice(before))).not.toContain('Water is back');
});

it('is not noted of what was taken, nor of another message that was refused', async () => {
  const { untold, provider, says, hears } = setup(() => ({ rest: 'never', refusal: 'content' }));
  await says('no water in elm road');
  await says('1');
  await hears();
  provider.refuses = true;

  await says('library hours');

  expect(untold).toEqual([]);
});
