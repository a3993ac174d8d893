// A repair that is on no list, and what their first message told of it: nobody is asked what they said, and nobody is turned back.
import { describe, expect, it } from 'vitest';
import { conversation, SENT, talk } from '../talk.ts';

const home = ['none of these', 'council tenant', 'NM3 1FG', '8'] as const;
const told = (first: string) => {
  const talking = conversation();
  for (const said of [first, ...home]) talking.says(said);
  return talking;
};
const answer = (talking: ReturnType<typeof told>, id: string) =>
  talking.state.open?.answers.find(([question]) => question === id)?.[1];

describe('a tap that leaks', () => {
  it.each(['my kitchen tap has been leaking since sunday', "mae'r tap yn y gegin yn gollwng ers dydd Sul"])(
    'is known with what is wrong with it: %s',
    (first) => {
      const talking = told(first);

      expect([answer(talking, 'item'), answer(talking, 'problem'), talking.asked]).toEqual([
        'sink',
        'tap-drips',
        'worse',
      ]);
    },
  );

  it('is a pipe where they say so', () => {
    expect(answer(told('the pipe under my kitchen tap is leaking'), 'item')).not.toBe('sink');
  });
});

describe('what is not listed', () => {
  it.each(['the door', 'door wont shut', 'something else', 'other'])('has a way on: %s', (said) => {
    const talking = told('my bathroom door wont shut');
    expect(talking.options.at(-1)).toBe('other');

    talking.says(said);

    expect(talking.asked).toBe('other');
  });

  it('is told in their words, and a planner calls: no visit is offered', () => {
    const talking = told('my bathroom door wont shut');
    for (const said of ['other', 'the door sticks', 'today', 'no', 'skip', 'skip']) talking.says(said);
    expect([talking.asked, talking.texts.join()]).toEqual(['phone', expect.stringContaining('landline')]);
    talking.says('01632 960333');
    talking.says('yes');

    expect(talking.effects.at(-1)).toMatchObject({
      answers: { item: 'other', other: 'the door sticks', plan: 'person', phone: '01632960333' },
    });
    talking.settles(SENT);
    expect(talking.texts.join()).toContain('A planner will call you');
  });

  it('is a door where the room has one', () => {
    const talking = talk('report-repair', ...home, 'living room', 'the door');

    expect(answer(talking, 'item')).toBe('door');
  });
});
