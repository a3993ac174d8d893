// A danger that is said not to be there is no alarm; what is told beside it is one, and so is a denial that is none.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { allDangers } from '../../dialogs/triage/heard/index.ts';

/** "fire", "fire?" where it is only asked about, or undefined. */
const heard = (text: string): string | undefined => {
  const found = dangerIn(text, allDangers);
  return found && `${found.id}${found.asks === true ? '?' : ''}`;
};

describe('what is said not to be there', () => {
  it.each([
    'not on fire but no heating',
    'I am not on fire, just really cold, heating broke, got a newborn',
    'there is no smell of gas, just the pilot light is out',
    'my boiler is broken, no gas smell, no heating',
    "it's not a fire, just burnt toast",
    'no flames, no smoke, just a broken window',
    'no burning smell just no power',
    'i dont think anyones hurt',
    'nobody is hurt, the wall only has a crack',
    'oh no its not dangerous',
    'na dwi ddim yn meddwl bod neb wedi brifo',
    'o na dydy o ddim yn beryglus',
    'its not a lift its my bedroom door',
  ])('is no danger: "%s"', (text) => {
    expect(heard(text)).toBeUndefined();
  });

  it.each([
    ['not on fire', 'fire?'],
    ['there is no fire', 'fire?'],
    ['theres no gas smell', 'gas?'],
    ['no no theres no fire', 'fire?'],
    ["nid yw'r tŷ ar dân", 'fire?'],
    ['does dim arogl nwy', 'gas?'],
    ['dwi ddim yn arogli nwy', 'gas?'],
  ])('is asked about where nothing else is said, for a slip may have made it: "%s"', (text, id) => {
    expect(heard(text)).toBe(id);
  });

  it.each([
    ['not on fire but i can smell gas', 'gas'],
    ['nobody is hurt but the ceiling has come down on the bed', 'structure'],
    ['its not dangerous my husband says but the socket is sparking', 'electric'],
    ['not on fire but the socket is sparking', 'electric'],
    ['there is no gas leak but my son collapsed', 'medical'],
    ['no flames but lots of smoke', 'fire'],
    ['no fire just smoke', 'fire?'],
    ['no smell of gas. im being attacked', 'violence'],
    ['no smell of gas but the alarm is going', 'co'],
    ['smoke alarm going off but no fire', 'fire?'],
    ['cant smell gas but the boiler is making me dizzy', 'co'],
    ['not on fire but smouldering', 'fire?'],
    ['no one is on fire but they are trapped', 'fire?'],
    ['no smell of gas. there is a smell of burning', 'electric'],
  ])('hides nothing that is told beside it: "%s"', (text, id) => {
    expect(heard(text)).toBe(id);
  });

  it('hides no hissing meter, be it answered at once or asked about', () => {
    expect(heard('no smell of gas but hissing from the meter')).toMatch(/^gas\??$/);
  });

  it.each([
    ['the gas smell wont go away', 'gas'],
    ['no, there IS a smell of gas', 'gas'],
    ['not sure if its on fire', 'fire'],
    ['i hope its not on fire', 'fire'],
    ['its not on fire is it', 'fire'],
    ['not on fire yet', 'fire'],
    ['theres no smell of gas now', 'gas'],
    ['i cant smell gas but my wife can', 'gas'],
    ['no smell of gas in here but there is in the hallway', 'gas'],
    ['dont know if there is no gas smell', 'gas'],
    ['no, fire in the kitchen', 'fire'],
    ['oh no fire in the kitchen', 'fire'],
    ['cant see smoke everywhere', 'fire'],
    ['no gas smells like rotten eggs', 'gas'],
    ['this is not a fire drill there is a real fire', 'fire'],
    ['came home and the ring was on with no flame god knows how long', 'gas'],
    ['No! Fire!', 'fire?'],
    ['he is not breathing', 'medical'],
  ])('is said by who is sure of it alone: "%s"', (text, id) => {
    expect(heard(text)).toBe(id);
  });
});

it('leaves what is told beside it to be understood', () => {
  const after = (text: string) => conversation({ channel: 'sms' }).says(text).status;
  const opened = (text: string) => {
    const talking = conversation({ channel: 'sms' });
    talking.says(text);
    return talking.state.open?.dialog;
  };

  expect(after("it's not a fire, just burnt toast")).toBe('answered');
  expect(opened('there is no smell of gas, just the pilot light is out')).toBe('triage-heating');
  expect(opened('the pilot light has gone out')).toBe('triage-heating');
  expect(opened('not on fire but no heating')).toBe('triage-heating');
});

describe('whether gas is smelt where the heating has failed', () => {
  it.each([
    'oh no nothing like that',
    'its electric',
    'we have electric heating',
    'i cant smell anything',
    'no',
  ])('is answered with no by "%s"', (text) => {
    const talk = conversation({ channel: 'sms' });
    talk.says('no heating');

    expect(talk.says(text).status).not.toBe('emergency');
  });

  it('is answered with no in Welsh too', () => {
    const talk = conversation({ channel: 'sms' });
    talk.says('dim dŵr poeth ers ddoe');

    expect(talk.says('dwi ddim yn arogli nwy').status).not.toBe('emergency');
  });

  it.each(['its electric smell', 'no but there is a smell of gas', 'xyz'])('is not by "%s"', (text) => {
    const talk = conversation({ channel: 'sms' });
    talk.says('no heating');

    expect(talk.says(text).status).toBe('emergency');
  });
});

describe('in a tree', () => {
  it.each([
    'cant see or smell any',
    'no carbon monoxide',
    'no alarm going off',
    'we dont have gas',
    'dont have a co alarm',
  ])('"%s" sets off no line, and the question is asked once more', (text) => {
    const talking = conversation();
    for (const each of ['no heating', text]) talking.says(each);

    expect(talking.last.status).toBe('asked-again');
    expect(talking.state).toMatchObject({ open: { dialog: 'triage-heating', asked: 'danger' } });
  });

  it('"nothing sparking" answers whether anything sparks', () => {
    const talking = conversation();
    for (const each of ['no power', 'nothing sparking']) talking.says(each);

    expect(talking.asked).toBe('area');
  });

  it.each(['No! Alarm going off!', 'cant see anything', 'no alarm going off yet but lots of smoke'])(
    '"%s" denies nothing',
    (text) => {
      const talking = conversation();
      for (const each of ['no heating', text]) talking.says(each);

      expect(talking.last.status).toBe('emergency');
    },
  );
});
