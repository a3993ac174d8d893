// What becomes of an incident, minute by minute.
import { describe, expect, it } from 'vitest';
import {
  after,
  alarms,
  clock,
  FIRST,
  informs,
  MANAGER,
  night,
  paged,
  NIGHT,
  report,
  rules,
  SECOND,
  toldOf,
} from './night.ts';

describe('that it gets worse', () => {
  it('is told to whoever has it, and again after ten minutes at the earliest', () => {
    const { reported, answers, effects } = night();
    const worse = (minutes: number) =>
      reported(minutes, { words: `its getting worse ${minutes}`, answers: { worse: after(minutes) } });
    reported();
    answers(1, FIRST, 'acknowledged');

    for (const minutes of [2, 4, 13]) worse(minutes);

    expect(informs(effects).filter((each) => each.startsWith('worse'))).toEqual(['worse ann', 'worse ann']);
  });
});

describe('paging', () => {
  it('asks the first at once, the second after five minutes, the duty manager after ten', () => {
    const { reported, goesBy, incident } = night();

    reported();
    goesBy(1, 14);

    expect(incident().paged.map(({ to, at }) => [to.id, at])).toEqual([
      ['ann', after(0)],
      ['bob', after(5)],
      ['cat', after(10)],
    ]);
  });

  it('tells the person the truth after fifteen minutes, once, and goes on from the first', () => {
    const { reported, goesBy, effects } = night();

    reported();
    goesBy(1, 29);

    expect(toldOf(effects)).toEqual(['unreached']);
    expect(paged(effects)).toEqual(['ann', 'bob', 'cat', 'ann', 'bob', 'cat']);
  });

  it('asks others beside them from the third round on, and tells the person again what to do', () => {
    const { reported, goesBy, effects } = night();
    reported();

    goesBy(1, 70);

    const told = effects.flatMap((each) => (each.kind === 'tell' ? [[each.news.at, each.news.why]] : []));
    expect(told).toEqual([
      [after(15), undefined],
      [after(30), 'still'],
      [after(60), 'still'],
    ]);
    expect(paged(effects).slice(6)).toEqual([
      'room',
      'ann',
      'bob',
      'cat',
      'room',
      'ann',
      'bob',
      'cat',
      'room',
    ]);
  });

  it('tells the person who has it, after all that silence, and nothing more of nobody', () => {
    const { reported, goesBy, answers, effects } = night();
    reported();
    goesBy(1, 40);

    answers(41, SECOND, 'acknowledged');
    answers(50, SECOND, 'on-the-way');
    answers(80, SECOND, 'made-safe');
    goesBy(81, 200);

    expect(toldOf(effects).slice(2)).toEqual(['acknowledged', 'on-the-way', 'made-safe']);
  });

  it('tells the person once of all the times that went by without a worker', () => {
    const { reported, happens, effects } = night();
    reported();

    happens(65, { kind: 'due' });
    happens(66, { kind: 'due' });

    expect(toldOf(effects)).toEqual(['unreached']);
  });

  it.each([
    ['water thru the ceiling, im deaf text me', true],
    ['water thru the ceiling', undefined],
  ])('tells that nobody was reached in a way for whoever wrote "%s"', (words, noCalls) => {
    const { reported, goesBy, effects } = night();
    reported(0, { words });

    goesBy(1, 16);

    const told = effects.flatMap((each) => (each.kind === 'tell' ? [each.news] : []));
    expect(told.map(({ what, ...news }) => [what, news.noCalls])).toEqual([['unreached', noCalls]]);
  });

  it('is given up in the end, with an alarm', () => {
    const { reported, goesBy, effects, incident } = night({
      plan: { step: 5, round: 15, unreached: 15, failedRound: 1, rounds: 2, again: [], wideFrom: 2 },
      clocksFor: () => [],
    });

    reported();
    goesBy(1, 120);

    expect(paged(effects)).toHaveLength(6);
    expect(alarms(effects)).toEqual(['unreached', 'given-up']);
    expect(effects.at(-1)).toMatchObject({ kind: 'tell', news: { what: 'unreached', why: 'given-up' } });
    expect(incident().paging).toBeUndefined();
  });

  it('begins again when they tell of it once more after it was given up', () => {
    const { reported, goesBy, effects, incident } = night({
      plan: { step: 5, round: 15, unreached: 15, failedRound: 1, rounds: 2, again: [], wideFrom: 2 },
      clocksFor: () => [],
    });
    reported();
    goesBy(1, 120);
    expect(incident().paging).toBeUndefined();
    const before = paged(effects).length;

    reported(130, { words: 'it is still coming through' });
    goesBy(131, 136);

    expect(paged(effects).slice(before)).toEqual(['ann', 'bob']);
  });

  it('ends when somebody has it', () => {
    const { reported, answers, goesBy, effects, incident } = night();
    reported();
    goesBy(1, 6);

    answers(7, SECOND, 'acknowledged');
    goesBy(8, 60);

    expect(paged(effects)).toEqual(['ann', 'bob']);
    expect(toldOf(effects)).toEqual(['acknowledged']);
    expect(incident()).toMatchObject({ standing: 'acknowledged', heldBy: SECOND });
  });

  it('goes to the next at once when somebody cannot', () => {
    const { reported, answers, effects, goesBy } = night();
    reported();

    answers(2, FIRST, 'cannot');
    goesBy(3, 6);

    expect(paged(effects)).toEqual(['ann', 'bob']);
  });

  it('goes to the next at once when a page did not go out, and says the truth when none did', () => {
    const { reported, happens, effects, incident, goesBy } = night();
    reported();
    const fails = () =>
      happens(0, { kind: 'page-result', page: incident().paged.at(-1)?.id ?? '', ok: false });

    fails();
    fails();
    expect([paged(effects), toldOf(effects)]).toEqual([['ann', 'bob', 'cat'], []]);
    fails();
    goesBy(1, 1);

    expect(toldOf(effects)).toEqual(['unreached']);
    expect(paged(effects)).toEqual(['ann', 'bob', 'cat', 'ann']);
  });

  it('says the truth at once when there is nobody on call, and looks again', () => {
    const team = [[], [FIRST]];
    const { reported, goesBy, effects } = night({ rota: () => team.at(effects.length === 0 ? 0 : 1) ?? [] });

    reported();
    goesBy(1, 16);

    expect(toldOf(effects)).toEqual(['unreached']);
    expect(alarms(effects)).toContain('nobody');
    expect(paged(effects)).toEqual(['ann']);
  });

  it('asks one, and not all at once, after a time without a worker', () => {
    const { reported, happens, effects } = night();
    reported();

    happens(33, { kind: 'due' });

    expect(paged(effects)).toEqual(['ann', 'bob']);
  });

  it('of a hazard that can wait asks nobody, and its clocks run', () => {
    const { happens, effects, incident } = night();
    const { pages: _, ...report } = { ...base, severity: 'SH' as const };

    happens(0, { kind: 'reported', report });

    expect(paged(effects)).toEqual([]);
    expect(incident().clocks.map(({ id }) => id)).toEqual(['safe', 'came']);
  });
});

describe('what those on call answer', () => {
  it('is told as it is confirmed, each once, to the end', () => {
    const { reported, answers, effects, incident } = night();
    reported();

    answers(1, FIRST, 'acknowledged');
    answers(2, FIRST, 'acknowledged');
    answers(3, FIRST, 'on-the-way');
    answers(90, FIRST, 'made-safe');

    expect(toldOf(effects)).toEqual(['acknowledged', 'on-the-way', 'made-safe']);
    expect(incident().clocks.map(({ id, stoppedAt }) => [id, stoppedAt])).toEqual([
      ['safe', after(90)],
      ['came', after(90)],
    ]);
    expect(incident()).toMatchObject({ standing: 'made-safe', madeSafeAt: after(90) });
  });

  it('holds for the first of two at once, and the other is told who has it', () => {
    const { reported, answers, goesBy, effects, incident } = night();
    reported();
    goesBy(1, 5);

    answers(6, SECOND, 'acknowledged');
    answers(6, FIRST, 'acknowledged');

    expect(incident().heldBy).toEqual(SECOND);
    expect(informs(effects)).toEqual(['taken ann', 'acknowledged bob', 'held-by-other ann']);
    expect(toldOf(effects)).toEqual(['acknowledged']);
  });

  it('gives it back when they cannot after all: the next is asked at once', () => {
    const { reported, answers, goesBy, effects, incident } = night();
    reported();
    answers(1, FIRST, 'acknowledged');

    answers(20, FIRST, 'cannot');
    goesBy(21, 24);

    expect(paged(effects)).toEqual(['ann', 'bob']);
    expect(incident().heldBy).toBeUndefined();
  });

  it('changes nothing when an older "cannot" comes late', () => {
    const { reported, answers, incident } = night();
    reported();
    answers(3, FIRST, 'acknowledged');

    answers(4, FIRST, 'cannot', after(2));

    expect(incident()).toMatchObject({ standing: 'acknowledged', heldBy: FIRST });
  });

  it('is kept of what was never reported in nothing', () => {
    const { answers, effects, incident } = night();

    answers(0, FIRST, 'made-safe');

    expect(effects).toEqual([]);
    expect(incident).toThrow();
  });
});

describe('a clock', () => {
  it('warns the duty manager while it can still be kept, and again when it was not', () => {
    const { reported, answers, goesBy, effects, incident } = night();
    reported();
    answers(1, FIRST, 'acknowledged');

    goesBy(2, 241);

    expect(alarms(effects)).toEqual(['late came', 'breached came']);
    expect(effects.flatMap((each) => (each.kind === 'alarm' ? [each.to] : []))).toEqual([MANAGER, MANAGER]);
    expect(incident().clocks.find(({ id }) => id === 'came')?.breachedAt).toBe(after(240));
  });

  it.each([
    ['four minutes after a page', 13, false, []],
    ['four minutes after a page that failed', 13, true, [MANAGER]],
    ['when the last page was long ago', 2, false, [MANAGER]],
  ] as const)('%s, warns the duty manager by text or by its trail alone', (_, rounds, failed, warned) => {
    const { reported, goesBy, happens, effects, incident } = night({
      plan: { ...rules.plan, rounds, wideFrom: rounds },
      clocksFor: ({ awareAt }) => [clock('came', awareAt, 239, 'attended')],
    });
    reported();
    goesBy(1, 176);
    const page = incident().paged.findLast(({ to }) => to.id === MANAGER.id)?.id ?? '';
    if (failed) happens(177, { kind: 'page-result', page, ok: false });

    goesBy(178, 180);

    const late = effects.flatMap((each) => (each.kind === 'alarm' && each.why === 'late' ? [each] : []));
    expect(late).toHaveLength(1);
    expect(late.flatMap(({ to }) => to ?? [])).toEqual(warned);
    const detail = incident().trail.findLast(({ what }) => what === 'alarm')?.detail;
    expect(detail).toBe(warned.length === 0 ? 'came late paged' : 'came late');
  });

  it('tells whoever has it of another danger in the same place, though it is no worse', () => {
    const { reported, answers, happens, incident } = night();
    reported(0, { severity: 'S0' });
    answers(1, FIRST, 'acknowledged');

    const effects = happens(2, {
      kind: 'reported',
      report: report({ severity: 'S0', row: 'fire', words: 'fire' }),
    });

    expect(informs(effects)).toEqual(['added ann']);
    expect(incident()).toMatchObject({ row: 'leak', rows: ['fire'] });
  });

  it('of what is told of again runs on from when the landlord first knew, and is due when it was due', () => {
    const { reported, answers, happens, incident } = night();
    reported();
    answers(5, FIRST, 'on-the-way');
    answers(60, FIRST, 'made-safe');
    const running = () => incident().clocks.filter(({ stoppedAt }) => stoppedAt === undefined);
    expect(running().map(({ id }) => id)).not.toContain('safe');

    happens(120, { kind: 'reported', report: report({ awareAt: after(120), words: 'it is back' }) });

    expect(incident()).toMatchObject({ standing: 'open', awareAt: NIGHT, reopenedAt: after(120) });
    expect(incident().heldBy).toBeUndefined();
    expect(running().find(({ id }) => id === 'safe')).toMatchObject({ from: NIGHT, due: after(24 * 60) });
  });

  it('begins with what happened, and stops with it', () => {
    const { reported, happens, incident } = night();
    reported();

    happens(60, { kind: 'happened', what: 'investigated', who: 'ann' });
    happens(90, { kind: 'happened', what: 'summary-sent', who: 'ann' });

    expect(incident().clocks.find(({ id }) => id === 'summary')).toMatchObject({
      from: after(60),
      stoppedAt: after(90),
    });
  });

  it('stopped in time and told of late is no breach', () => {
    const { reported, answers, happens, goesBy, incident } = night();
    reported();
    answers(1, FIRST, 'acknowledged');
    goesBy(2, 241);

    happens(250, { kind: 'happened', what: 'attended', who: 'ann' }, after(200));

    const came = incident().clocks.find(({ id }) => id === 'came');
    expect(came).toMatchObject({ stoppedAt: after(200) });
    expect(came?.breachedAt).toBeUndefined();
  });
});

describe('what the person tells', () => {
  it('of being safe is told to whoever has it, and ends no paging', () => {
    const { reported, happens, goesBy, effects } = night();
    reported();

    happens(2, { kind: 'said-safe' });
    happens(3, { kind: 'said-safe' });
    goesBy(4, 5);

    expect(informs(effects)).toEqual(['said-safe ann']);
    expect(paged(effects)).toEqual(['ann', 'bob']);
  });

  it('of there being no danger is told, too', () => {
    const { reported, happens, effects, incident } = night();
    reported();

    happens(2, { kind: 'said-safe', calledOff: true });

    expect(informs(effects)).toEqual(['called-off ann']);
    expect(incident()).toMatchObject({ standing: 'open', calledOffAt: after(2) });
  });

  it('is added: the first time of knowing stays, the worse severity stands, where it is goes to whoever has it', () => {
    const { reported, answers, effects, incident } = night();
    reported(0, { severity: 'S0', row: 'gas' });
    answers(1, FIRST, 'acknowledged');

    reported(9, { awareAt: after(8), severity: 'S1', place: '2A Mill Lane', words: 'it is getting worse' });

    expect(incident()).toMatchObject({
      awareAt: after(0),
      severity: 'S0',
      row: 'gas',
      place: '2A Mill Lane',
      words: 'water coming thru the light',
      added: [{ at: after(9), words: 'it is getting worse' }],
    });
    expect(informs(effects)).toEqual(['acknowledged ann', 'added ann']);
    expect(incident().clocks).toHaveLength(2);
  });

  it('of a danger after it was made safe opens it again', () => {
    const { reported, answers, effects, incident } = night();
    reported();
    answers(1, FIRST, 'made-safe');

    reported(2, { words: 'the form, later' });
    expect(incident().standing).toBe('made-safe');
    reported(30, { awareAt: after(30), words: 'it is back' });

    expect(incident().standing).toBe('open');
    expect(paged(effects)).toEqual(['ann', 'ann']);
  });

  it('in confidence is never answered on the channel, and says nothing in a page', () => {
    const { reported, goesBy, effects } = night();

    reported(0, { row: 'abuse', quiet: true, place: '2A Mill Lane' });
    goesBy(1, 20);

    expect(toldOf(effects)).toEqual([]);
    const [page] = effects.filter(({ kind }) => kind === 'page');
    expect(page).toMatchObject({ told: { quiet: true } });
    expect(JSON.stringify(page)).not.toMatch(/Mill Lane|water/);
  });
});

describe('when it is over', () => {
  it('health, words and phone are erased, and the evidence stays', () => {
    const { reported, happens, goesBy, incident } = night();
    reported(0, { care: 'yes', phone: '07700 900201' });
    const before = incident().trail.length;

    happens(60, { kind: 'closed', who: 'ann' });
    goesBy(90 * 1440 + 55, 90 * 1440 + 65);

    expect(incident()).not.toHaveProperty('care');
    expect(incident()).not.toHaveProperty('words');
    expect(incident()).not.toHaveProperty('phone');
    expect(incident().trail.length).toBeGreaterThan(before);
  });

  it('what is of its person goes before its time when they are erased, and not while it runs', () => {
    const { reported, happens, incident } = night();
    reported(0, { care: 'yes', phone: '07700 900201' });

    happens(30, { kind: 'erased' });
    expect(incident()).toHaveProperty('phone');
    happens(60, { kind: 'closed', who: 'ann' });
    happens(61, { kind: 'erased' });
    happens(62, { kind: 'erased' });

    for (const name of ['care', 'words', 'phone']) expect(incident()).not.toHaveProperty(name);
    expect(incident().trail.filter(({ what }) => what === 'erased')).toHaveLength(1);
  });

  it('it is among what is running until it is closed, and where others look for it until it is over', () => {
    const { reported, answers, happens, effects } = night();

    reported();
    answers(1, FIRST, 'made-safe');
    happens(60, { kind: 'closed', who: 'ann' });

    const lists = effects.flatMap((each) => (each.kind === 'list' ? [each] : []));
    const near = lists[0]?.near ?? [];
    expect(near).toContain('leak/repairs');
    expect(lists).toMatchObject([
      { running: true, left: [] },
      { running: true, near: [], left: near },
      { running: false, near: [], left: [] },
    ]);
    const files = effects.flatMap((each) => (each.kind === 'file' ? [each.standing] : []));
    expect(files).toEqual(['open', 'made-safe', 'closed']);
  });
});

const base = {
  incident: 'i1',
  reference: 'R-204518',
  row: 'damp',
  severity: 'SH',
  awareAt: after(0),
  conversation: 'c1',
  channel: 'sms',
  language: 'en',
  pages: 'repairs',
} as const;
