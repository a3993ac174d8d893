// What was not answered is kept for those who write the answers: the words without whose they are, and what was tried.
import { describe, expect, it } from 'vitest';
import type { Effect } from '../../bot/model.ts';
import { conversation, talk, type Conversation } from '../talk.ts';

const kept = ({ turns }: Conversation) =>
  turns
    .flatMap(({ effects }) => effects)
    .filter((effect): effect is Effect & { kind: 'unanswered' } => effect.kind === 'unanswered');
const says = (...texts: readonly string[]) => {
  const talking = conversation();
  for (const text of texts) talking.says(text);
  return talking;
};

describe('a message that was not answered', () => {
  it('is kept with what was tried, by its day alone', () => {
    const [first, second] = kept(
      says('my cousin juggles flaming pineapples', 'he lives at 14 elm road nm4 2qp and juggles'),
    );

    expect(first).toMatchObject({ language: 'en', rung: 'rephrase', on: '2026-09-22' });
    expect(first?.text).toBe('my cousin juggles flaming pineapples');
    expect(second?.rung).toBe('can');
    expect(second?.text).not.toMatch(/14|nm4/i);
  });

  it('says the topics that it was near to, with their scores', () => {
    const talking = says('sing me a song about a bin');

    for (const { near } of kept(talking))
      for (const { topic, score } of near) {
        expect(topic).toMatch(/^[a-z-]+$/);
        expect(score).toBeGreaterThan(0);
      }
    expect(kept(talking).length).toBeLessThanOrEqual(1);
  });

  it('has nothing in it that names the conversation', () => {
    const [one] = kept(says('flaming pineapples everywhere'));

    expect(JSON.stringify(one)).not.toContain('conversation-1');
    expect(Object.keys(one ?? {}).toSorted()).toEqual(
      ['key', 'kind', 'language', 'near', 'on', 'rung', 'text', 'version'].toSorted(),
    );
  });

  it('is kept in the middle of a form, where it was a question', () => {
    const talking = talk('report-pothole', 'no', 'what is the meaning of juggling?');

    expect(kept(talking).map(({ rung }) => rung)).toEqual(['in-form']);
  });
});

describe('nothing is kept', () => {
  it.each(['hello', 'thanks', '👍', '😡', '?', '12345', '07700 900982', 'when is the library open'])(
    'of %j',
    (said) => {
      expect(kept(says(said))).toEqual([]);
    },
  );

  it('of what is typed on after they were asked who they are', () => {
    const talking = talk('account-balance');
    for (const said of ['cancel', 'smithson zebedee']) talking.says(said);

    expect(talking.last.status).toBe('unanswered');
    expect(kept(talking)).toEqual([]);
  });
});
