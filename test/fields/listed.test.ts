// One of a few things that a form lists: by tap, number, words and what people say instead.
import { describe, expect, it } from 'vitest';
import { listed } from '../../bot/fields/listed.ts';
import { text } from '../../bot/fields/text.ts';
import type { FieldWords } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';

const ROOMS = [
  { id: 'kitchen', words: { en: 'Kitchen', cy: 'Cegin' } },
  { id: 'hall', words: 'Hall' },
];
const field = listed('Where?', {
  own: { other: 'Another' },
  reads: (said, ids) => (/cook/.test(said) && ids.includes('kitchen') ? 'kitchen' : undefined),
  spots: (said) => (/kitchen/.test(said) ? 'kitchen' : undefined),
});
const asking = form('f')
  .ask('name', text('Name?'))
  .ask('where', field, { options: () => ROOMS })
  .end((answers) => ({ kind: 'submit', transaction: 't', answers }));
const step = asking.next([['name', 'x']]);
const question = step.kind === 'ask' ? step.question : expect.fail('Nothing is asked.');
const options = { kitchen: 'Kitchen', hall: 'Hall', other: 'Another' };
const WORDS: FieldWords = {
  en: { ...question.words.en, options },
  cy: { ...question.words.cy, options: { ...options, kitchen: 'Cegin' } },
};
const read = (said: string) => {
  const parsed = field.parse({ text: said }, WORDS);
  return parsed.ok ? parsed.value : undefined;
};

describe('what is listed', () => {
  it('has its words in both languages, or a name that is the same in each', () => {
    expect(question.listed?.([['name', 'x']], {})).toEqual(ROOMS);
  });

  it.each([
    ['Kitchen', 'kitchen'],
    ['cegin', 'kitchen'],
    ['kichen', 'kitchen'],
    ['2', 'hall'],
    ['another', 'other'],
    ['where I cook', 'kitchen'],
    ['the moon', undefined],
    ['9', undefined],
    ['', undefined],
  ])('is read from %j: %s', (said, value) => {
    expect(read(said)).toBe(value);
  });

  it('is taken by tap only if it is shown', () => {
    expect(field.parse({ text: '', option: 'hall' }, WORDS)).toEqual({ ok: true, value: 'hall' });
    expect(field.parse({ text: 'cook', option: 'attic' }, WORDS).ok).toBe(false);
  });

  it('is accepted as long as it is listed', () => {
    expect(field.accepts('hall', WORDS)).toBe(true);
    expect(field.accepts('attic', WORDS)).toBe(false);
    expect(field.accepts(1, WORDS)).toBe(false);
    expect(
      asking.next([
        ['name', 'x'],
        ['where', 'attic'],
      ]).kind,
    ).toBe('ask');
    expect(
      asking.next([
        ['name', 'x'],
        ['where', 'hall'],
      ]).kind,
    ).toBe('end');
  });

  it('is said back in the language of the person', () => {
    expect([field.show('kitchen', 'en', WORDS), field.show('kitchen', 'cy', WORDS)]).toEqual([
      'Kitchen',
      'Cegin',
    ]);
  });

  it('is spotted where the form says how', () => {
    expect(field.spots?.('my kitchen', WORDS)).toBe('kitchen');
    expect('spots' in listed('Where?')).toBe(false);
  });
});
