// Whoever is on call answers by text and on the page: what they said last holds, whichever of the two gets there first.
import { describe, expect, it } from 'vitest';
import { after, FIRST, informs, night, paged, SECOND, toldOf } from './night.ts';

describe('a text that comes after what was pressed since', () => {
  it.each(['acknowledged', 'on-the-way'] as const)(
    '%s, is no answer of whoever cannot come, and they are told so',
    (answer) => {
      const { reported, happens, answers, incident } = night();
      reported();
      happens(2, { kind: 'answered', by: FIRST, answer: 'cannot', via: 'page' });

      const late = answers(3, FIRST, answer, after(1));

      expect(incident()).toMatchObject({ standing: 'open' });
      expect(incident().heldBy).toBeUndefined();
      expect(toldOf(late)).toEqual([]);
      expect(informs(late)).toEqual(['cannot ann']);
    },
  );

  it('is none of whoever had it and gave it back, nor does the person hear of it', () => {
    const { reported, happens, answers, incident } = night();
    reported();
    answers(1, FIRST, 'acknowledged');
    happens(3, { kind: 'answered', by: FIRST, answer: 'cannot', via: 'page' });

    const late = answers(4, FIRST, 'on-the-way', after(2));

    expect(incident().heldBy).toBeUndefined();
    expect(toldOf(late)).toEqual([]);
  });

  it('counts of anybody else, and of them when they say it anew', () => {
    const { reported, happens, answers, incident, goesBy } = night();
    reported();
    happens(2, { kind: 'answered', by: FIRST, answer: 'cannot', via: 'page' });
    goesBy(3, 6);
    answers(7, SECOND, 'acknowledged', after(1));
    expect(incident().heldBy).toEqual(SECOND);
    answers(8, SECOND, 'cannot');

    answers(9, FIRST, 'on-the-way');

    expect(incident()).toMatchObject({ heldBy: FIRST, standing: 'on-the-way' });
  });

  it('cannot, gives back nothing that they are on the way to since', () => {
    const { reported, happens, answers, incident } = night();
    reported();
    answers(1, FIRST, 'acknowledged');
    happens(3, { kind: 'answered', by: FIRST, answer: 'on-the-way', via: 'page' });

    const late = answers(4, FIRST, 'cannot', after(2));

    expect(incident()).toMatchObject({ heldBy: FIRST, standing: 'on-the-way' });
    expect([toldOf(late), paged(late)]).toEqual([[], []]);
    expect(informs(late)).toEqual(['on-the-way ann']);
  });

  it('made safe, does not close what is not safe after all', () => {
    const { reported, happens, answers, incident } = night();
    reported();
    answers(1, FIRST, 'on-the-way');
    happens(30, { kind: 'answered', by: FIRST, answer: 'made-safe', note: 'water off', via: 'page' });
    happens(32, { kind: 'answered', by: FIRST, answer: 'not-safe', via: 'page' });

    const late = answers(33, FIRST, 'made-safe', after(31));

    expect(incident()).toMatchObject({ standing: 'open' });
    expect(toldOf(late)).toEqual([]);
    answers(40, FIRST, 'made-safe');
    expect(incident()).toMatchObject({ standing: 'made-safe' });
  });

  it('made safe, does not close what was told again since', () => {
    const { reported, happens, answers, incident } = night();
    reported();
    answers(1, FIRST, 'on-the-way');
    happens(30, { kind: 'answered', by: FIRST, answer: 'made-safe', note: 'water off', via: 'page' });
    reported(33, { awareAt: after(33), words: 'it comes through again' });

    const late = answers(34, FIRST, 'made-safe', after(31));

    expect(incident()).toMatchObject({ standing: 'open' });
    expect(toldOf(late)).toEqual([]);
  });
});
