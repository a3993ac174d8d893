// Messages about no topic: listed to be learned from, answered by none, and told from ours by more than one word.
import { describe, expect, it } from 'vitest';
import { normalise } from '../../bot/understanding/normalise.ts';
import { outside } from '../../dialogs/outside.ts';
import { understand } from '../../dialogs/understand.ts';
import { faqs } from '../dialogs/shipped.ts';

const asks = new Set(faqs.flatMap(({ asks, title }) => [...asks, title].map(normalise)));

describe.each(['en', 'cy'] as const)('what is listed as outside: %s', (language) => {
  it('stands there once, and is no topic’s ask', () => {
    const said = outside[language].map(normalise);

    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((each) => asks.has(each))).toEqual([]);
  });

  it('is answered by none', () => {
    const answered = outside[language].filter((each) => understand(each, language).kind === 'one');

    expect(answered).toEqual([]);
  });
});

it.each(['how do i renew the driving licence of my son', 'is there a stairlift for my nan', 'any job going'])(
  'what is much like it is not answered either: %j',
  (said) => {
    expect(understand(said, 'en').kind).not.toBe('one');
  },
);
