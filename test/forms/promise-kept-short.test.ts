// A promise to pay asks no more than it has to: what rules it out is found at once, and what is said at the end is taken.
import { describe, expect, it } from 'vitest';
import { conversation, type Conversation } from '../talk.ts';

const matched = (channel: 'sms' | 'webchat' = 'sms'): Conversation => {
  const one = conversation({ channel });
  one.opens('promise-to-pay');
  for (const words of ['RT-1130525', 'nm4 2qp', '4 12 1980']) one.says(words);
  one.settles({ ok: true, proof: { level: 2, account: 'a1', person: 'p1' } });
  return one;
};
const says = (one: Conversation, ...all: readonly string[]): Conversation => {
  for (const each of all) one.says(each);
  return one;
};
const PARTS = ['in parts', 'none', 'weekly', '40', 'friday', '6', 'yes', 'here', 'english', 'no'] as const;

describe('what rules it out', () => {
  it.each([
    ['a sum that is too much', ['in one payment', 'none', '£90000']],
    ['a sum that is too little', ['in parts', 'none', 'weekly', '1p']],
    ['a first payment that is too late', ['in parts', 'none', 'weekly', '40', '1 December']],
  ])('%s leads to a person before anything more is asked', (_, words) => {
    const one = says(matched(), ...words);

    expect(one.effects.at(-1)).toMatchObject({ transaction: 'payments.money-stop' });
  });
});

describe('how much can I afford', () => {
  it.each(['how much can i afford tho', 'what can i offer', 'faint alla i ei gynnig'])(
    '"%s" is answered, however often it is asked',
    (words) => {
      const one = says(matched('webchat'), 'in parts');
      for (let times = 0; times < 4; times++) {
        one.says(words);
        expect(one.texts.join()).toMatch(/after rent, food and heating|wedi rhent, bwyd a gwres/);
      }
      says(one, 'none', 'weekly', words);

      expect(one.texts.join()).toMatch(/after rent, food and heating|wedi rhent, bwyd a gwres/);
      expect(one.asked).toBe('each');
    },
  );
});

describe('at the end', () => {
  it.each(['30 a week', 'make it £30 a week', 'change each payment to 30'])(
    '"%s" changes the sum alone, and nothing is asked again',
    (words) => {
      const one = says(matched(), ...PARTS, words);

      expect(one.asked).toBe('check');
      expect(one.state.open?.answers).toContainEqual(['each', 3000]);
      expect(one.state.open?.answers).toContainEqual(['count', 6]);
    },
  );

  it.each(['what did i promise', 'what have i put so far', 'show me it again', 'beth addewais i'])(
    '"%s" shows it',
    (words) => {
      const one = says(matched(), ...PARTS, words);

      expect(one.asked).toBe('check');
      expect(one.texts.join()).toMatch(/£40/);
      expect(one.options).toEqual(['send', 'change']);
    },
  );

  it('a yes still sends it', () => {
    const one = says(matched(), ...PARTS, 'what did i promise', 'yes');

    expect(one.effects.at(-1)).toMatchObject({ transaction: 'payments.promise' });
  });
});
