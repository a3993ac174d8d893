import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import {
  HELD,
  OVER,
  QUEUED,
  type Agent,
  type Handoff,
  type HandoffEvent,
} from '../../bot/handoff/handoff.ts';
import { handoffTurn } from '../../bot/handoff/machine.ts';
import type { Handed } from '../../bot/handoff/step.ts';
import type { Queue } from '../../bot/handoff/wait.ts';

const SAM: Agent = { id: 'a-sam', name: 'Sam' };
const JO: Agent = { id: 'a-jo', name: 'Jo' };
const ZOE: Agent = { id: 's-zoe', name: 'Zoe' };
const ASKED = { kind: 'asked', id: 'e-1', team: 'housing', rank: 'usual', why: 'asked' } as const;

const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 30, 10, 0) + minutes * 60_000);
const queueOf = (changed: Partial<Queue> = {}): Queue => ({
  isOpen: true,
  closes: at(7 * 60).toISOString(),
  isClosed: false,
  agents: [
    { id: 'a-sam', takes: 3, has: 3 },
    { id: 'a-jo', takes: 3, has: 3 },
  ],
  waiting: [],
  handling: [10, 12, 8, 10, 10, 10],
  ...changed,
});
type Stepping = readonly [minutes: number, event: HandoffEvent];

/** What they came to, step by step; each passes through JSON, as what is kept does. */
const through = (steps: readonly Stepping[], queue: Partial<Queue> = {}): Handed => {
  let handed: Handed = { handoff: undefined, told: [], desk: [] };
  for (const [minutes, event] of steps) {
    const kept = handed.handoff && (JSON.parse(JSON.stringify(handed.handoff)) as Handoff);
    handed = handoffTurn(kept, event, { now: at(minutes), queue: () => queueOf(queue) });
  }
  return handed;
};
const said = ({ told }: Handed): readonly string[] => told.map(({ say }) => say);

describe('asking for a person', () => {
  it('puts them in the queue where the wait is short, and says how long', () => {
    const handed = through([[0, ASKED]]);

    expect(handed.handoff).toMatchObject({ stage: 'waiting', team: 'housing' });
    expect(handed.told).toEqual([{ say: 'queued', wait: 2, ahead: 0 }]);
    expect(handed.desk).toEqual([{ tell: 'queue', team: 'housing' }]);
  });

  it.each([
    ['out of hours', { isOpen: false }, 'out-of-hours'],
    ['nobody is on', { agents: [] }, 'nobody-on'],
    ['the queue is closed', { isClosed: true }, 'queue-closed'],
    ['the wait is long', { handling: Array.from({ length: 9 }, () => 600) }, 'long'],
  ] as const)('offers a call or a case where %s', (_, queue, because) => {
    const handed = through([[0, ASKED]], queue);

    expect(handed.handoff?.stage).toBe('offered');
    expect(handed.told).toMatchObject([{ say: 'offer', because, ways: ['call', 'case'] }]);
  });

  it('says that the wait is not known where too few chats ended of late', () => {
    const handed = through([[0, ASKED]], { handling: [9] });

    expect(handed.told).toEqual([
      { say: 'offer', ways: ['here', 'call', 'case'], because: 'choice', wait: 'unknown' },
    ]);
  });

  it('lets whoever needs care into a queue that is closed', () => {
    expect(through([[0, { ...ASKED, rank: 'care' }]], { isClosed: true }).handoff?.stage).toBe('waiting');
  });

  it('asked once more says the wait again and keeps the place', () => {
    const handed = through([
      [0, ASKED],
      [3, { ...ASKED, id: 'e-2' }],
    ]);

    expect(handed.handoff).toMatchObject({
      id: 'e-1',
      askedAt: at(0).toISOString(),
      since: at(0).toISOString(),
    });
    expect(said(handed)).toEqual(['wait']);
  });

  it('ends, and says so, when they do not choose', () => {
    const handed = through(
      [
        [0, ASKED],
        [15, { kind: 'due' }],
      ],
      { handling: [] },
    );

    expect(handed.handoff?.stage).toBe('ended');
    expect(said(handed)).toEqual(['lapsed']);
  });
});

describe('waiting', () => {
  it('says the wait anew every five minutes', () => {
    const handed = through([
      [0, ASKED],
      [5, { kind: 'due' }],
    ]);

    expect(said(handed)).toEqual(['wait']);
    expect(handed.handoff).toMatchObject({ due: at(10).toISOString(), told: { at: at(5).toISOString() } });
  });

  it('keeps what they write meanwhile and still says the wait in time', () => {
    const { handoff } = through([
      [0, ASKED],
      [4, { kind: 'wrote' }],
      [4, { kind: 'wrote' }],
    ]);

    expect(handoff).toMatchObject({ unread: 2, due: at(5).toISOString() });
  });

  it('tells the truth after an hour, with ways that keep nobody waiting', () => {
    const ticks = Array.from({ length: 12 }, (_, index): Stepping => [5 * (index + 1), { kind: 'due' }]);
    const handed = through([[0, ASKED], ...ticks]);

    expect(handed.handoff).toMatchObject({ stage: 'unanswered', outcome: 'not-reached' });
    expect(handed.told).toEqual([{ say: 'nobody', because: 'late', ways: ['call', 'case'] }]);
  });

  it('tells the truth when the team goes home', () => {
    const closes = at(3).toISOString();
    const handed = through(
      [
        [0, ASKED],
        [3, { kind: 'due' }],
      ],
      { closes },
    );

    expect(handed.told).toEqual([{ say: 'nobody', because: 'closed', ways: ['call', 'case'] }]);
  });

  it('ends when they leave, and tells the desk', () => {
    const handed = through([
      [0, ASKED],
      [1, { kind: 'left' }],
    ]);

    expect(said(handed)).toEqual(['left']);
    expect(handed.desk).toEqual([{ tell: 'queue', team: 'housing' }]);
  });
});

describe('an agent', () => {
  const accepted: readonly Stepping[] = [
    [0, ASKED],
    [2, { kind: 'accepted', agent: SAM }],
  ];
  const talking: readonly Stepping[] = [...accepted, [3, { kind: 'said', agent: SAM }]];

  it('takes a chat, and the person is told who it is', () => {
    const handed = through(accepted);

    expect(handed.handoff).toMatchObject({ stage: 'accepted', agent: SAM });
    expect(handed.told).toEqual([{ say: 'with', agent: SAM, team: 'housing' }]);
  });

  it('who accepts second is told that it is taken, and nothing changes', () => {
    const handed = through([...accepted, [2, { kind: 'accepted', agent: JO }]]);

    expect(handed.handoff).toMatchObject({ agent: SAM });
    expect(handed.told).toEqual([]);
    expect(handed.desk).toEqual([{ tell: 'refused', agent: JO, because: 'taken' }]);
  });

  it.each([
    ['said', { kind: 'said', agent: JO }],
    ['parked', { kind: 'parked', agent: JO, until: at(99).toISOString() }],
    ['returned', { kind: 'returned', agent: JO }],
    ['transferred', { kind: 'transferred', agent: JO, team: 'repairs', note: '' }],
    ['ended', { kind: 'ended', agent: JO, outcome: 'done' }],
  ] as const satisfies readonly (readonly [string, HandoffEvent])[])(
    'who does not have a chat cannot have it %s',
    (_, event) => {
      const handed = through([...talking, [4, event]]);

      expect(handed.handoff).toMatchObject({ stage: 'talking', agent: SAM });
      expect(handed.told).toEqual([]);
      expect(handed.desk).toEqual([{ tell: 'refused', agent: JO, because: 'not-yours' }]);
    },
  );

  it('who writes to a chat that is over is told so', () => {
    const handed = through([
      ...talking,
      [4, { kind: 'ended', agent: SAM, outcome: 'done' }],
      [5, { kind: 'said', agent: SAM }],
    ]);

    expect(handed.desk).toEqual([{ tell: 'refused', agent: SAM, because: 'over' }]);
    expect(handed.told).toEqual([]);
  });

  it('who takes a chat and does not write loses it, and the person is first again', () => {
    const handed = through([...accepted, [4, { kind: 'due' }]]);

    expect(handed.handoff).toMatchObject({ stage: 'waiting', askedAt: at(0).toISOString(), from: SAM });
    expect(handed.handoff?.agent).toBeUndefined();
    expect(said(handed)).toEqual(['front']);
    expect(handed.desk).toContainEqual({ tell: 'neglected', team: 'housing', agent: SAM });
  });

  it('who does not answer is late after four minutes from the first words, whatever else they write', () => {
    const wrote: readonly Stepping[] = [...talking, [5, { kind: 'wrote' }], [8, { kind: 'wrote' }]];

    expect(through(wrote).handoff?.due).toBe(at(9).toISOString());
    expect(said(through([...wrote, [9, { kind: 'due' }]]))).toEqual(['agent-late']);
    expect(said(through([...wrote, [9, { kind: 'due' }], [15, { kind: 'due' }]]))).toEqual(['front']);
  });

  it('whose desk is gone gives the chat back to its place', () => {
    const handed = through([...talking, [6, { kind: 'lost', agent: SAM }]]);

    expect(handed.handoff).toMatchObject({ stage: 'waiting', askedAt: at(0).toISOString() });
    expect(said(handed)).toEqual(['front']);
  });

  it('parks a chat until a time that the person is told, and is late after it', () => {
    const until = at(60).toISOString();
    const parked: readonly Stepping[] = [...talking, [4, { kind: 'parked', agent: SAM, until }]];

    expect(through(parked).told).toEqual([{ say: 'parked', agent: SAM, until }]);
    expect(said(through([...parked, [60, { kind: 'due' }]]))).toEqual(['agent-late']);
    expect(said(through([...parked, [60, { kind: 'due' }], [75, { kind: 'due' }]]))).toEqual(['front']);
  });

  it('sends it to another team with a note, and both teams see it', () => {
    const handed = through([
      ...talking,
      [4, { kind: 'transferred', agent: SAM, team: 'repairs', note: 'Leak again' }],
    ]);

    expect(handed.handoff).toMatchObject({
      stage: 'transferred',
      team: 'repairs',
      note: 'Leak again',
      from: SAM,
    });
    expect(handed.told).toMatchObject([{ say: 'moved', to: 'repairs', from: SAM }]);
    expect(handed.desk).toEqual([
      { tell: 'queue', team: 'repairs' },
      { tell: 'queue', team: 'housing' },
    ]);
  });

  it('who takes it then is told of with the one before', () => {
    const handed = through([
      ...talking,
      [4, { kind: 'transferred', agent: SAM, team: 'repairs', note: '' }],
      [5, { kind: 'accepted', agent: JO }],
    ]);

    expect(handed.told).toEqual([{ say: 'with', agent: JO, team: 'repairs', from: SAM }]);
  });

  it('gives it back to the assistant, or ends it, and the person is told', () => {
    expect(through([...talking, [4, { kind: 'returned', agent: SAM }]]).told).toEqual([
      { say: 'back', agent: SAM },
    ]);
    expect(through([...talking, [4, { kind: 'ended', agent: SAM, outcome: 'done' }]]).told).toEqual([
      { say: 'ended', agent: SAM, outcome: 'done' },
    ]);
  });

  it('waits for the person, who is asked once and then let go', () => {
    const asked: readonly Stepping[] = [...talking, [23, { kind: 'due' }]];

    expect(said(through(asked))).toEqual(['still-there']);
    expect(through([...asked, [63, { kind: 'due' }]]).handoff).toMatchObject({
      stage: 'ended',
      outcome: 'no-reply',
    });
    expect(through([...asked, [30, { kind: 'wrote' }]]).handoff).toMatchObject({
      stage: 'talking',
      due: at(34).toISOString(),
    });
  });

  it('is given a chat by a supervisor, whoever had it', () => {
    const handed = through([...talking, [4, { kind: 'assigned', by: ZOE, agent: JO }]]);

    expect(handed.handoff).toMatchObject({ stage: 'accepted', agent: JO });
    expect(handed.told).toEqual([{ say: 'with', agent: JO, team: 'housing', from: SAM }]);
    expect(handed.desk).toContainEqual({ tell: 'chat', team: 'housing', agent: SAM });
    expect(handed.handoff?.trail.at(-1)).toMatchObject({ what: 'assigned', by: 's-zoe' });
  });
});

describe('whatever happens, in whatever order', () => {
  const agent = fc.constantFrom(SAM, JO);
  const event: fc.Arbitrary<HandoffEvent> = fc.oneof(
    fc.constant(ASKED),
    fc.record({
      kind: fc.constant('chosen' as const),
      way: fc.constantFrom('here' as const, 'call' as const, 'case' as const),
    }),
    fc.constantFrom<HandoffEvent>(
      { kind: 'wrote' },
      { kind: 'left' },
      { kind: 'closed' },
      { kind: 'due' },
      { kind: 'due' },
      { kind: 'due' },
    ),
    fc.record({
      kind: fc.constantFrom('accepted' as const, 'said' as const, 'returned' as const, 'lost' as const),
      agent,
    }),
    agent.map((each): HandoffEvent => ({ kind: 'parked', agent: each, until: at(2_000).toISOString() })),
    agent.map((each): HandoffEvent => ({ kind: 'transferred', agent: each, team: 'repairs', note: 'n' })),
    agent.map((each): HandoffEvent => ({ kind: 'ended', agent: each, outcome: 'done' })),
    agent.map((each): HandoffEvent => ({ kind: 'assigned', by: ZOE, agent: each })),
  );
  const queue: fc.Arbitrary<Partial<Queue>> = fc.record({
    isOpen: fc.boolean(),
    isClosed: fc.boolean(),
    agents: fc.constantFrom([], [{ id: 'a-sam', takes: 2, has: 2 }], [{ id: 'a-sam', takes: 2, has: 0 }]),
    handling: fc.constantFrom([], [5, 5, 5, 5, 5], [300, 300, 300, 300, 300]),
  });
  const course = fc.array(fc.tuple(fc.nat({ max: 40 }), event, queue), { minLength: 1, maxLength: 40 });

  /** Each step from the one before it; a timer comes when it is due. */
  const played = (
    steps: readonly (readonly [number, HandoffEvent, Partial<Queue>])[],
    check: (before: Handoff | undefined, event: HandoffEvent, handed: Handed, now: string) => void,
  ): void => {
    let handoff: Handoff | undefined;
    let minutes = 0;
    for (const [after, step, queueThen] of steps) {
      minutes += after;
      const isDue = step.kind === 'due' && handoff?.due !== undefined;
      const now = isDue
        ? new Date(Math.max(at(minutes).getTime(), Date.parse(handoff?.due ?? '')))
        : at(minutes);
      minutes = (now.getTime() - at(0).getTime()) / 60_000;
      const handed = handoffTurn(handoff, step, {
        now,
        queue: () => queueOf({ ...queueThen, closes: at(minutes + 300).toISOString() }),
      });
      check(handoff, step, handed, now.toISOString());
      handoff = handed.handoff;
    }
  };

  it('what is not over has a time by which something happens, and what is over has none; a time that came is not the next', () => {
    fc.assert(
      fc.property(course, (steps) => {
        played(steps, (_, { kind }, { handoff }, now) => {
          if (handoff === undefined) return;
          expect(handoff.due === undefined).toBe(OVER.has(handoff.stage));
          if (kind === 'due' && handoff.due !== undefined) expect(handoff.due > now).toBe(true);
        });
      }),
    );
  });

  it('a time that comes tells the person something', () => {
    fc.assert(
      fc.property(course, (steps) => {
        played(steps, (before, { kind }, { told }) => {
          if (kind === 'due' && before?.due !== undefined) expect(told).not.toEqual([]);
        });
      }),
    );
  });

  it('somebody has it just when an agent is named, and nobody else can say anything in it', () => {
    fc.assert(
      fc.property(course, (steps) => {
        played(steps, (before, step, { handoff, told }) => {
          if (handoff !== undefined && !OVER.has(handoff.stage))
            expect(handoff.agent !== undefined).toBe(HELD.has(handoff.stage));
          const isTheirs = step.kind !== 'said' || before?.agent?.id === step.agent.id;
          if (!isTheirs) {
            expect(handoff).toBe(before);
            expect(told).toEqual([]);
          }
        });
      }),
    );
  });

  it('their place in the queue is never later than when they asked', () => {
    fc.assert(
      fc.property(course, (steps) => {
        played(steps, (before, _, { handoff }) => {
          if (before !== undefined && !OVER.has(before.stage) && before.stage !== 'offered')
            expect(handoff?.askedAt).toBe(before.askedAt);
        });
      }),
    );
  });

  it('with nobody doing anything more it is over within a day', () => {
    fc.assert(
      fc.property(course, (steps) => {
        let last: Handoff | undefined;
        played(steps, (_, __, { handoff }) => (last = handoff));
        for (let ticks = 0; ticks < 60 && last?.due !== undefined; ticks++) {
          const now = new Date(last.due);
          last = handoffTurn(
            last,
            { kind: 'due' },
            { now, queue: () => queueOf({ closes: new Date(now.getTime() + 3e7).toISOString() }) },
          ).handoff;
        }
        expect(last === undefined || OVER.has(last.stage)).toBe(true);
      }),
    );
  });

  it('whoever waits is told a wait that is five minutes old at most', () => {
    fc.assert(
      fc.property(course, (steps) => {
        played(steps, (_, __, { handoff }) => {
          if (handoff === undefined || !QUEUED.has(handoff.stage)) return;
          expect(handoff.told).toBeDefined();
          expect(Date.parse(handoff.due ?? '') - Date.parse(handoff.told?.at ?? '')).toBeLessThanOrEqual(
            5 * 60_000,
          );
        });
      }),
    );
  });
});
