// Trouble behind a debt, as people say it: what must be heard, and what must not be taken for it. Half was set apart before tuning.
import { describe, expect, it } from 'vitest';
import { openingsOfStops } from '../../dialogs/openings-stops.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import sentences from './money-stops-said.json' with { type: 'json' };

/** The stop that a message tells of by itself, wherever it is said. */
const heard = (text: string): unknown =>
  openingsOfStops.find(
    ({ form, said }) => form === 'money-stop' && said.some((each) => each.test(normalise(text))),
  )?.answers[0]?.[1];

describe.each(['tuned', 'apart'] as const)('%s', (half) => {
  const { must, mustNot } = sentences[half];

  it.each(must)('"%s" is %s', (text, stop) => {
    expect(heard(text)).toBe(stop);
  });

  it.each(mustNot)('"%s" is none', (text) => {
    expect(heard(text)).toBeUndefined();
  });
});
