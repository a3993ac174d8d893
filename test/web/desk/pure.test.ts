// The desk's small rules: times, text messages, what comes next, search, where a chat belongs.
import { describe, expect, it } from 'vitest';
import { inMessages } from '../../../bot/channels/sms/split.ts';
import { PARTS_MAX } from '../../../bot/channels/sms/limits.ts';
import { segments } from '../../../bot/channels/gsm7.ts';
import type { ChatSummary } from '../../../bot/handoff/board.ts';
import type { BoardSeen } from '../../../lambdas/desk/wire.ts';
import { whoWaits } from '../../../web/desk/close-queue.tsx';
import { boardWith, boardWithout } from '../../../web/desk/board-with.ts';
import { ring } from '../../../web/desk/ring.ts';
import { toRemind } from '../../../web/desk/promises.ts';
import { searched } from '../../../web/desk/library.ts';
import { inPlace, isLate, nextOf, shared } from '../../../web/desk/order.ts';
import { parkTimes } from '../../../web/desk/park-times.ts';
import { smsMessages } from '../../../web/desk/sms-messages.ts';
import { smsParts } from '../../../web/desk/sms-parts.ts';
import { byFive, clock, dateOf, minutesLeft, moment, span, tomorrowAtNine } from '../../../web/desk/times.ts';
import { chatOf, LIBRARY } from '../../browser/desk/cast.ts';
import { fc } from '../../made-up.ts';

const chat = (conversation: string, given: Partial<ChatSummary> = {}) => chatOf(conversation, given).summary;
const boardOf = (waiting: readonly ChatSummary[], mine: readonly ChatSummary[] = []): BoardSeen => ({
  now: '2026-11-30T10:00:00.000Z',
  queues: ['repairs', 'housing'].map((team) => ({
    team,
    name: team,
    isOpen: true,
    isClosed: false,
    waiting: waiting.filter((each) => each.team === team),
    wait: 5,
  })),
  mine,
  others: [],
  people: [],
  teams: [],
});
const SAM = { me: 'sam', isSupervisor: false };

describe('times', () => {
  it('are the council’s, in summer too', () => {
    expect(clock('2026-07-01T09:02:00Z')).toBe('10:02');
    expect(clock('2026-12-01T10:02:00Z')).toBe('10:02');
    expect(dateOf(Date.parse('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect([byFive('2026-07-02'), byFive('2026-12-01')]).toEqual([
      '2026-07-02T16:00:00.000Z',
      '2026-12-01T17:00:00.000Z',
    ]);
    expect(tomorrowAtNine(Date.parse('2026-07-01T23:30:00Z'))).toBe('2026-07-03T08:00:00.000Z');
    expect(tomorrowAtNine(Date.parse('2026-11-30T10:00:00Z'))).toBe('2026-12-01T09:00:00.000Z');
    // The clocks go forward in the night between.
    expect(tomorrowAtNine(Date.parse('2026-03-28T10:00:00Z'))).toBe('2026-03-29T08:00:00.000Z');
  });

  it('are said in words', () => {
    expect([0.5, 4, 60, 192, 60 * 49].map(span)).toEqual([
      'less than 1 min',
      '4 min',
      '1 h',
      '3 h 12 min',
      '2 days',
    ]);
    expect(moment('2026-11-29T10:02:00Z', Date.parse('2026-11-30T10:00:00Z'))).toBe('Sun 29 Nov, 10:02');
    expect(minutesLeft('2026-11-30T10:00:00Z', Date.parse('2026-11-30T10:00:00Z'))).toBeUndefined();
  });

  it('to park until lie ahead', () => {
    const now = Date.parse('2026-11-30T10:00:00Z');

    expect(parkTimes(now).map(({ words }) => words)).toEqual([
      '10 minutes, until 10:10',
      '30 minutes, until 10:30',
      '1 hour, until 11:00',
      'Tomorrow, 9:00',
    ]);
  });
});

it('text messages are counted as they are billed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', '€', '[', 'ŵ', '😀', '\n')), (characters) => {
      const text = characters.join('').repeat(20);
      const { parts, units } = segments(text);

      expect(smsParts(text)).toMatchObject({ parts, units });
    }),
  );
  expect(smsParts('Tŷ 😀').dear).toEqual(['ŷ', '😀']);
});

it('a long text is cut as it will be sent', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('word', ' ', '. ', '\n', 'ŵ', '😀', 'a'.repeat(400)), { maxLength: 60 }),
      (parts) => {
        const text = parts.join('').trim();

        expect(smsMessages(text, PARTS_MAX)).toEqual(inMessages(text, []));
      },
    ),
  );
});

describe('the lists', () => {
  it('give danger first, then extra care, then whoever asked first, over all queues', () => {
    const [early, late] = ['2026-11-30T09:00:00Z', '2026-11-30T09:30:00Z'];
    const usual = chat('usual', { askedAt: early });
    const care = chat('care', { rank: 'care', askedAt: late, team: 'housing' });
    const danger = chat('danger', { rank: 'safety', askedAt: late });

    expect(nextOf(boardOf([danger, usual, care]))?.conversation).toBe('danger');
    expect(nextOf(boardOf([usual, care]))?.conversation).toBe('care');
    expect(nextOf(boardOf([]))).toBeUndefined();
  });

  it('know who has waited longer than they were told', () => {
    const told = chat('a', { told: { wait: 5, at: '2026-11-30T10:00:00Z' } });

    expect(isLate(told, Date.parse('2026-11-30T10:05:00Z'))).toBe(false);
    expect(isLate(told, Date.parse('2026-11-30T10:05:01Z'))).toBe(true);
    expect(isLate(chat('b'), Date.parse('2026-11-30T12:00:00Z'))).toBe(false);

    const free = chat('c', { told: { wait: 0, at: '2026-11-30T10:00:00Z' } });

    expect(
      ['2026-11-30T10:00:30Z', '2026-11-30T10:01:01Z'].map((at) => isLate(free, Date.parse(at))),
    ).toEqual([false, true]);
  });

  it('keep a chat’s place when others come and go', () => {
    expect(inPlace(['a', 'b', 'c'], [chat('c'), chat('d'), chat('a')])).toEqual(['a', 'c', 'd']);
    const same = ['a'];
    expect(inPlace(same, [chat('a')])).toBe(same);
  });

  it('keep what has not changed as it is', () => {
    const before = [chat('a'), chat('b')];
    const after = shared(before, [chat('a'), chat('b', { version: 9 })]);

    expect(after[0]).toBe(before[0]);
    expect(after[1]?.version).toBe(9);
    expect(shared(before, [chat('a'), chat('b')])).toBe(before);
  });

  it('have a chat where it belongs: taken it leaves its queue, sent on it is in another, over it is nowhere', () => {
    const taken = chat('a', { stage: 'accepted', agent: { id: 'sam', name: 'Sam' }, version: 3 });
    const board = boardWith(boardOf([chat('a'), chat('b')]), taken, SAM);
    const moved = boardWith(board, chat('a', { stage: 'transferred', team: 'housing', version: 4 }), SAM);

    expect(board.mine).toEqual([taken]);
    expect(board.queues[0]?.waiting.map(({ conversation }) => conversation)).toEqual(['b']);
    expect([moved.mine.length, moved.queues[1]?.waiting.length]).toEqual([0, 1]);
    expect(boardWithout(moved, 'a').queues[1]?.waiting).toEqual([]);
  });

  it('are not put back by what is older', () => {
    const board = boardOf(
      [],
      [chat('a', { stage: 'talking', agent: { id: 'sam', name: 'Sam' }, version: 8 })],
    );

    expect(boardWith(board, chat('a', { version: 7 }), SAM)).toBe(board);
  });
});

it('a queue is closed knowing who waits in it', () => {
  const waits = (...waiting: readonly ChatSummary[]) => whoWaits({ waiting });

  expect(waits()).toBe('Nobody waits in it now.');
  expect(waits(chat('a'))).toBe('1 person waits.');
  expect(
    waits(
      chat('a'),
      chat('b', { rank: 'care' }),
      chat('c', { rank: 'care', danger: true }),
      chat('d', { rank: 'safety' }),
    ),
  ).toBe('4 people wait: 2 in danger, 1 with extra care.');
});

it('a promise to write is recalled five minutes before and at its time, once each', () => {
  const due = '2026-11-30T10:41:00.000Z';
  const parked = chat('a', { stage: 'parked', due });
  const keys = (at: string, known: readonly string[] = []) =>
    toRemind([parked, chat('b', { stage: 'talking', due })], Date.parse(at), new Set(known)).map(
      ({ key }) => key,
    );

  expect(keys('2026-11-30T10:35:59Z')).toEqual([]);
  expect(keys('2026-11-30T10:36:00Z')).toEqual([`soon a ${due}`]);
  expect(keys('2026-11-30T10:40:00Z', [`soon a ${due}`])).toEqual([]);
  expect(keys('2026-11-30T10:41:00Z', [`soon a ${due}`])).toEqual([`now a ${due}`]);
});

describe('the library', () => {
  const found = (typed: string, language: 'en' | 'cy' = 'en') =>
    searched(LIBRARY, typed, language).map(({ kind, id }) => `${kind} ${id}`);

  it('is searched by the beginnings of all words, titles first', () => {
    expect(found('hot wat')).toEqual(['answer boiler-broken']);
    expect(found('damp')[0]).toBe('answer damp-and-mould');
    expect(found('hot bins')).toEqual([]);
  });

  it('has each answer once: in the person’s language, or in English where there is no other', () => {
    expect(found('lleithder', 'cy')).toEqual(['answer damp-and-mould']);
    expect(found('damp', 'cy')).toEqual(['answer damp-and-mould']);
    expect(found('bin days', 'cy')).toEqual(['answer bin-days']);
  });

  it('is shown without a word typed', () => {
    expect(found('').length).toBeGreaterThan(3);
  });
});

describe('a tone', () => {
  const held = (given: Partial<ChatSummary> = {}) =>
    chat('a', { stage: 'talking', agent: { id: 'sam', name: 'Sam' }, ...given });
  const rung = (before: BoardSeen, after: BoardSeen, open?: string) => {
    const heard: string[] = [];
    ring(before, after, {
      me: 'sam',
      open,
      alerts: {
        say: (words) => heard.push(`say ${words}`),
        call: (words) => heard.push(`call ${words}`),
        alarm: (words) => heard.push(`alarm ${words}`),
        tone: (kind) => heard.push(kind),
      },
    });
    return heard;
  };

  it('comes with words of theirs, which are not named twice where the chat is open', () => {
    const [before, after] = [boardOf([], [held()]), boardOf([], [held({ heardAt: '2026-11-30T10:05:00Z' })])];

    expect(rung(before, after)).toEqual(['message', 'say New message in Web chat: “My boiler is broken”']);
    expect(rung(before, after, 'a')).toEqual(['message']);
    expect(rung(after, after)).toEqual([]);
  });

  it('is an alarm for a danger, in a chat of theirs and in a queue', () => {
    expect(rung(boardOf([], [held()]), boardOf([], [held({ danger: true })]))).toContain('alarm');
    expect(rung(boardOf([]), boardOf([chat('b', { rank: 'safety' })]))).toEqual([
      'call A danger waits in Repairs. Web chat: “My boiler is broken”',
      'alarm',
    ]);
  });

  it('names the danger by what it is and their words for it, and not by what they came with', () => {
    const dangerTold = { id: 'fire', words: 'smoke from the cooker' };
    const after = held({ about: 'A question about rent', danger: true, dangerTold });

    expect(rung(boardOf([], [held({ about: 'A question about rent' })]), boardOf([], [after]))).toContain(
      'alarm A danger was told in Web chat: fire or smoke, “smoke from the cooker”',
    );
  });

  it('is an alarm for a danger that is told while somebody waits, and in a colleague’s chat', () => {
    const kims = { stage: 'talking', agent: { id: 'kim', name: 'Kim' } } as const;
    const others = (given: Partial<ChatSummary>) => ({
      ...boardOf([]),
      others: [chat('a', { ...kims, ...given })],
    });

    expect(rung(boardOf([chat('a')]), boardOf([chat('a', { danger: true })]))).toContain('alarm');
    expect(rung(others({}), others({ danger: true }))[0]).toMatch(/^alarm A danger was told in Kim’s chat/);
    expect(rung(others({ danger: true }), others({ danger: true, version: 9 }))).toEqual([]);
  });

  it('comes when a supervisor gives them a chat', () => {
    expect(rung(boardOf([]), boardOf([], [held()]))[1]).toMatch(/^say You have a chat/);
  });
});
