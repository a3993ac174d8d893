// Replies that an agent is offered: of what the person wants, and of nothing that their words are a little like.
import { describe, expect, it } from 'vitest';
import { suggestedFor } from '../../bot/handoff/suggested.ts';
import type { Matcher, Verdict } from '../../bot/understanding/match.ts';
import { content } from '../../dialogs/content.ts';

const NONE: Verdict = { kind: 'none', matches: [] };
const near = (...scores: readonly (readonly [id: string, score: number])[]): Verdict => ({
  kind: 'near',
  matches: scores.map(([id, score]) => ({ id, language: 'en', score })),
});
const suggested = (
  words: Readonly<Record<string, Verdict>>,
  {
    form,
    wanted,
    topics = [],
    answers = {},
  }: {
    readonly form?: string;
    readonly wanted?: string;
    readonly topics?: readonly string[];
    readonly answers?: Readonly<Record<string, Verdict>>;
  } = {},
) => {
  const understand: Matcher = (text) => words[text] ?? answers[text] ?? NONE;
  return suggestedFor(
    { form, wanted, topics, words: Object.keys(words), answers: Object.keys(answers) },
    { content, understand, language: 'en', channel: 'webchat' },
  ).map(({ topic }) => topic);
};
const FLY_TIP = near(['fly-tipping', 0.5], ['housing-register', 0.05], ['ct-moving', 0.04]);

describe('suggested replies', () => {
  it('of words that opened a form are of that form, and of nothing that is a little like them', () => {
    expect(suggested({ 'report fly tipping': FLY_TIP }, { form: 'report-fly-tip' })).toEqual(['fly-tipping']);
  });

  it('of words that were answered are of that answer alone', () => {
    expect(suggested({ 'rubbish in the lane': FLY_TIP }, { topics: ['fly-tipping'] })).toEqual([
      'fly-tipping',
    ]);
  });

  it('of words that may be about either are of both, and of none that is much less likely', () => {
    const either = near(['bin-days', 0.4], ['missed-bin', 0.35], ['ct-moving', 0.06]);

    expect(suggested({ 'the bins again': either })).toEqual(['bin-days', 'missed-bin']);
  });

  it('have another matter of theirs beside the form', () => {
    const other: Verdict = { kind: 'one', match: { id: 'libraries', language: 'en', score: 0.9 } };

    expect(
      suggested({ 'report fly tipping': FLY_TIP, 'and the library': other }, { form: 'report-fly-tip' }),
    ).toEqual(['fly-tipping', 'libraries']);
  });

  it('go by the answers of a form only where it says nothing of what it is about', () => {
    const answers = { 'my rent is late': near(['rent-arrears', 0.6]) };

    expect(suggested({}, { form: 'report-fly-tip', answers })).toEqual(['fly-tipping']);
    expect(suggested({}, { form: 'call-back', answers })).toEqual(['rent-arrears']);
  });

  it('are of what they asked for a person about, by its topic or its form', () => {
    const words = { 'my tap drips, can i speak to someone': NONE };

    expect(suggested(words, { wanted: 'repair-report' })).toEqual(['repair-report']);
    expect(suggested(words, { wanted: 'report-repair' })).toEqual(['repair-report']);
    expect(suggested(words, { wanted: 'call-back' })).toEqual([]);
  });

  it('are none where nothing was understood', () => {
    expect(suggested({ 'xqz wibble': NONE })).toEqual([]);
  });
});
