// STOP while a danger holds: the team's news still comes, what they write still reaches it, and nothing else is said or asked.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

const inDanger = () => {
  const talking = conversation({ channel: 'sms' });
  talking.says('water coming thru the light');
  talking.says('STOP');
  return talking;
};

describe('STOP in a danger', () => {
  it('says what still comes, and a number that answers at night', () => {
    const talking = inDanger();

    expect(talking.last.status).toBe('opted-out');
    expect(talking.texts.join()).toContain('01632 960199');
    expect(talking.texts.join()).not.toContain("won't get any more");
  });

  it('what they write on is added to the incident and answered; a second STOP is not answered', () => {
    const talking = inDanger();

    talking.says('its all over the floor now');
    expect(talking.last.effects).toMatchObject([
      { transaction: 'incidents.report', answers: { words: 'its all over the floor now' } },
    ]);
    expect(talking.texts.join()).toContain('01632 960199');

    talking.says('STOP');
    expect(talking.texts).toEqual([]);
  });

  it('SAFE reaches the team and asks nothing, then and after it', () => {
    const talking = inDanger();

    talking.says('SAFE');
    expect(talking.last.effects).toMatchObject([{ transaction: 'incidents.safe' }]);
    expect(talking.texts.at(-1)).not.toContain('?');
    expect(talking.state.open).toBeUndefined();

    talking.says('library hours');
    expect(talking.last.status).toBe('opted-out');
  });

  it('START while it holds says whom to call, and shows no menu', () => {
    const talking = inDanger();

    talking.says('START');

    expect(talking.last.status).toBe('opted-in');
    expect(talking.state).toMatchObject({ danger: { held: true } });
    expect(talking.state.stopped).toBeUndefined();
    expect(talking.texts.at(-1)).toContain('01632 960199');
    expect(talking.options).toEqual([]);
  });

  it('START says first how the danger stands', () => {
    const talking = inDanger();
    talking.says('SAFE');

    talking.says('START');

    expect(talking.last.status).toBe('opted-in');
    expect(talking.texts[0]).toContain('01632 960199');
    expect(talking.texts[0]).toContain('999');
  });
});
