// The bench of intents: what it reads, how it counts, and what noise does to a text.
import { describe, expect, it } from 'vitest';
import { NOISES, noisy } from '../../bench/nlu/noise.ts';
import { accuracy, atThreshold, auroc, paperThreshold, type Told } from '../../bench/nlu/open-set.ts';
import { parsed, splitsIn, type Row } from '../../bench/nlu/rows.ts';
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
    ['{"text":"","intent":"a"}', /^f:2: text/],
    ['{"text":"hi","intent":"a","split":"dev"}', /^f:2: split/],
    ['{"text":', /^f:2 is no JSON/],
  ])('that are no rows are named by file and line: %s', (line, why) => {
    expect(() => parsed(`{"text":"hi","intent":"a"}\n${line}`, 'f')).toThrow(why);
  });

  it.each<[string, Row[], RegExp]>([
    ['nothing to learn', [{ text: 'x', intent: 'a', split: 'test' }], /0 intents in "train"/],
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

  it('is the spelling of text messages', () => {
    expect(noisy('are you going to see me tomorrow', 'sms', () => 0.9)).toBe('r u goin 2 c me 2moro');
  });
});
