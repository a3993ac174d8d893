// Whether anybody at home needs extra care: what people say, what they tap, and what is not said back to them.
import { describe, expect, it } from 'vitest';
import type { FieldWords, Json } from '../../bot/model.ts';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { careOf, extraCare, extraCareInWelsh } from '../../dialogs/forms/extra-care.ts';
import { dangers } from '../../dialogs/triage/dangers.ts';

const WORDS: FieldWords = { en: extraCare.english, cy: extraCareInWelsh };
const said = (text: string) => {
  const parsed = extraCare.parse({ text }, WORDS);
  return parsed.ok ? parsed.value : undefined;
};
/** Taps one after another, each on what is shown then. */
const tapped = (...options: readonly string[]): Json => {
  let value: Json = null;
  for (const option of options) {
    const words = extraCare.worded?.(WORDS, value) ?? WORDS;
    expect(Object.keys(words.en.options ?? {})).toContain(option);
    const parsed = extraCare.parse({ text: '', option }, words);
    value = parsed.ok ? parsed.value : null;
  }
  return value;
};

describe('what people say', () => {
  it.each([
    ['my mum is 80', ['older']],
    ['a baby and a toddler', ['young', 'baby']],
    ["I'm pregnant", ['baby']],
    ['yes he has asthma', ['ill']],
    ['dad is on oxygen', ['equipment']],
    ['anxiety and depression', ['mind']],
    ['1 and 4', ['young', 'ill']],
    ['Medical equipment, or medicine that needs power or a fridge', ['equipment']],
    ['no', ['none']],
    ['none of these', ['none']],
    ['nobody', ['none']],
    ["I'd rather not say", ['unsaid']],
    ['prefer not to say', ['unsaid']],
    ['nac oes', ['none']],
    // What is not clear is asked, and not taken for no.
    ['yes', undefined],
    ['maybe', undefined],
    // A denial that names one is on the safe side.
    ['no one is disabled', ['ill']],
  ])('%j is %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a tap', () => {
  it.each(['none', 'unsaid'])('on %s is the whole answer', (option) => {
    const value = tapped(option);

    expect(value).toEqual([option]);
    expect(extraCare.accepts(value)).toBe(true);
  });

  it('on one asks for others, and "none" is not among them', () => {
    const one = tapped('older');
    const shown = Object.keys(extraCare.worded?.(WORDS, one).en.options ?? {});

    expect(extraCare.accepts(one)).toBe(false);
    expect(shown).not.toContain('older+none');
    expect(tapped('older', 'older+ill', 'older+ill+')).toEqual(['older', 'ill']);
  });
});

describe('its answer', () => {
  it.each([
    [undefined, 'unsaid'],
    [['unsaid'], 'unsaid'],
    [['none'], 'no'],
    [['ill', 'equipment'], 'yes'],
  ] as const)('%j counts as %s', (answer, care) => {
    expect(careOf(answer)).toBe(care);
  });

  it('is not said back, in either language: others may read along', () => {
    for (const id of ['young', 'ill', 'mind', 'equipment'] as const)
      for (const language of ['en', 'cy'] as const)
        expect(extraCare.show([id], language, WORDS)).not.toContain(WORDS[language].options?.[id]);
  });

  it('is not "none" and something', () => {
    expect(extraCare.accepts(['ill', 'none'])).toBe(false);
    expect(extraCare.accepts('yes')).toBe(false);
  });

  it('is no danger, though it speaks of breathing', () => {
    for (const words of [WORDS.en, WORDS.cy])
      for (const option of Object.values(words.options ?? {}))
        expect(dangerIn(option, dangers)).toBeUndefined();
  });
});
