// The bench of the shipped model: which rows it takes, what it counts as right, and the rows that are kept apart.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { counted } from '../../bench/nlu/content/count.ts';
import { rowsIn } from '../../bench/nlu/content/rows.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { firstMetBy, type Met } from '../../dialogs/build/first-met.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { faqs } from '../dialogs/shipped.ts';

const tried = (intent: string, met: Met, language?: 'en' | 'cy') => ({
  row: { text: 'some words', intent, ...(language && { language }) },
  met,
});

describe('rows', () => {
  it.each([
    ['{"text":"hi"}', /^f:2: intent: .*A row is/],
    ['{"text":3,"intent":"tip"}', /^f:2: text/],
    ['{"text":"hi","intent":"tip","language":"fr"}', /^f:2: language/],
    ['{"text":', /^f:2 is no JSON/],
  ])('that are none are named by line, with what to do: %s', (line, why) => {
    expect(() => rowsIn(`{"text":"hi","intent":"oos"}\n${line}`, 'f')).toThrow(why);
  });

  it('may be of an FAQ, a form, a person or nothing of ours, and be in a split', () => {
    const lines = ['tip', 'report-pothole', 'person', 'oos'].map((intent) =>
      JSON.stringify({ text: 'hi', intent, split: 'test' }),
    );

    expect(rowsIn(lines.join('\n'), 'f')).toMatchObject({ rows: { length: 4 }, strangers: [] });
    expect(() => rowsIn('\n', 'f')).toThrow('f has no rows');
  });

  it('may say what their intent is of, and hold no words', () => {
    const { rows } = rowsIn('{"text":"","intent":"form:my-promise"}\n{"text":"hi","intent":"faq:tip"}', 'f');

    expect(rows.map(({ intent }) => intent)).toEqual(['my-promise', 'tip']);
  });

  it('of an unknown intent are left out and named by line, with what is near', () => {
    const { rows, strangers } = rowsIn('{"text":"hi","intent":"tip"}\n{"text":"hi","intent":"bin-day"}', 'f');

    expect(rows).toHaveLength(1);
    expect(strangers).toEqual([
      expect.stringMatching(/^f:2: intent: there is no FAQ or form "bin-day"\. Near it are "bin-days"/),
    ]);
    expect(() => rowsIn('{"text":"hi","intent":"quiche"}', 'f')).toThrow(/"quiche"\. Write the name/);
  });
});

describe('what is counted', () => {
  it('is the first and the first three of what is answered or offered, by language', () => {
    const all = [
      tried('tip', { kind: 'answered', topics: ['tip'] }),
      tried('tip', { kind: 'offered', topics: ['bin-days', 'tip'] }),
      tried('ct-pay', { kind: 'form', form: 'pay', topics: ['rent-pay', 'ct-pay'] }, 'cy'),
      tried('pay', { kind: 'form', form: 'pay', topics: ['rent-pay'] }, 'cy'),
      tried('tip', { kind: 'unsure', topics: [] }),
      tried('my-promise', { kind: 'offered', topics: ['rent-arrears'], offers: ['my-promise'] }),
      tried('my-promise', { kind: 'offered', topics: ['rent-arrears'], offers: ['pay'] }),
    ];

    expect(counted(all)).toMatchObject({
      n: 7,
      top1: 4 / 7,
      top3: 5 / 7,
      oosRecall: null,
      personRecall: null,
      byLanguage: { en: { n: 5, top1: 2 / 5, top3: 3 / 5 }, cy: { n: 2, top1: 1, top3: 1 } },
      misses: [
        { text: 'some words', intent: 'tip', got: 'bin-days, tip', kind: 'offered' },
        { text: 'some words', intent: 'tip', got: '', kind: 'unsure' },
        { text: 'some words', intent: 'my-promise', got: 'rent-arrears', kind: 'offered' },
      ],
    });
  });

  it('is what is left alone of what is not ours: asked back as ours is not', () => {
    const all = [
      tried('oos', { kind: 'unsure', topics: ['tip'] }),
      tried('oos', { kind: 'person', topics: [] }),
      tried('oos', { kind: 'offered', topics: ['tip', 'bin-days'] }),
      tried('oos', { kind: 'danger', topics: [] }),
    ];

    expect(counted(all)).toMatchObject({
      top1: null,
      oosRecall: 0.5,
      byLanguage: { en: { n: 0, top1: null } },
    });
  });

  it('is a person, or the call that was asked for', () => {
    const all = [
      tried('person', { kind: 'person', topics: ['call-back'] }),
      tried('person', { kind: 'form', form: 'call-back', topics: ['call-back'] }),
      tried('person', { kind: 'answered', topics: ['contact-hours'] }),
      tried('repair-emergency', { kind: 'danger', topics: [] }),
    ];

    expect(counted(all)).toMatchObject({ personRecall: 2 / 3, top1: 1 });
  });
});

describe('what is met', () => {
  const met = firstMetBy(content, understand);

  it.each<[string, Partial<Met>]>([
    ['when does the library open', { kind: 'answered', topics: ['libraries'] }],
    ['any news on my pothole', { kind: 'form', form: 'check-status', topics: ['request-status'] }],
    ['what do i owe on my rent', { kind: 'form', form: 'account-balance' }],
    ['i can smell gas', { kind: 'danger' }],
    ['let me talk to a human', { kind: 'person' }],
    ['zzzz qqqq', { kind: 'unsure', topics: [] }],
    ['council tax', { kind: 'offered' }],
  ])('is told from a whole turn: %j', (said, found) => {
    expect(met(said)).toMatchObject(found);
  });
});

const rowsOf = (name: string) => {
  const file = join(import.meta.dirname, '../../bench/nlu/content', name);
  return rowsIn(readFileSync(file, 'utf8'), file).rows;
};

describe.each(['apart.jsonl', 'fresh.jsonl'])('the rows kept apart in %s', (name) => {
  const rows = rowsOf(name);

  it('are of every topic in both languages, of a person and of nothing of ours', () => {
    const about = new Set(rows.map(({ intent, language = '' }) => `${language}/${intent}`));

    expect(faqs.filter(({ id, language }) => !about.has(`${language}/${id}`))).toEqual([]);
    expect(about.has('en/person') && about.has('cy/person') && about.has('en/oos')).toBe(true);
  });

  it('are learned from nowhere, but for a few that people would write anyway', () => {
    const asks = new Set(faqs.flatMap((faq) => faq.asks.map(normalise)));

    expect(rows.filter(({ text }) => asks.has(normalise(text))).length / rows.length).toBeLessThan(0.03);
  });
});
