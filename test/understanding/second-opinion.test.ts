// What another recogniser is asked and told, and what two opinions come to.
import { describe, expect, it } from 'vitest';
import { intentNameOf, PERSON, topicsByIntent } from '../../bot/understanding/lex-names.ts';
import type { Match, Verdict } from '../../bot/understanding/match.ts';
import { askable, combined, isAbout, tellable, type Unsure } from '../../bot/understanding/second-opinion.ts';
import { ADDRESS, BESIDE, DAY, POSTCODE, without } from '../../bot/understanding/bare.ts';
import { content } from '../../dialogs/content.ts';
import { fc } from '../made-up.ts';

const match = (id: string, score = 0.4, language: 'en' | 'cy' = 'en'): Match => ({ id, language, score });
const near = (...ids: readonly string[]): Verdict => ({ kind: 'near', matches: ids.map((id) => match(id)) });
const none = (...ids: readonly string[]): Verdict => ({ kind: 'none', matches: ids.map((id) => match(id)) });
const unsure = (text: string, more: Partial<Unsure> = {}): Unsure => ({
  text,
  prefer: 'en',
  verdict: none(),
  ...more,
});
const heard = (intents: Readonly<Record<string, number>>) => ({
  text: '',
  intents: Object.fromEntries(Object.entries(intents).map(([id, score]) => [id, { score }])),
});

describe('another recogniser', () => {
  it('is asked what the first was not sure of', () => {
    expect(askable(unsure('the wheelie thing is knackered'))).toBe('the wheelie thing is knackered');
    expect(askable(unsure('the wheelie thing', { verdict: near('new-bin', 'missed-bin') }))).toBeDefined();
  });

  it('is not asked what the first was sure of, or what the content says is none of ours', () => {
    expect(askable(unsure('bins', { verdict: { kind: 'one', match: match('bin-days') } }))).toBeUndefined();
    expect(
      askable(
        unsure('renew my passport', { verdict: { ...none('parking-permit'), isElsewhere: true } as Verdict }),
      ),
    ).toBeUndefined();
  });

  it('is not asked in Welsh, nor in what may be Welsh from somebody who writes it', () => {
    expect(askable(unsure('mae fy min i wedi torri'))).toBeUndefined();
    expect(askable(unsure('biniau', { prefer: 'cy' }))).toBeUndefined();
    expect(
      askable(
        unsure('biniau ailgylchu', { verdict: { kind: 'none', matches: [match('bin-days', 0.2, 'cy')] } }),
      ),
    ).toBeUndefined();
    expect(askable(unsure('the thing is broken', { prefer: 'cy' }))).toBeDefined();
  });

  it.each([
    ['nothing', ''],
    ['pictures', '🙃🙃🙃'],
    ['a number', '104218'],
    ['another alphabet', 'помогите пожалуйста'],
    ['another alphabet with an English word', 'bin пожалуйста'],
    ['base64', 'aGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gd29ybGQ'],
    ['more than Lex takes', 'word '.repeat(206)],
  ])('is not asked about %s', (_, text) => {
    expect(askable(unsure(text))).toBeUndefined();
  });

  it('is asked about as much as Lex takes', () => {
    expect(askable(unsure('word '.repeat(205).slice(0, 1_024)))).toBeDefined();
  });
});

describe('what it is told', () => {
  it.each([
    ['a postcode', 'bin at NM1 4QX is full', 'bin at is full'],
    ['an address', 'the lamp at 14 Elm Road flickers', 'the lamp flickers'],
    ['a telephone number', 'ring me on 07700 900982 about it', 'ring me on about it'],
    ['a reference', 'what of H-204518 then', 'what of then'],
    ['a number plate', 'car AB12CDE dumped', 'car dumped'],
    ['an email', 'write to jo@example.org about it', 'write to about it'],
    ['a link', 'see https://example.org/me?x=y thing', 'see thing'],
    ['a name', "my name is Jo O'Neill, it broke", 'it broke'],
    ['a titled name', 'Mrs Okafor is waiting', 'is waiting'],
  ])('holds no %s', (_, text, told) => {
    expect(tellable(text).replace(/^, /, '')).toBe(told);
  });

  it('holds no digit whatever is typed, and is not shortened twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tellable(text)).not.toMatch(/\d/);
        expect(tellable(tellable(text))).toBe(tellable(text));
      }),
    );
  });

  it.each(['hole at 14 Elm Road', 'hole outside Tesco', 'it leaks on last monday NM1 4QX'])(
    'is the same for the message without its place: %s',
    (text) => {
      expect(isAbout(without(text, POSTCODE, ADDRESS, DAY, BESIDE), tellable(text))).toBe(true);
      expect(isAbout(text, tellable(text))).toBe(true);
      expect(isAbout('another thing', tellable(text))).toBe(false);
    },
  );
});

describe('two opinions', () => {
  it('that agree are the answer', () => {
    expect(combined(near('new-bin', 'missed-bin'), heard({ 'missed-bin': 0.8 }))).toEqual({
      kind: 'one',
      match: match('missed-bin'),
    });
    expect(combined(none('noise'), heard({ noise: 0.6 })).kind).toBe('one');
  });

  it('of which the second names another topic offer it first', () => {
    expect(combined(near('new-bin', 'missed-bin', 'tip'), heard({ 'bulky-waste': 0.8 }))).toEqual({
      kind: 'near',
      matches: [match('bulky-waste', 0.8), match('new-bin'), match('missed-bin')],
    });
  });

  it('of which the second wavers between two offer the first of them, and answer nothing', () => {
    expect(combined(near('new-bin', 'missed-bin'), heard({ 'missed-bin': 0.75, tip: 0.72 }))).toEqual({
      kind: 'near',
      matches: [match('missed-bin'), match('new-bin')],
    });
  });

  it('of which the first has no guess offer two of the second', () => {
    expect(combined(none(), heard({ noise: 0.8, tip: 0.3, planning: 0.1 }))).toEqual({
      kind: 'near',
      matches: [match('noise', 0.8), match('tip', 0.3)],
    });
  });

  it.each([{}, { noise: 0.59 }])('leave the first as it was where the second is not sure', (intents) => {
    const first = near('noise', 'tip');

    expect(combined(first, heard(intents))).toBe(first);
  });

  it('of which the second hears the wish for a person offer one, with what was guessed, and no topic that it liked less', () => {
    const person = heard({ [PERSON]: 0.8, 'contact-hours': 0.65 });

    expect(combined(none(), person)).toEqual({ kind: 'near', matches: [] });
    expect(combined(near('tip', 'noise'), person)).toEqual(near('tip', 'noise'));
  });

  it('that both hear the wish for a person bring one', () => {
    const verdict = combined(near('complaints', PERSON), heard({ [PERSON]: 0.8 }));

    expect(verdict).toEqual({ kind: 'one', match: match(PERSON) });
  });

  it('leave alone what was sure', () => {
    const sure: Verdict = { kind: 'one', match: match('tip') };

    expect(combined(sure, heard({ noise: 1 }))).toBe(sure);
  });
});

describe('the names in Lex', () => {
  it('are Lex’s letters, and lead back to every topic', () => {
    const topics = topicsByIntent(content.faqs);

    for (const { id } of content.faqs) {
      expect(intentNameOf(id)).toMatch(/^(?:[0-9a-zA-Z][_-]?){1,100}$/);
      expect(topics.get(intentNameOf(id))).toBe(id);
    }
    expect(topics.has('FallbackIntent')).toBe(false);
  });
});
