// Our transcripts hold what botbuilder's TranscriptStore promises, and what a worker and a web chat need beside it.
import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { Activity } from '../../bot/model.ts';
import type { RecordedTurn } from '../../bot/runtime/ports.ts';
import { DynamoDbTranscriptStore } from '../../lambdas/aws/dynamodb-transcript-store.ts';
import { dynamoDbTable } from '../dynalite.ts';

const table = dynamoDbTable();
const store = () => new DynamoDbTranscriptStore(table().client, table().name);
const CHANNEL = 'directline';
const START = Date.parse('2026-09-22T11:00:00.000Z');
const PAGE = 20;

const fresh = (): string => `conversation-${randomUUID()}`;
const activity = (conversation: string, index: number, channelId = CHANNEL): Activity =>
  ({
    type: 'message',
    id: `activity-${String(index).padStart(3, '0')}`,
    timestamp: new Date(START + index * 60_000),
    channelId,
    conversation: { id: conversation },
    from: { id: 'dl_visitor', name: '', role: 'user' },
    text: `message ${index} ŵ 🙂`,
    channelData: { deep: [{ er: null }] },
  }) as unknown as Activity;
const activities = (conversation: string, count: number) =>
  Array.from({ length: count }, (_, index) => activity(conversation, index));
const log = async (conversation: string, count: number) => {
  for (const each of activities(conversation, count)) await store().logActivity(each);
};
const turnOf = (conversation: string, version: number, more: Partial<RecordedTurn> = {}): RecordedTurn => ({
  channelId: CHANNEL,
  conversation,
  version,
  event: `event-${version}`,
  at: new Date(START + version * 60_000).toISOString(),
  activities: [
    { type: 'message', id: `${version}-1`, text: `question ${version}` },
    { type: 'message', id: `${version}-2`, text: `answer ${version}` },
  ],
  ...more,
});
/** Every page, one after the other. */
const pagesOf = async (conversation: string, startDate?: Date) => {
  const pages: Activity[][] = [];
  let token: string | undefined;
  do {
    const page = await store().getTranscriptActivities(CHANNEL, conversation, token, startDate);
    pages.push(page.items);
    token = page.continuationToken || undefined;
  } while (token !== undefined);
  return pages;
};

describe('an activity', () => {
  it('comes back as it was logged, its time as a date', async () => {
    const conversation = fresh();
    const logged = activity(conversation, 0);

    await store().logActivity(logged);

    const { items } = await store().getTranscriptActivities(CHANNEL, conversation);
    expect(items).toEqual([logged]);
    expect(items[0]?.timestamp).toBeInstanceOf(Date);
    expect(JSON.stringify(items[0])).toBe(JSON.stringify(logged));
  });

  it('is not changed by being logged', async () => {
    const logged = activity(fresh(), 0);
    const before = structuredClone(logged);

    await store().logActivity(logged);

    expect(logged).toEqual(before);
  });

  it('comes back in the order of time, whatever the order of logging', async () => {
    const conversation = fresh();
    for (const index of [2, 0, 1]) await store().logActivity(activity(conversation, index));

    const { items } = await store().getTranscriptActivities(CHANNEL, conversation);

    expect(items.map(({ id }) => id)).toEqual(['activity-000', 'activity-001', 'activity-002']);
  });

  it('is kept when many are logged at once', async () => {
    const conversation = fresh();

    await Promise.all(activities(conversation, 30).map((each) => store().logActivity(each)));

    expect((await pagesOf(conversation)).flat()).toEqual(activities(conversation, 30));
  });

  it('logged twice is there once', async () => {
    const conversation = fresh();

    await log(conversation, 1);
    await log(conversation, 1);

    expect((await pagesOf(conversation)).flat()).toHaveLength(1);
  });

  it('that is missing is refused at once', () => {
    expect(() => store().logActivity(undefined as never)).toThrow(TypeError);
    expect(() => store().logActivity(null as never)).toThrow(TypeError);
  });
});

describe('a transcript that is not named', () => {
  it.each([undefined, null, ''] as never[])('is refused at once: %j', (none) => {
    expect(() => store().getTranscriptActivities(none, 'conversation')).toThrow(TypeError);
    expect(() => store().getTranscriptActivities(CHANNEL, none)).toThrow(TypeError);
    expect(() => store().listTranscripts(none)).toThrow(TypeError);
    expect(() => store().deleteTranscript(none, 'conversation')).toThrow(TypeError);
    expect(() => store().deleteTranscript(CHANNEL, none)).toThrow(TypeError);
  });
});

describe('a transcript', () => {
  it('that nobody wrote is empty', async () => {
    const page = await store().getTranscriptActivities(CHANNEL, fresh());

    expect(page.items).toEqual([]);
    expect(page.continuationToken).toBeUndefined();
  });

  it.each([
    [1, [1]],
    [PAGE - 1, [PAGE - 1]],
    [PAGE, [PAGE, 0]],
    [PAGE + 1, [PAGE, 1]],
    [2 * PAGE, [PAGE, PAGE, 0]],
    [2 * PAGE + 5, [PAGE, PAGE, 5]],
  ])('of %d activities comes in pages of %j', async (count, sizes) => {
    const conversation = fresh();
    await log(conversation, count);

    const pages = await pagesOf(conversation);

    expect(pages.map((page) => page.length)).toEqual(sizes);
    expect(pages.flat()).toEqual(activities(conversation, count));
  });

  it('begins at a date, that moment included', async () => {
    const conversation = fresh();
    await log(conversation, 30);

    const items = (await pagesOf(conversation, new Date(START + 5 * 60_000))).flat();

    expect(items.map(({ id }) => id)).toEqual(
      activities(conversation, 30)
        .slice(5)
        .map(({ id }) => id),
    );
  });

  it('is empty from a date after its end', async () => {
    const conversation = fresh();
    await log(conversation, 3);

    expect(await pagesOf(conversation, new Date(START + 3_600_000))).toEqual([[]]);
  });

  it('has nothing of another conversation or channel', async () => {
    const conversation = fresh();
    await log(conversation, 2);
    await log(`${conversation}0`, 2);
    await store().logActivity(activity(conversation, 9, 'sms'));

    expect((await pagesOf(conversation)).flat()).toEqual(activities(conversation, 2));
  });

  it.each(['a#b', 'a/b|c', 'ŵ 🙂', '%23', '~', ' '])('may be named strangely: %j', async (name) => {
    const conversation = `${fresh()}${name}`;
    const channel = `channel-${randomUUID()}${name}`;

    await store().logActivity(activity(conversation, 0, channel));

    expect((await store().getTranscriptActivities(channel, conversation)).items).toHaveLength(1);
    expect((await store().listTranscripts(channel)).items.map(({ id }) => id)).toEqual([conversation]);
  });
});

describe('the list of transcripts', () => {
  it('names those of one channel, once each, with when they began', async () => {
    const channel = `channel-${randomUUID()}`;
    const ids = [fresh(), fresh(), fresh()].sort();
    for (const id of ids) await store().logActivity(activity(id, 0, channel));
    await store().logActivity(activity(ids[0] ?? '', 1, channel));
    await store().logActivity(activity(fresh(), 0, `${channel}x`));

    const { items } = await store().listTranscripts(channel);

    expect(items.map(({ id }) => id)).toEqual(ids);
    expect(items.every(({ channelId, created }) => channelId === channel && created instanceof Date)).toBe(
      true,
    );
  });

  it('comes in pages', async () => {
    const channel = `channel-${randomUUID()}`;
    const ids = Array.from({ length: PAGE + 3 }, fresh).sort();
    await Promise.all(ids.map((id) => store().logActivity(activity(id, 0, channel))));

    const first = await store().listTranscripts(channel);
    const second = await store().listTranscripts(channel, first.continuationToken);

    expect(first.items).toHaveLength(PAGE);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.continuationToken).toBeUndefined();
  });

  it('is empty for a channel that nobody used', async () => {
    expect((await store().listTranscripts(`channel-${randomUUID()}`)).items).toEqual([]);
  });

  it('says when a transcript began, not when it was last written to', async () => {
    const channel = `channel-${randomUUID()}`;
    const conversation = fresh();
    await store().logActivity(activity(conversation, 0, channel));
    await store().logActivity(activity(conversation, 5, channel));

    const { items } = await store().listTranscripts(channel);

    expect(items[0]?.created).toEqual(new Date(START));
  });
});

describe('a transcript that is deleted', () => {
  it('is gone from its list and from its pages, and no other is', async () => {
    const channel = `channel-${randomUUID()}`;
    const [gone, kept] = [fresh(), fresh()];
    for (const id of [gone, kept]) {
      await Promise.all(
        Array.from({ length: 45 }, (_, index) => store().logActivity(activity(id, index, channel))),
      );
    }

    await store().deleteTranscript(channel, gone);

    expect((await store().getTranscriptActivities(channel, gone)).items).toEqual([]);
    expect((await store().getTranscriptActivities(channel, kept)).items).toHaveLength(PAGE);
    expect((await store().listTranscripts(channel)).items.map(({ id }) => id)).toEqual([kept]);
  });

  it('takes its turns with it', async () => {
    const conversation = fresh();
    for (const version of [1, 2, 3]) await store().logTurn(turnOf(conversation, version));

    await store().deleteTranscript(CHANNEL, conversation);

    expect(await store().turnsAfter(CHANNEL, conversation, 0)).toEqual({ turns: [], more: false });
    expect(await store().hasEvent(CHANNEL, conversation, 'event-1', new Date(0).toISOString())).toBe(false);
  });

  it('need not have been there', async () => {
    await expect(store().deleteTranscript(CHANNEL, fresh())).resolves.toBeUndefined();
  });
});

describe('turns', () => {
  it('come back as they were logged', async () => {
    const conversation = fresh();
    const turn = turnOf(conversation, 1);

    await store().logTurn(turn);

    expect(await store().turnsAfter(CHANNEL, conversation, 0)).toEqual({ turns: [turn], more: false });
  });

  it('come after a watermark, oldest first', async () => {
    const conversation = fresh();
    for (const version of [3, 1, 12, 2, 100]) await store().logTurn(turnOf(conversation, version));
    const after = async (watermark: number) =>
      (await store().turnsAfter(CHANNEL, conversation, watermark)).turns.map(({ version }) => version);

    expect(await after(0)).toEqual([1, 2, 3, 12, 100]);
    expect(await after(2)).toEqual([3, 12, 100]);
    expect(await after(11)).toEqual([12, 100]);
    expect(await after(100)).toEqual([]);
    expect(await after(1_000_000)).toEqual([]);
  });

  it('come in pages, and say whether there are more', async () => {
    const conversation = fresh();
    const versions = Array.from({ length: 60 }, (_, index) => index + 1);
    await Promise.all(versions.map((version) => store().logTurn(turnOf(conversation, version))));

    const read: number[] = [];
    let more = true;
    for (let pages = 0; more && pages < 10; pages++) {
      const page = await store().turnsAfter(CHANNEL, conversation, read.at(-1) ?? 0);
      read.push(...page.turns.map(({ version }) => version));
      ({ more } = page);
    }

    expect(read).toEqual(versions);
    expect(more).toBe(false);
    expect((await store().turnsAfter(CHANNEL, conversation, 0)).more).toBe(true);
  });

  it('logged twice are there once', async () => {
    const conversation = fresh();

    await store().logTurn(turnOf(conversation, 1));
    await store().logTurn(turnOf(conversation, 1));

    expect((await store().turnsAfter(CHANNEL, conversation, 0)).turns).toHaveLength(1);
  });

  it('of another conversation do not come', async () => {
    const conversation = fresh();
    await store().logTurn(turnOf(conversation, 1));
    await store().logTurn(turnOf(`${conversation}0`, 2));
    await store().logTurn(turnOf(conversation, 3, { channelId: 'sms' }));

    expect((await store().turnsAfter(CHANNEL, conversation, 0)).turns).toHaveLength(1);
  });

  it('are activities of the transcript, in order, a page ending within a turn or not', async () => {
    const conversation = fresh();
    const said = (version: number) =>
      [1, 2, 3].map((part) => ({ type: 'message', id: `${version}-${part}`, channelId: CHANNEL }));
    const versions = Array.from({ length: 15 }, (_, index) => index + 1);
    for (const version of versions) {
      await store().logTurn(turnOf(conversation, version, { activities: said(version) }));
    }

    const pages = await pagesOf(conversation);

    expect(pages.map((page) => page.length)).toEqual([20, 20, 5]);
    expect(pages.flat().map(({ id }) => id)).toEqual(versions.flatMap(said).map(({ id }) => id));
  });

  it('list their conversation from the first', async () => {
    const channelId = `channel-${randomUUID()}`;
    const conversation = fresh();

    for (const version of [1, 2]) await store().logTurn(turnOf(conversation, version, { channelId }));

    expect((await store().listTranscripts(channelId)).items).toEqual([
      { channelId, id: conversation, created: new Date(START + 60_000) },
    ]);
  });
});

describe('an event', () => {
  const always = new Date(0).toISOString();

  it('is known once its turn was logged, and only in its conversation', async () => {
    const conversation = fresh();
    await store().logTurn(turnOf(conversation, 1));

    expect(await store().hasEvent(CHANNEL, conversation, 'event-1', always)).toBe(true);
    expect(await store().hasEvent(CHANNEL, conversation, 'event-2', always)).toBe(false);
    expect(await store().hasEvent(CHANNEL, fresh(), 'event-1', always)).toBe(false);
    expect(await store().hasEvent('sms', conversation, 'event-1', always)).toBe(false);
  });

  it('is looked for from a time on, that moment included', async () => {
    const conversation = fresh();
    const turn = turnOf(conversation, 1);
    await store().logTurn(turn);

    expect(await store().hasEvent(CHANNEL, conversation, 'event-1', turn.at)).toBe(true);
    expect(await store().hasEvent(CHANNEL, conversation, 'event-1', '2026-09-22T11:01:00.001Z')).toBe(false);
  });

  it('is found among many', async () => {
    const conversation = fresh();
    await Promise.all(
      Array.from({ length: 80 }, (_, index) => store().logTurn(turnOf(conversation, index + 1))),
    );

    expect(await store().hasEvent(CHANNEL, conversation, 'event-80', always)).toBe(true);
    expect(await store().hasEvent(CHANNEL, conversation, 'event-1', always)).toBe(true);
  });

  it('that is late is looked for without reading what is long past', async () => {
    const conversation = fresh();
    await Promise.all(
      Array.from({ length: 80 }, (_, index) => store().logTurn(turnOf(conversation, index + 1))),
    );
    const asked = vi.spyOn(table().client, 'send');

    const found = await store().hasEvent(CHANNEL, conversation, 'event-81', turnOf(conversation, 75).at);

    const pages = await Promise.all(
      asked.mock.results.map(({ value }) => value as Promise<{ ScannedCount: number }>),
    );
    asked.mockRestore();
    expect(found).toBe(false);
    expect(pages.map(({ ScannedCount }) => ScannedCount)).toEqual([50]);
  });
});

describe('what the contract leaves open', () => {
  it('keeps activities without an id that came in the same millisecond', async () => {
    const conversation = fresh();
    const { id: _, ...nameless } = activity(conversation, 1);
    for (let n = 0; n < 3; n++) await store().logActivity(nameless);

    expect((await store().getTranscriptActivities(CHANNEL, conversation)).items.length).toBe(3);
  });

  it.each(['garbage', '{}', '[]', '["turn#1"]', 'null'])(
    'says of the token %j that it is not ours',
    async (token) => {
      await expect(store().getTranscriptActivities(CHANNEL, fresh(), token)).rejects.toThrow(
        'not one of ours',
      );
    },
  );
});
