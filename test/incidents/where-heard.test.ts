// Where it is, as it stands in what people write while a danger holds.
import { describe, expect, it } from 'vitest';
import { isHeardOnly, moreExact, whereIn, whereOf, whereSaid } from '../../bot/incidents/where-heard.ts';
import { council } from '../../dialogs/council.ts';
import { informs, FIRST, night } from './night.ts';

const heard = (words: string) => whereSaid(whereIn(words, council.postcodes));

describe('the words of a danger', () => {
  it.each([
    ['water coming thru light at 14 Elm Road NM4 2QP', '14 Elm Road, NM4 2QP'],
    ['its nm42qp', 'NM4 2QP'],
    ['NM4 2QP number 14', '14, NM4 2QP'],
    ['14 NM4 2QP', '14, NM4 2QP'],
    ['flat 3, 14 Rowan Court nm42qp', 'flat 3, 14 Rowan Court, NM4 2QP'],
    ['14 rowan court flat 3 NM5 6TU', 'flat 3, 14 rowan court, NM5 6TU'],
    ['14 rowan court NM5 6TU apt 3', 'apt 3, 14 rowan court, NM5 6TU'],
    ['12 Elm Road, top flat, NM4 2QP', 'top flat, 12 Elm Road, NM4 2QP'],
    ['12 Elm Road my flat is full of gas', '12 Elm Road'],
    ['flat is flooding nm4 2qp', 'NM4 2QP'],
    ['fire at 5 chapel close quick', '5 chapel close'],
    ['gas smell on elm road', 'elm road'],
    ['theres 2 of us at 16 harbour row', '16 harbour row'],
    ['call me 07700 900982 at 14a Mill Lane, NM4 2QP hurry', '14a Mill Lane, NM4 2QP'],
    ["dŵr yn dod trwy'r golau yn 14 Stryd Fawr", '14 Stryd Fawr'],
    ['rhif 3 Heol y Bont', '3 Heol y Bont'],
    ['53.80900, -1.55200', '53.80900, -1.55200'],
  ])('say where: %s', (words, where) => {
    expect(heard(words)).toBe(where);
  });

  it.each([
    '2 people close by',
    '10 mins walk',
    '3 doors down the road',
    'there are 3 kids in the way',
    'fire on every street',
    'water 2 inches high in street',
    'he is 14 and not breathing',
    'im at number 14',
    'it started at 10 pm',
    'NM4 2QP or NM4 2QR',
    'LS1 4AP',
  ])('name no place: %s', (words) => {
    expect(heard(words)).toBeUndefined();
  });
});

describe('what is said later of where it is', () => {
  it.each([
    ['NM4 2QP', '14 elm road', '14 elm road, NM4 2QP'],
    ['NM4 2QP', 'im at number 14', '14, NM4 2QP'],
    ['gas on elm road', '16 elm road', '16 elm road'],
    ['14 rowan court NM5 6TU', 'flat 3', 'flat 3, 14 rowan court, NM5 6TU'],
    ['14 rowan court', 'its the top flat', 'top flat, 14 rowan court'],
    ['14 rowan court', 'flat 3, 14 rowan court', 'flat 3, 14 rowan court'],
    ['NM4 2QP', 'no its 14 mill lane NM4 2QR', '14 mill lane, NM4 2QR'],
  ])('%s, then %s: more exact', (first, then, where) => {
    const joined = moreExact(whereIn(first, council.postcodes), whereIn(then, council.postcodes));

    expect(joined && whereSaid(joined)).toBe(where);
  });

  it.each([
    ['14 Elm Road NM4 2QP', 'she lives at 15 mill lane'],
    ['14 elm road', '16 elm road'],
    ['14 elm road', 'on mill lane'],
    ['flat 3, 14 rowan court', 'flat 4'],
  ])('%s, then %s: no more exact, so that the first stays', (first, then) => {
    expect(moreExact(whereIn(first, council.postcodes), whereIn(then, council.postcodes))).toBeUndefined();
  });
});

describe('an incident', () => {
  it('has where it is from the very first words, in the page and with its case', () => {
    const { reported, incident, effects } = night();

    reported(0, { words: 'water coming thru light at 14 Elm Road NM4 2QP' });

    expect(whereOf(incident())).toBe('14 Elm Road, NM4 2QP');
    expect(effects).toMatchObject([
      { kind: 'list' },
      { kind: 'page', told: { place: '14 Elm Road, NM4 2QP' } },
      { kind: 'file', placeHeard: '14 Elm Road, NM4 2QP' },
    ]);
  });

  it('takes what is more exact, keeps all in its trail, and tells whoever was paged', () => {
    const { reported, incident, effects } = night();
    reported();

    reported(1, { words: 'NM4 2QP' });
    reported(2, { words: '14 elm road' });
    reported(3, { words: 'or 15 mill lane' });

    expect(whereOf(incident())).toBe('14 elm road, NM4 2QP');
    expect(incident().trail.flatMap(({ what, detail }) => (what === 'placed' ? [detail] : []))).toEqual([
      'NM4 2QP',
      '14 elm road',
      '15 mill lane',
    ]);
    expect(informs(effects)).toEqual([`added ${FIRST.id}`, `added ${FIRST.id}`]);
  });

  it('is said to whoever was paged when it is what is new, and not with their number', () => {
    const { reported, effects } = night();
    reported(0, { words: 'gas at 14 elm road' });

    reported(2, { phone: '07700 900982' });
    reported(3, { place: '14 Elm Road, NM4 2QP' });

    const told = effects.flatMap((each) => (each.kind === 'inform' ? [[each.what, each.told.place]] : []));
    expect(told).toEqual([
      ['added', undefined],
      ['added', '14 Elm Road, NM4 2QP'],
    ]);
  });

  it('counts what was answered to our question before it', () => {
    const { reported, incident } = night();
    reported(0, { words: 'gas at 14 elm road' });

    reported(2, { words: 'gas at 14 elm road', place: '16 Elm Road, NM4 2QP' });

    expect(whereOf(incident())).toBe('16 Elm Road, NM4 2QP');
  });

  it('says nothing of it in a page of what is quiet', () => {
    const { reported, effects } = night();

    reported(0, { row: 'abuse', quiet: true, words: 'he hits me at 14 elm road' });

    expect(JSON.stringify(effects.filter(({ kind }) => kind === 'page'))).not.toContain('elm');
  });
});

it.each([
  ['water coming through the light at flat 4 kestrel house nm4 2qp', 'flat 4 kestrel house, NM4 2QP'],
  ['Flat 9 Kestrel House NM4 2QP', 'Flat 9 Kestrel House, NM4 2QP'],
  ['Flat 3, 14 Elm Road NM4 2QP', 'Flat 3, 14 Elm Road, NM4 2QP'],
])('keeps the flat: %s', (words, where) => {
  expect(whereSaid(whereIn(words, { areas: ['NM'], example: 'NM4 2QP', neighbours: {} }))).toBe(where);
});

describe('a postcode that is answered before the house', () => {
  const whereHeard = { house: '14', street: 'elm road', postcode: 'NM4 2QP' };

  it('takes nothing from the home that stood in their words', () => {
    expect(whereOf({ place: 'NM4 2QP', whereHeard })).toBe('14 elm road, NM4 2QP');
    expect(isHeardOnly({ place: 'NM4 2QP', whereHeard })).toBe(true);
  });

  it('stands where it is another, or where no house is known', () => {
    expect(whereOf({ place: 'NM5 6TU', whereHeard })).toBe('NM5 6TU');
    expect(whereOf({ place: 'NM4 2QP', whereHeard: { street: 'elm road' } })).toBe('NM4 2QP');
    expect(whereOf({ place: '16 Elm Road, NM4 2QP', whereHeard })).toBe('16 Elm Road, NM4 2QP');
  });

  it('wakes nobody again, nor does the same home in other letters', () => {
    const played = night();
    played.reported(0, { words: 'no heating at 14 elm road NM4 2QP' });
    played.answers(1, FIRST, 'acknowledged');

    expect(informs(played.reported(2, { place: 'NM4 2QP' }))).toEqual([]);
    expect(informs(played.reported(3, { place: '14 Elm Road, NM4 2QP' }))).toEqual([]);
    expect(informs(played.reported(4, { place: '16 Elm Road, NM4 2QP' }))).toEqual(['added ann']);
  });
});
