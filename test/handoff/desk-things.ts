// A chat, an agent who is on, a talk that is over: as a test needs them, with what matters to it said.
import { randomUUID } from 'node:crypto';
import type { ChatSummary, Handled, Presence } from '../../bot/handoff/board.ts';

export const chat = (more: Partial<ChatSummary> = {}): ChatSummary => ({
  conversation: randomUUID(),
  channel: 'webchat',
  language: 'en',
  team: 'repairs',
  rank: 'usual',
  stage: 'waiting',
  why: 'asked',
  askedAt: '2026-11-24T11:55:00.000Z',
  since: '2026-11-24T11:55:00.000Z',
  unread: 0,
  version: 3,
  ...more,
});

export const presence = (more: Partial<Presence> = {}): Presence => ({
  agent: { id: randomUUID(), name: 'Ffion' },
  teams: ['repairs'],
  state: 'on',
  takes: 3,
  seenAt: '2026-11-24T12:00:00.000Z',
  ...more,
});

export const handled = (more: Partial<Handled> = {}): Handled => ({
  conversation: randomUUID(),
  handoff: 'e1',
  team: 'repairs',
  rank: 'usual',
  channel: 'webchat',
  language: 'en',
  why: 'asked',
  stage: 'ended',
  askedAt: '2026-11-24T11:00:00.000Z',
  acceptedAt: '2026-11-24T11:05:00.000Z',
  endedAt: '2026-11-24T11:15:00.000Z',
  outcome: 'done',
  ...more,
});
