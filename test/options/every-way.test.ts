// Every option can be answered in every way that people type, whatever its words; and what is no answer picks none.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { nearby } from '../../bot/understanding/distance.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { lineMeant, optionMeant } from '../../bot/understanding/options.ts';
import { withTypo } from '../understanding/typo.ts';

const topics = [
  { id: 'bins', words: ['Bin days', 'Diwrnodau bin'] },
  { id: 'tax', words: ['Council tax', 'Treth y cyngor'] },
  { id: 'rent', words: ['Rent and repairs', 'Rhent a thrwsio'] },
  { id: 'person', words: ['Talk to a person', 'Siarad â pherson'] },
];
const meant = (text: string) => optionMeant({ text }, topics);

/** For the first place to the fourth. */
const NUMBERED = [
  (n: number) => String(n),
  (n: number) => ` ${n}. `,
  (n: number) => `${n})`,
  (n: number) => `(${n})`,
  (n: number) => `*${n}*`,
  (n: number) => `_${n}_`,
  (n: number) => `"${n}"`,
  (n: number) => `#${n}`,
  (n: number) => `${n}\u{fe0f}\u{20e3}`,
  (n: number) => String.fromCodePoint(0xff10 + n),
  (n: number) => String.fromCodePoint(0x2460 + n - 1),
  (n: number) => `number ${n} please`,
  (n: number) => `No. ${n}`,
  (n: number) => `no ${n}`,
  (n: number) => `the ${n}`,
  (n: number) => `Option ${n}`,
  (n: number) => `can i have option ${n} thanks`,
  (n: number) => `I'd like number ${n}`,
  (n: number) => `ok ${n} pls`,
  (n: number) => `my answer is ${n}`,
  (n: number) => `${n} on the list`,
  (n: number) => `rhif ${n}`,
  (n: number) => `opsiwn ${n} os gwelwch yn dda`,
  (n: number) => `hoffwn i gael ${n} plîs`,
  (n: number) => `${n} diolch`,
];
const WORDED = [
  ['one', 'first', 'the first', 'the first one', '1st', 'the 1st one please', 'option one', 'the top one'],
  ['two', 'second', '2nd one', 'the 2nd', 'option two', 'number two please', 'the second option', 'TWO!'],
  ['three', 'third', '3rd', 'the third one please', 'ill go for the third one', 'choice three'],
  ['four', 'fourth', '4th', 'last one', 'the last', 'the last option', 'last one please', 'the bottom one'],
] as const;
const IN_WELSH = [
  ['un', 'cyntaf', 'y cyntaf', 'yr un cyntaf', '1af', 'opsiwn un', 'yr opsiwn cyntaf'],
  ['dau', 'dwy', 'ail', 'yr ail', 'yr ail un', '2il', 'rhif dau', 'yr ail opsiwn os gwelwch yn dda'],
  ['tri', 'tair', 'trydydd', 'y trydydd', 'y drydedd un', '3ydd', 'opsiwn tri'],
  ['pedwar', 'y pedwerydd', 'pedwaredd', '4ydd', 'olaf', 'yr olaf', 'yr un olaf', 'yr olaf plîs'],
] as const;

const byPlace = topics.flatMap(({ id }, index) => [
  ...NUMBERED.map((way) => [way(index + 1), id] as const),
  ...[...(WORDED[index] ?? []), ...(IN_WELSH[index] ?? [])].map((said) => [said, id] as const),
]);

describe('by its place', () => {
  it.each(byPlace)('%j is an option', (said, id) => {
    expect(meant(said)).toBe(id);
  });

  it('ten as a keycap, eleven and twelve in words', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => ({ id: `${index + 1}`, words: [`x${index}`] }));

    expect(
      ['🔟', 'ten', 'eleven', 'number twelve', 'the twelfth', 'deuddeg', 'last'].map((text) =>
        optionMeant({ text }, twelve),
      ),
    ).toEqual(['10', '10', '11', '12', '12', '12', '12']);
  });

  it.each(['5', '0', 'fifth', 'option 9', 'rhif 5', 'pump', '100'])('%j is none of four', (said) => {
    expect(meant(said)).toBeUndefined();
  });
});

describe('by its words', () => {
  it.each([
    ['Bin days', 'bins'],
    ['BIN DAYS!!', 'bins'],
    ['bin days please', 'bins'],
    ['the bins one please', 'bins'],
    ["i'd like bin days", 'bins'],
    ["it's the bin days one", 'bins'],
    ['bin dayz', 'bins'],
    ['diwrnodau bin', 'bins'],
    ['diwrnodau bin os gwelwch yn dda', 'bins'],
    ['days', 'bins'],
    ['*Council tax*', 'tax'],
    ['councl tax', 'tax'],
    ['the tax one', 'tax'],
    ['treth', 'tax'],
    ['treth y cyngor', 'tax'],
    ['trethh y cyngor', 'tax'],
    ['repairs and rent', 'rent'],
    ['rent/repairs', 'rent'],
    ['my rent please', 'rent'],
    ['reparis', 'rent'],
    ['rhent', 'rent'],
    ['can i talk to a person please', 'person'],
    ['siarad a pherson', 'person'],
  ])('%j is an option', (said, id) => {
    expect(meant(said)).toBe(id);
  });

  it.each([
    'not bin days',
    'no bins',
    'bins or tax',
    'bin days and council tax',
    'when are the bin days',
    'council housing',
    'the',
    'and',
    'now',
    'a',
    'please',
    'thanks',
    'the one',
  ])('%j is none', (said) => {
    expect(meant(said)).toBeUndefined();
  });

  it('a figure in it is no slip of the finger', () => {
    const lanes = [{ id: '14', words: ['Mill Lane 14'] }];

    expect(optionMeant({ text: 'mill lnae 14' }, lanes)).toBe('14');
    expect(optionMeant({ text: 'mill lane 15' }, lanes)).toBeUndefined();
  });

  it('"sure" is not "I\'m not sure", and "list" is not "not in the list"', () => {
    const unsure = [
      { id: 'unsure', words: ["I'm not sure", 'Dydw i ddim yn siŵr'] },
      { id: 'none', words: ['My address is not in the list'] },
    ];
    const said = (text: string) => optionMeant({ text }, unsure);

    expect(['not sure', 'im not sure', 'ddim yn siwr'].map(said)).toEqual(['unsure', 'unsure', 'unsure']);
    expect(['sure', 'siŵr', 'my address', 'list'].map(said)).toEqual(Array(4).fill(undefined));
    expect(said('not in the list')).toBe('none');
  });
});

describe('by its line as it was shown', () => {
  it.each([
    ['1 Bin days', 'bins'],
    ['1. Bin days', 'bins'],
    ['1) bin days', 'bins'],
    ['1 - Bin days', 'bins'],
    ['1: bin days please', 'bins'],
    ['option 2 council tax', 'tax'],
    ['2 treth y cyngor', 'tax'],
    ['2. councl tax', 'tax'],
    ['3 rent', 'rent'],
    ['1️⃣ Bin days', 'bins'],
  ])('%j is an option', (said, id) => {
    expect(meant(said)).toBe(id);
  });

  it('with the number of another, whole words are meant; less than whole words are not', () => {
    expect(meant('1 Council tax')).toBe('tax');
    expect(meant('1. treth y cyngor')).toBe('tax');
    expect(['1 tax', '1 councl tax', '2 rent', '4 bins'].map(meant)).toEqual(Array(4).fill(undefined));
  });

  it('is told from an address that begins with a number', () => {
    const homes = [
      { id: 'a', words: ['2 Elm Road'] },
      { id: 'b', words: ['1 Elm Road'] },
    ];

    expect(lineMeant({ text: '1. 2 Elm Road' }, homes)).toBe('a');
    expect(['1 Elm Road', '2 Elm Road', '2', '3 elm road'].map((text) => lineMeant({ text }, homes))).toEqual(
      Array(4).fill(undefined),
    );
    expect(optionMeant({ text: '1 elm road' }, homes)).toBe('b');
  });
});

describe('none is meant', () => {
  it.each([
    'I have 2 bins',
    'no one came',
    'no one',
    'no two are the same',
    'not 2',
    'not the second one',
    'no option 2',
    'anything but 2',
    '2 or 3',
    '2 and 3',
    '1-2',
    '1, 2',
    'both',
    'the two',
    'y dau',
    'yr un',
    'the 2 of them',
    '£2',
    '2.50',
    '2%',
    '2/3',
    '2:30',
    '2pm',
    '2 bins',
    '2 pounds',
    'NM2 2QP',
    'M1 1AA',
    '14 Elm Road',
    '2 Elm Road',
    'flat 2',
    'one second',
    'wait a second',
    'second hand sofa',
    'last week',
    'the last bin day was missed',
    'first class stamps',
    '07700 900982',
    '2'.repeat(200),
  ])('by %j', (said) => {
    expect(meant(said)).toBeUndefined();
  });

  it('by a number or a place that the words of another option have, too', () => {
    const weeks = [
      { id: 'this', words: ['This week'] },
      { id: 'last', words: ['Last week'] },
      { id: 'none', words: ['No'] },
    ];
    const said = (text: string) => optionMeant({ text }, weeks);

    expect(['last', 'no 1', 'no 2'].map(said)).toEqual([undefined, undefined, undefined]);
    expect(['last week', 'no 3', 'no', 'the third one', '3'].map(said)).toEqual([
      'last',
      'none',
      'none',
      'none',
      'none',
    ]);
  });
});

/** Words that nobody could take for each other, for a number, or for manners. */
const word = fc.string({
  unit: fc.constantFrom(...'bcdfgjkmqvz'.split('')),
  minLength: 6,
  maxLength: 9,
});
const options = fc
  .uniqueArray(
    word.filter((each) => normalise(each) === each),
    {
      minLength: 6,
      maxLength: 24,
      comparator: (a, b) => a === b || nearby(a, b),
    },
  )
  .map((words) =>
    Array.from({ length: Math.floor(words.length / 3) }, (_, index) => {
      const [first = '', second = '', welsh = ''] = words.slice(index * 3, index * 3 + 3);
      return { id: `option-${index}`, words: [`${first} ${second}`, welsh] };
    }),
  );

describe('options of any words', () => {
  it('are each meant by number, words, part, slip, line, in both languages and with manners', () => {
    fc.assert(
      fc.property(options, fc.nat({ max: 99 }), (all, seed) => {
        const random = () => (seed % 100) / 100;
        for (const [index, { id, words }] of all.entries()) {
          const [whole = '', welsh = ''] = words;
          const [first = '', second = ''] = whole.split(' ');
          const n = index + 1;
          const said = [
            ...NUMBERED.map((way) => way(n)),
            ...[whole, welsh, first, second, `${second} ${first}`].flatMap((each) => [
              each,
              each.toUpperCase(),
              `the ${each} one please`,
              `can i have ${each} thanks`,
              `${each} os gwelwch yn dda`,
            ]),
            ...[' ', '. ', ') ', ' - ', ': '].flatMap((mark) => [
              `${n}${mark}${whole}`,
              `${n}${mark}${welsh}`,
            ]),
            `${n} ${first}`,
            `${(n % all.length) + 1} ${whole}`,
          ];
          for (const text of said) expect([text, optionMeant({ text }, all)]).toEqual([text, id]);

          const slip = normalise(withTypo(whole, random));
          const near = all.filter((each) => each.words.some((other) => nearby(slip, other)));
          if (near.length === 1) expect(optionMeant({ text: slip }, all)).toBe(id);
          expect(optionMeant({ text: `${n} ${all[n % all.length]?.words[0]?.split(' ')[0]}` }, all)).toBe(
            all.length === 1 ? id : undefined,
          );
        }
      }),
    );
  });

  it('are none of them meant by other words', () => {
    const other = fc
      .array(fc.string({ unit: fc.constantFrom(...'aehilnoprstuwxy '.split('')), maxLength: 12 }), {
        maxLength: 6,
      })
      .map((words) => words.join(' '));
    const PLACE = /\b(?:one|two|ten|un|tri|last|ail|ola|olaf)\b/;
    fc.assert(
      fc.property(options, other, (all, text) => {
        fc.pre(!PLACE.test(text));
        expect(optionMeant({ text }, all)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('are none of them meant by a sentence that has their number in it', () => {
    const around = fc.constantFrom(
      (n: number) => `i have ${n} bins`,
      (n: number) => `there are ${n} of us`,
      (n: number) => `not ${n}`,
      (n: number) => `${n} or ${n + 1}`,
      (n: number) => `£${n}`,
      (n: number) => `${n}.5`,
      (n: number) => `${n} pounds`,
      (n: number) => `NM${n} 4QP`,
      (n: number) => `${n} Elm Road`,
      (n: number) => `at ${n}pm`,
      (n: number) => `since ${n} weeks`,
    );
    fc.assert(
      fc.property(options, fc.nat(), around, (all, index, sentence) => {
        expect(optionMeant({ text: sentence((index % all.length) + 1) }, all)).toBeUndefined();
      }),
    );
  });
});
