// A repair that can wait goes on in the form with what was said, and with nothing that was not.
import { describe, expect, it } from 'vitest';
import { clocksFor, type Report } from '../../bot/clocks/deadlines.ts';
import { calendar, law } from '../../dialogs/law.ts';
import { talk } from '../talk.ts';

const LEAK = ['no', 'a bucket catches it', 'a pipe in my home', 'no', 'council tenant', 'NM4 2QP', '1'];

describe('a repair of the triage that can wait', () => {
  it('asks in which room a pipe leaks, and not again what leaks', () => {
    const talking = talk('triage-leak', ...LEAK);
    expect(talking.asked).toBe('room');

    talking.says('bathroom');

    expect(talking.asked).toBe('since');
    expect(Object.fromEntries(talking.state.open?.answers ?? [])).toMatchObject({
      room: 'bathroom',
      item: 'pipe',
      problem: 'pipe-clean',
    });
  });

  it.each([
    ['part of the heating', 'radiator-cold'],
    ['the hot water only', 'water-cold'],
  ])('says of %s no more than that', (what, problem) => {
    const talking = talk('triage-heating', 'no', what, 'none of these');

    expect(Object.fromEntries(talking.state.open?.answers ?? [])).toMatchObject({ problem });
  });

  it('has the clock of the law where a pipe leaks and cannot wait', () => {
    const { turns } = talk('triage-leak', 'no', 'it is more than that', 'off, and it stopped');
    const filed = turns
      .flatMap(({ effects }) => effects)
      .flatMap((effect) => ('answers' in effect ? [effect.answers as unknown as Report] : []));

    expect(filed.map(({ item }) => item)).toContain('pipe-leak');
    const [report] = filed.filter(({ item }) => item !== undefined);
    const clocks = clocksFor({ ...(report as Report), awareAt: '2026-11-26T10:00:00Z' }, law, calendar);
    expect(clocks.map(({ id }) => id)).toContain('right-to-repair-1');
  });
});
