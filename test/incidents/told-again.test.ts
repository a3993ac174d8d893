// What was made safe and is told of again: whoever made it safe knows the home, and is asked first; then the rota as ever.
import { describe, expect, it } from 'vitest';
import { pageText } from '../../dialogs/on-call-said.ts';
import type { IncidentRules } from '../../bot/incidents/rules.ts';
import { after, FIRST, informs, MANAGER, NIGHT, night, report, rules, SECOND } from './night.ts';

/** The second made it safe at 60 minutes, and it is told of again at 120. */
const toldAgain = (more: Partial<IncidentRules> = {}, by = SECOND) => {
  const scene = night({ ...rules, ...more });
  scene.reported();
  scene.answers(6, by, 'on-the-way');
  scene.answers(60, by, 'made-safe');
  const before = scene.incident().paged.length;
  scene.happens(120, { kind: 'reported', report: report({ awareAt: after(120), words: 'it is back' }) });
  return {
    ...scene,
    again: () =>
      scene
        .incident()
        .paged.slice(before)
        .map(({ to }) => to.id),
  };
};

describe('an incident that is told of again', () => {
  it('asks whoever made it safe first, and then the others in their order', () => {
    const { goesBy, again } = toldAgain();
    expect(again()).toEqual([SECOND.id]);

    goesBy(121, 134);

    expect(again()).toEqual([SECOND.id, FIRST.id, MANAGER.id]);
  });

  it('is asked for as ever from the next round on', () => {
    const { goesBy, again } = toldAgain();

    goesBy(121, 149);

    expect(again().slice(3)).toEqual([FIRST.id, SECOND.id, MANAGER.id]);
  });

  it('of whoever is on call no more nobody is asked', () => {
    let isOver = false;
    const { again, goesBy } = toldAgain({
      rota: (_, at) =>
        at.toISOString() >= after(100) ? ((isOver = true), [FIRST, MANAGER]) : [FIRST, SECOND, MANAGER],
    });

    goesBy(121, 129);

    expect(isOver).toBe(true);
    expect(again()).toEqual([FIRST.id, MANAGER.id]);
  });

  it('that whoever made it safe cannot take goes to the first at once', () => {
    const { answers, again } = toldAgain();

    answers(121, SECOND, 'cannot');

    expect(again()).toEqual([SECOND.id, FIRST.id]);
  });

  it('that they took and gave back goes to the first, who was not asked yet', () => {
    const { answers, again } = toldAgain();
    answers(121, SECOND, 'acknowledged');

    answers(125, SECOND, 'cannot');

    expect(again()).toEqual([SECOND.id, FIRST.id]);
  });

  it('that they took and gave back goes to the manager after the first, and not to them again', () => {
    const { answers, again, goesBy } = toldAgain();
    answers(121, SECOND, 'acknowledged');
    answers(125, SECOND, 'cannot');

    goesBy(126, 139);

    expect(again()).toEqual([SECOND.id, FIRST.id, MANAGER.id]);
  });

  it('that the next took and gave back goes to the manager, for whoever made it safe was asked', () => {
    const { answers, again, goesBy } = toldAgain();
    goesBy(121, 126);
    answers(127, FIRST, 'acknowledged');

    answers(128, FIRST, 'cannot');

    expect(again()).toEqual([SECOND.id, FIRST.id, MANAGER.id]);
  });

  it('that the first gave back in the next round goes to the second, as ever', () => {
    const { answers, again, goesBy } = toldAgain();
    goesBy(121, 136);
    answers(137, FIRST, 'acknowledged');

    answers(138, FIRST, 'cannot');

    expect(again()).toEqual([SECOND.id, FIRST.id, MANAGER.id, FIRST.id, SECOND.id]);
  });

  it('tells nobody that they need not go who was not asked again', () => {
    const { answers, effects } = toldAgain();
    const before = effects.length;

    answers(121, SECOND, 'acknowledged');

    expect(informs(effects.slice(before))).toEqual([`acknowledged ${SECOND.id}`]);
  });

  it('made safe by the first, asks the first as ever', () => {
    expect(toldAgain({}, FIRST).again()).toEqual([FIRST.id]);
  });

  it('says in the page that it is told again, and when', () => {
    const text = pageText(
      {
        reference: 'E-1',
        row: 'leak',
        severity: 'S1',
        awareAt: NIGHT,
        reopenedAt: after(120),
        place: '14 Elm Road NM4 2QP',
      },
      '482',
      { link: 'https://porth.example.org/l/abc', now: new Date(after(121)), timeZone: 'Europe/London' },
    );

    expect(text).toContain('told AGAIN');
    expect(text).not.toContain(`told ${after(0).slice(11, 16)}`);
  });
});
