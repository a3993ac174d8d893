// Who speaks for somebody else, as people say it: what is asked of another, and what must not be taken for it. Half was set apart before tuning.
import { describe, expect, it } from 'vitest';
import type { Opening } from '../../bot/content.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { speaksOnly } from '../../bot/understanding/speaking-for.ts';
import { openings } from '../../dialogs/openings.ts';
import sentences from './speaking-for-said.json' with { type: 'json' };

/** Where the words lead to by themselves: the form that opens, or that they are noted to speak for somebody. */
const heard = (text: string): string | undefined => {
  if (speaksOnly(text)) return 'speaks';
  const opening = openings.find(({ said }: Opening) => said.some((each) => each.test(normalise(text))));
  return opening?.forAnother === true ? opening.form : undefined;
};

describe.each(['tuned', 'apart'] as const)('%s', (half) => {
  const { must, mustNot } = sentences[half];

  it.each(must)('"%s" is %s', (text, what) => {
    expect(heard(text)).toBe(what);
  });

  it.each(mustNot)('"%s" is none', (text) => {
    expect(heard(text)).toBeUndefined();
  });
});
