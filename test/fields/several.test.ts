// Several options in one reply, or tap by tap; what cannot be read in it is not left out in silence.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { several } from '../../bot/fields/several.ts';
import { form } from '../../bot/styles/form.ts';
import { talk } from '../talk.ts';
import { replies, STRANGE, wordsFor } from './words-of.ts';

const BINS = { rubbish: 'Rubbish', recycling: 'Recycling', food: 'Food', garden: 'Garden waste' };
const field = several('Which bins were missed?', BINS);
const words = wordsFor(field, {
  rubbish: 'Sbwriel',
  recycling: 'Ailgylchu',
  food: 'Bwyd',
  garden: 'Gwastraff gardd',
});
const read = (text: string) => {
  const parsed = field.parse({ text }, words);
  return parsed.ok ? parsed.value.join(' ') : undefined;
};

describe('several', () => {
  it.each([
    ['1', 'rubbish'],
    ['1 and 3', 'rubbish food'],
    ['1,3', 'rubbish food'],
    ['3 1', 'rubbish food'],
    ['1 & 2 & 4', 'rubbish recycling garden'],
    ['rubbish and recycling', 'rubbish recycling'],
    ['rubish, recyclin', 'rubbish recycling'],
    ['the food bin and the garden waste', 'food garden'],
    ['recycling plus food please', 'recycling food'],
    ['food food', 'food'],
    ['all of them', 'rubbish recycling food garden'],
    ['everything', 'rubbish recycling food garden'],
    ['all but food', 'rubbish recycling garden'],
    ['everything except 1 and 2', 'food garden'],
    ['sbwriel a bwyd', 'rubbish food'],
    ['1 a 3', 'rubbish food'],
    ['pob un', 'rubbish recycling food garden'],
    ['pob un heblaw bwyd', 'rubbish recycling garden'],
    ['both', undefined],
    ['none', undefined],
    ['1 and 9', undefined],
    ['rubbish and the blue one', undefined],
    ['food or garden', undefined],
    ['not food', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('takes both where there are two', () => {
    const two = several('Which?', { a: 'Apples', b: 'Bananas' });

    expect(two.parse({ text: 'both' }, wordsFor(two))).toEqual({ ok: true, value: ['a', 'b'] });
    expect(two.parse({ text: 'y ddau' }, wordsFor(two))).toEqual({ ok: true, value: ['a', 'b'] });
  });

  it('accepts ids in order, each once', () => {
    expect([['food'], ['rubbish', 'food']].every((each) => field.accepts(each))).toBe(true);
    const others = [...STRANGE, ['food', 'rubbish'], ['food', 'food'], ['food', '+'], ['paper'], ['food', 1]];

    expect(others.filter((each) => field.accepts(each))).toEqual([]);
  });

  it('never throws, and accepts what was typed and read', () => {
    fc.assert(
      fc.property(
        replies('rubbish', 'food', 'food+', '+', ' and ', '1', '3', 'all but ', 'rubbish+food'),
        (reply) => {
          const parsed = field.parse(reply, words);
          return !parsed.ok || reply.option !== undefined || field.accepts(parsed.value);
        },
      ),
    );
  });

  it('reads what it says back, in both languages', () => {
    fc.assert(
      fc.property(
        fc.subarray(Object.keys(BINS), { minLength: 1 }),
        fc.constantFrom('en' as const, 'cy' as const),
        (value, language) => {
          expect(read(field.show(value, language, words))).toBe(value.join(' '));
        },
      ),
    );
  });
});

describe('several, tap by tap', () => {
  const bins = form('several-bins')
    .ask('bins', field)
    .end((answers) => ({ kind: 'submit', transaction: 'test', answers }));
  const answered = (talking: { state: { open?: { answers: unknown } } }) => talking.state.open?.answers;

  it('asks for others until that is all', () => {
    const talking = talk(bins);
    talking.taps('food');

    expect(talking.asked).toBe('bins');
    expect(talking.options).toEqual(['food+rubbish', 'food+recycling', 'food+garden', 'food+']);
    expect(talking.texts.join(' ')).toContain('Food. Any others?');

    talking.taps('food+rubbish');
    talking.taps('rubbish+food+');

    expect(talking.asked).toBe('check');
    expect(answered(talking)).toEqual([['bins', ['rubbish', 'food']]]);
  });

  it('ends by itself when nothing is left', () => {
    const talking = talk(bins);
    talking.taps('rubbish');
    talking.taps('rubbish+recycling');
    talking.taps('rubbish+recycling+food');
    talking.taps('rubbish+recycling+food+garden');

    expect(talking.asked).toBe('check');
  });

  it('goes on in words and numbers as well', () => {
    const talking = talk(bins);
    talking.taps('food');
    talking.says('garden and 1');

    expect(answered(talking)).toEqual([['bins', ['rubbish', 'food', 'garden']]]);
  });

  it.each(['no', 'no others', '4', 'done'])('is over after %j', (text) => {
    const talking = talk(bins);
    talking.taps('food');
    talking.says(text);

    expect(answered(talking)).toEqual([['bins', ['food']]]);
  });
});
