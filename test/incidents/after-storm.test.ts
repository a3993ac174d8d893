// After a storm: the first is over, and those that nobody knows the place of are asked for by one page, as what they are. Nobody is left out.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../bot/incidents/effect.ts';
import type { Incident } from '../../bot/incidents/incident.ts';
import { block } from './block.ts';
import { after, clock, FIRST, informs, MANAGER, paged, SECOND } from './night.ts';

type Night = ReturnType<typeof block>;
const ids = (count: number) => Array.from({ length: count }, (_, index) => String(100 + index));

/** Thirty tell of a fire within minutes, and none says where: five are paged, 25 go with the first. */
const storm = (changed: Parameters<typeof block>[0] = {}, count = 30): Night => {
  const night = block(changed);
  for (const id of ids(count)) night.reports(0, id, { row: 'fire', severity: 'S0', words: 'there is smoke' });
  return night;
};
const pages = (night: Night, from: number) =>
  night.since(from).flatMap((each) => (each.kind === 'page' ? [each] : []));

describe('the first of a storm is made safe', () => {
  const over = () => {
    const night = storm();
    for (const id of ids(5)) night.answers(1, id, SECOND, 'acknowledged');
    const from = night.effects.length;
    night.answers(30, '100', SECOND, 'made-safe', 'burnt toast');
    return { night, from };
  };

  it('is one page for all that had no place, which tells how many they are, of whoever had it', () => {
    const { night, from } = over();

    expect(pages(night, from)).toMatchObject([
      { to: SECOND, told: { incident: '105', homes: 25, unplaced: 25 } },
    ]);
    expect(night.of('105').homes).toHaveLength(24);
    expect(night.of('129')).toMatchObject({ standing: 'open', linkedTo: { id: '105', each: true } });
    expect(night.of('129').heldBy).toBeUndefined();
  });

  it('is no other text of how many they are', () => {
    const { night, from } = over();

    night.goesBy(31, 60);

    expect(informs(night.since(from)).filter((each) => each.startsWith('homes '))).toEqual([]);
  });

  it('goes on to the next like any page, while nobody answers', () => {
    const { night, from } = over();

    night.goesBy(31, 44);

    expect(pages(night, from).map(({ to }) => to.id)).toEqual([SECOND.id, MANAGER.id]);
    expect(night.toldTo('129')).toEqual(['acknowledged', 'given-back']);
    night.goesBy(45, 46);
    // Each hears it for itself: nobody was reached.
    expect(night.toldTo('129')).toEqual(['acknowledged', 'given-back', 'unreached']);
  });

  it('is answered for each by one OK, which each is told, and its clock stops', () => {
    const night = storm({ clocksFor: ({ awareAt }) => [clock('answer', awareAt, 15, 'acknowledged')] });
    night.answers(1, '100', FIRST, 'acknowledged');
    night.answers(30, '100', FIRST, 'made-safe', 'burnt toast');

    night.answers(33, '105', SECOND, 'acknowledged');

    for (const id of ids(30).slice(5)) {
      expect(night.of(id)).toMatchObject({ standing: 'acknowledged', heldBy: SECOND });
      expect(night.toldTo(id)).toEqual(['acknowledged', 'given-back', 'acknowledged']);
      expect(night.of(id).clocks.filter(({ stoppedAt }) => stoppedAt === undefined)).toEqual([]);
    }
  });

  it('asks for all of them again, by one page, where whoever had them cannot come', () => {
    const { night } = over();
    night.answers(33, '105', FIRST, 'acknowledged');
    const from = night.effects.length;

    night.answers(35, '105', FIRST, 'cannot');

    expect(pages(night, from)).toHaveLength(1);
    expect(night.toldTo('129').at(-1)).toBe('given-back');
  });

  it('leaves the rest with whoever had them when the next is made safe: they were asked for each', () => {
    const { night } = over();
    night.answers(33, '105', FIRST, 'acknowledged');
    const from = night.effects.length;

    night.answers(40, '105', FIRST, 'made-safe', 'nothing there');

    expect(pages(night, from)).toEqual([]);
    expect(night.of('106')).toMatchObject({ standing: 'acknowledged', heldBy: FIRST, each: true });
    expect(night.of('106').homes).toHaveLength(23);
    expect(night.of('129')).toMatchObject({ heldBy: FIRST, linkedTo: { id: '106' } });
    expect(night.toldTo('129')).toEqual(['acknowledged', 'given-back', 'acknowledged']);
    // And still one CANT gives all of them back.
    night.answers(41, '106', FIRST, 'cannot');
    expect(pages(night, from)).toHaveLength(1);
    expect(night.toldTo('129').at(-1)).toBe('given-back');
  });

  it('is a page of its own for one of them that says where it is, and for one that writes that it goes on', () => {
    const { night, from } = over();

    night.reports(31, '120', { row: 'fire', severity: 'S0', words: '2 oak avenue nm3 1fg' });
    night.reports(
      32,
      '121',
      { row: 'fire', severity: 'S0', words: 'still burning', answers: { worse: after(32) } },
      true,
    );

    expect(pages(night, from).map(({ told }) => told.incident)).toEqual(['105', '120', '121']);
    expect(night.of('105').homes).toHaveLength(22);
  });

  it('counts one no more that is made safe by itself', () => {
    const { night } = over();

    night.answers(33, '120', FIRST, 'made-safe', 'rang them, nothing there');

    expect(night.of('105').homes?.some(({ id }) => id === '120')).toBe(false);
    expect(factsOf(night.of('105')).homes).toBe(24);
    expect(night.of('120')).not.toHaveProperty('linkedTo');
  });
});

describe('the first of a storm is over otherwise', () => {
  it('called a false alarm, it is one page for the rest', () => {
    const night = storm();
    const from = night.effects.length;

    night.saysSafe(2, '100', true);

    expect(pages(night, from)).toMatchObject([{ to: FIRST, told: { incident: '105', homes: 25 } }]);
    expect(night.of('100').homes).toEqual([]);
  });

  it('closed while nobody has it, it is one page for those in the same place, too', () => {
    const night = block();
    for (const id of ids(30)) night.reports(0, id);
    const from = night.effects.length;

    night.ends(2, '100');

    expect(pages(night, from)).toMatchObject([{ told: { incident: '101', homes: 29 } }]);
    expect(pages(night, from)[0]?.told).not.toHaveProperty('unplaced');
  });

  it('made safe while somebody has it, those in the same place stay with them, under the next', () => {
    const night = block();
    for (const id of ids(30)) night.reports(0, id);
    night.answers(1, '100', FIRST, 'acknowledged');
    const from = night.effects.length;

    night.answers(9, '100', FIRST, 'made-safe', 'water off');

    expect(pages(night, from)).toEqual([]);
    expect(informs(night.since(from))).toEqual(['made-safe ann', 'homes-open ann']);
    expect(night.of('129')).toMatchObject({ heldBy: FIRST, linkedTo: { id: '101' } });
    night.answers(12, '101', FIRST, 'on-the-way');
    expect(night.toldTo('129')).toEqual(['acknowledged', 'on-the-way']);
  });

  it('is led by the one after, where the next is over by then', () => {
    const night = storm();
    night.answers(1, '100', FIRST, 'acknowledged');
    // It does not hear of it: as where both happen at once.
    night.loses((event) => event.kind === 'left');
    night.answers(2, '105', FIRST, 'made-safe', 'nothing there');
    night.loses(() => false);
    const from = night.effects.length;

    night.answers(30, '100', FIRST, 'made-safe', 'burnt toast');

    expect(pages(night, from)).toMatchObject([{ told: { incident: '106', homes: 24 } }]);
    expect(night.of('129').linkedTo?.id).toBe('106');
  });

  it('stays with whoever answered for it by itself', () => {
    const night = storm();
    night.answers(1, '100', FIRST, 'acknowledged');
    night.answers(2, '105', FIRST, 'on-the-way');
    night.answers(2, '110', SECOND, 'on-the-way');

    night.answers(3, '100', FIRST, 'cannot');
    expect(night.of('110')).toMatchObject({ heldBy: SECOND, standing: 'on-the-way' });
    night.answers(4, '100', FIRST, 'made-safe', 'burnt toast');

    expect(night.of('105')).toMatchObject({ heldBy: FIRST, standing: 'on-the-way' });
    expect(night.of('105').homes).toBeUndefined();
    expect(night.of('110')).toMatchObject({ heldBy: SECOND, standing: 'on-the-way' });
    expect(night.of('106').homes).toHaveLength(22);
    expect(night.of('106').paging).toBeDefined();
  });
});

describe('whatever happens', () => {
  /** Somebody has it, or is asked for it now, or for the one that it goes with. */
  const isCaredFor = (night: Night, one: Incident): boolean => {
    if (one.standing === 'made-safe' || one.standing === 'closed' || one.heldBy !== undefined) return true;
    const lead = one.linkedTo === undefined ? undefined : night.of(one.linkedTo.id);
    if (lead === undefined) return one.paging !== undefined;
    const isLed = lead.homes?.some(({ id }) => id === one.id) === true;
    return isLed && lead.standing !== 'made-safe' && lead.standing !== 'closed' && isCaredFor(night, lead);
  };
  const home = fc.integer({ min: 0, max: 11 }).map((index) => String(100 + index));
  const who = fc.constantFrom(FIRST, SECOND, MANAGER);
  const said = fc.constantFrom('acknowledged', 'on-the-way', 'made-safe', 'cannot', 'not-safe' as const);
  const happens = fc.oneof(
    fc.record({ kind: fc.constant('answers' as const), home, who, said }),
    fc.record({ kind: fc.constant('safe' as const), home, off: fc.boolean() }),
    fc.record({ kind: fc.constant('closed' as const), home }),
    fc.record({ kind: fc.constant('places' as const), home, flat: fc.boolean() }),
    fc.record({ kind: fc.constant('worse' as const), home }),
    fc.record({ kind: fc.constant('waits' as const), home }),
  );

  it('every home that is open is had by somebody, or asked for, and one event is a page or two', () => {
    fc.assert(
      fc.property(fc.array(happens, { maxLength: 25 }), (all) => {
        const night = storm({}, 12);
        let minute = 0;
        for (const each of all) {
          minute++;
          const from = night.effects.length;
          if (each.kind === 'answers') night.answers(minute, each.home, each.who, each.said, 'looked at it');
          if (each.kind === 'safe') night.saysSafe(minute, each.home, each.off ? true : undefined);
          if (each.kind === 'closed') night.ends(minute, each.home);
          const words =
            each.kind === 'places' && each.flat ? 'flat 2, 14 rowan court nm5 6tu' : '2 oak avenue';
          if (each.kind === 'places')
            night.reports(minute, each.home, { row: 'fire', severity: 'S0', words }, true);
          if (each.kind === 'worse')
            night.reports(
              minute,
              each.home,
              { row: 'fire', severity: 'S0', words: 'help', answers: { worse: after(minute) } },
              true,
            );
          if (each.kind !== 'waits') expect(paged(night.since(from)).length).toBeLessThanOrEqual(2);
          if (each.kind === 'waits') night.goesBy(minute, minute + 4);
          for (const id of ids(12)) expect([id, isCaredFor(night, night.of(id))]).toEqual([id, true]);
        }
      }),
    );
  });
});
