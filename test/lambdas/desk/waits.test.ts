// How long people wait for a person just now, as the alarm sees it.
import { expect, it } from 'vitest';
import type { ChatSummary } from '../../../bot/handoff/board.ts';
import type { Stage } from '../../../bot/handoff/handoff.ts';
import { waitsNow } from '../../../lambdas/desk/waits.ts';

const NOW = new Date('2026-11-24T10:30:00Z');
const chat = (stage: Stage, askedAt: string): ChatSummary => ({
  conversation: `c-${askedAt}`,
  channel: 'sms',
  language: 'en',
  team: 'housing',
  rank: 'usual',
  stage,
  why: 'asked',
  askedAt,
  since: askedAt,
  unread: 0,
  version: 1,
});

it('counts those who wait in every team, and the longest of their waits', async () => {
  const board = {
    of: (team: string) =>
      Promise.resolve(
        team === 'housing'
          ? [chat('waiting', '2026-11-24T10:20:00Z'), chat('talking', '2026-11-24T08:00:00Z')]
          : [chat('transferred', '2026-11-24T10:05:00Z'), chat('parked', '2026-11-24T07:00:00Z')],
      ),
  };

  expect(await waitsNow(['housing', 'bins'], board, NOW)).toEqual({ waiting: 2, longest: 1_500 });
});

it('is nought where nobody waits', async () => {
  expect(await waitsNow(['housing'], { of: () => Promise.resolve([]) }, NOW)).toEqual({
    waiting: 0,
    longest: 0,
  });
});
