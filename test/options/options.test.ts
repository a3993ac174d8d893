// Which option a reply means: by tap, number, words, in either language; what fits two of them fits none.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { optionMeant } from '../../bot/understanding/options.ts';
import { content } from '../../dialogs/content.ts';

const bins = [
  { id: 'refuse', words: ['Rubbish bin', 'Bin sbwriel', 'refuse'] },
  { id: 'recycling', words: ['Recycling bin', 'Bin ailgylchu', 'recycling'] },
  { id: 'food', words: ['Food caddy', 'Cadi bwyd', 'food'] },
];
const meant = (text: string) => optionMeant({ text }, bins);

describe('an option', () => {
  it.each([
    ['1', 'refuse'],
    ['2', 'recycling'],
    [' 3. ', 'food'],
    ['(2)', 'recycling'],
    ['option 2', 'recycling'],
    ['number 3', 'food'],
    ['no 2', 'recycling'],
    ['No. 2', 'recycling'],
    ['2nd', 'recycling'],
    ['the 3rd one', 'food'],
    ['opsiwn 1', 'refuse'],
    ['rhif 2', 'recycling'],
  ])('is meant by its number: %j', (text, id) => {
    expect(meant(text)).toBe(id);
  });

  it.each([
    ['one', 'refuse'],
    ['first', 'refuse'],
    ['the first', 'refuse'],
    ['the first one', 'refuse'],
    ['second', 'recycling'],
    ['the third option', 'food'],
    ['option two', 'recycling'],
    ['un', 'refuse'],
    ['dau', 'recycling'],
    ['tri', 'food'],
    ['y cyntaf', 'refuse'],
    ['yr ail', 'recycling'],
    ['trydydd', 'food'],
  ])('is meant by its place: %j', (text, id) => {
    expect(meant(text)).toBe(id);
  });

  it.each([
    ['Rubbish bin', 'refuse'],
    ['rubbish', 'refuse'],
    ['RECYCLING!', 'recycling'],
    ['food caddy', 'food'],
    ['caddy', 'food'],
    ['refuse', 'refuse'],
  ])('is meant by its words, or some that no other has: %j', (text, id) => {
    expect(meant(text)).toBe(id);
  });

  it.each([
    ['recyling', 'recycling'],
    ['recycling bni', 'recycling'],
    ['rubish bin', 'refuse'],
    ['foood', 'food'],
  ])('is meant with a slip of the finger: %j', (text, id) => {
    expect(meant(text)).toBe(id);
  });

  it.each([
    ['Bin ailgylchu', 'recycling'],
    ['ailgylchu', 'recycling'],
    ['sbwriel', 'refuse'],
    ['cadi bwyd', 'food'],
  ])('is meant by its Welsh words: %j', (text, id) => {
    expect(meant(text)).toBe(id);
  });

  it('is meant by a tap, whatever the words beside it', () => {
    expect(optionMeant({ text: 'Rubbish bin', option: 'food' }, bins)).toBe('food');
  });
});

describe('no option', () => {
  it.each([
    '',
    ' ',
    '🙂',
    '0',
    '4',
    '99',
    '1000',
    'fourth',
    'tenth',
    'bin',
    '1 or 2',
    'both',
    'all of them',
    'no one',
    'no',
    'the',
    'constructor',
    '__proto__',
    'toString',
    'a'.repeat(10_000),
  ])('is meant by %j', (text) => {
    expect(meant(text)).toBeUndefined();
  });

  it('is meant by words that two of them have', () => {
    const twins = [
      { id: 'a', words: ['Red van'] },
      { id: 'b', words: ['Red van'] },
    ];

    expect(optionMeant({ text: 'red van' }, twins)).toBeUndefined();
    expect(optionMeant({ text: '2' }, twins)).toBe('b');
  });

  it('is meant by a typo that is as near to one as to the other', () => {
    const near = [
      { id: 'left', words: ['Lane 14'] },
      { id: 'right', words: ['Lane 15'] },
    ];

    expect(optionMeant({ text: 'Lane 16' }, near)).toBeUndefined();
  });

  it.each(['other', '', '__proto__', 'constructor'])(
    'is meant by a tap on one that is not there: %j',
    (option) => {
      expect(optionMeant({ text: '1', option }, bins)).toBeUndefined();
    },
  );

  it('is meant when there are none', () => {
    expect(optionMeant({ text: '1' }, [])).toBeUndefined();
  });
});

describe('every option of the menu', () => {
  it.each(Object.values(content.menu))('is answerable by tap, by number and by its words', (...menu) => {
    const options = menu.map(({ id, words }) => ({ id, words: [words] }));

    for (const [index, { id, words }] of menu.entries()) {
      expect(optionMeant({ text: '', option: id }, options)).toBe(id);
      expect(optionMeant({ text: String(index + 1) }, options)).toBe(id);
      expect(optionMeant({ text: words.toLowerCase() }, options)).toBe(id);
    }
  });
});

describe('whatever is typed', () => {
  it('means one of the options or none', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.nat(200).map(String));
    fc.assert(
      fc.property(text, (typed) => {
        expect([undefined, ...bins.map(({ id }) => id)]).toContain(meant(typed));
      }),
    );
  });
});
