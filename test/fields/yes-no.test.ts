// Yes and no as people say them: a hedge is neither, and an emergency may hang on "no one".
import { describe, expect, it } from 'vitest';
import { yesNo, yesNoMeant } from '../../bot/fields/yes-no.ts';
import { readsWhatItAccepts, replies, STRANGE, wordsFor } from './words-of.ts';

const hurt = yesNo('Has anyone been hurt?');
const inBoth = wordsFor(hurt, { yes: 'Oes', no: 'Nac oes' });
const value = (text: string) => {
  const parsed = hurt.parse({ text }, inBoth);
  return parsed.ok ? parsed.value : undefined;
};

describe('yes', () => {
  it.each([
    'yes',
    'Yes!',
    'y',
    'Y',
    'yeah',
    'yep',
    'aye',
    'ok',
    'yes she has',
    'yes please',
    '1',
    'oes',
    'ydw',
    'ie',
    'Do',
  ])('is meant by %j', (text) => {
    expect(value(text)).toBe('yes');
  });
});

describe('no', () => {
  it.each([
    'no',
    'No.',
    'n',
    'N!',
    'nope',
    'nah',
    'none',
    'nobody',
    'no one',
    'No one.',
    'no 1',
    'no one was hurt',
    'no thank you',
    'not that i know of',
    'not yet',
    '2',
    'nac oes',
    'Nag oes',
    'na',
    'naddo',
    'neb',
  ])('is meant by %j', (text) => {
    expect(value(text)).toBe('no');
  });
});

describe('neither', () => {
  it.each([
    '',
    'maybe',
    'not sure',
    'I think so',
    'yes but only a bit',
    'no but nearly',
    "I don't know",
    'no idea',
    'dunno',
    'perhaps',
    'do you mean me?',
    'and',
    'ddim yn siŵr',
    'efallai',
    'Norwich',
    'yesterday',
    '3',
    'constructor',
  ])('is meant by %j', (text) => {
    expect(value(text)).toBeUndefined();
  });
});

describe('yes or no', () => {
  it('is taken from a tap, whatever its words', () => {
    expect(hurt.parse({ text: 'No', option: 'yes' }, inBoth)).toEqual({ ok: true, value: 'yes' });
    expect(hurt.parse({ text: 'Yes', option: 'maybe' }, inBoth).ok).toBe(false);
  });

  it('accepts its two ids and nothing else', () => {
    expect([hurt.accepts('yes'), hurt.accepts('no')]).toEqual([true, true]);
    expect([...STRANGE, 'Yes', 'oes'].filter((stored) => hurt.accepts(stored))).toEqual([]);
  });

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(hurt, replies('yes', 'no', 'one', ' but ', 'n', 'y', 'oes', 'nac ', '1'));
  });

  it('is read in other places too, where no options are shown', () => {
    expect(yesNoMeant({ text: 'yes' })).toBe('yes');
    expect(yesNoMeant({ text: 'nac ydw' })).toBe('no');
    expect(yesNoMeant({ text: '1' })).toBeUndefined();
  });
});
