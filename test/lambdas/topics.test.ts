// Topics are read once, before the first message that may ask for one; what tells of a danger does not wait for them.
import { describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { topicsFrom } from '../../lambdas/topics.ts';
import { message } from '../runtime/workshop.ts';

const { faqs: _, ...besides } = content;
const setUp = () => {
  const seen: string[] = [];
  const load = () => {
    seen.push('read');
    return Promise.resolve({ understand, faqs: content.faqs });
  };
  const topics = topicsFrom(load, besides);
  const work = topics.before(({ id }) => {
    seen.push(
      `${id}: ${topics.understand('library hours').kind}, ${topics.content.faqs.length > 0 ? 'with' : 'without'} answers`,
    );
    return Promise.resolve();
  });
  return { seen, take: (event: Event) => work(event, () => 10_000) };
};

describe('topics', () => {
  it('are read before the first message, and once', async () => {
    const { seen, take } = setUp();

    await Promise.all([take(message('a', 'one', 'library hours')), take(message('b', 'two', 'bins'))]);
    await take(message('a', 'three', 'bins'));

    expect(seen).toEqual([
      'read',
      'one: one, with answers',
      'two: one, with answers',
      'three: one, with answers',
    ]);
  });

  it('are not read for a danger, nor for what is no message', async () => {
    const { seen, take } = setUp();

    await take(message('a', 'danger', 'i can smell gas'));
    await take({ ...message('a', 'timer', ''), kind: 'deliver' });

    expect(seen).toEqual(['danger: none, without answers', 'timer: none, without answers']);
  });
});
