// What was not answered, as those who write the answers read it: alike messages in one group, whatever their order.
import { describe, expect, it } from 'vitest';
import type { Unanswered } from '../../bot/services/unanswered.ts';
import { content } from '../../dialogs/content.ts';
import { model } from '../../dialogs/understand.ts';
import { alike } from '../../local/alike.ts';
import { asksReport } from '../../local/asks-report.ts';

const asked = (text: string, more: Partial<Unanswered> = {}): Unanswered => ({
  key: text,
  text,
  language: 'en',
  channel: 'webchat',
  rung: 'rephrase',
  near: [],
  on: '2026-11-23',
  version: 'abc',
  ...more,
});
const BADGERS = ['badger in my garden', 'theres a badger living under the shed', 'badgers dug up the lawn'];
const FIREWORKS = ['who sells fireworks round here', 'can i buy fireworks from you'];

describe('alike messages', () => {
  it('stand together, however they come', () => {
    const groupsOf = (texts: readonly string[]) =>
      alike(
        texts.map((text) => ({ text })),
        model,
      ).map((group) => group.map(({ text }) => text).toSorted());

    const orders = [[...BADGERS, ...FIREWORKS], [...FIREWORKS, ...BADGERS].toReversed()];

    for (const order of orders)
      expect(groupsOf(order).toSorted()).toEqual([BADGERS.toSorted(), FIREWORKS.toSorted()].toSorted());
  });

  it('and what has nothing in common stands alone', () => {
    expect(
      alike([{ text: 'badger in my garden' }, { text: 'book a hall for a wedding' }], model),
    ).toHaveLength(2);
  });
});

describe('the report', () => {
  it('begins with what was asked most, its nearest topic with the owner, channels and examples', () => {
    const near = [{ topic: 'pest-control', score: 0.2 }];
    const lines = asksReport(
      [
        asked('who sells fireworks round here'),
        asked('badger in my garden', { near }),
        asked('Badger in my garden', { near, channel: 'sms', rung: 'person', key: 'b' }),
      ],
      content.faqs,
      model,
    );

    const owner = content.faqs.find(({ id }) => id === 'pest-control')?.owner ?? '?';
    expect(lines).toEqual([
      `2 asked, nearest to pest-control (${owner}), 0.20 · sms 1, webchat 1 · led to a person 1`,
      expect.stringMatching(/^ {2}2026-11-23 en \((?:rephrase|person)\) 2 times: badger in my garden$/i),
      '1 asked, near to no topic · webchat 1',
      '  2026-11-23 en (rephrase): who sells fireworks round here',
    ]);
  });

  it('says so when there is nothing', () => {
    expect(asksReport([], content.faqs, model)).toHaveLength(1);
  });
});
