// The bench of intents: what it reads, how it counts, and what noise does to a text.
import { describe, expect, it } from 'vitest';
import { NOISES, noisy } from '../../bench/nlu/noise.ts';
import { accuracy, atThreshold, auroc, paperThreshold, type Told } from '../../bench/nlu/open-set.ts';
import { drawn } from '../../bench/nlu/public-data.ts';
import { trained } from '../../bench/nlu/recogniser.ts';
import { OUTSIDE, parsed, splitsIn, type Row } from '../../bench/nlu/rows.ts';
import { chance } from '../../bot/understanding/train/chance.ts';

const told = (confidence: number, intent: string, predicted = intent): Told => ({
  intent,
  predicted,
  confidence,
  isOutside: intent === 'oos',
});

describe('rows', () => {
  it('are read one a line, with blank lines passed over', () => {
    const text = '\uFEFF{"text":"hi","intent":"a","split":"train"}\r\n\n{"text":"ho","intent":"b"}\n';

    expect(parsed(text, 'f')).toEqual([
      { text: 'hi', intent: 'a', split: 'train' },
      { text: 'ho', intent: 'b' },
    ]);
  });

  it.each([
    ['{"text":"hi"}', /^f:2: intent/],
    ['{"text":7,"intent":"a"}', /^f:2: text/],
    ['["hi","a"]', /^f:2: /],
    ['{"text":"hi","intent":"a","split":"dev"}', /^f:2: split/],
    ['{"text":', /^f:2 is no JSON/],
  ])('that are no rows are named by file and line: %s', (line, why) => {
    expect(() => parsed(`{"text":"hi","intent":"a"}\n${line}`, 'f')).toThrow(why);
  });

  it.each<[string, Row[], RegExp]>([
    ['nothing to learn', [{ text: 'x', intent: 'a', split: 'test' }], /no intent in "train"/],
    [
      'nothing to try',
      ['a', 'b'].map((intent) => ({ text: 'x', intent, split: 'train' as const })),
      /nothing to try/,
    ],
    [
      'too many intents',
      Array.from({ length: 300 }, (_, at) => ({ text: 'x', intent: `i${at}`, split: 'train' as const })),
      /has room for 254/,
    ],
  ])('with %s are refused', (_, rows, why) => {
    expect(() => splitsIn(rows, 'f')).toThrow(why);
  });
});

describe('the recogniser of other intents', () => {
  const row = (text: string, intent: string): Row => ({ text, intent, split: 'train' });
  const rows = [
    ...['turn on the lamp', 'lamp on please', 'light the lamp'].map((text) => row(text, '__proto__')),
    ...['play a song', 'some music now', 'sing me a song'].map((text) => row(text, 'café 🙂')),
    row('', 'constructor'),
    row('open the window', 'constructor'),
    row('play the lamp', OUTSIDE),
  ];
  const { tell, threshold } = trained(rows);

  it('tells intents of whatever name', () => {
    expect(tell('lamp on').predicted).toBe('__proto__');
    expect(tell('another song').predicted).toBe('café 🙂');
    expect(tell('open the window').predicted).toBe('constructor');
  });

  it('rejects what cannot be read', () => {
    for (const text of ['', ' ', '🙂', 'когда']) expect(tell(text).confidence).toBeLessThan(threshold);
  });

  it('learns the same from rows that stand there twice, and nothing from what is out of scope', () => {
    const twice = trained([...rows, ...rows.slice(0, 6), row('open the lamp', OUTSIDE)]);

    expect(twice.threshold).toBe(threshold);
    expect(twice.tell('play the lamp')).toEqual(tell('play the lamp'));
  });

  it('learns one intent alone', () => {
    expect(trained(rows.slice(0, 3)).tell('the lamp').predicted).toBe('__proto__');
  });
});

describe('a draw', () => {
  it('has so many of each intent, the same by the same seed', () => {
    const rows = Array.from({ length: 30 }, (_, at): Row => ({ text: `${at}`, intent: at < 25 ? 'a' : 'b' }));

    const one = drawn(rows, 10, 1);

    expect(one.map(({ intent }) => intent).join('')).toBe('a'.repeat(10) + 'b'.repeat(5));
    expect(drawn(rows, 10, 1)).toEqual(one);
    expect(drawn(rows, 10, 2)).not.toEqual(one);
  });
});

describe('what is counted', () => {
  const all = [
    told(0.9, 'a'),
    told(0.8, 'a', 'b'),
    told(0.3, 'a'),
    told(0.5, 'oos', 'a'),
    told(0.2, 'oos', 'b'),
  ];

  it('is accuracy of what is in scope, without rejection', () => {
    expect(accuracy(all)).toBeCloseTo(2 / 3);
    expect(accuracy([told(0.5, 'oos', 'a')])).toBeNull();
  });

  it('is what is accepted and right, and what is rejected, at a threshold', () => {
    expect(atThreshold(all, 0.4)).toEqual({ inScope: 1 / 3, oosRecall: 0.5 });
    expect(atThreshold([told(0.9, 'a')], 0.4)).toEqual({ inScope: 1, oosRecall: null });
  });

  it('is how often one inside is surer than one outside, with draws as halves', () => {
    expect(auroc(all)).toBeCloseTo(5 / 6);
    expect(auroc([told(0.5, 'a'), told(0.5, 'oos', 'a')])).toBe(0.5);
    expect(auroc([told(0.5, 'a')])).toBeNull();
  });

  it('is told right most often at the threshold of the paper', () => {
    const threshold = paperThreshold([
      told(0.9, 'a'),
      told(0.7, 'a'),
      told(0.6, 'oos', 'a'),
      told(0.5, 'a', 'b'),
    ]);

    expect(threshold).toBeCloseTo(0.65);
    expect(paperThreshold([told(0.9, 'a')])).toBeUndefined();
  });
});

describe('noise', () => {
  const text = 'please tell me when my library account will be ready tomorrow evening, whenever possible';

  it.each(NOISES)('of kind %s is the same by the same seed, and another by another', (noise) => {
    expect(noisy(text, noise, chance(1))).toBe(noisy(text, noise, chance(1)));
    expect(noisy(text, noise, chance(1))).not.toBe(noisy(text, noise, chance(2)));
  });

  it('is one slip in every two words', () => {
    const changed = noisy(text, 'typo', chance(3))
      .split(' ')
      .filter((word, at) => word !== text.split(' ')[at]);

    expect(changed.length).toBeLessThanOrEqual(Math.ceil(text.split(' ').length / 2));
    expect(changed.length).toBeGreaterThan(2);
  });

  it('leaves no half of a character, and no word that it means to change', () => {
    for (let seed = 0; seed < 200; seed++) {
      expect(noisy('🙂🙂', 'typo', chance(seed)).isWellFormed()).toBe(true);
      expect(noisy('book', 'typo', chance(seed))).not.toBe('book');
    }
    expect(['', ' ', 'a'].map((text) => noisy(text, 'typo', chance(1)))).toEqual(['', ' ', 'a']);
  });

  it('is the spelling of text messages', () => {
    expect(noisy('are you going to see me tomorrow', 'sms', () => 0.9)).toBe('r u goin 2 c me 2moro');
  });
});
