// What those on call write back, as people write at three in the morning.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { readAnswer, type OpenPage } from '../../bot/incidents/answer.ts';

const ONE: readonly OpenPage[] = [{ incident: 'leak', code: '482', paged: true }];
const TWO: readonly OpenPage[] = [...ONE, { incident: 'gas', code: '731', paged: true }];
/** Such as `leak acknowledged`, `which 482 731`, or `nothing`. */
const read = (text: string, open: readonly OpenPage[] = ONE) => {
  const found = readAnswer(text, open);
  if (found === undefined) return 'ordinary';
  switch (found.kind) {
    case 'answer':
      return `${found.incident} ${found.answer}${found.note === undefined ? '' : ` (${found.note})`}`;
    case 'which':
      return `which ${found.codes.join(' ')}`;
    case 'unknown':
      return `unknown ${found.code} of ${found.codes.join(' ')}`;
    case 'unclear':
      return `unclear ${found.code}`;
    case 'nothing':
      return 'nothing';
    default:
      return found satisfies never;
  }
};

describe('with its code', () => {
  it.each([
    [
      '482 ok',
      'ok 482',
      '482ok',
      'OK482',
      '#482 OK',
      'Ok, 482.',
      '482 okay',
      '482 oaky',
      '482 kk',
      '482: OK!',
      '482 👍',
      'hi 482 ok thanks',
      '482 yes',
      '482 ack',
      '482 acknolwedged',
      '482 acknowleged',
      '482 got it',
      "482 I'll take it",
      '482 on it',
      '482 iawn',
      'iawn 482 diolch',
      '482 0k',
      '482 yep',
      '482 will do',
    ],
  ])('takes it: %s …', (...all) => {
    expect(all.filter((each) => read(each) !== 'leak acknowledged')).toEqual([]);
  });

  it.each([
    [
      '482 way',
      '482 WAY',
      'way 482',
      'on my way 482',
      '482 on my way',
      "482 i'm on my way",
      '482 im on the way now',
      '482 omw',
      '482 ok on my way',
      'ok way 482',
      '482 on my wya',
      '482 onmyway',
      '482 en route',
      '482 setting off',
      '482 ar y ffordd',
      'ar fy ffordd 482',
      '482 ar y fordd',
      '482 leaving now',
    ],
  ])('is on the way: %s …', (...all) => {
    expect(all.filter((each) => read(each) !== 'leak on-the-way')).toEqual([]);
  });

  it.each([
    [
      '482 safe',
      'safe 482',
      'made safe 482',
      '482 made safe',
      "482 it's safe",
      '482 its all safe now',
      '482 all safe',
      '482 saef',
      '482 maed safe',
      '482 SAFE.',
      '482 is safe',
      '482 yn ddiogel',
      'diogel 482',
      '482 mae popeth yn ddiogel',
      '482 ok made safe',
      '482 saff',
    ],
  ])('is made safe: %s …', (...all) => {
    expect(all.filter((each) => read(each) !== 'leak made-safe')).toEqual([]);
  });

  it.each([
    [
      '482 cant',
      "482 can't",
      '482 cannot',
      '482 CANT',
      "482 sorry i can't come",
      '482 no',
      'cant make it 482',
      '482 unable',
      '482 not available',
      '482 methu',
      '482 na',
      '482 ddim yn gallu',
    ],
  ])('cannot: %s …', (...all) => {
    expect(all.filter((each) => !read(each).startsWith('leak cannot'))).toEqual([]);
  });

  it.each([
    [
      '482 safe water off at the stop tap, plumber at 9',
      'leak made-safe (water off at the stop tap, plumber at 9)',
    ],
    ['482 way, 20 minutes', 'leak on-the-way (20 minutes)'],
    ['482 cant, on another job', 'leak cannot (on another job)'],
    ['482 cant im on another job', 'leak cannot (on another job)'],
    ['482 way not safe to leave it', 'leak on-the-way (not safe to leave it)'],
    ['482 safe cant get hold of the tenant', 'leak made-safe (cant get hold of the tenant)'],
  ])('keeps what else is said as a note: %s', (text, found) => {
    expect(read(text)).toBe(found);
  });

  it.each([
    '482 not safe',
    '482 not safe yet',
    '482 unsafe',
    "482 isn't safe",
    '482 safe?',
    '482 is it safe?',
    '482 safe soon',
    '482 will be safe soon',
    '482 nearly safe',
    '482 safe when he comes',
    '482 ddim yn ddiogel',
    '482 safe if you turn it off',
    '482 same',
    '482 save',
  ])('never takes for made safe what is not: %s', (text) => {
    expect(read(text)).toBe('unclear 482');
  });

  it.each([
    '482 cant get in',
    "482 can't find it",
    '482 cant turn it off',
    '482 cannot make it safe',
    '482',
    '482 what is this',
    '482 who is this?',
    '482 no answer at the door',
  ])('asks again what it does not understand: %s', (text) => {
    expect(read(text)).toBe('unclear 482');
  });

  it('is taken of whoever was not paged, too: colleagues stand in', () => {
    expect(read('482 ok', [{ incident: 'leak', code: '482' }])).toBe('leak acknowledged');
  });

  it('is asked which, of two at once', () => {
    expect(read('482 731 ok', TWO)).toBe('which 482 731');
  });
});

describe('without a code', () => {
  it.each([
    ['OK', 'leak acknowledged'],
    ['ok thanks', 'leak acknowledged'],
    ['iawn', 'leak acknowledged'],
    ['way', 'leak on-the-way'],
    ['On my way', 'leak on-the-way'],
    ['On my way, 10 mins', 'leak on-the-way (10 mins)'],
    ['made safe', 'leak made-safe'],
    ['yn ddiogel', 'leak made-safe'],
    ["can't", 'leak cannot'],
    ['ar y ffordd', 'leak on-the-way'],
  ])('means the one that is open: %s', (text, found) => {
    expect(read(text)).toBe(found);
  });

  it('is asked which, where several are', () => {
    expect(read('ok', TWO)).toBe('which 482 731');
  });

  it('means the one that they have, once they have it', () => {
    const open: readonly OpenPage[] = [{ ...(ONE[0] as OpenPage), held: true }, ...TWO.slice(1)];

    expect(read('on my way', open)).toBe('leak on-the-way');
    expect(read('ok', open)).toBe('gas acknowledged');
  });

  it('says nothing to an OK to what they have already', () => {
    expect(read('ok', [{ incident: 'leak', code: '482', paged: true, held: true }])).toBe('nothing');
  });

  it('does not open again what is made safe', () => {
    expect(read('ok', [{ incident: 'leak', code: '482', paged: true, over: true }])).toBe('ordinary');
  });

  it.each([
    'yes',
    'no',
    'ok so when is my bin day',
    'on my way to work I saw a pothole',
    'is the library safe to visit',
    'safe',
    'hello',
    'when is my bin day',
    'report a pothole',
    '',
    '👋',
  ])('leaves to the assistant: %s', (text) => {
    expect(read(text, text === 'safe' ? [] : ONE)).toBe('ordinary');
  });

  it('is an ordinary message when nothing is open', () => {
    expect(['ok', 'on my way', 'made safe', 'iawn'].map((each) => read(each, []))).toEqual(
      Array(4).fill('ordinary'),
    );
  });

  it('of somebody who was not paged is an ordinary message', () => {
    expect(read('ok', [{ incident: 'leak', code: '482' }])).toBe('ordinary');
  });
});

describe('another code', () => {
  it.each([
    ['428 ok', ONE, 'unknown 428 of 482'],
    ['ok 428', TWO, 'unknown 428 of 482 731'],
    ['made safe 428', [], 'unknown 428 of '],
    ['428ok', ONE, 'unknown 428 of 482'],
  ] as const)('is said to be none: %s', (text, open, found) => {
    expect(read(text, open)).toBe(found);
  });

  it.each([
    'is the 428 bus ok',
    '999 ok',
    '428',
    'pothole at 482 High Street',
    'bin day 428 Elm Road',
    'it cost £482 ok',
    '07700900123',
  ])('is not every number: %s', (text) => {
    expect(read(text)).toBe('ordinary');
  });
});

it('takes any text without a fault, and never slowly', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      readAnswer(text, TWO);
    }),
    { numRuns: 300 },
  );
  expect(read('482 ok '.repeat(1_000))).toBe('ordinary');
});

describe('without its code, where another has one or they said no to it', () => {
  const LEFT: readonly OpenPage[] = [...ONE, { incident: 'gas', code: '731', paged: true, left: true }];

  it.each([
    ['ok', 'leak acknowledged'],
    ['way, 10 mins', 'leak on-the-way (10 mins)'],
    ['cant', 'leak cannot'],
    ['731 ok', 'gas acknowledged'],
  ])('"%s" is the one that is asked of them: %s', (text, meant) => {
    expect(read(text, LEFT)).toBe(meant);
  });

  it('is that one where there is no other', () => {
    expect(read('ok', LEFT.slice(1))).toBe('gas acknowledged');
  });
});

describe('without its code, with how soon', () => {
  it.each([
    ['way 10 mins', 'leak on-the-way (10 mins)'],
    ['omw 20 min', 'leak on-the-way (20 min)'],
    ['ok 15 mins', 'leak acknowledged (15 mins)'],
    ['ok so when is my bin day', 'ordinary'],
    ['way past 10 already my bin', 'ordinary'],
  ])('"%s" is %s', (text, meant) => {
    expect(read(text)).toBe(meant);
  });
});

describe('safe, and what was done, of who has just one', () => {
  const HELD: readonly OpenPage[] = [
    { incident: 'leak', code: '482', paged: true, held: true },
    { incident: 'gas', code: '731', paged: true },
  ];

  it.each([
    ['safe socket replaced', 'leak made-safe (socket replaced)'],
    ['safe to put my bins out', 'ordinary'],
    ['safe home for my mum', 'ordinary'],
  ])('"%s" is %s', (text, meant) => {
    expect(read(text, HELD)).toBe(meant);
  });

  it('is nothing of who has none', () => {
    expect(read('safe socket replaced')).toBe('ordinary');
  });
});

it.each([
  ['482 safe burnt toast no fire', 'leak made-safe (burnt toast no fire)'],
  ['482 safe, no leak found', 'leak made-safe (no leak found)'],
  ['482 safe no', 'unclear 482'],
  ['482 safe not yet', 'unclear 482'],
])('"%s" is %s: that nothing was there undoes nothing', (text, meant) => {
  expect(read(text)).toBe(meant);
});
