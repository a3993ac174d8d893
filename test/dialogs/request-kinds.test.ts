// Whatever can be sent has a name of its own when people ask what became of it, and its references are known.
import { describe, expect, it } from 'vitest';
import { council } from '../../dialogs/council.ts';
import { statusPatterns } from '../../dialogs/status-said.ts';
import { kindSaid } from '../../dialogs/forms/request-kinds.ts';
import { normalise } from '../../bot/understanding/normalise.ts';

describe('every transaction with a reference', () => {
  it.each(Object.keys(council.references).filter((name) => name !== 'highways.follow'))(
    '%s has a name',
    (name) => {
      expect(kindSaid(name).en).not.toBe('Request');
    },
  );

  it.each([...new Set(Object.values(council.references))])('is asked after by its letters: %s', (letters) => {
    const said = normalise(`what is happening with ${letters}-204518`);

    expect(statusPatterns.some((pattern) => pattern.test(said))).toBe(true);
  });
});
