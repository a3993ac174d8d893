// A team's queue as it is put together: who counts as on, what they have, and who waits.
import { describe, expect, it } from 'vitest';
import type { ChatSummary, Presence } from '../../bot/handoff/board.ts';
import type { Stage } from '../../bot/handoff/handoff.ts';
import { teams } from '../../dialogs/teams.ts';
import { queueOf, type QueueParts } from '../../lambdas/desk/queue-of.ts';
import { chat, handled, presence } from './desk-things.ts';

const NOW = new Date('2026-11-24T12:00:00.000Z');
const FFION = { id: 'ffion', name: 'Ffion' };
const queue = (more: Partial<QueueParts> = {}) =>
  queueOf('repairs', teams.repairs, {
    chats: [],
    presences: [],
    closed: [],
    handled: [],
    now: NOW,
    real: NOW.getTime(),
    ...more,
  });
const agents = (presences: readonly Presence[], chats: readonly ChatSummary[] = []) =>
  queue({ presences, chats }).agents;
const ffion = (more: Partial<Presence> = {}) => presence({ agent: FFION, ...more });

describe('who is on', () => {
  it.each([
    ['on, and heard of 90 s ago', { seenAt: '2026-11-24T11:58:30.000Z' }, 1],
    ['on, and not heard of for longer', { seenAt: '2026-11-24T11:58:29.999Z' }, 0],
    ['away', { state: 'away' }, 0],
    ['gone home', { state: 'off' }, 0],
    ['of another team', { teams: ['noise'] }, 0],
  ] as const)('whoever is %s', (_, more, count) => {
    expect(agents([ffion(more)])).toHaveLength(count);
  });

  it.each([
    ['accepted', 1],
    ['talking', 1],
    ['parked', 0],
    ['waiting', 0],
    ['ended', 0],
  ] as const)('with a chat that is %s has %i', (stage: Stage, has) => {
    expect(agents([ffion()], [chat({ stage, agent: FFION })])).toEqual([{ id: 'ffion', takes: 3, has }]);
  });

  it('has what they have for another team, and a chat that was read twice once', () => {
    const other = chat({ team: 'noise', stage: 'talking', agent: FFION });

    expect(agents([ffion()], [other, other, chat({ stage: 'talking' })])[0]?.has).toBe(1);
  });
});

describe('a queue', () => {
  it('has those who wait for the team, a transferred one too', () => {
    const [waits, sent] = [chat(), chat({ stage: 'transferred' })];
    const others = [chat({ stage: 'offered' }), chat({ stage: 'talking' }), chat({ team: 'noise' })];

    expect(queue({ chats: [waits, sent, ...others] }).waiting.map(({ id }) => id)).toEqual([
      waits.conversation,
      sent.conversation,
    ]);
  });

  it('knows when its day ends, and when the next begins', () => {
    expect(queue()).toMatchObject({ isOpen: true, closes: '2026-11-24T17:00:00.000Z' });
    expect(queue({ now: new Date('2026-11-24T17:00:00.000Z') })).toMatchObject({
      isOpen: false,
      opens: '2026-11-25T08:00:00.000Z',
    });
    expect(queue({ now: new Date('2026-11-24T17:00:00.000Z') })).not.toHaveProperty('closes');
  });

  it('of a team that there is not is never open', () => {
    const none = queueOf('no-such', undefined, {
      chats: [],
      presences: [],
      closed: [],
      handled: [],
      now: NOW,
      real: 0,
    });

    expect(none).toEqual({ isOpen: false, isClosed: false, agents: [], waiting: [], handling: [] });
  });

  it('is closed where a supervisor closed it, and not where they closed another', () => {
    expect(queue({ closed: ['repairs'] }).isClosed).toBe(true);
    expect(queue({ closed: ['noise'] }).isClosed).toBe(false);
  });

  it('counts minutes from when an agent first had it, and none where nobody did', () => {
    const { acceptedAt: _, ...nobody } = handled();

    expect(
      queue({ handled: [handled({ acceptedAt: '2026-11-24T11:05:00.000Z' }), nobody] }).handling,
    ).toEqual([10]);
  });
});
