// Whoever is asked whether there is a danger and does not answer may not be able to.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

const asked = (text: string) => {
  const talking = conversation();
  talking.says(text);
  return talking;
};

describe('a question about a danger that is not answered', () => {
  it.each([
    ['help me', 'unclear'],
    ['i feel hopeless', 'selfharm'],
  ])('is asked once more after two minutes, and a person is told: "%s"', (text, row) => {
    const talking = asked(text);
    const [timer] = talking.state.timers ?? [];
    expect(Date.parse(timer?.at ?? '') - Date.parse(talking.state.danger?.at ?? '')).toBe(120_000);

    talking.later(120_000);
    talking.rings('silence');

    expect(talking.texts.join()).toContain('999');
    expect(talking.last.effects).toMatchObject([
      { transaction: 'incidents.report', answers: { row, words: text }, hazardAt: talking.state.danger?.at },
    ]);
    expect(talking.state.timers ?? []).toEqual([]);
  });

  it.each(['yes', 'no', 'safe'])('is over with "%s"', (answer) => {
    const talking = asked('help me');
    talking.says(answer);

    talking.later(120_000);
    talking.rings('silence');

    expect(talking.last).toMatchObject({ activities: [], effects: [] });
  });

  it('is one incident with the answer that comes after all', () => {
    const talking = asked('help me');
    talking.later(120_000);
    talking.rings('silence');
    const [first] = talking.last.effects;

    talking.says('yes he has hit me');

    expect(talking.last.effects).toMatchObject([{ transaction: 'incidents.report', begun: first?.key }]);
  });

  it('is called off by a late no', () => {
    const talking = asked('help me');
    talking.later(120_000);
    talking.rings('silence');

    talking.says('no');

    expect(talking.last.effects).toMatchObject([
      { transaction: 'incidents.safe', answers: { calledOff: true } },
    ]);
  });
});
