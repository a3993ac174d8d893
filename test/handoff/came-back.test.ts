// Somebody who was with a person in the days before: whoever takes them next reads it on the card, whichever channel it was on.
import { describe, expect, it } from 'vitest';
import type { Handoff } from '../../bot/handoff/handoff.ts';
import type { DialogState } from '../../bot/model.ts';
import { cardMaker } from '../../lambdas/cards.ts';
import { cardPage } from '../../local/card-page.ts';
import { content } from '../../dialogs/content.ts';
import { SAM } from './talking.ts';

const NOW = '2026-12-04T10:00:00.000Z';
const ended = (since: string, more: Partial<Handoff> = {}): Handoff => ({
  id: 'h1',
  team: 'customer-services',
  rank: 'usual',
  why: 'asked',
  askedAt: since,
  stage: 'ended',
  since,
  unread: 0,
  acceptedAt: since,
  agent: SAM,
  outcome: 'to-follow',
  reason: 'Repairs call on Friday',
  trail: [],
  ...more,
});
const TALK = {
  team: 'customer-services',
  agent: 'Sam',
  outcome: 'to-follow',
  reason: 'Repairs call on Friday',
};

const cardWith = (
  here: Partial<DialogState>,
  there: { readonly handoff?: Handoff; readonly since?: string; readonly isTheirs?: boolean } = {},
) => {
  const { handoff, since = '2026-11-01T10:00:00.000Z', isTheirs = true } = there;
  const make = cardMaker({
    content,
    transcripts: { turnsAfter: () => Promise.resolve({ turns: [], more: false }) },
    cases: { of: () => Promise.resolve([]) },
    incidents: { find: () => Promise.resolve(undefined) },
    persons: {
      of: () => Promise.resolve(isTheirs ? 'p-1' : 'p-2'),
      get: () => Promise.resolve({}),
      conversations: () =>
        Promise.resolve([{ conversation: 'there', channel: 'sms', level: 3, at: since, since }]),
    },
    conversations: () =>
      Promise.resolve({ dialog: { language: 'en', ...(handoff && { handoff }) } satisfies DialogState }),
    clock: () => new Date(NOW),
  });
  const proof = { level: 3, account: 'a-1', person: 'p-1', at: NOW, usedAt: NOW } as const;
  const dialog: DialogState = { language: 'en', heardAt: NOW, identity: proof, ...here };
  return make({ conversation: 'here', channel: 'webchat', seen: { version: 3, dialog } });
};

describe('the card of somebody who is back', () => {
  it('says with whom they talked here, and what came of it', async () => {
    const at = '2026-12-01T10:00:00.000Z';

    const card = await cardWith({ handoff: ended(at) });

    expect(card.before).toEqual({ at, ...TALK });
    expect(cardPage(card).toString()).toContain('Repairs call on Friday');
  });

  it('has it of the talk before, while they wait for the next', async () => {
    const before = { at: '2026-12-01T10:00:00.000Z', team: 'repairs' };

    const card = await cardWith({
      handoff: { ...ended(NOW), stage: 'waiting', acceptedAt: NOW, before },
    });

    expect(card.before).toEqual(before);
  });

  it('has the latest, on whichever channel', async () => {
    const at = '2026-12-03T10:00:00.000Z';

    const card = await cardWith({ handoff: ended('2026-12-01T10:00:00.000Z') }, { handoff: ended(at) });

    expect(card.before).toEqual({ at, ...TALK, channel: 'sms' });
  });

  it.each([
    ['a week ago', {}, { handoff: ended('2026-11-27T09:59:00.000Z') }],
    [
      'that nobody took',
      {},
      { handoff: (({ acceptedAt: _, ...rest }) => rest)(ended('2026-12-03T10:00:00.000Z')) },
    ],
    [
      'of whoever had the number before they showed that it is theirs',
      {},
      { handoff: ended('2026-12-01T10:00:00.000Z'), since: '2026-12-02T10:00:00.000Z' },
    ],
    [
      'of a conversation that is somebody else’s by now',
      {},
      { handoff: ended('2026-12-03T10:00:00.000Z'), isTheirs: false },
    ],
    [
      'of whoever had this account before',
      { handoff: ended('2026-12-01T10:00:00.000Z'), since: '2026-12-02T10:00:00.000Z' },
      {},
    ],
    ['there was none', {}, {}],
  ])('says nothing of a talk %s', async (_, here, there) => {
    const card = await cardWith(here, there);

    expect(card).not.toHaveProperty('before');
  });
});
