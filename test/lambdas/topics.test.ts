// Topics are read once, before the first message that may ask for one; what tells of a danger does not wait for them.
import { describe, expect, it } from 'vitest';
import { heed } from '../../bot/heed.ts';
import type { Event } from '../../bot/model.ts';
import { atOnce } from '../../dialogs/at-once.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { topicsFrom } from '../../lambdas/topics.ts';
import { message } from '../runtime/workshop.ts';

const setUp = () => {
  const seen: string[] = [];
  const load = () => {
    seen.push('read');
    return Promise.resolve({ understand, content, heed });
  };
  const topics = topicsFrom(load, atOnce);
  const work = topics.before(({ id }) => {
    seen.push(
      `${id}: ${topics.understand('library hours').kind}, ${topics.content === content ? 'with' : 'without'} answers`,
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

  it('are read for a result and a timer too: a form may go on with it', async () => {
    const { seen, take } = setUp();

    await take({ ...message('a', 'due', ''), kind: 'deliver' });

    expect(seen).toEqual(['read', 'due: one, with answers']);
  });

  it('are not read for a danger, nor for what only opens a socket', async () => {
    const { seen, take } = setUp();

    await take(message('a', 'danger', 'i can smell gas'));
    await take({ ...message('a', 'socket', ''), kind: 'connected', connection: 's', watermark: 0 });

    expect(seen).toEqual(['danger: none, without answers', 'socket: none, without answers']);
  });
});
