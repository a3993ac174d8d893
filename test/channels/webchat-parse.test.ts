// What clients really post becomes an event; who it is from and when it came is never theirs to say.
import { globSync, readFileSync } from 'node:fs';
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { parseActivity, startEvent, type Parsed } from '../../bot/channels/webchat/parse.ts';
import { replyOf } from '../../bot/reply.ts';
import type { Activity } from '../../bot/model.ts';

const from = { conversation: 'conversation-1', user: 'dl_visitor', receivedAt: '2026-09-22T11:00:00.000Z' };
const payload = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`bot/channels/webchat/payloads/${name}.json`, 'utf8')) as Record<string, unknown>;
const names = globSync('bot/channels/webchat/payloads/*.json').map((file) =>
  file.replace(/^.*\/|\.json$/g, ''),
);
const parse = (body: unknown) => parseActivity(body, from);
const activityOf = (parsed: Parsed): Partial<Activity> => {
  if (parsed.kind !== 'event' || parsed.event.kind !== 'activity') throw new Error(`It is ${parsed.kind}.`);
  return parsed.event.activity;
};
const eventOf = (parsed: Parsed) => {
  if (parsed.kind !== 'event') throw new Error(`It is ${parsed.kind}.`);
  return parsed.event;
};

describe('a body as clients send it', () => {
  it.each([
    ['message-minimal', 'event'],
    ['message-first', 'event'],
    ['message-nulls', 'event'],
    ['im-back', 'event'],
    ['post-back', 'event'],
    ['post-back-object', 'event'],
    ['message-back', 'event'],
    ['card-submit', 'event'],
    ['attachment-by-url', 'event'],
    ['event-join', 'event'],
    ['end-of-conversation', 'event'],
    ['typing', 'passing'],
  ])('%s is %s', (name, kind) => {
    expect(parse(payload(name)).kind).toBe(kind);
  });

  it('is tried with every payload there is', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(names.filter((name) => parse(payload(name)).kind === 'invalid')).toEqual([]);
  });

  it.each([
    ['message-first', { text: 'When is my bin day?' }],
    ['im-back', { text: 'Bin days' }],
    ['post-back', { text: 'BIN_TYPE:recycling' }],
    ['post-back-object', { text: '' }],
    ['card-submit', { text: '' }],
    [
      'message-back',
      { text: '4cm or more', option: 'deep', to: { dialog: 'report-pothole', question: 'depth' } },
    ],
  ])('%s is read as %j', (name, reply) => {
    expect(replyOf(activityOf(parse(payload(name))))).toEqual(reply);
  });

  it('keeps what else it holds', () => {
    const activity = activityOf(parse(payload('message-first')));

    expect(activity).toMatchObject({
      channelData: { clientActivityID: '1790071198000a1' },
      locale: 'en-GB',
      localTimezone: 'Europe/London',
    });
    expect(activity.entities).toHaveLength(1);
  });

  it('loses its nulls', () => {
    const activity = activityOf(parse(payload('message-nulls')));

    expect(Object.values(activity)).not.toContain(null);
    expect(activity).not.toHaveProperty('attachments');
  });
});

describe('who sent it, and where', () => {
  it.each(names.filter((name) => name !== 'typing'))('is said by the service: %s', (name) => {
    const activity = activityOf(parse({ ...payload(name), conversation: { id: 'another' }, id: 'chosen' }));

    expect(activity.from).toEqual({ id: 'dl_visitor', name: '', role: 'user' });
    expect(activity.conversation).toEqual({ id: 'conversation-1' });
    expect(activity.id).not.toBe('chosen');
  });

  it('names the channel', () => {
    expect(eventOf(parse(payload('message-first')))).toMatchObject({
      channel: 'webchat',
      conversation: 'conversation-1',
      receivedAt: from.receivedAt,
    });
  });
});

describe('the id', () => {
  const idOf = (body: object, conversation = from.conversation) =>
    eventOf(parseActivity(body, { ...from, conversation })).id;

  it('is the same for the same client id, so that a repeat is told', () => {
    expect(idOf(payload('message-first'))).toBe(idOf({ ...payload('message-first'), text: 'changed' }));
  });

  it('differs between client ids, and between conversations', () => {
    const ids = [
      idOf(payload('message-first')),
      idOf(payload('im-back')),
      idOf(payload('message-first'), 'conversation-2'),
    ];

    expect(new Set(ids).size).toBe(3);
  });

  it.each([undefined, null, '', 7, {}])('is new each time where the client sends %j', (clientActivityID) => {
    const body = { type: 'message', text: 'hello', channelData: { clientActivityID } };

    expect(idOf(body)).not.toBe(idOf(body));
  });

  it('does not show what the client sent, and can stand in a path', () => {
    const id = idOf({ type: 'message', channelData: { clientActivityID: '../../ secret #?' } });

    expect(id).toMatch(/^conversation-1\|[\w-]{22}$/);
  });
});

describe('when it was sent', () => {
  it.each<[string | null, string, string]>([
    ['2026-09-22T11:59:58.000+01:00', '2026-09-22T10:59:58.000Z', 'the client’s clock'],
    ['2026-09-22T12:30:00.000+01:00', from.receivedAt, 'never later than it came'],
    ['2019-01-01T00:00:00Z', new Date(Date.parse(from.receivedAt) - 600_000).toISOString(), 'never long ago'],
    ['2031-01-01T00:00:00Z', from.receivedAt, 'never in the future'],
    ['yesterday', from.receivedAt, 'a time that is none'],
    ['', from.receivedAt, 'an empty time'],
    [null, from.receivedAt, 'no time'],
  ])('%j is taken for %s: %s', (localTimestamp, at) => {
    expect(eventOf(parse({ ...payload('message-first'), localTimestamp })).at).toBe(at);
  });

  it('is when it came, where the client does not say', () => {
    expect(eventOf(parse(payload('message-minimal'))).at).toBe(from.receivedAt);
  });
});

describe('what is no activity', () => {
  it.each([
    undefined,
    null,
    'hello',
    7,
    [],
    {},
    { type: '' },
    { type: 7 },
    { type: 'x'.repeat(51) },
    { type: 'message', text: 7 },
    { type: 'message', text: {} },
    { type: 'message', locale: 'x'.repeat(36) },
    { type: 'message', attachments: 'photo' },
    { type: 'message', attachments: ['photo'] },
    { type: 'message', localTimestamp: 7 },
  ])('%j is refused with a reason', (body) => {
    expect(parse(body)).toEqual({ kind: 'invalid', why: expect.stringMatching(/activity/) as string });
  });

  it.each([
    'conversationUpdate',
    'installationUpdate',
    'trace',
    'handoff',
    'contactRelationUpdate',
    '__proto__',
  ])('the type %s is accepted and dropped', (type) => {
    expect(parse({ type, membersAdded: [{ id: 'dl_other' }] }).kind).toBe('ignored');
  });

  it('is never thrown at, and never lets a client speak for another', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('message', 'event', 'typing', 'invoke'));
    const key = fc.constantFrom(
      'type',
      'text',
      'from',
      'id',
      'conversation',
      'channelData',
      'value',
      '__proto__',
    );
    const body = fc.oneof(fc.jsonValue(), fc.dictionary(key, value));
    fc.assert(
      fc.property(body, (posted) => {
        const parsed = parse(JSON.parse(JSON.stringify(posted)));

        if (parsed.kind !== 'event') return;
        expect(activityOf(parsed).from?.id).toBe('dl_visitor');
        expect(parsed.event.conversation).toBe('conversation-1');
        expect(JSON.parse(JSON.stringify(parsed.event))).toEqual(parsed.event);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the start of a conversation', () => {
  it('is one event, however often the chat is opened', () => {
    const later = { ...from, receivedAt: '2026-09-22T11:05:00.000Z' };

    expect(startEvent(from, undefined).id).toBe(startEvent(later, undefined).id);
    expect(startEvent(from, 'cy-GB')).toMatchObject({
      kind: 'activity',
      activity: { type: 'conversationUpdate', locale: 'cy-GB', from: { id: 'dl_visitor' } },
    });
    expect(startEvent(from, undefined)).not.toHaveProperty('activity.locale');
  });
});
