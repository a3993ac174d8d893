// "No gas" after nobody smells any: a home without it may be cold, and is no denial alone.
import { describe, expect, it } from 'vitest';
import { lacksGas } from '../../bot/understanding/denied-alone.ts';
import { conversation } from '../talk.ts';

describe('a home without gas', () => {
  it.each([['gas', 'no', 'no gas'], ['no gas'], ['gas', 'no', 'i said no gas'], ['we dont have gas']])(
    '%j leads to the heating, and says whom to call for the supply',
    (...words) => {
      const talking = conversation();
      for (const each of words) talking.says(each);

      expect(talking.options).toEqual(['form:triage-heating']);
      expect(talking.texts.join()).toMatch(/gas supplier.*smell gas.*0800 111 999/su);
      talking.taps('form:triage-heating');
      expect(talking.state.open?.dialog).toBe('triage-heating');
    },
  );

  it('in Welsh', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.says('does dim nwy');

    expect(talking.options).toEqual(['form:triage-heating']);
  });

  it('"no fire" is still no matter', () => {
    const talking = conversation();
    for (const each of ['gas', 'no', 'not on fire']) talking.says(each);

    expect(talking.options).not.toContain('form:triage-heating');
  });
});

it.each(['no gas leak', 'no smell of gas', 'gas', 'no gas man came', 'we cant smell any gas'])(
  '"%s" is none',
  (said) => {
    expect(lacksGas(said)).toBe(false);
  },
);
