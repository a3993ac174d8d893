// Reports that join a storm in the very moment in which its first is over: they go with the one that leads the rest, and are no page each.
import { describe, expect, it } from 'vitest';
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import { block } from './block.ts';
import { FIRST, SECOND } from './night.ts';

type Night = ReturnType<typeof block>;
const FIRE = { row: 'fire', severity: 'S0', words: 'there is smoke' } as const;
const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => String(from + index));
const pages = (night: Night, from: number) =>
  night.since(from).flatMap((each) => (each.kind === 'page' ? [each.of] : []));

/** What these tell the first is on its way while that is made safe, and comes after it. */
const onTheWayMeanwhile = (
  night: Night,
  minute: number,
  said: () => void,
  late: readonly string[],
  more = {},
) => {
  const held: IncidentEvent[] = [];
  night.loses((event) => event.kind === 'joined' && (held.push(event), true));
  for (const id of late) night.reports(minute, id, more);
  night.loses(() => false);
  said();
  const from = night.effects.length;
  for (const event of held) night.takes(minute, event);
  return from;
};

describe('of a block', () => {
  const LATE = ids(110, 5);
  const flats = (count: number) => {
    const night = block();
    for (const id of ids(100, count)) night.reports(0, id);
    night.answers(1, '100', FIRST, 'acknowledged');
    return night;
  };

  it('they go with the next, which whoever had the first has: nobody is paged', () => {
    const night = flats(4);

    const from = onTheWayMeanwhile(
      night,
      5,
      () => night.answers(5, '100', FIRST, 'made-safe', 'water off'),
      LATE,
    );

    expect(pages(night, from)).toEqual([]);
    for (const id of LATE)
      expect(night.of(id)).toMatchObject({
        heldBy: FIRST,
        standing: 'acknowledged',
        linkedTo: { id: '101' },
      });
    expect(night.of('101').homes).toHaveLength(2 + LATE.length);
  });

  it('the first of them asks for itself and for the rest where no other was left: one page', () => {
    const night = flats(1);

    const from = onTheWayMeanwhile(
      night,
      5,
      () => night.answers(5, '100', FIRST, 'made-safe', 'water off'),
      LATE,
    );

    expect(pages(night, from)).toEqual(['110']);
    for (const id of LATE.slice(1)) expect(night.of(id)).toMatchObject({ linkedTo: { id: '110' } });
    expect(night.of('110').homes).toHaveLength(4);
    night.answers(6, '110', SECOND, 'acknowledged');
    for (const id of LATE) expect(night.of(id)).toMatchObject({ heldBy: SECOND });
  });

  it('closed by an officer in that moment, it is one page too', () => {
    const night = flats(1);

    const from = onTheWayMeanwhile(night, 5, () => night.ends(5, '100'), LATE);

    expect(pages(night, from)).toEqual(['110']);
  });

  it('they are handed on from one that is over to the next that is not', () => {
    const night = flats(3);
    const said = () => {
      night.answers(5, '100', FIRST, 'made-safe', 'water off');
      night.answers(6, '101', FIRST, 'made-safe', 'water off');
    };

    const from = onTheWayMeanwhile(night, 6, said, LATE);

    expect(pages(night, from)).toEqual([]);
    for (const id of LATE) expect(night.of(id)).toMatchObject({ heldBy: FIRST, linkedTo: { id: '102' } });
  });
});

describe('of which nobody knows where they are', () => {
  const LATE = ids(150, 6);
  const storm = (count: number) => {
    const night = block();
    for (const id of ids(100, count)) night.reports(0, id, FIRE);
    night.answers(1, '100', FIRST, 'acknowledged');
    return night;
  };

  it('made safe in that moment, they are asked for with the others, by the one page that asks for those', () => {
    const night = storm(12);

    const from = onTheWayMeanwhile(
      night,
      5,
      () => night.answers(5, '100', FIRST, 'made-safe', 'burnt toast'),
      LATE,
      FIRE,
    );

    expect(pages(night, from)).toEqual([]);
    for (const id of LATE)
      expect(night.of(id)).toMatchObject({ standing: 'open', linkedTo: { id: '105', each: true } });
    expect(night.of('105').homes).toHaveLength(6 + LATE.length);
    night.answers(8, '105', SECOND, 'acknowledged');
    for (const id of LATE) expect(night.of(id)).toMatchObject({ heldBy: SECOND });
  });

  it('called off in that moment they are too: nobody waits for what was none', () => {
    const night = storm(12);

    const from = onTheWayMeanwhile(night, 5, () => night.saysSafe(5, '100', true), LATE, FIRE);

    expect(pages(night, from)).toEqual([]);
    for (const id of LATE) expect(night.of(id)).toMatchObject({ linkedTo: { id: '105' } });
    expect(night.of('100').homes).toEqual([]);
  });

  it('with none left they are one page', () => {
    const night = storm(5);

    const from = onTheWayMeanwhile(
      night,
      5,
      () => night.answers(5, '100', FIRST, 'made-safe', 'burnt toast'),
      LATE,
      FIRE,
    );

    expect(pages(night, from)).toEqual(['150']);
    expect(night.of('150').homes).toHaveLength(LATE.length - 1);
  });
});
