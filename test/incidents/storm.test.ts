// A storm: more reports of a kind than anybody reads at once, none of which says where. The eleventh finds its lead like the sixth.
import { describe, expect, it } from 'vitest';
import { block } from './block.ts';
import { FIRST, paged } from './night.ts';

const words = 'water through the ceiling';
const pagesOf = (night: ReturnType<typeof block>, from: number) => paged(night.since(from));

describe('many of a kind that nobody knows the place of', () => {
  it('are five pages, however many come at once, and all go with the first', () => {
    const night = block();
    for (let home = 100; home < 160; home++) night.reports(0, String(home), { words });

    expect(paged(night.effects)).toHaveLength(5);
    expect(night.of('159').linkedTo?.id).toBe('100');
  });

  it('find it behind ten of an hour ago that are somewhere else', () => {
    const night = block();
    for (let home = 10; home < 22; home++)
      night.reports(0, String(home), { words: `water through the ceiling at ${home} elm road` });
    const before = night.effects.length;

    for (let home = 100; home < 140; home++) night.reports(60, String(home), { words });

    expect(pagesOf(night, before)).toHaveLength(5);
    for (let home = 105; home < 140; home++) expect(night.of(String(home)).linkedTo?.id).toBe('100');
  });

  it('find it behind ten that are less severe, or of which they say that there was none', () => {
    const night = block();
    for (let home = 10; home < 22; home++)
      night.reports(0, String(home), { severity: 'S1', words: `leak at ${home} elm road` });
    for (let home = 30; home < 42; home++) {
      night.reports(1, String(home), { severity: 'S0', words: `leak at ${home} oak avenue` });
      night.saysSafe(1, String(home), true);
    }
    const before = night.effects.length;

    for (let home = 50; home < 80; home++) night.reports(2, String(home), { severity: 'S0', words });

    // Many are reported by then: the first of these is a page, and leads the rest.
    expect(pagesOf(night, before)).toHaveLength(1);
    expect(night.of('79').linkedTo?.id).toBe('50');
  });

  it('are one page more for each quarter of an hour that it goes on', () => {
    const night = block();
    for (let home = 0; home < 240; home++) {
      const id = String(1000 + home);
      const minute = Math.floor(home / 4);
      night.reports(minute, id, { words });
      // Somebody has each at once, so that every page is of a report.
      if (night.of(id).linkedTo === undefined) night.answers(minute, id, FIRST, 'acknowledged');
    }

    expect(paged(night.effects).length).toBeLessThanOrEqual(5 + 4);
  });
});

it('one in a block finds the first behind ten of the same block that are less severe', () => {
  const night = block();
  const at = (home: number) => `water through the ceiling, flat ${home}, 14 rowan court nm5 6tu`;
  for (let home = 10; home < 22; home++)
    night.reports(0, String(home), { severity: 'S1', care: 'yes', words: at(home) });
  night.reports(1, '50', { severity: 'S0', words: at(50) });

  night.reports(2, '51', { severity: 'S0', words: at(51) });

  expect(night.of('51').linkedTo?.id).toBe('50');
});
