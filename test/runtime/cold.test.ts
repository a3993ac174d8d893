// A worker that has read nothing yet: a danger to life is answered by what is there at once, and all else has the rest read first.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heed } from '../../bot/heed.ts';
import { atOnce } from '../../dialogs/at-once.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { topicsFrom } from '../../lambdas/topics.ts';
import { seedNorthmoor } from '../../local/seed.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
  await seedNorthmoor(table.client, table.tableName);
});
afterAll(() => table.stop());

/** As the function puts it together, with what it reads later counted. */
const cold = () => {
  const seen = { reads: 0 };
  const topics = topicsFrom(() => {
    seen.reads++;
    return Promise.resolve({ understand, content, heed });
  }, atOnce);
  const shop = workshop(table, () => ({
    mind: {
      get content() {
        return topics.content;
      },
      get heed() {
        return topics.heed;
      },
      understand: topics.understand,
    },
    rest: topics.rest,
  }));
  const work = topics.before(shop.work);
  return { shop, seen, take: (event: Parameters<typeof work>[0]) => work(event, () => 10_000) };
};

describe('a worker that has read nothing yet', () => {
  it('answers a danger to life with nothing read', async () => {
    const { shop, seen, take } = cold();

    await take(message(newConversation(), 'm1', 'i can smell gas'));

    // Its line, and below it where that is.
    expect(shop.said()).toHaveLength(2);
    expect(shop.logs.map(({ status }) => status)).toEqual(['emergency']);
    expect(seen.reads).toBe(0);
  });

  it('reads the rest for a danger that is denied where one was told of', async () => {
    const id = newConversation();
    const { shop, seen, take } = cold();
    await take(message(id, 'm1', 'i can smell gas'));

    await take(message(id, 'm2', 'no i cant smell gas'));

    expect(shop.logs.map(({ status }) => status)).toEqual(['emergency', 'held']);
    expect(seen.reads).toBe(1);
  });

  it('answers the danger first, and then has the rest read for a result that a worker before it left', async () => {
    const id = newConversation();
    const before = workshop(table);
    const open = { activity: { type: 'message', value: { option: 'form:report-repair' } } };
    await before.take(message(id, 'open', '', open));
    for (const text of ['none', 'tenant']) await before.take(message(id, text, text));
    // It has no time to look the postcode up.
    await before.take(message(id, 'postcode', 'NM2 3DL'), 0);
    expect((await before.record(id))?.outbox).toHaveLength(1);
    const { shop, seen, take } = cold();

    await take(message(id, 'm1', 'i can smell gas'));

    expect(shop.said()[0]).toContain('0800 111 999');
    expect(shop.logs.map(({ status }) => status)).toEqual(['asked', 'emergency']);
    expect(seen.reads).toBe(1);
    expect((await shop.record(id))?.outbox).toEqual([]);
  });

  it('reads the rest for a danger that stands behind what is read of a message', async () => {
    const { shop, take } = cold();

    await take(message(newConversation(), 'm1', `${'a '.repeat(2_500)}i can smell gas`));

    expect(shop.logs.map(({ status }) => status)).not.toContain('failed');
  });

  it('reads the rest for words that are no message, whatever they tell of', async () => {
    const { shop, take } = cold();
    const activity = { type: 'conversationUpdate', text: 'i can smell gas', from: { id: 'dl_me', name: '' } };

    await take(message(newConversation(), 'm1', '', { activity }));

    expect(shop.logs.map(({ status }) => status)).toEqual(['greeted']);
  });
});
