// How a talk was, answered in words: it is filed, and whoever writes of something else is served.
import { describe, expect, it } from 'vitest';
import { ratingIn } from '../../bot/understanding/rating.ts';
import { talking } from './talking.ts';

const asked = async (more: Parameters<typeof talking>[1] = {}) => {
  const talk = talking(undefined, more);
  await talk.says('person');
  await talk.does({ does: 'accept' });
  await talk.does({ does: 'say', text: 'Hello.' });
  await talk.does({ does: 'end', outcome: 'done', reason: '' });
  return talk;
};

describe('how a talk was', () => {
  it.each([
    ['great thanks', 'good'],
    ['Sam was really helpful, thank you', 'good'],
    ['5 stars', 'good'],
    ['⭐⭐⭐⭐⭐', 'good'],
    ['4/5', 'good'],
    ['9 out of 10', 'good'],
    ['5', 'good'],
    ['couldnt have been better', 'good'],
    ['👍', 'good'],
    ['gwych diolch', 'good'],
    ['da iawn', 'good'],
    ['5 seren', 'good'],
    ['1', 'good'],
    ['not bad', 'fair'],
    ['it was ok', 'fair'],
    ['three stars', 'fair'],
    ['3 out of 5', 'fair'],
    ['good but slow', 'fair'],
    ['go lew', 'fair'],
    ['2', 'fair'],
    ['rubbish', 'poor'],
    ['absolutely useless', 'poor'],
    ['not very helpful', 'poor'],
    ['he didnt listen', 'poor'],
    ['1 star', 'poor'],
    ['2/10', 'poor'],
    ['👎', 'poor'],
    ['ofnadwy', 'poor'],
    ['ddim yn dda', 'poor'],
    ['3', 'poor'],
  ])('“%s” is %s', async (words, rating) => {
    const talk = await asked();

    await talk.says(words);

    expect(talk.status()).toBe('rated');
    expect(talk.effects()).toMatchObject([{ kind: 'handled', rating }]);
  });

  it.each([
    ['my bin was not emptied', 'answered'],
    ['rubbish not collected on my street', 'answered'],
    ['when are my bins collected', 'answered'],
    ['person', 'person'],
  ])('“%s” is a matter of its own', async (words, status) => {
    const talk = await asked();

    await talk.says(words);

    expect(talk.status()).toBe(status);
    expect(talk.effects().some(({ kind }) => kind === 'handled')).toBe(false);
  });

  it('and a matter in one message: the one is filed, the other served', async () => {
    const talk = await asked();

    await talk.says('Great, thanks. When are my bins collected?');

    expect(talk.status()).toBe('answered');
    expect(talk.effects()).toMatchObject([{ kind: 'handled', rating: 'good' }]);
  });

  it('is not asked any more a day later, nor once something else was said', async () => {
    const late = await asked();
    await late.passes(25 * 60);
    await late.says('rubbish');
    const other = await asked();
    await other.says('when are my bins collected');
    await other.says('rubbish');

    expect([late.status(), other.status()]).not.toContain('rated');
  });

  it('is not taken from thanks, or from words that it was read', () => {
    expect(['thanks', 'ok', 'ok thanks', 'diolch', '', 'bye'].map((each) => ratingIn(each))).toEqual(
      Array.from({ length: 6 }),
    );
  });
});
