// The walk through all that is said, on every channel at every level, in one language: for a test file of each.
import { afterAll, describe, expect, it } from 'vitest';
import type { ChannelId, Language, Level } from '../../bot/model.ts';
import type { Table } from '../runtime/workshop.ts';
import { PUBLIC, sentences, sentencesOf } from './sentences.ts';
import { THOROUGH } from '../thorough.ts';
import { walk } from './walk.ts';

const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];
const LEVELS: readonly Level[] = [0, 1, 2, 3];

/** Walked by pages.test.ts, each with canaries of its own; forms and promises of another chat by test/runtime, which has two. */
const ELSEWHERE =
  /^(?:(?:page|letter|template|mail):|shown:go-on-elsewhere|shown:[a-z-]*promise[a-z-]*\.code$)/;

export const saysNothingBelowItsLevel = (language: Language, table: () => Table): void => {
  const walked = new Set<string>();

  // What is said in Welsh leaves by the same doors: one of the four is walked, in English two, of which the second at the lowest and the highest level, and in a thorough run all.
  describe.each(
    THOROUGH ? CHANNELS : language === 'cy' ? (['webchat'] as const) : (['webchat', 'sms'] as const),
  )(`on %s, in ${language}`, (channel) => {
    it.each(THOROUGH || language === 'cy' || channel === 'webchat' ? LEVELS : ([0, 3] as const))(
      'at level %i nothing is said that needs more, and what it may see is seen',
      { timeout: 120_000 },
      async (level) => {
        const {
          said,
          canaries,
          statuses,
          used,
          logged,
          language: now,
        } = await walk(table(), { channel, language, level });

        for (const id of used) walked.add(id);
        const shown = canaries.filter(({ word }) => said.includes(word));
        const out = shown
          .filter(({ from }) => from > level)
          .map(({ word, from }) => ({
            word,
            from,
            in: said.split('\n').find((each) => each.includes(word)),
          }));
        expect(out).toEqual([]);
        expect(canaries.filter((each) => each.from <= level && !shown.includes(each))).toEqual([]);
        const tooSoon = [...used].filter((id) => (sentencesOf(id)[0]?.level ?? 0) > Math.max(level, 1));
        expect(tooSoon).toEqual([]);
        const unknown = [...used].filter((id) => id.startsWith('told:') && sentencesOf(id).length === 0);
        expect(unknown.filter((id) => PUBLIC[id] === undefined)).toEqual([]);
        expect(canaries.filter(({ word }) => logged.includes(word))).toEqual([]);
        expect(statuses.filter((status) => status === 'submitted').length).toBeGreaterThan(8);
        expect(statuses).not.toContain('failed');
        expect(now).toBe(language);
        if (channel === 'whatsapp') expect(said).toContain('"type":"template"');
      },
    );
  });

  describe(`what is said in ${language}`, () => {
    it('was all of it walked, so that no sentence is left out', () => {
      const left = sentences().filter(
        (id) => PUBLIC[id] === undefined && !ELSEWHERE.test(id) && !walked.has(id),
      );

      expect(left).toEqual([]);
    });
  });
  afterAll(() => walked.clear());
};
