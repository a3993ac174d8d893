// What a council's own files are read as, and what is said of those that are wrong.
import { describe, expect, it } from 'vitest';
import { DIARIES, diariesIn } from '../../../local/import/diaries.ts';
import { diaries } from '../../../local/northmoor-diaries.ts';
import { homesIn } from '../../../local/import/homes.ts';
import { rightIn } from '../../../local/import/rows.ts';
import { streetsIn } from '../../../local/import/streets.ts';
import { metresBetween } from '../../../bot/services/places.ts';

const HEAD = 'UPRN,Postcode,Line,Stock,Weekday,Week,Garden';
const homes = (...rows: readonly string[]) => homesIn([HEAD, ...rows].join('\n'), ['NM']);

describe('a file of homes', () => {
  it('is read by the names of its columns, whatever wrote it', () => {
    const text = `\uFEFFline,postcode,ward,uprn,stock,weekday,week,garden\r\n"14, Elm Road",nm42qp,Elm,100000000014,council,Tuesday,b,yes\r\n16 Elm Road,NM4 2QP,Elm,100000000016,,,,\r\n`;

    expect(homesIn(text, ['NM'])).toEqual({
      right: [
        {
          uprn: '100000000014',
          postcode: 'NM4 2QP',
          line: '14, Elm Road',
          stock: 'council',
          round: { weekday: 2, week: 'B', garden: true },
        },
        { uprn: '100000000016', postcode: 'NM4 2QP', line: '16 Elm Road' },
      ],
      wrong: [],
    });
  });

  it.each([
    ['1.0E+11,NM4 2QP,14 Elm Road,,,,', 'is no uprn'],
    ['1,NM42,14 Elm Road,,,,', '"NM42" is no postcode'],
    ['1,EM1 1AA,14 Elm Road,,,,', 'EM1 1AA is not in NM'],
    ['1,NM4 2QP,,,,,', 'the line of the address is empty'],
    ['1,NM4 2QP,14 Elm Road,ours,,,', 'stock is "ours": one of council'],
    ['1,NM4 2QP,14 Elm Road,,Sat,A,', 'weekday is "Sat"'],
    ['1,NM4 2QP,14 Elm Road,,2,C,', 'week is "C": A or B'],
    ['1,NM4 2QP,14 Elm Road,,2,A,maybe', 'garden is "maybe"'],
    ['1,NM4 2QP,"14 Elm', 'this is no CSV'],
  ])('with "%s" in it says what to put right', (row, said) => {
    const { wrong } = homes('2,NM4 2QP,16 Elm Road,,,,', row);

    expect(wrong).toHaveLength(1);
    expect(wrong[0]?.what).toContain(said);
    expect(wrong[0]?.row).toBe(3);
  });

  it('names the row in which a home was before', () => {
    expect(homes('7,NM4 2QP,14 Elm Road,,,,', '7,NM4 2QP,16 Elm Road,,,,').wrong).toEqual([
      { row: 3, what: 'the uprn 7 is in row 2, too: each home is there once' },
    ]);
  });

  it('without a column says which', () => {
    expect(homesIn('uprn,address\n7,14 Elm Road', ['NM']).wrong[0]?.what).toContain('postcode, line');
  });

  it('that is wrong names the first twenty rows, and counts the rest; one that is empty changes nothing', () => {
    const wrong = homes(...Array.from({ length: 30 }, () => 'x,NM4 2QP,14 Elm Road,,,,'));

    expect(() => rightIn('homes.csv', wrong)).toThrow(/nothing was changed[^]*row 21: [^]*and 10 more/);
    expect(() => rightIn('homes.csv', homes())).toThrow(/no rows/);
  });
});

const street = (properties: object, coordinates: unknown, type = 'LineString') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const geo = (...features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

describe('a file of streets', () => {
  const ELM = [
    [-1.552, 53.809],
    [-1.547, 53.8098],
  ];

  it('turns its points round, and puts more between those that are far apart', () => {
    const { right, wrong } = streetsIn(geo(street({ name: 'Elm Road', owner: 'county' }, ELM)));

    expect(wrong).toEqual([]);
    expect(right[0]).toMatchObject({ name: 'Elm Road', owner: 'county' });
    expect(right[0]?.along[0]).toEqual({ latitude: 53.809, longitude: -1.552 });
    const { along = [] } = right[0] ?? {};
    const steps = along.slice(1).map((pin, index) => metresBetween(along[index] ?? pin, pin));
    expect(steps.length).toBeGreaterThan(1);
    expect(Math.max(...steps)).toBeLessThanOrEqual(200);
  });

  it('takes one in pieces, and one whose owner is not said as the council’s', () => {
    expect(streetsIn(geo(street({ name: 'Elm Road' }, [ELM], 'MultiLineString'))).right[0]?.owner).toBe(
      'council',
    );
  });

  it.each([
    [
      street({ name: 'Elm Road' }, [
        [440_000, 435_000],
        [440_100, 435_000],
      ]),
      'not in the UK',
    ],
    [
      street({ name: 'Elm Road' }, [
        [53.809, -1.552],
        [53.81, -1.55],
      ]),
      'not in the UK',
    ],
    [street({ name: 'Elm Road', owner: 'me' }, ELM), 'properties.owner'],
    [street({}, ELM), 'properties.name'],
    [street({ name: 'Elm Road' }, [-1.5, 53.8], 'Point'), 'geometry'],
  ])('with %j in it says what to put right', (feature, said) => {
    const { right, wrong } = streetsIn(geo(feature));

    expect(right).toEqual([]);
    expect(wrong[0]?.what).toContain(said);
  });

  it('that is none says so, and one that has a name twice names both', () => {
    expect(streetsIn('uprn,line').wrong[0]?.what).toContain('no GeoJSON');
    expect(streetsIn(geo(street({ name: 'A' }, ELM), street({ name: 'A' }, ELM))).wrong[0]).toMatchObject({
      row: 2,
      what: expect.stringContaining('feature 1') as unknown,
    });
  });
});

describe('a file of diaries', () => {
  const of = (diary: object) => diariesIn(JSON.stringify({ plumbing: diary }), ['plumbing']);
  const GOOD = { weekdays: [1, 2], times: [['08:00', '12:00']], crews: 2 };

  it('is read', () => {
    expect(of(GOOD)).toEqual({ right: [['plumbing', GOOD]], wrong: [] });
  });

  it.each([
    [{ ...GOOD, weekdays: [0] }, 'weekdays'],
    [{ ...GOOD, times: [['8', '12:00']] }, 'times'],
    [{ ...GOOD, times: [['12:00', '08:00']] }, 'ends before it begins'],
    [{ ...GOOD, crews: 0 }, 'crews'],
  ])('with %j in it says what to put right', (diary, said) => {
    expect(of(diary).wrong[0]?.what).toContain(said);
  });

  it('may name each trade of a repair, and the lorry', () => {
    expect([...DIARIES].sort()).toEqual(Object.keys(diaries).sort());
  });

  it('with a name that no form books in says which there are', () => {
    expect(diariesIn(JSON.stringify({ plumber: GOOD }), ['plumbing']).wrong[0]?.what).toContain(
      'there are plumbing',
    );
  });
});
