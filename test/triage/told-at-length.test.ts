// A dangerous road, and nowhere to be tonight, told in many words: each opens its tree; what only sounds like one opens none.
import { describe, expect, it } from 'vitest';
import { normalise } from '../../bot/understanding/normalise.ts';
import { outTonight } from '../../dialogs/triage/out-tonight.ts';
import { roadDanger } from '../../dialogs/triage/road-danger.ts';
import { conversation } from '../talk.ts';

/** Either tree, or a danger that was heard before. */
const opened = (text: string): string | undefined => {
  const talking = conversation();
  talking.says(text);
  const { danger, open } = talking.state;
  return danger === undefined ? open?.dialog : danger.asks === true ? 'asked' : 'held';
};

describe('a dangerous road', () => {
  it.each([
    'sinkhole opening up outside number 30 and cars are still driving past',
    'traffic lights all green both ways at the crossroads nearly been 2 crashes',
    'traffic lights are green all ways at the crossroads nearly been 2 smashes',
    'pallets and a fridge fell off a lorry on the bypass fast lane its pitch black',
    'horses loose on the dual carriageway',
    'front wheel gone down where the grate should be, im in my chair in the road, cars going round me',
    'the road has caved in by the chapel',
    'bricks all over the road by the bridge and cars are swerving',
    'manhole heb gaead yng nghanol ffordd, beic newydd fynd miwn iddo fe',
    'maer ffordd wedi golchi i ffwrdd wrth y bont, twll anferth a dim arwydd na chons na dim',
    'gole traffig i gyd yn wyrdd ar y groesffordd a ceir bron yn crasho',
    'oel dros y ffordd i gyd ar yr allt, moto beic lawr yn barod',
    'gwartheg yn rhydd ar y ffordd ddeuol, pobol yn gorfod swyrfio yn y twllwch',
  ])('opens its tree: %s', (text) => {
    expect(['triage-highway', 'held']).toContain(opened(text));
  });

  it.each([
    'there was a sinkhole last week and it was fixed, thanks',
    'dead deer on the road',
    'sofa dumped on the street',
    'cars parked all over the road',
    'my wheel went down a pothole last month and i want to claim',
    'oil on my driveway',
    'when will the road be opened up again',
    'diesel van parked on the pavement',
  ])('that is none, or over, opens none: %s', (text) => {
    expect(roadDanger.test(normalise(text))).toBe(false);
  });
});

describe('nowhere to be tonight', () => {
  it.each([
    'landlord changed locks im on the street with my kids',
    'I was discharged from hospital today and they put me in a taxi to a flat that isnt mine any more. I have no where to go',
    'bailiffs just put us out all our stuffs on the pavement where do we go',
    'out of prison this morning no address its freezing im gona be in a doorway',
    'where can i go till morning library shuts at 7 and i kipped in a doorway last nite',
    'hotel says the council didnt pay so we must leave now, 3 kids, no place, please',
    'got nowhere to sleep tonight',
    'sgen i nunlla i gysgu heno',
    'landlord di newid y cloeon, fi ar plant ar y stryd',
    'dwi yn y bus shelter yn Stryd y Felin efo magia i gyd, dim lle i fynd a maen tresio bwrw',
  ])('opens its tree: %s', (text) => {
    expect(['triage-homeless', 'held']).toContain(opened(text));
  });

  it.each([
    'the council changed the locks on the community centre',
    'i sat in the park with my kids, the bench is broken',
    'my kids play on the street and cars go too fast',
    'i am on the street where the bins were missed',
    'man sleeping in the bus shelter by the co-op',
    'landlord gave me notice to leave next month',
    'they kicked us out of the meeting',
    'we have to leave the keys with you today',
    'ni sydd yn byw ar y stryd gul',
  ])('that is none opens none: %s', (text) => {
    expect(outTonight.test(normalise(text))).toBe(false);
  });
});
