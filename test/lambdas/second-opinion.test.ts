// Who is asked for a second opinion, and when: a turn that does not hinge on it asks nobody.
import { describe, expect, it } from 'vitest';
import { heed } from '../../bot/heed.ts';
import { PorthAdapter } from '../../bot/runtime/adapter.ts';
import { decide } from '../../bot/runtime/decide.ts';
import { freshRecord } from '../../bot/runtime/record.ts';
import type { Matcher } from '../../bot/understanding/match.ts';
import type { Recogniser } from '../../bot/understanding/recogniser.ts';
import { content } from '../../dialogs/content.ts';
import { breaker } from '../../lambdas/breaker.ts';
import { secondOpinion } from '../../lambdas/second-opinion.ts';
import { message } from '../runtime/workshop.ts';

const TEXT = 'wobbly business';
const understand: Matcher = () => ({ kind: 'none', matches: [] });
const noise: Recogniser = ({ text }) =>
  Promise.resolve({ text, intents: { noise: { score: 0.9 } }, entities: {} });
const event = message('conversation', 'm1', TEXT);

const setUp = (answers: Recogniser = noise) => {
  const asked: string[] = [];
  const counts: string[] = [];
  const kept: number[] = [];
  const warnings: string[] = [];
  const second = secondOpinion({
    recogniser: (utterance) => {
      asked.push(utterance.text);
      return answers(utterance);
    },
    breaker: breaker({ failures: 1, windowMs: 60_000, pauseMs: 30_000, now: () => 0 }),
    count: (came) => counts.push(came),
    opened: (pauseMs) => {
      kept.push(pauseMs);
      return Promise.reject(new Error('made to fail'));
    },
    warn: (what) => warnings.push(what),
  });
  const ask = (state: object) =>
    second({
      event,
      state: { language: 'en', ...state },
      unsure: [{ text: TEXT, prefer: 'en', verdict: { kind: 'none', matches: [] } }],
      understand,
      remainingMs: () => 10_000,
    });
  return { asked, counts, kept, warnings, second, ask };
};

describe('a second opinion', () => {
  it('is how the same message is understood, and no other', async () => {
    const withIt = await setUp().ask({});

    expect(withIt?.(TEXT).kind).toBe('near');
    expect(withIt?.('another matter').kind).toBe('none');
  });

  it.each([{ open: { dialog: 'pay', answers: [] } }, { proving: { at: '2026-11-23T10:00:00Z' } }])(
    'is not asked for in a form or while they show who they are, whatever the turn says: %j',
    async (state) => {
      const { ask, asked } = setUp();

      expect(await ask(state)).toBeUndefined();
      expect(asked).toEqual([]);
    },
  );

  it.each([
    ['answered', []],
    ['emergency', []],
    ['person', []],
    ['asked-again', []],
    ['offered', [TEXT]],
    ['unanswered', [TEXT]],
  ] as const)('is asked for where the turn hinges on it: %s', async (status, told) => {
    const { asked, second } = setUp();
    const run = (...[, , , mind]: Parameters<PorthAdapter['run']>) => {
      mind.understand(TEXT);
      return Promise.resolve({ state: { language: 'en' as const }, activities: [], effects: [], status });
    };
    const adapter = Object.assign(new PorthAdapter(), { run });
    const mind = { content, heed, understand };

    await decide(
      { adapter, mind, second, clock: () => new Date() },
      freshRecord('webchat'),
      event,
      () => 10_000,
    );

    expect(asked).toEqual(told);
  });

  it('is about the whole message, where the turn asked about its parts first', async () => {
    const { second, asked } = setUp();
    const texts = ['wobbly', 'wobbly business', 'business'];

    await second({
      event,
      state: undefined,
      unsure: texts.map((text) => ({ text, prefer: 'en', verdict: { kind: 'none', matches: [] } })),
      understand,
      remainingMs: () => 10_000,
    });

    expect(asked).toEqual(['wobbly business']);
  });

  it('that fails in a way nobody thought of is none, though the outage cannot be noted either', async () => {
    const { ask, counts, kept, warnings } = setUp(() => Promise.reject(new TypeError('made to fail')));

    expect(await ask({})).toBeUndefined();
    expect(await ask({})).toBeUndefined();
    expect(counts).toEqual(['failed', 'left alone']);
    expect(kept).toEqual([30_000]);
    expect(warnings).toEqual(['no second opinion', 'outage not kept']);
  });
});
