// Who has it, and what their word ends: on the way takes over, made safe needs words, and an answer that is given back is none.
import { describe, expect, it } from 'vitest';
import type { Clock } from '../../bot/clocks/clock.ts';
import { hearOnCall } from '../../lambdas/incidents/hear.ts';
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import { rota } from '../../dialogs/rota.ts';
import { after, clock, FIRST, informs, MANAGER, night, paged, SECOND, toldOf } from './night.ts';
import { EWA, incidentOf } from './one.ts';

const NOBODY = { withCode: () => Promise.resolve(undefined), find: () => Promise.resolve(undefined) };

describe('on the way', () => {
  it('makes it theirs, and the one who had it is told by name', () => {
    const { reported, answers, incident } = night();
    reported();
    answers(1, FIRST, 'acknowledged');

    const effects = answers(2, SECOND, 'on-the-way');

    expect(incident()).toMatchObject({ heldBy: SECOND, standing: 'on-the-way', onTheWayAt: after(2) });
    expect(informs(effects)).toEqual(['other-on-the-way ann', 'on-the-way bob']);
    expect(effects.find((each) => each.kind === 'inform')).toMatchObject({ by: SECOND.name });
  });

  it('is taken over by whoever says so later, and not by what was said before', () => {
    const { reported, answers, incident } = night();
    reported();
    answers(1, FIRST, 'on-the-way');
    const late = answers(3, MANAGER, 'on-the-way', after(0.5));
    expect([incident().heldBy, informs(late)]).toEqual([FIRST, ['held-by-other cat']]);

    answers(4, SECOND, 'on-the-way');

    expect(incident().heldBy).toEqual(SECOND);
  });

  it('tells the time that they give, and the next that they give', () => {
    const { reported, happens, incident } = night();
    reported();
    const way = { kind: 'answered', by: FIRST, answer: 'on-the-way', via: 'text' } as const;
    happens(1, { ...way, note: '30 min', eta: { minutes: 30 } });

    const again = happens(9, { ...way, note: '40 min', eta: { minutes: 40 } });
    const said = { said: { minutes: 40 }, at: after(9) };

    expect(again).toMatchObject([
      { kind: 'tell', news: { what: 'on-the-way', eta: said } },
      { kind: 'inform' },
    ]);
    expect(incident().eta).toEqual(said);
    expect(toldOf(happens(10, way))).toEqual([]);
  });
});

describe('made safe', () => {
  const all = (awareAt: string): readonly Clock[] => [
    clock('answer', awareAt, 15, 'acknowledged'),
    clock('came', awareAt, 240, 'attended'),
    clock('looked', awareAt, 1440, 'investigated'),
    clock('safe', awareAt, 1440, 'made-safe'),
  ];
  const running = (clocks: readonly { readonly id: string; readonly stoppedAt?: string }[]) =>
    clocks.flatMap(({ id, stoppedAt }) => (stoppedAt === undefined ? [id] : []));
  const begun = () => {
    const made = night({ clocksFor: ({ awareAt }) => all(awareAt) });
    made.reported();
    return made;
  };
  const safe = { kind: 'answered', by: FIRST, answer: 'made-safe', via: 'page' } as const;

  it('without a word, by one who never set out, ends no clock of coming or looking', () => {
    const { happens, incident } = begun();

    happens(1, safe);

    expect(running(incident().clocks)).toEqual(['came', 'looked']);
    expect(incident().trail).toContainEqual({ at: after(1), what: 'noted', who: 'ann', detail: 'no-visit' });
  });

  it('with words stands by them, and the trail says that no visit was recorded', () => {
    const { happens, incident } = begun();

    happens(1, { ...safe, note: 'talked them through the stop tap' });

    expect(running(incident().clocks)).toEqual(['summary']);
    expect(incident().trail.some(({ detail }) => detail === 'no-visit')).toBe(true);
  });

  it('by one who was on the way ends them all', () => {
    const { happens, answers, incident } = begun();
    answers(1, FIRST, 'on-the-way');

    happens(30, safe);

    expect(running(incident().clocks)).toEqual(['summary']);
    expect(incident().trail.some(({ detail }) => detail === 'no-visit')).toBe(false);
  });

  it('is taken back: it is open, paged, told, and due when it was due', () => {
    const { happens, answers, incident } = begun();
    answers(1, FIRST, 'on-the-way');
    happens(30, { ...safe, note: 'water off' });

    const effects = happens(40, { ...safe, answer: 'not-safe' });

    expect(incident()).toMatchObject({ standing: 'open' });
    expect(incident()).not.toHaveProperty('heldBy');
    expect(paged(effects)).toEqual(['ann']);
    expect(effects).toContainEqual(
      expect.objectContaining({
        kind: 'tell',
        news: expect.objectContaining({ why: 'not-safe' }) as unknown,
      }),
    );
    expect(incident().clocks.find(({ id }) => id === 'safe')).toMatchObject({ due: after(1440) });
    expect(running(incident().clocks)).toContain('safe');
  });

  it.each(['acknowledged', 'on-the-way', 'made-safe', 'cannot'] as const)(
    'makes of a later text of it no answer that anybody would rely on: %s',
    (answer) => {
      const { happens, answers, incident } = begun();
      answers(1, FIRST, 'on-the-way');
      happens(20, { ...safe, note: 'water off' });

      const effects = happens(24, { ...safe, answer, via: 'text', alsoOpen: ['840'] });

      expect(informs(effects)).toEqual(['is-over ann']);
      expect(effects).toContainEqual(
        expect.objectContaining({ over: { answer, madeSafeAt: after(20), alsoOpen: ['840'] } }),
      );
      expect(toldOf(effects)).toEqual([]);
      expect(incident()).toMatchObject({ standing: 'made-safe', heldBy: FIRST, madeSafeAt: after(20) });
      expect(informs(happens(25, { ...safe, answer, by: SECOND, via: 'text' }))).toEqual(['is-over bob']);
    },
  );

  it('by text is asked what was done, and nothing is noted before', async () => {
    const told: IncidentEvent[] = [];
    const hear = hearOnCall({
      rota,
      incidents: { ...NOBODY, running: () => Promise.resolve([incidentOf()]) },
      tell: (events) => Promise.resolve(void told.push(...events)),
    });
    const text = (words: string) =>
      hear({
        id: words,
        receivedAt: after(1),
        activity: { type: 'message', text: words, from: { id: EWA.phone } },
      } as unknown as Parameters<typeof hear>[0]);

    expect(await text('482 SAFE')).toEqual({
      says: expect.stringMatching(/^What did you do\? Reply 482 SAFE and say it/) as unknown,
    });
    // That they were asked, and no answer.
    expect(told.splice(0)).toEqual([
      { id: 'asked-what:482 SAFE', incident: 'i-1', at: after(1), kind: 'asked-what', by: EWA },
    ]);

    await text('482 SAFE water off');
    await text('482 WAY 30 min');

    expect(told).toMatchObject([
      { answer: 'made-safe', note: 'water off' },
      { answer: 'on-the-way', eta: { minutes: 30 } },
    ]);
  });
});

describe('an answer that is given back', () => {
  const answer = (awareAt: string) => [clock('answer', awareAt, 15, 'acknowledged')];

  it('has to come again within as long, and the record says that the first was taken back', () => {
    const { reported, answers, goesBy, incident, effects } = night({
      clocksFor: ({ awareAt }) => answer(awareAt),
    });
    reported();
    answers(2, FIRST, 'acknowledged');
    answers(4, FIRST, 'cannot');

    goesBy(5, 30);

    expect(incident().clocks).toMatchObject([
      { id: 'answer', stoppedAt: after(2), undoneAt: after(4) },
      { from: after(4), due: after(19), breachedAt: after(19) },
    ]);
    expect(effects.filter((each) => each.kind === 'tell').at(-1)).toMatchObject({
      news: { what: 'unreached', why: 'given-back' },
    });
  });

  it('is kept by whoever answers next', () => {
    const { reported, answers, incident } = night({ clocksFor: ({ awareAt }) => answer(awareAt) });
    reported();
    answers(2, FIRST, 'acknowledged');
    answers(4, FIRST, 'cannot');

    answers(6, SECOND, 'acknowledged');

    expect(incident().clocks.at(-1)).toMatchObject({ stoppedAt: after(6) });
  });
});

it('tells whoever is on the rota the truth when they say STOP', async () => {
  const hear = hearOnCall({
    rota,
    incidents: { ...NOBODY, running: () => Promise.resolve([]) },
    tell: () => Promise.resolve(),
  });
  const says = (text: string, id: string) =>
    hear({
      id: 's',
      receivedAt: after(1),
      activity: { type: 'message', text, from: { id } },
    } as unknown as Parameters<typeof hear>[0]);

  expect(await says('STOP', EWA.phone)).toEqual({
    says: expect.stringContaining('Pages of incidents still come to this number') as unknown,
  });
  expect(await says('NOTICE', EWA.phone)).toBeUndefined();
  expect(await says('STOP', '+447700900982')).toBeUndefined();
});
