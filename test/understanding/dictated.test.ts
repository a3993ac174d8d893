// Marks that a phone wrote out as words.
import { describe, expect, it } from 'vitest';
import { undictated } from '../../bot/understanding/dictated.ts';
import { conversation } from '../talk.ts';

describe('a dictated message', () => {
  it.each([
    [
      'when is my bin collected question mark my postcode is NM4 2QP full stop',
      'when is my bin collected? my postcode is NM4 2QP.',
    ],
    [
      'a mattress has been dumped comma behind the garages new line elm road',
      'a mattress has been dumped, behind the garages\nelm road',
    ],
    ['no marks at all', 'no marks at all'],
    ['full stop', 'full stop'],
  ])('has its marks back: %s', (said, written) => {
    expect(undictated(said)).toBe(written);
  });

  it('is understood as the written one is', () => {
    const talking = conversation();
    talking.says('when is my bin collected question mark my postcode is NM4 2QP');

    expect(talking.state.open?.dialog).toBe('find-bin-days');
  });

  it('tells of a danger all the same', () => {
    const talking = conversation();
    talking.says('help comma i can smell gas exclamation mark');

    expect(talking.last.status).toBe('emergency');
  });
});
