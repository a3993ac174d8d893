// The address comes before it is asked for, in an emergency: it is kept, and nobody is taken to be in danger for it.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

describe('an address before it is asked for', () => {
  it.each(['flat 3 12 elm road', '12 elm road', '14 Elm Road NM4 2QP', 'its flat 3 12 elm road'])(
    'is kept, and the question of the danger asked again: %s',
    (address) => {
      const talking = conversation();
      talking.says('no heating');
      talking.says(address);

      expect(talking.state.open).toMatchObject({ dialog: 'triage-heating', asked: 'danger' });
      expect(talking.texts.join()).toContain('Thank you. I still need to ask:');
    },
  );

  it('is kept with a form that came with the first words, and is still there where it is asked for', () => {
    const talking = conversation();
    talking.says('heating broke and i got a 2 week old baby');
    talking.says('flat 3 12 elm road NM4 2QP');
    talking.says('no');
    for (let turn = 0; turn < 4 && talking.state.open?.asked !== 'home'; turn++) talking.says('1');

    expect(JSON.stringify(talking.state.open)).toMatch(/flat 3 12 elm road/i);
  });

  it('twice over is unclear, which is dangerous', () => {
    const talking = conversation();
    talking.says('no heating');
    talking.says('12 elm road');
    talking.says('12 elm road');

    expect(talking.state.open?.dialog).toBe('triage-gas');
  });

  it.each(['7', '3 of us', 'the boiler went at 12'])(
    'is none of these, which are unclear at once: %s',
    (text) => {
      const talking = conversation();
      talking.says('no heating');
      talking.says(text);

      expect(talking.state.open?.dialog).not.toBe('triage-heating');
    },
  );
});
