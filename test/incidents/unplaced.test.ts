// Nobody knows where it is, and it was counted with another of its kind: that one may be a false alarm in another street, and this a fire.
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../bot/incidents/effect.ts';
import { newsText } from '../../dialogs/on-call-said.ts';
import { block } from './block.ts';
import { after, clock, FIRST, informs, paged, SECOND } from './night.ts';

const words = 'there is smoke';
/** Six tell of a fire within minutes, and none says where: five are paged, the sixth is counted with the first. */
const six = (changed: Parameters<typeof block>[0] = {}) => {
  const night = block(changed);
  for (let home = 1; home <= 6; home++)
    night.reports(0, String(home), { row: 'fire', severity: 'S0', words });
  expect(night.of('6').linkedTo?.id).toBe('1');
  return night;
};
const pagesOf = (night: ReturnType<typeof block>, id: string) =>
  paged(night.effects.filter((each) => each.of === id));

describe('one of which nobody knows where it is', () => {
  it.each(['made-safe', 'closed'] as const)(
    'is paged for itself when the one that it went with is %s',
    (what) => {
      const night = six();
      night.answers(1, '1', SECOND, 'acknowledged');
      expect(night.of('6')).toMatchObject({ standing: 'acknowledged', heldBy: SECOND });

      if (what === 'closed') night.ends(30, '1');
      else night.answers(30, '1', SECOND, 'made-safe', 'burnt toast');

      // Of whoever had the other before the rest: they have heard of it.
      expect(pagesOf(night, '6')).toEqual([SECOND.id]);
      expect(night.of('6')).toMatchObject({ standing: 'open', alone: true });
      expect(night.of('6').heldBy).toBeUndefined();
    },
  );

  it('is told the truth of that: nobody has it any more', () => {
    const night = six();
    night.answers(1, '1', FIRST, 'acknowledged');

    night.answers(30, '1', FIRST, 'made-safe', 'burnt toast');

    expect(night.toldTo('6')).toEqual(['acknowledged', 'given-back']);
    expect(night.effects.findLast((each) => each.kind === 'tell' && each.of === '6')).toMatchObject({
      news: { why: 'apart' },
    });
  });

  it('has a clock of its own for the answer again', () => {
    const night = six({ clocksFor: ({ awareAt }) => [clock('answer', awareAt, 15, 'acknowledged')] });
    night.answers(1, '1', FIRST, 'acknowledged');

    night.answers(30, '1', FIRST, 'made-safe', 'burnt toast');

    const running = night.of('6').clocks.filter(({ stoppedAt }) => stoppedAt === undefined);
    expect(running).toMatchObject([{ from: after(30), due: after(45) }]);
  });

  it('is paged for itself when the first is called a false alarm by whoever told of it', () => {
    const night = six();

    night.saysSafe(2, '1', true);

    expect(pagesOf(night, '6')).toEqual([FIRST.id]);
    expect(night.of('1').homes).toEqual([]);
    night.goesBy(3, 12);
    expect(pagesOf(night, '6')).toEqual([FIRST.id, SECOND.id, 'cat']);
  });

  it('stays where they say that they are safe, which is no word about a danger', () => {
    const night = six();

    night.saysSafe(2, '1');

    expect(night.of('6').linkedTo?.id).toBe('1');
  });

  it.each([
    ['that it goes on', true, { words: 'its still burning', answers: { worse: after(3) } }],
    ['of a danger again', undefined, { words: 'flames are coming out of the window' }],
  ] as const)('is paged for itself when they write %s', (_, adds, more) => {
    const night = six();

    night.reports(3, '6', { row: 'fire', severity: 'S0', ...more }, adds);

    expect(pagesOf(night, '6')).toEqual([FIRST.id]);
    expect(night.of('6').linkedTo).toBeUndefined();
    night.reports(4, '6', { row: 'fire', severity: 'S0', ...more, words: 'help' }, adds);
    expect(night.of('6').linkedTo).toBeUndefined();
  });

  it('stays with the others where they only write on', () => {
    const night = six();

    night.reports(3, '6', { row: 'fire', severity: 'S0', words: 'hello?' }, true);

    expect(night.of('6').linkedTo?.id).toBe('1');
    expect(pagesOf(night, '6')).toEqual([]);
  });

  it('goes with none of hours ago, and with none that is called a false alarm', () => {
    const night = block();
    night.reports(0, 'old', { row: 'fire', severity: 'S0' });
    night.answers(1, 'old', FIRST, 'on-the-way');
    for (let home = 1; home <= 5; home++)
      night.reports(120, String(home), { row: 'fire', severity: 'S0', words });
    night.saysSafe(121, '1', true);

    night.reports(122, '6', { row: 'fire', severity: 'S0', words });

    expect(night.of('6').linkedTo?.id).toBe('2');
  });
});

describe('those in the same place', () => {
  it('stay with whoever has them when the first is called a false alarm, who hears that others report it', () => {
    const night = block();
    for (const id of ['1', '2', '3']) night.reports(0, id);

    night.saysSafe(2, '1', true);

    expect(night.of('2').linkedTo?.id).toBe('1');
    expect(newsText(factsOf(night.of('1')), 'called-off', '100', { link: 'https://x.example.org' })).toBe(
      '100 R-1: they say that there was no danger. Nobody has checked that. 2 other homes report it still. https://x.example.org',
    );
  });
});

describe('those on call are told', () => {
  const link = { link: 'https://x.example.org/l/1' };

  it('how many of the homes have not said where they are', () => {
    const night = six();

    expect(newsText(factsOf(night.of('1')), 'homes', '100', link)).toBe(
      '100 R-1: 2 homes report fire or smoke now, taken to be one danger. None has said where: they may be different places. Your OK and WAY count for all of them, SAFE for each alone. https://x.example.org/l/1',
    );
  });

  it('of some of them, where the place of the others is known', () => {
    const told = { ...factsOf(six().of('1')), homes: 4, unplaced: 1 };

    expect(newsText(told, 'homes', '100', link)).toContain('1 has not said where, and may be elsewhere.');
  });

  it('no more of it once they have said that it is in the same place', () => {
    const night = block();
    night.reports(0, '1', { row: 'fire', severity: 'S0' });
    for (let home = 2; home <= 6; home++)
      night.reports(1, String(home), { row: 'fire', severity: 'S0', words });
    expect(night.of('6').linkedTo?.unplaced).toBe(true);

    night.reports(2, '6', { row: 'fire', severity: 'S0', words: 'flat 6, 14 rowan court nm5 6tu' });

    expect(night.of('6').linkedTo).toEqual({ id: '1', reference: 'R-1' });
    expect(night.of('1').homes).toEqual([{ id: '6', reference: 'R-6' }]);
    expect(factsOf(night.of('1'))).not.toHaveProperty('unplaced');
  });

  it('that one page asks for all of those, when the first is made safe', () => {
    const night = six();
    night.answers(1, '1', FIRST, 'acknowledged');

    night.answers(30, '1', FIRST, 'made-safe', 'burnt toast');

    expect(informs(night.effects)).toContain('homes-open ann');
    expect(
      newsText({ ...factsOf(night.of('1')), homes: 3, unplaced: 2 }, 'homes-open', '100', link),
    ).toContain('2 did not say where: one page asks for those.');
  });
});
