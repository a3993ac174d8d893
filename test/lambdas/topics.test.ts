// Topics are read once, before the first message that may ask for one; what tells of a danger does not wait for them.
import { describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { topicsFrom } from '../../lambdas/topics.ts';
import { message } from '../runtime/workshop.ts';

const setUp = () => {
  const seen: string[] = [];
  const load = () => {
    seen.push('read');
    return Promise.resolve(understand);
  };
  const topics = topicsFrom(load, content.dangers);
  const work = topics.before(({ id }) => {
    seen.push(`${id}: ${topics.understand('library hours').kind}`);
    return Promise.resolve();
  });
  return { seen, take: (event: Event) => work(event, () => 10_000) };
};

describe('topics', () => {
  it('are read before the first message, and once', async () => {
    const { seen, take } = setUp();

    await Promise.all([take(message('a', 'one', 'library hours')), take(message('b', 'two', 'bins'))]);
    await take(message('a', 'three', 'bins'));

    expect(seen).toEqual(['read', 'one: one', 'two: one', 'three: one']);
  });

  it('are not read for a danger, nor for what is no message', async () => {
    const { seen, take } = setUp();

    await take(message('a', 'danger', 'i can smell gas'));
    await take({ ...message('a', 'timer', ''), kind: 'deliver' } as Event);

    expect(seen).toEqual(['danger: none', 'timer: none']);
  });
});
