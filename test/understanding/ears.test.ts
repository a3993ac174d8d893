// The ears of the safety net: what tenants type in danger is heard however it is spelt, and what only sounds like it is not.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { counted, type Rows } from '../../bench/support/safety-rows.ts';
import { readerOf } from '../../bot/understanding/ears/likeness.ts';
import { packLearned, unpackLearned } from '../../bot/understanding/ears/packed.ts';
import { earsWith } from '../../bot/understanding/ears/ears.ts';
import { groupsWith } from '../../bot/understanding/ears/groups.ts';
import { rulesOf, TIGHT } from '../../bot/understanding/ears/rules.ts';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { learnAlarm } from '../../bot/understanding/train/alarm.ts';
import { asks } from '../../dialogs/triage/asks.ts';
import { dangers } from '../../dialogs/triage/dangers.ts';
import { allDangers } from '../../dialogs/triage/heard/index.ts';
import { earsOf } from '../../dialogs/triage/heard/made.ts';
import { content } from '../../dialogs/content.ts';
import { fc } from '../made-up.ts';

/** The labels of all options, however deep they stand. */
const labelsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, its]: [string, unknown]) => [
        ...(key === 'options' && typeof its === 'object' && its !== null
          ? Object.values(its).filter((label) => typeof label === 'string')
          : []),
        ...labelsIn(its),
      ]);

/** Ordinary messages of many words, of which nothing was learned. */
const LONG = [
  'Hello, I moved into my flat in October and the garden bin has never once been emptied. I put it out every Wednesday night by the gate like the calendar says. Could somebody tell me whether I am on the round or whether I have to pay for it first?',
  'hiya its about my council tax, me and my husband split up in the summer and he is living at his brothers now so theres only me and the two kids here. can i get the discount and will it go back to when he left',
  'Good afternoon. My father is eighty six and his knees are poor. He would like a seat at the bus stop on the hill because the wait is long and he has nowhere to rest. Who decides where they go?',
  'the playground by the library has had its swings tied up for a month now, my little boy asks every day when they are coming back. is somebody waiting for a part or has it been forgotten',
  'I am writing about my housing application. I sent the wage slips twice and the woman on the phone was very kind but she could not see them. We are four in one room and the baby is one next week. What else do you need from me?',
];

/** Of the trees: each leads to the line of a danger. */
const TELLING_OPTIONS = new Set([
  'There is still fire or smoke',
  'Mae tân neu fwg o hyd',
  'I smell gas',
  'Rwy’n arogli nwy',
  'An alarm is sounding',
  'Wires hang out of a lamp post',
  'Gwifrau’n hongian o bolyn golau',
]);

const heard = (text: string) => dangerIn(text, allDangers);

describe('a danger', () => {
  it.each([
    ['ive took tablets', 'medical'],
    ['ive taken all my tablets', 'medical'],
    ['baby is going blue', 'medical'],
    ['water coming thru the light', 'electric'],
    ['smellgas', 'gas'],
    ['mae dwr yn y ty', 'flood'],
    ["mae dŵr yn rhedeg i mewn i'r blwch ffiwsiau", 'electric'],
    ['dw i wedi fy nal yn y lifft', 'lift'],
    ['we are stuck between 4 and 5 with a baby', 'lift'],
    ['he cut his arm on the glass and it wont stop bleeding', 'medical'],
    ['no, water in the house', 'flood'],
    ['no hot water, the tank burst and its coming through the ceiling', 'flood'],
    ['no water in the house and the ceiling is dripping through the light', 'electric'],
    ['water running down the wall into the fuse box', 'electric'],
    ['calor bottle is leaking in the caravan', 'gas'],
    ['blocked drain and smell of gas', 'gas'],
    ['my family are forcing me to get married', 'violence'],
    ['mae fy nheulu yn fy ngorfodi i briodi', 'violence'],
    ['theresasmellofgasinmy bathroomcupboard', 'gas'],
    ['helptheresafireinmykitchen', 'fire'],
    ['imstuckinthelift', 'lift'],
    ['hes dead', 'medical'],
    ['rivers in the house', 'flood'],
    ['sme ll of has', 'gas'],
    ['gass leek', 'gas'],
    ['the gas smell wont go away', 'gas'],
    ['direct debit please, and the meter cupboard stinks of gas', 'gas'],
    ['gaaaas leeeak', 'gas'],
    ['carbn monoxid alarm going off', 'co'],
    ['fier in the kitchn', 'fire'],
    ['the sockit is sparkin', 'electric'],
    ['my boyfrend is htting me', 'violence'],
    ['not brething', 'medical'],
    ['gonna kill my self', 'selfharm'],
    ['the gas hob wont turn off', 'gas'],
    ["mae'r soced yn gwreichioni", 'electric'],
    ['mae fy mab ar goll', 'child'],
    ['dwi methu cario mlaen', 'selfharm'],
  ])('is heard: "%s"', (text, id) => {
    expect(heard(text)).toMatchObject({ id });
    expect(heard(text)?.asks).toBeUndefined();
  });

  it.each([
    'my gas bill is a joke',
    'when is my gas safety check',
    'fire door wont close',
    'smoke alarm battery low',
    'dying to know when my kitchen is being done',
    'council tax is killing me',
    'burning smell from the neighbours barbecue',
    'there was a fire last year, need a new cooker',
    'do i get a free carbon monoxide alarm',
    'i dont want to live in this area',
    'tan ddydd Llun',
    'help with my rent',
    'its really deep',
    'still no water',
    'no water in the house',
    'theres no water coming in to the house',
    'no hot water coming through the taps',
    "dim dŵr yn dod i mewn i'r tŷ",
    'does dim dŵr yn y tŷ',
    'drain outside is blocked and smelly',
    'mould smell in bedroom',
    'domestic abuse support worker vacancy',
    'he made me laugh when we got married',
    '£99,999',
    '£999',
    'it cost me £2,999.99 all told',
    'i cant keep my promise',
    'i cant keep my promise to pay on friday',
  ])('is not told by "%s"', (text) => {
    expect(heard(text)).toBeUndefined();
  });

  it.each(LONG)('is not told by a long message of nothing: "%s"', (text) => {
    expect(heard(text)).toBeUndefined();
  });

  it.each(LONG)('is heard at the end of one: "%s"', (text) => {
    expect(heard(`${text} Also the kitchen stinks of gas and its making us dizzy.`)?.asks).toBeUndefined();
    expect(heard(`${text} Also the kitchen stinks of gas and its making us dizzy.`)).toBeDefined();
  });

  it.each([
    ['gas', 'gas'],
    ['smoke??', 'fire'],
    ['help me', 'unclear'],
    ['this is an emergency', 'unclear'],
    ['wires', 'electric'],
    ['im scared', 'violence'],
    ['shes bleeding', 'medical'],
    ['nwy', 'gas'],
  ])('that may be none is asked about: "%s"', (text, id) => {
    expect(heard(text)).toMatchObject({ id, asks: true });
  });

  it('is still heard where what is over was told of before', () => {
    expect(heard('we had a gas leak last year')).toBeUndefined();
    expect(heard('we had a gas leak last year and i can smell gas again now')?.id).toBe('gas');
  });

  it('is told by no option of any form, but by those that lead to its line', () => {
    const options = labelsIn(content.dialogs);
    const lines = options.filter((option) => heard(option) !== undefined && heard(option)?.asks !== true);

    expect(options.length).toBeGreaterThan(100);
    expect(new Set(lines.filter((option) => !TELLING_OPTIONS.has(option)))).toEqual(new Set());
  });

  it('is heard by patterns alone as well where nothing else is loaded', () => {
    expect(dangerIn('i can smell gas', dangers)?.id).toBe('gas');
  });
});

describe.each([
  ['dangers-apart.json', 0.94, 0.03, 0.03],
  ['dangers-apart-fair.json', 0.92, 0.03, 0.03],
  ['dangers-apart-last.json', 0.96, 0.04, 0.03],
  ['dangers-apart-fresh.json', 0.97, 0.03, 0.04],
  ['dangers-apart-long.json', 0.96, 0.18, 0.1],
  ['dangers-apart-runs.json', 0.92, 0.03, 0.03],
  ['dangers-apart-welsh.json', 0.96, 0.05, 0.06],
  ['dangers-apart-since.json', 0.97, 0.03, 0.05],
  ['dangers-apart-many.json', 0.97, 0.03, 0.04],
  ['dangers-apart-slips.json', 0.95, 0.03, 0.04],
])('phrases that nothing was learned from, of %s', (file, leastHeard, mostWrong, mostAskedInVain) => {
  const rows = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Rows;

  it('are answered at once where they tell of a danger, and seldom where they do not', () => {
    const { recall, falseAlarms, askedWrongly } = counted(rows);

    expect(recall['all']).toBeGreaterThanOrEqual(leastHeard);
    expect(falseAlarms).toBeLessThanOrEqual(mostWrong);
    expect(askedWrongly).toBeLessThanOrEqual(mostAskedInVain);
  });

  it('are not among those that something was learned from', () => {
    const folder = join(import.meta.dirname, '../../dialogs/triage/heard');
    const learned = globSync('phrases*.json', { cwd: folder }).map(
      (each) => JSON.parse(readFileSync(join(folder, each), 'utf8')) as Rows,
    );
    const all = new Set(learned.flatMap(({ must, not }) => [...must.map(({ text }) => text), ...not]));

    expect([...rows.must.map(({ text }) => text), ...rows.not].filter((text) => all.has(text))).toEqual([]);
  });
});

describe('what is over beside what is not', () => {
  it.each([
    'boiler was fixed on monday and i can smell gas',
    'boiler was fixed on monday, gas leak in the kitchen',
    'my son was doing his homework and he is not breathing',
    'how long do i wait theres a fire in the kitchen',
    'you came last month and the socket is sparking',
    'the lift got fixed last year and im stuck in it',
    'just curious if you could send someone my house is on fire',
    'had a gas leak last year and its leaking again',
    // What is asked beside it takes nothing away.
    'i want to die do you have someone i can talk to',
    'i want to kill myself who deals with that',
    'how much should i take to end it all',
    'what happens if i take all these pills',
    'ydych chi yna? mae tân yn y gegin',
    'we need an ambulance what is the number',
    'is there any chance of a plumber. smell of gas in the hall',
  ])('"%s" is a danger', (text) => {
    expect(dangerIn(text, allDangers)?.asks).toBeUndefined();
    expect(dangerIn(text, allDangers)).toBeDefined();
  });
});

describe('a rule that holds', () => {
  const made = earsOf();
  const hearing = (much: number) =>
    earsWith({ ...made, likeness: () => ({ much, id: 'gas', from: 0, to: 6, asks: -1, likes: [] }) })(
      'forgot to turn the gas off',
    );

  it.each([
    [0, { id: 'gas', asks: false }],
    [-0.3, { id: 'gas', asks: true }],
    [-0.5, { id: 'gas', asks: true }],
    [-0.8, undefined],
    [-2, undefined],
  ])('is a sign beside a likeness of %s, and no alarm by itself', (much, heard) => {
    expect(hearing(much)).toEqual(heard);
  });

  it('is one by itself where nothing was learned', () => {
    expect(earsWith(made)('forgot to turn the gas off')).toEqual({ id: 'gas', asks: false });
  });
});

describe('what a pattern tells of', () => {
  it('is not taken away by what was learned', () => {
    const ears = earsWith({
      ...earsOf(),
      likeness: () => ({ much: -9, id: 'fire', from: 0, to: 5, asks: -9, likes: [] }),
    });

    expect(ears('i can smell gas')).toEqual({ id: 'gas', asks: false });
  });

  it.each([
    ['who deals with gas leaks round here', -0.3, false],
    ['who deals with gas leaks round here', -0.5, true],
    ['gas leaks round here', -9, false],
    ['the telly said a gas leak shut the school', -0.5, true],
    ['your man fixed the gas leak, cheers', -0.5, true],
    ['your man fixed the gas leak, cheers', -0.3, false],
    // In another sentence.
    ['Who deals with bins? Gas leaks round here.', -9, false],
  ])(
    '"%s" at %s is asked about only where somebody wants to know, tells of what was or was read, and all else speaks against it',
    (text, much, asks) => {
      const ears = earsWith({
        ...earsOf(),
        likeness: () => ({ much, id: 'gas', from: 0, to: 5, asks: -9, likes: [] }),
      });

      expect(ears(text)).toEqual({ id: 'gas', asks });
    },
  );
});

describe('a doubt', () => {
  const doubting = (text: string) =>
    earsWith({
      ...earsOf(),
      likeness: () => ({ much: 0.1, id: 'leak', from: 0, to: 7, asks: 1, likes: [] }),
    })(text);

  it('is asked about with the question that the danger has, or the one nearest to it', () => {
    expect(doubting('it drips and there was smoke')).toEqual({ id: 'flood', asks: true });
  });

  it.each([
    ['feel like giving up', 'selfharm'],
    ['im scared and alone', 'violence'],
  ])('that is known by heart is asked about however short: %s', (text, id) => {
    expect(heard(text)).toMatchObject({ id, asks: true });
  });

  it.each(['you alright?', 'alright love', 'i feel so alone since he went', 'its only me in the house now'])(
    'is none: %s',
    (text) => {
      expect(heard(text)).toBeUndefined();
    },
  );

  it('is none without a word that tells of a danger', () => {
    expect(doubting('its still there')).toBeUndefined();
  });
});

describe('a question', () => {
  it.each(asks)('about $id has its number in both languages', ({ line }) => {
    expect(line.en).toMatch(/999|0800 111 999/);
    expect(line.cy).toMatch(/999|0800 111 999/);
    expect(line.en).toContain('?');
  });
});

describe('a rule', () => {
  const find = (line: string, text: string, gaps?: typeof TIGHT) =>
    rulesOf([['it', [line]]], groupsWith({ home: 'house flat' }), gaps).first(text.split(' '));

  it.each([
    ['smell .. gas', 'smell a b c d e f gas', 'it'],
    ['smell .. gas', 'smell a b c d e f g gas', undefined],
    ['smell gas', 'smell of the gas', 'it'],
    ['smell gas', 'smell of the big gas', undefined],
    ['cant_get_out', 'i cant get out', 'it'],
    ['cant_get_out', 'i cant ever get out', undefined],
    ['<home> burn*', 'the flat burning', 'it'],
    ['gas smell', 'smell gas', undefined],
  ])('"%s" of "%s" holds: %s', (line, text, found) => {
    expect(find(line, text)).toBe(found);
  });

  it('of a guard bridges nothing where two parts stand side by side', () => {
    expect(find('gas bill', 'gas and bill', TIGHT)).toBeUndefined();
  });

  it('with a list that nobody named is a fault of the build', () => {
    expect(() => find('<nowhere> fire', 'fire')).toThrow('nowhere');
  });
});

describe('words', () => {
  const { putRight } = earsOf();

  it.each([
    ['smellgas', 'smell gas'],
    ['cansmellgas', 'can smell gas'],
    ['paymycounciltax', 'pay my council tax'],
    ['sme ll', 'smell'],
    ['sparkng', 'sparking'],
    ['swell', 'swell'],
    ['fireplace', 'fireplace'],
  ])('"%s" are meant as "%s"', (said, meant) => {
    expect(putRight(said.split(' ')).join(' ')).toBe(meant);
  });
});

describe('what was learned', () => {
  const phrases = [
    { words: ['smell', 'gas'], id: 'gas' },
    { words: ['strong', 'smell', 'gas'], id: 'gas' },
    { words: ['gas', 'bill'] },
    { words: ['my', 'gas', 'bill'] },
  ];
  const read = readerOf(() => []);

  it('is the same every time, and comes out of its bytes as it went in', () => {
    const learned = learnAlarm(phrases, read);

    expect(learnAlarm(phrases, read)).toEqual(learned);
    expect(unpackLearned(packLearned(learned))).toEqual(learned);
  });
});

describe('any text at all', () => {
  it('is heard without a fault, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000 }), (text) => {
        expect(heard(text)?.id).toBe(heard(text)?.id);
      }),
      { numRuns: 100 },
    );
  });
});
