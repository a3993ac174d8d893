// Nowhere to sleep is no hint at dying and no debt: the tree asks whether they are safe, and how old they are.
import { describe, expect, it } from 'vitest';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { allDangers } from '../../dialogs/triage/heard/index.ts';
import { conversation } from '../talk.ts';

describe('nowhere to sleep', () => {
  it.each([
    'i have nowhere to sleep tonight',
    'me and my kids have nowhere to sleep tonight',
    'no where to sleep',
    'ive got nowhere to sleep',
    'i havent got anywhere to sleep tonight',
    'ive been kicked out and got nowhere to go',
    'kicked out by my landlord today',
    'im 17 and my mum kicked me out',
    'im 16 and my dad has kicked me out',
    'im sleeping in my car tonight',
    'does gen i unlle i gysgu heno',
  ])('opens the tree of homelessness: "%s"', (text) => {
    const talking = conversation();
    talking.says(text);

    expect(talking.state.open?.dialog).toBe('triage-homeless');
  });

  it.each([
    'my mum has nowhere to stay when she visits',
    'ive nowhere to park',
    'i might have nowhere to live next month',
    'my son got kicked out of school',
    'my bin has nowhere to go',
  ])('is not heard in "%s"', (text) => {
    const talking = conversation();
    talking.says(text);

    expect(talking.state.open?.dialog).not.toBe('triage-homeless');
  });

  it.each([
    ['nowhere to sleep and i want to kill myself', 'selfharm'],
    ['i have nowhere to go and i dont want to live', 'selfharm'],
    ['nowhere to go hes going to kill me', 'violence'],
    ['im 17 my dad kicked me out he punched me', 'violence'],
    ['he kicked me out and hit me', 'violence'],
    ['im 14 and my mum kicked me out', 'child'],
    ['i cant sleep i want to die', 'selfharm'],
  ])('hides no danger beside it: "%s"', (text, id) => {
    expect(dangerIn(text, allDangers)).toMatchObject({ id });
  });
});

describe('what opens another form than it should', () => {
  it('shopping that cannot be carried up is no want of money', () => {
    const talking = conversation();
    for (const each of ['lift broken', 'no', 'cant get my shopping up']) talking.says(each);

    expect(talking.effects.map(({ kind }) => kind)).not.toContain('stop');
    expect(talking.state.sent?.dialog ?? talking.state.open?.dialog).not.toBe('money-stop');
  });

  it.each(['lights flickering', 'my lights are flickering', 'all the lights keep flickering in my flat'])(
    '"%s" is of the electrics at home',
    (text) => {
      const talking = conversation();
      talking.says(text);

      expect(talking.state.open?.dialog).toBe('triage-power');
    },
  );

  it('of the street it is a street light', () => {
    const talking = conversation();
    talking.says('street lights flickering');

    expect(talking.state.open?.dialog).toBe('report-street-light');
  });
});
