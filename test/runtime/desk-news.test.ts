// What a desk that keeps its own chats is told of one turn: each thing once, as the transcript has it, and nothing that is theirs alone.
import { describe, expect, it } from 'vitest';
import type { Handoff, Stage } from '../../bot/handoff/handoff.ts';
import type { Activity, Event } from '../../bot/model.ts';
import { withDeskNews } from '../../bot/runtime/desk-news.ts';
import { freshRecord, type ConversationRecord, type TurnOutput } from '../../bot/runtime/record.ts';

const AT = '2026-11-24T12:00:00.000Z';
const handoff = (stage: Stage, id = 'h1'): Handoff => ({
  id,
  team: 'repairs',
  rank: 'usual',
  why: 'asked',
  askedAt: AT,
  stage,
  since: AT,
  unread: 0,
  trail: [],
});
const record = (of?: Handoff, output?: Partial<TurnOutput>): ConversationRecord => ({
  ...freshRecord('webchat'),
  dialog: { language: 'en', ...(of === undefined ? {} : { handoff: of }) },
  outbox: output ? [{ version: 1, event: 'e1', at: AT, activities: [], effects: [], ...output }] : [],
});
const event = (more: Partial<Event> = {}): Event =>
  ({
    id: 'e1',
    conversation: 'c-1',
    channel: 'webchat',
    at: AT,
    receivedAt: AT,
    kind: 'activity',
    activity: {},
    ...more,
  }) as Event;
const theirs = (text: string, more: Partial<Activity> = {}): Partial<Activity> =>
  ({
    type: 'message',
    id: `t-${text}`,
    text,
    from: { id: 'me', role: 'user' },
    ...more,
  }) as Partial<Activity>;
const ours = (text: string, more: Partial<Activity> = {}): Partial<Activity> =>
  ({
    type: 'message',
    id: `o-${text}`,
    text,
    from: { id: 'porth', role: 'bot' },
    ...more,
  }) as Partial<Activity>;

/** What is told, by its kind; of lines what they say. */
const told = (
  had: Handoff | undefined,
  has: Handoff | undefined,
  output: Partial<TurnOutput> = {},
  of = event(),
) =>
  (withDeskNews(record(had), record(has, output), of).outbox.at(-1)?.effects ?? []).map((effect) => {
    if (effect.kind !== 'desk') return effect.kind;
    const { tell } = effect;
    return tell.tell === 'lines' ? tell.lines.map(({ by, text }) => `${by}: ${text}`) : tell.tell;
  });

describe('a turn', () => {
  it.each([
    ['that asks for a person opens a chat', undefined, handoff('waiting'), ['opened']],
    ['that only asks which way opens none', undefined, handoff('offered'), []],
    ['that takes a place after that opens one', handoff('offered'), handoff('waiting'), ['opened']],
    ['in which an agent takes it is known there', handoff('waiting'), handoff('accepted'), []],
    ['that ends it closes the chat', handoff('talking'), handoff('ended'), ['over']],
    ['after it is over says nothing', handoff('ended'), handoff('ended'), []],
    [
      'that ends one and begins another does both',
      handoff('waiting'),
      handoff('waiting', 'h2'),
      ['over', 'opened'],
    ],
    ['that leaves no hand-off closes the chat', handoff('waiting'), undefined, ['over']],
  ] as const)('%s', (_, had, has, expected) => {
    expect(told(had, has)).toEqual(expected);
  });

  it('in a chat is told by both sides; the agent’s own, and what the clock says, are not', () => {
    const activities = [theirs('hello'), ours('Hello.')];
    const agent = event({
      kind: 'agent',
      agent: { id: 'a', name: 'Ffion' },
      role: 'agent',
      does: { does: 'accept' },
    });
    const among = (of: Event) => told(handoff('waiting'), handoff('waiting'), { activities }, of);

    expect(among(event())).toEqual([['person: hello', 'assistant: Hello.']]);
    expect([among(agent), among(event({ kind: 'timer', timer: 't' }))]).toEqual([[], []]);
  });

  it('tells of a danger whatever brought it', () => {
    const output = { activities: [ours('Leave now.')], urgent: true };
    const of = event({ kind: 'incident' });

    const after = withDeskNews(record(handoff('talking')), record(handoff('talking'), output), of);

    expect(after.outbox[0]?.effects).toMatchObject([
      { tell: { lines: [{ text: 'Leave now.', danger: true }] } },
    ]);
  });

  it('gives nobody a link of theirs, nor what somebody wrote in the provider’s own inbox', () => {
    const activities = [
      theirs('pay'),
      ours('Pay here: {link}', { channelData: { link: 'k1' } }),
      ours('From the inbox', { channelData: { echo: true } }),
    ];

    const all = told(handoff('talking'), handoff('talking'), { activities });

    expect(all).toEqual([['person: pay', 'assistant: Pay here: [a link of their own]']]);
  });

  it('names the files that are kept, and tells of a message that is a file alone', () => {
    const contentUrl = 'https://porth.example.org/v3/directline/attachments/c-1/p.jpg';
    const attachments = [{ contentType: 'image/jpeg', contentUrl }];
    const output = { activities: [theirs('', { attachments }), theirs('')] };

    const after = withDeskNews(record(handoff('talking')), record(handoff('talking'), output), event());

    expect(after.outbox[0]?.effects).toMatchObject([
      { key: 'desk:e1:lines', tell: { lines: [{ text: '', files: [{ id: 'p.jpg' }] }] } },
    ]);
  });

  it('has what it did before it, and the same keys each time', () => {
    const output: Partial<TurnOutput> = { effects: [{ kind: 'leave', key: 'l', conversation: 'c-1' }] };
    const run = () => withDeskNews(record(), record(handoff('waiting'), output), event()).outbox[0]?.effects;

    expect(run()?.map(({ key }) => (typeof key === 'string' ? key : ''))).toEqual(['l', 'desk:e1:opened']);
    expect(run()).toEqual(run());
  });
});
