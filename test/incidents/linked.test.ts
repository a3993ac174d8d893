// One danger that several homes report: one page, one count, an answer that is told to each, and nothing lost that is another danger.
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../bot/incidents/effect.ts';
import type { IncidentReport } from '../../bot/incidents/incident.ts';
import { newsText } from '../../dialogs/on-call-said.ts';
import { block, LINK } from './block.ts';
import { after, clock, FIRST, informs, night as one, paged, SECOND } from './night.ts';

describe('thirty homes of one block', () => {
  it('are one page, a text of how many at once, and one more after ten minutes', () => {
    const night = block();
    for (let home = 1; home <= 30; home++) night.reports(0, String(home));

    expect(paged(night.effects)).toEqual(['ann']);
    expect(informs(night.effects)).toEqual(['homes ann']);
    night.goesBy(1, 14);

    expect(paged(night.effects)).toEqual(['ann', 'bob', 'cat']);
    expect(informs(night.effects)).toEqual(['homes ann', 'homes cat']);
    expect(night.of('1').homes).toHaveLength(29);
    expect(factsOf(night.of('1')).homes).toBe(30);
  });

  it('warn the duty manager once that nobody answered, though each has a clock for it', () => {
    const night = block({ clocksFor: ({ awareAt }) => [clock('answer', awareAt, 15, 'acknowledged')] });
    for (let home = 1; home <= 30; home++) night.reports(0, String(home));

    night.goesBy(1, 16);

    const texts = night.effects.filter((each) => each.kind === 'alarm' && each.to !== undefined);
    expect(texts.filter((each) => each.kind === 'alarm' && each.why === 'breached')).toHaveLength(1);
    expect(night.of('30').clocks[0]?.breachedAt).toBe(after(15));
  });

  it('each have their own case, clocks and trail', () => {
    const night = block();
    night.reports(0, '1');
    night.reports(3, '2');

    expect(night.of('2')).toMatchObject({
      reference: 'R-2',
      standing: 'open',
      linkedTo: { reference: 'R-1' },
    });
    expect(night.of('2').clocks.map(({ from }) => from)).toEqual([after(3), after(3)]);
    expect(night.of('2').trail.some(({ detail }) => detail === 'linked R-1')).toBe(true);
  });

  it('are each told of one OK, with how many they are, and of WAY', () => {
    const night = block();
    for (const id of ['1', '2', '3']) night.reports(0, id);

    night.answers(2, '1', FIRST, 'acknowledged');
    night.answers(5, '1', FIRST, 'on-the-way');

    expect(night.toldTo('3')).toEqual(['acknowledged', 'on-the-way']);
    expect(night.effects.find((each) => each.kind === 'tell' && each.of === '3')).toMatchObject({
      news: { homes: 3 },
    });
    expect(night.of('3')).toMatchObject({ standing: 'acknowledged', heldBy: FIRST });
  });

  it('are told at once who has it, when they come later', () => {
    const night = block();
    night.reports(0, '1');
    night.answers(2, '1', FIRST, 'acknowledged');

    night.reports(4, '2');
    night.goesBy(5, 60);

    expect(paged(night.effects)).toEqual(['ann']);
    expect(night.toldTo('2')).toEqual(['acknowledged']);
  });

  it('are told the truth, each after its own fifteen minutes, when nobody answers', () => {
    const night = block();
    night.reports(0, '1');
    night.reports(8, '2');

    night.goesBy(1, 25);

    expect(night.toldTo('1')).toEqual(['unreached']);
    expect(night.toldTo('2')).toEqual(['unreached']);
    expect(night.effects.filter((each) => each.kind === 'page' && each.of === '2')).toEqual([]);
  });

  it('are told that it is given back, and wait for the next who has it', () => {
    const night = block();
    for (const id of ['1', '2']) night.reports(0, id);
    night.answers(1, '1', FIRST, 'acknowledged');

    night.answers(3, '1', FIRST, 'cannot');
    night.answers(4, '1', SECOND, 'acknowledged');

    expect(night.toldTo('2')).toEqual(['acknowledged', 'given-back', 'acknowledged']);
    expect(night.of('2').heldBy).toEqual(SECOND);
  });

  it('are not safe because one of them is: whoever has them hears which are open', () => {
    const night = block();
    for (const id of ['1', '2', '3']) night.reports(0, id);
    night.answers(1, '1', FIRST, 'acknowledged');

    night.answers(30, '1', FIRST, 'made-safe', 'water off');

    expect(night.toldTo('2')).toEqual(['acknowledged']);
    expect(night.of('2')).toMatchObject({ standing: 'acknowledged', heldBy: FIRST });
    expect(night.of('2').linkedTo).toBeUndefined();
    expect(informs(night.effects)).toContain('homes-open ann');
  });

  it('are paged for at once where the first is over and nobody had it', () => {
    const night = block();
    for (const id of ['1', '2']) night.reports(0, id);

    night.answers(6, '1', SECOND, 'made-safe', 'water off');

    expect(night.effects.filter((each) => each.kind === 'page').map(({ of }) => of)).toEqual(['1', '2']);
  });
});

describe('what is no part of it', () => {
  it.each<[string, Partial<IncidentReport>]>([
    ['another danger', { row: 'electric' }],
    ['another place', { words: 'water through the ceiling at 2 oak avenue nm3 1fg' }],
    ['somebody who needs extra care', { care: 'yes' }],
    ['what is worse', { severity: 'S0' }],
    ['what is of a person', { quiet: true }],
    ['another team’s', { pages: 'highways' }],
  ])('%s has a page of its own', (_, more) => {
    const night = block();
    night.reports(0, '1');

    night.reports(1, '2', more);

    expect(paged(night.effects)).toEqual(['ann', 'ann']);
    expect(night.of('2').linkedTo).toBeUndefined();
  });

  it('comes hours later, or when the first is made safe, has a page of its own', () => {
    const night = block();
    night.reports(0, '1');
    night.answers(1, '1', FIRST, 'made-safe', 'water off');

    night.reports(2, '2');
    night.answers(3, '2', FIRST, 'acknowledged');
    night.reports(300, '3');

    expect(paged(night.effects)).toEqual(['ann', 'ann', 'ann']);
  });

  it('comes away when it turns out to be worse, or to need extra care: it is paged at once', () => {
    const night = block();
    for (const id of ['1', '2', '3']) night.reports(0, id);

    night.reports(3, '2', { care: 'yes' });

    expect(night.effects.filter((each) => each.kind === 'page').map(({ of }) => of)).toEqual(['1', '2']);
    expect(night.of('1').homes?.map(({ id }) => id)).toEqual(['3']);
  });

  it('comes away while somebody has it: they are asked for it by itself, and giving the first back leaves it with nobody', () => {
    const night = block();
    for (const id of ['1', '2']) night.reports(0, id);
    night.answers(6, '1', SECOND, 'acknowledged');

    night.reports(7, '2', { care: 'yes' });
    const of2 = () => paged(night.effects.filter((each) => each.of === '2'));
    expect(of2()).toEqual(['bob']);
    night.answers(8, '1', SECOND, 'cannot');
    night.goesBy(8, 12);

    expect(of2()).toEqual(['bob', 'cat']);
    expect(night.toldTo('2')).toEqual(['acknowledged']);
    night.answers(13, '2', FIRST, 'acknowledged');
    expect(night.of('2')).toMatchObject({ standing: 'acknowledged', heldBy: FIRST });
  });

  it('comes away, and stays with whoever answered for it by itself', () => {
    const night = block();
    for (const id of ['1', '2']) night.reports(0, id);
    night.answers(1, '1', FIRST, 'acknowledged');
    night.answers(2, '2', FIRST, 'on-the-way');

    night.reports(3, '2', { care: 'yes' });

    expect(night.of('2')).toMatchObject({ standing: 'on-the-way', heldBy: FIRST });
    expect(paged(night.effects)).toEqual(['ann']);
  });
});

it('one that comes to what is over by then is told to ask for itself', () => {
  const { reported, answers, happens, incident } = one({ link: LINK });
  reported();
  answers(1, FIRST, 'made-safe');

  const effects = happens(2, { kind: 'joined', home: { id: '2', reference: 'R-2' } });

  expect(effects).toMatchObject([
    { kind: 'relay', event: { incident: '2', kind: 'shared', lead: 'i1', share: { what: 'alone' } } },
  ]);
  expect(incident().homes).toBeUndefined();
});

describe('the same building', () => {
  it.each([
    ['a street alone', 'water through the ceiling on high street', 2],
    ['a flat in a street', 'water through the ceiling at flat 3, high street', 2],
    ['a house in a street', 'water through the ceiling at 14 high street', 1],
    ['a flat in a block that has a name', 'water through the ceiling at flat 9 kestrel house', 1],
  ])('with %s', (_, words, pages) => {
    const night = block();

    night.reports(0, '1', { words });
    night.reports(1, '2', { words });

    expect(night.effects.filter(({ kind }) => kind === 'page')).toHaveLength(pages);
    expect(night.of('2').linkedTo?.id).toBe(pages === 1 ? '1' : undefined);
  });
});

describe('what one incident keeps of another', () => {
  it('is its reference alone, and not where it is', () => {
    const night = block();
    for (const id of ['1', '2', '3']) night.reports(0, id);

    expect(night.of('1').homes).toEqual([
      { id: '2', reference: 'R-2' },
      { id: '3', reference: 'R-3' },
    ]);
    expect(JSON.stringify(night.effects.filter(({ kind }) => kind === 'relay'))).not.toMatch(/rowan|NM5/i);
  });

  it('goes when it is erased itself', () => {
    const night = block();
    for (const id of ['1', '2', '3']) night.reports(0, id);
    night.answers(1, '1', FIRST, 'made-safe', 'water off');
    expect(night.of('1').openHomes).toHaveLength(2);

    night.ends(60, '1');

    expect(night.of('1').trail.at(-1)?.what).toBe('erased');
    expect(night.of('1')).not.toHaveProperty('openHomes');
    expect(night.of('1')).not.toHaveProperty('homes');
    expect(night.of('1')).not.toHaveProperty('homesTold');
  });
});

describe('dangers that nobody knows the place of', () => {
  const words = 'water through the ceiling';

  it('are each paged, until there are many of a kind within minutes: then they are counted', () => {
    const night = block();
    for (let home = 1; home <= 12; home++) night.reports(0, String(home), { words });

    expect(paged(night.effects)).toHaveLength(5);
    expect(night.of('12').linkedTo?.id).toBe('1');
  });

  it('are paged on their own when it is known that they are elsewhere', () => {
    const night = block();
    night.reports(0, '1');
    for (let home = 2; home <= 7; home++) night.reports(0, String(home), { words });
    expect(night.of('7').linkedTo?.id).toBe('1');

    night.reports(2, '7', { words: '2 oak avenue nm3 1fg' });

    expect(night.of('7').linkedTo).toBeUndefined();
    expect(night.effects.filter((each) => each.kind === 'page' && each.of === '7')).toHaveLength(1);
  });

  it.each<[string, Partial<IncidentReport>]>([
    ['a pin on a map', { words: 'water through the ceiling, Pin: 53.80900, -1.55200' }],
    ['a place in their own words', { words, place: 'behind the old mill' }],
  ])('are not counted where there is %s: that is asked for on its own', (_, more) => {
    const night = block();
    for (let home = 1; home <= 7; home++) night.reports(0, String(home), { words });

    night.reports(1, '8', more);

    expect(night.of('7').linkedTo?.id).toBe('1');
    expect(night.of('8').linkedTo).toBeUndefined();
    expect(night.effects.filter((each) => each.kind === 'page' && each.of === '8')).toHaveLength(1);
  });

  it.each<[string, Partial<IncidentReport>]>([
    ['a pin on a map', { words: 'Pin: 53.80900, -1.55200' }],
    ['a place in their own words', { words, place: 'behind the old mill' }],
  ])('come away, and are paged, with %s', (_, more) => {
    const night = block();
    for (let home = 1; home <= 7; home++) night.reports(0, String(home), { words });

    night.reports(2, '7', more);

    expect(night.of('7').linkedTo).toBeUndefined();
    expect(night.effects.filter((each) => each.kind === 'page' && each.of === '7')).toHaveLength(1);
    expect(night.of('1').homes?.map(({ id }) => id)).not.toContain('7');
  });

  it('stop being asked for when it is known that it is the same building', () => {
    const night = block();
    night.reports(0, '1');
    night.reports(1, '2', { words });
    expect(paged(night.effects)).toEqual(['ann', 'ann']);

    night.reports(2, '2', { words: 'flat 2, 14 rowan court' });
    night.goesBy(3, 14);

    expect(night.of('2').linkedTo?.id).toBe('1');
    expect(night.effects.filter((each) => each.kind === 'page' && each.of === '2')).toHaveLength(1);
  });
});

it('those on call are told in plain words', () => {
  const night = block();
  for (const id of ['1', '2', '3']) night.reports(0, id);
  const told = factsOf(night.of('1'));

  expect(newsText(told, 'homes', '100', { link: 'https://x.example.org/l/1' })).toBe(
    '100 R-1: 3 homes report leak now, taken to be one danger. Your OK and WAY count for all of them, SAFE for each alone. https://x.example.org/l/1',
  );
});
