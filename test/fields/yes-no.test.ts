// Yes and no as people say them: a hedge is neither, and an emergency may hang on "no one".
import { describe, expect, it } from 'vitest';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { yesNoMeant } from '../../bot/understanding/yes-no.ts';
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
    'do plîs',
    'ie plîs',
    'ie, plîs',
    'ydi',
    'y please',
    'yes?',
    'oes, mae hi',
    'wrth gwrs',
    'iawn diolch',
    'aye go on then',
    'go on then',
    'yes please that would be great',
    'yes i think so',
    'yeah no problem',
    'yes there is no pulse',
    'yes she is not breathing',
    'yep thats right',
    'correct',
    'it has',
    'she has',
    'please do',
    '👍',
    '👍🏽',
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
    'no i dont think so',
    "No, I don't think so.",
    "i don't think so",
    'dont think so',
    "I don't think anyone was",
    'not really',
    'nah ur alright',
    'no ta',
    'no your ok',
    'not at all',
    'not as far as i know',
    'no injuries',
    'no, only the car',
    'No. Only the tyre.',
    'No, burst tyre',
    'i doubt it',
    "there isn't",
    'nac ydw',
    'nac ydy',
    'dim diolch',
    'ddim eto',
    'na, dim o gwbl',
    'na, y car yn unig',
    '👎',
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
    'yes but no',
    'yes and no',
    'yeah no',
    'yes no one was hurt',
    'no wait yes',
    'no sorry i mean yes',
    "i don't think so but maybe",
    'i think not',
    'no hot water',
    'no heating since friday',
    'no worries',
    'no problem',
    'no parking signs are missing',
    'No. 14 Mill Lane',
    'no bin lorry came',
    'it is raining',
    'it has been there for weeks',
    'there is a big hole',
    'i have a question',
    'i do not know',
    'do the bins go out',
    'correct me if i am wrong',
    'not sure really',
    'ie ond',
    'y twll',
    'ok when are you open?',
    'oes lle parcio yno?',
    'yn anffodus',
    '👍👎',
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
