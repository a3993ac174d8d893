// Everyday wants that sound like a danger are none, and whatever else is told beside them is heard as it was.
import { describe, expect, it } from 'vitest';
import { withoutEveryday } from '../../bot/understanding/ears/everyday.ts';
import { groupsWith } from '../../bot/understanding/ears/groups.ts';
import { rulesOf, TIGHT } from '../../bot/understanding/ears/rules.ts';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { allDangers } from '../../dialogs/triage/heard/index.ts';
import { conversation } from '../talk.ts';

const heard = (text: string) => {
  const danger = dangerIn(text, allDangers);
  return danger === undefined ? undefined : danger.asks === true ? `${danger.id}?` : danger.id;
};

describe('an everyday want', () => {
  it.each([
    'nana cant wash herself any more',
    'my mum cant cope at home any more',
    'dad is not looking after himself',
    'my gran cant look after herself any more',
    'hes 91 and cant manage at home on his own any more',
    'mae nain yn methu ymolchi ei hun ddim mwy',
    'theres a leak under my sink',
    'leak in the bathroom',
    'pipe under the sink is leaking a bit',
    'water coming out from under the bath',
    'the toilet is leaking onto the floor',
    'no hot water since saturday and the boiler just clicks',
    'mae mam yn methu manijo adra ei hun',
    'mae nain yn cwympo trwy r amser ac angen help',
    'dad is being discharged tomorrow and theres nobody to look after him',
    'i cant get out of bed most days and nobody helps me',
    'theres a fox been hit outside the chippy, dead',
    'some idiot has boxed me in',
    'my neighbour has a huge ash tree and its roots are lifting our patio and he wont do anything about it',
    'bin lorry just went past and didnt stop',
    "mae dwr ar lawr y gegin o'r peiriant golchi",
    // What is left of it sounds worse than all of it.
    "need dad's blue badge renewing quick runs out fri",
    'bats in our attic, are they protected',
    'im 19 and been staying on mates sofas since my dad kicked me out',
  ])('is no danger: %j', (text) => {
    expect(heard(text)).toBeUndefined();
  });

  it.each([
    ['leak near the sockets under the sink', 'leak'],
    ['cant stop the leak under the sink', 'leak'],
    ['leak under the sink and the ceiling below is bulging', 'leak'],
    ['pipe under the sink has burst and its flooding the kitchen', 'flood'],
    ['boiler just clicks and i can smell gas', 'gas'],
    ['no hot water, boiler alarm going off and we all feel sick', 'co'],
    ['nan cant wash herself and the carer hits her', 'violence'],
    ['i cant wash myself any more and dont want to live', 'selfharm'],
    ["I'm 79, I can't wash myself and I can't see the point. I have saved up my morphine.", 'selfharm'],
    ['nan cant look after herself and hasnt eaten for days', 'selfharm'],
    ['im 15 and my dad kicked me out', 'child'],
    ['my boyfriend kicked me out and hes hit me', 'violence'],
    ['baby has gone blue and floppy', 'medical'],
    ['mum cant get out of bed and has chest pain', 'medical'],
    ['mum fell in the shower and cant get up', 'medical'],
    ['mae nain wedi cwympo a methu codi', 'medical'],
    ['a child has been hit by a car, there is a dead cat too', 'medical'],
    ['tree roots are lifting the wall and its falling on the pavement', 'structure'],
    ['bin lorry went past and hit a kid', 'medical'],
    ['lads with bats on our landing', 'violence'],
    ['there is a man with a bat in the hall', 'violence'],
  ])('with more beside it is a danger still: %j', (text, danger) => {
    expect(heard(text)).toBe(danger);
  });

  it('is left where it stands beside a word that tells', () => {
    const rules = (line: string) => rulesOf([['it', [line]]], groupsWith({}), TIGHT);
    const wants = [{ said: rules('tap drips'), unless: rules('burst') }];
    const without = (said: string, telling: string) =>
      withoutEveryday(said.split(' '), wants, (left) => left.includes(telling)).join(' ');

    expect(without('the tap drips a bit $', 'gas')).toBe('the a bit $');
    expect(without('the tap drips gas $', 'gas')).toBe('the tap drips gas $');
    expect(without('the tap drips burst $', 'gas')).toBe('the tap drips burst $');
  });
});

describe('what it is about', () => {
  it.each([
    ['theres a leak under my sink', 'triage-leak'],
    ['water coming out from under the bath', 'triage-leak'],
    ['my washing machine is leaking', 'triage-leak'],
    ['leak in the bathroom', 'triage-leak'],
    ['there is water on the kitchen floor coming from the washing machine', 'triage-leak'],
    ["mae dwr ar lawr y gegin o'r peiriant golchi", 'triage-leak'],
    ['lights keep tripping when i put the kettle on', 'triage-power'],
    ['tap dripping', 'report-repair'],
    ['no hot water since saturday and the boiler just clicks', 'triage-heating'],
  ])('%j opens %s, with no answer to an emergency before it', (text, form) => {
    const talking = conversation();
    talking.says(text);

    expect(talking.state.open?.dialog).toBe(form);
    expect(talking.texts.join()).not.toContain('If life is at risk');
  });

  it('care is answered with care', () => {
    const talking = conversation();
    talking.says('nana cant wash herself any more');

    expect(talking.texts.join()).toContain('/adult-social-care');
  });
});
