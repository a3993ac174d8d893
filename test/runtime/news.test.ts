// News of a case through the whole worker: told once, to whoever sent it and who follows it, by day, and nothing open is disturbed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelId, Event } from '../../bot/model.ts';
import type { CaseChange, CaseStatus } from '../../bot/services/cases.ts';
import type { Delivery } from '../../bot/runtime/ports.ts';
import { casesThatTell } from '../../bot/services/news.ts';
import { content } from '../../dialogs/content.ts';
import { dynamoDbFollowers } from '../../lambdas/aws/dynamodb-followers.ts';
import { message, newConversation, startTable, workshop, type Table } from './workshop.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

let count = 0;
const setup = (channel: ChannelId = 'webchat', change?: Parameters<typeof workshop>[1]) => {
  const sent: string[] = [];
  const closed: boolean[] = [];
  const shop = workshop(table, (ports) => ({
    senders: {
      [channel]: ({ activities, sent: from, lastHeardAt, now }: Delivery) => {
        sent.push(...activities.slice(from).map(({ text = '' }) => text));
        closed.push(Date.parse(now ?? '') - Date.parse(lastHeardAt ?? '') > 86_400_000);
        return Promise.resolve({ sent: activities.length });
      },
    },
    ...change?.(ports),
  }));
  const me = newConversation();
  const followers = dynamoDbFollowers(table.client, table.tableName);
  const events: Event[] = [];
  const cases = casesThatTell({
    cases: shop.cases,
    followers,
    enqueue: (some) => {
      events.push(...some);
      return Promise.resolve();
    },
    clock: () => shop.time.now,
  });
  const says = (text: string, conversation = me) =>
    shop.take(message(conversation, `n-${++count}`, text, { channel }));
  const opens = (form: string, conversation = me) =>
    shop.take({
      ...message(conversation, `n-${++count}`, '', { channel }),
      activity: {
        type: 'message',
        from: { id: 'x', name: '', role: 'user' },
        value: { option: `form:${form}` },
      },
    } as Event);
  const reference = shop.cases.open(
    {
      key: `news-${++count}`,
      conversation: me,
      transaction: 'highways.pothole',
      answers: { where: 'Elm Road', details: 'outside my door at 5', phone: '07700900982' },
      receivedAt: '2026-11-23T09:00:00.000Z',
    },
    'H',
  );
  const changes = async (status: CaseStatus, more: Partial<CaseChange> = {}) => {
    const before = events.length;
    await cases.update(await reference, { status, updatedAt: shop.time.now.toISOString(), ...more });
    for (const event of events.slice(before)) await shop.take(event);
  };
  const ticks = (conversation = me) =>
    shop.take({ ...message(conversation, `deliver-${++count}`, ''), kind: 'deliver' } as never);
  const state = async (conversation = me) => (await shop.record(conversation))?.dialog;
  return {
    ...shop,
    me,
    sent,
    closed,
    events,
    followers,
    cases,
    reference,
    says,
    opens,
    changes,
    ticks,
    state,
  };
};

describe('news of a case', () => {
  it('says its reference, what it is, where it stands, what comes next and by when', async () => {
    const here = setup();
    await here.says('library hours');
    here.sent.splice(0);

    await here.changes('scheduled', { expectedBy: '2026-11-27', reason: 'A crew comes.' });

    expect(here.sent).toHaveLength(1);
    for (const part of [
      await here.reference,
      'Pothole report',
      'planned',
      'next',
      '27 November',
      'A crew comes.',
    ])
      expect(here.sent[0]).toContain(part);
    expect(here.logs.at(-1)?.status).toBe('notified');
  });

  it('is told once, however often the queue brings it', async () => {
    const here = setup();
    await here.says('library hours');
    await here.changes('done');
    const { length } = here.sent;

    for (const event of here.events) await here.take(event);

    expect(here.sent).toHaveLength(length);
    expect(here.logs.at(-1)?.status).toBe('repeat');
  });

  it('shows a follower nothing of whoever reported it', async () => {
    const here = setup();
    const other = newConversation();
    await here.says('library hours');
    await here.says('library hours', other);
    await here.followers.add(await here.reference, other, '2026-11-23T10:00:00.000Z');
    here.sent.splice(0);

    await here.changes('done', { reason: 'We spoke to Ms Pugh at number 5.' });

    expect(here.sent).toHaveLength(2);
    expect(here.sent[0]).toContain('Ms Pugh');
    expect(here.sent[1]).toContain(await here.reference);
    expect(JSON.stringify(here.events[1])).not.toMatch(/Pugh|07700900982|my door|Elm Road/);
    expect(here.events.map(({ conversation }) => conversation)).toEqual([here.me, other]);
  });

  it('leaves the open question as it was, and asks it again', async () => {
    const here = setup();
    await here.opens('report-pothole');
    await here.says('no');
    await here.says('High Street, by the chemist');
    const before = (await here.state())?.open;
    here.sent.splice(0);

    await here.changes('checked');

    const { open, saved } = (await here.state()) ?? {};
    expect(open).toEqual(before);
    expect(saved).toBeUndefined();
    expect(here.sent).toHaveLength(2);
    await here.says('1');
    expect((await here.state())?.open?.answers).toContainEqual(['size', 'small']);
  });

  it.each([
    ['what was offered', ['tell me a joke'], 'offered'],
    ['what was missing in an answer', ['library hours', 'no'], 'helped'],
  ] as const)('leaves %s to be answered', async (_, words, open) => {
    const here = setup();
    for (const text of words) await here.says(text);
    const before = await here.state();

    await here.changes('checked');

    expect(before).toHaveProperty(open);
    expect(await here.state()).toEqual(before);
  });

  it('waits at night for the morning, and is told as it stands then, once', async () => {
    const here = setup();
    await here.says('library hours');
    here.sent.splice(0);
    here.time.now = new Date('2026-11-23T22:00:00Z');
    await here.changes('scheduled');
    here.time.now = new Date('2026-11-24T03:00:00Z');
    await here.changes('in-progress');
    await here.ticks();

    expect(here.sent).toEqual([]);
    expect((await here.record(here.me))?.due).toBe('2026-11-24T08:00:00.000Z');
    here.time.now = new Date('2026-11-24T08:00:10Z');
    await here.ticks();
    await here.ticks();

    expect(here.sent).toHaveLength(1);
    expect(here.sent[0]).toContain('working on it');
    expect((await here.state())?.timers).toBeUndefined();
  });

  it.each(['2026-11-23T08:00:00Z', '2026-11-23T20:00:00Z'])('is told by day (%s)', async (at) => {
    const here = setup();
    await here.says('library hours');
    here.time.now = new Date(at);
    here.sent.splice(0);

    await here.changes('done');

    expect(here.sent).toHaveLength(1);
  });

  it('is not sent to whoever asked for no more messages', async () => {
    const here = setup('sms');
    await here.says('library hours');
    await here.says('STOP');
    here.sent.splice(0);

    await here.changes('done');

    expect(here.sent).toEqual([]);
    expect((await here.state())?.timers).toBeUndefined();
  });

  it('goes out with when the person was last heard, so that a channel keeps its window', async () => {
    const here = setup('whatsapp');
    await here.says('library hours');
    here.time.now = new Date('2026-11-25T10:00:00Z');

    await here.changes('done');

    expect(here.closed).toEqual([false, true]);
  });

  it('makes no conversation of one that is not there any more', async () => {
    const here = setup();

    await here.changes('done');

    expect(await here.record(here.me)).toBeUndefined();
    expect(here.sent).toEqual([]);
  });

  it('does not count as the person’s own time: they are greeted again after a long gap', async () => {
    const here = setup();
    await here.says('library hours');
    here.time.now = new Date('2026-11-26T10:00:00Z');
    await here.changes('done');
    here.sent.splice(0);

    await here.says('hello');

    expect(here.sent.join('\n')).toContain('automated assistant');
  });

  it('that cannot be put in words is kept for whoever looks after this, and nobody is told of that', async () => {
    const broken = {
      ...content,
      news: {
        ...content.news,
        said: () => {
          throw new Error('no words');
        },
      },
    };
    const here = setup('webchat', ({ mind }) => ({ mind: { ...mind, content: broken } }));
    await here.says('library hours');
    here.sent.splice(0);

    await here.changes('done');

    expect(here.sent).toEqual([]);
    expect(here.deadLetters).toHaveLength(1);
  });
});

describe('a missed bin that the crew closes', () => {
  const due = '2026-11-26T09:30:00.000Z';
  const missed = async (...references: readonly string[]) => {
    const here = setup();
    await here.says('library hours');
    const record = await here.record(here.me);
    const { eTag, ...stored } = record ?? ({} as NonNullable<typeof record>);
    const timers = [
      {
        id: `missed-bin:${references.join(', ')}`,
        at: due,
        dialog: 'missed-bin-collected',
        answers: [['reference', references.join(', ')] as const],
      },
    ];
    const dialog = { ...stored.dialog, language: 'en' as const, timers };
    await here.ports.storage.put(`conversation/${here.me}`, { ...stored, dialog }, eTag);
    const closes = (reference: string, status: CaseStatus = 'done') =>
      here.take({
        id: `news:${here.me}:${reference}:${++count}`,
        conversation: here.me,
        channel: 'webchat',
        at: here.time.now.toISOString(),
        receivedAt: here.time.now.toISOString(),
        kind: 'news',
        news: {
          reference,
          kind: 'waste.missed-bin',
          status,
          receivedAt: '2026-11-23T09:00:00.000Z',
          updatedAt: here.time.now.toISOString(),
        },
      });
    const passes = async (at: string) => {
      here.time.now = new Date(at);
      await here.ticks();
    };
    const asksAbout = async () =>
      (await here.state())?.timers?.flatMap((timer) =>
        timer.dialog === undefined ? [] : [[timer.at, timer.answers[0]?.[1]]],
      );
    return { ...here, closes, passes, asksAbout };
  };

  it('is asked about soon, and not on the day after as well', async () => {
    const here = await missed('B-1');

    await here.closes('B-1');

    expect(await here.asksAbout()).toEqual([['2026-11-23T10:02:00.000Z', 'B-1']]);
  });

  it('is asked about with the others that are closed just then; those that are not, on the day', async () => {
    const here = await missed('B-1', 'B-2', 'B-3');

    await here.closes('B-2');
    await here.closes('B-1');

    expect(await here.asksAbout()).toEqual([
      ['2026-11-23T10:02:00.000Z', 'B-2, B-1'],
      [due, 'B-3'],
    ]);
  });

  it('in the night is asked about in the morning', async () => {
    const here = await missed('B-1');
    here.time.now = new Date('2026-11-23T23:00:00Z');

    await here.closes('B-1');

    expect(await here.asksAbout()).toEqual([['2026-11-24T08:00:00.000Z', 'B-1']]);
  });

  it('after it was asked about is news, and not asked about again', async () => {
    const here = await missed('B-1');
    await here.passes('2026-11-26T09:30:10Z');
    here.sent.splice(0);

    await here.closes('B-1');

    expect(await here.asksAbout()).toBeUndefined();
    expect(here.sent[0]).toContain('It is done.');
  });

  it.each(['scheduled', 'closed-no-action'] as const)(
    'is asked about on its day where it is %s',
    async (status) => {
      const here = await missed('B-1');

      await here.closes('B-1', status);

      expect(await here.asksAbout()).toEqual([[due, 'B-1']]);
      expect(here.sent.at(-1)).toContain('B-1');
    },
  );
});
