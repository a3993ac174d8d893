// What a script expects is held against what came of it: each expectation can fail, and says what was there instead.
import { describe, expect, it } from 'vitest';
import type { Status } from '../../bot/model.ts';
import { say } from '../../bot/say.ts';
import { content } from '../../dialogs/content.ts';
import type { Scene } from './actor.ts';
import { judge } from './judge.ts';
import type { Stored } from './record.ts';
import type { Expectation } from './script.ts';

const libraries =
  content.faqs.find(({ id, language }) => id === 'libraries' && language === 'en')?.answer ?? '';
const gas = content.dangers.find(({ id }) => id === 'gas')?.line.en ?? '';
const scene = (text: string, statuses: readonly Status[] = [], options: readonly string[] = []): Scene => ({
  statuses,
  said: [
    say(
      {
        text,
        to: { dialog: 'report-pothole', question: 'check' },
        ...(options.length === 0 ? {} : { options: options.map((id) => ({ id, words: id })) }),
      },
      'en',
    ),
  ],
  heard: [text],
});
const SILENT: Scene = { statuses: ['opted-out'], said: [], heard: [] };
const NOTHING: Stored = { state: { language: 'en' }, sent: undefined, feedback: undefined };
const openAt = (asked: string): Stored => ({
  ...NOTHING,
  state: { language: 'cy', open: { dialog: 'report-pothole', asked, answers: [] } },
});
const stored: Stored = {
  ...NOTHING,
  sent: {
    reference: 'H-1',
    key: 'k',
    conversation: 'c',
    transaction: 'highways.pothole',
    answers: { size: 'big', phone: null },
    receivedAt: '',
    status: 'received',
    updatedAt: '',
  },
  feedback: {
    key: 'k',
    topic: 'libraries',
    language: 'en',
    helpful: false,
    text: 'maps',
    at: '',
    version: '',
  },
};
const whyNot = (expected: Expectation, came: Scene, kept = NOTHING): string => {
  try {
    judge(expected, came, kept);
  } catch (error) {
    return (error as Error).message;
  }
  return 'held';
};

const DEPTH = { kind: 'asks', dialog: 'report-pothole', question: 'size', again: false } as const;
const HOW_DEEP = scene('Back to it. How big is it?', ['asked']);

describe('an expectation', () => {
  it.each<[Expectation, Scene, Stored?]>([
    [DEPTH, HOW_DEEP, openAt('size')],
    [{ ...DEPTH, again: true }, scene('How big is it?', ['asked-again']), openAt('size')],
    [{ ...DEPTH, question: 'check' }, scene('Right?', ['asked'], ['send']), openAt('check')],
    [{ kind: 'answers', topic: 'libraries' }, scene(`Hello. ${libraries} https://example.org`)],
    [{ kind: 'offers', options: ['b', 'a'] }, scene('Choose.', [], ['a', 'b', 'c'])],
    [{ kind: 'says', words: "it's IN", not: false }, scene('so it’s  in here')],
    [{ kind: 'says', words: 'out', not: true }, scene('it is in here')],
    [{ kind: 'silence' }, SILENT],
    [{ kind: 'warns', danger: 'gas' }, scene(gas, ['emergency'])],
    [{ kind: 'counted', status: 'told' }, scene('x', ['looking-up', 'told'])],
    [{ kind: 'case', transaction: 'highways.pothole', answers: { size: 'big' } }, scene('x'), stored],
    [{ kind: 'feedback', topic: 'libraries', said: { words: 'maps', helpful: 'no' } }, scene('x'), stored],
    [{ kind: 'nothing-stored' }, scene('x')],
    [{ kind: 'language', language: 'cy' }, scene('x'), openAt('size')],
  ])('holds: %o', (expected, came, kept) => {
    expect(whyNot(expected, came, kept)).toBe('held');
  });

  it.each<[string, Expectation, Scene, Stored?]>([
    [
      'The open question is report-pothole / hurt. It counted as asked, and said: "Back',
      DEPTH,
      HOW_DEEP,
      openAt('hurt'),
    ],
    ['The open question is no form / no question.', DEPTH, HOW_DEEP],
    ['The question was not put.', DEPTH, scene('Hello', ['asked']), openAt('size')],
    ['It was not asked again.', { ...DEPTH, again: true }, HOW_DEEP, openAt('size')],
    ['The answer did not arrive.', DEPTH, { ...HOW_DEEP, heard: [] }, openAt('size')],
    ['The topics answered are: libraries.', { kind: 'answers', topic: 'tip' }, scene(libraries)],
    ['The topics answered are: none.', { kind: 'answers', topic: 'tip' }, SILENT],
    ['Not offered: d. Offered: a.', { kind: 'offers', options: ['a', 'd'] }, scene('x', [], ['a'])],
    ['There is no "out".', { kind: 'says', words: 'out', not: false }, scene('in')],
    ['There is "in".', { kind: 'says', words: 'in', not: true }, scene('in')],
    ['Something was said.', { kind: 'silence' }, scene('in')],
    ['It did not warn of gas.', { kind: 'warns', danger: 'gas' }, scene(gas, ['answered'])],
    ['It did not warn of fire.', { kind: 'warns', danger: 'fire' }, scene(gas, ['emergency'])],
    [
      'A number to call is missing',
      { kind: 'warns', danger: 'gas' },
      { ...scene(gas, ['emergency']), heard: ['Go'] },
    ],
    ['It does not count as told.', { kind: 'counted', status: 'told' }, SILENT],
    ['The last case is not there.', { kind: 'case', transaction: 'x', answers: {} }, scene('x')],
    [
      'The last case is highways.pothole.',
      { kind: 'case', transaction: 'x', answers: {} },
      scene('x'),
      stored,
    ],
    [
      'The case holds size: big.',
      { kind: 'case', transaction: 'highways.pothole', answers: {} },
      scene('x'),
      stored,
    ],
    ['The feedback is on nothing.', { kind: 'feedback', topic: 'tip', said: {} }, scene('x')],
    [
      'The feedback holds helpful: no, words: maps.',
      { kind: 'feedback', topic: 'libraries', said: {} },
      scene('x'),
      stored,
    ],
    ['Stored is case H-1 and feedback.', { kind: 'nothing-stored' }, scene('x'), stored],
    ['The language is en.', { kind: 'language', language: 'cy' }, scene('x')],
  ])('fails: %s', (why, expected, came, kept) => {
    expect(whyNot(expected, came, kept)).toContain(why);
  });
});
