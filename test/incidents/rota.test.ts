// Who is on call when: hand-overs, clock changes, swaps, and a rota with holes in it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  allAt,
  onCallAt,
  personWith,
  watchAt,
  type Rota,
  type RotaRound,
  type RotaTeam,
} from '../../bot/incidents/rota.ts';
import { rotaFaults } from '../../bot/incidents/rota-lint.ts';
import { content } from '../../dialogs/content.ts';
import { incidentRow } from '../../dialogs/incidents.ts';
import { rota as shipped } from '../../dialogs/rota.ts';

const TREES = join(import.meta.dirname, '../../dialogs/triage/trees');

const ROUND: RotaRound = {
  from: '2026-10-19',
  weeks: 4,
  first: ['ann', 'bob'],
  second: ['bob', 'cat'],
  'duty-manager': ['dan'],
};
const TEAM: RotaTeam = {
  name: { en: 'Team', cy: 'Tîm' },
  handOver: '08:30',
  rounds: [ROUND],
  exceptions: [],
};
const PEOPLE = {
  ann: { name: 'Ann', phone: '07700 900160' },
  bob: { name: 'Bob', phone: '07700 900161' },
  cat: { name: 'Cat', phone: '+44 7700 900162' },
  dan: { name: 'Dan', phone: '07700 900163' },
  desk: { name: 'Desk', phone: '07700 900190' },
};
const rotaOf = (team: Partial<RotaTeam> = {}, people: Rota['people'] = PEOPLE): Rota => ({
  timeZone: 'Europe/London',
  people,
  teams: { team: { ...TEAM, ...team } },
  otherwise: 'desk',
});
const namesAt = (rota: Rota, at: string, team = 'team') =>
  onCallAt(rota, team, new Date(at)).map(({ id }) => id);

describe('who is on call', () => {
  it('is first, second and duty manager, with numbers that can be texted', () => {
    const people = onCallAt(rotaOf(), 'team', new Date('2026-10-20T03:00:00Z'));

    expect(people).toEqual([
      { id: 'ann', name: 'Ann', phone: '+447700900160', role: 'first' },
      { id: 'bob', name: 'Bob', phone: '+447700900161', role: 'second' },
      { id: 'dan', name: 'Dan', phone: '+447700900163', role: 'duty-manager' },
    ]);
  });

  it.each([
    ['the minute before, in summer time', '2026-10-19T07:29:59Z', ['desk']],
    ['at the hand-over, in summer time', '2026-10-19T07:30:00Z', ['ann', 'bob', 'dan']],
    [
      'an hour before the hand-over after the clocks went back',
      '2026-10-26T07:30:00Z',
      ['ann', 'bob', 'dan'],
    ],
    ['a second before it', '2026-10-26T08:29:59Z', ['ann', 'bob', 'dan']],
    ['at it, in winter time', '2026-10-26T08:30:00Z', ['bob', 'cat', 'dan']],
    ['from its end on the first again', '2026-11-02T08:30:00Z', ['ann', 'bob', 'dan']],
    ['in the last week', '2026-11-16T08:29:59Z', ['bob', 'cat', 'dan']],
    ['when it has run out', '2026-11-16T08:30:00Z', ['desk']],
  ])('changes at the hand-over, in local time: %s', (_, at, who) => {
    expect(namesAt(rotaOf(), at)).toEqual(who);
  });

  it('has no hour twice or never when the clocks change at the hand-over itself', () => {
    const night = rotaOf({
      handOver: '02:00',
      rounds: [{ ...ROUND, from: '2026-10-25', weeks: 2 }],
    });

    const at = ['2026-10-25T00:59:00Z', '2026-10-25T01:59:00Z', '2026-10-25T02:00:00Z'];

    expect(at.map((each) => namesAt(night, each)[0])).toEqual(['desk', 'desk', 'ann']);
  });

  it('is somebody else for as long as the swap says', () => {
    const swapped = rotaOf({
      exceptions: [{ from: '2026-10-21T18:00', until: '2026-10-22T18:00', role: 'first', who: 'cat' }],
    });

    const at = [
      '2026-10-21T16:59:00Z',
      '2026-10-21T17:00:00Z',
      '2026-10-22T16:59:00Z',
      '2026-10-22T17:00:00Z',
    ];

    expect(at.map((each) => namesAt(swapped, each)[0])).toEqual(['ann', 'cat', 'cat', 'ann']);
  });

  it('is never nobody: an unknown team, a stranger, a number that is none', () => {
    const at = new Date('2026-10-20T03:00:00Z');

    expect(watchAt(rotaOf(), 'toString', at)).toMatchObject({
      people: [{ id: 'desk', role: 'first' }],
      missing: ['first', 'second', 'duty-manager'],
    });
    expect(watchAt(rotaOf({}, { ...PEOPLE, ann: { name: 'Ann', phone: '999' } }), 'team', at)).toMatchObject({
      people: [{ id: 'bob' }, { id: 'dan' }, { id: 'desk', role: 'first' }],
      missing: ['first'],
    });
  });

  it('is somebody whatever is written for a date', () => {
    const broken = rotaOf({
      rounds: [{ ...ROUND, from: 'Monday' }],
      exceptions: [{ from: '', until: '2026-13-99T99:99', role: 'first', who: 'cat' }],
    });

    expect(namesAt(broken, '2026-10-20T03:00:00Z')).toEqual(['desk']);
    expect(rotaFaults(broken, new Date('2026-10-20T03:00:00Z')).faults).toHaveLength(2);
  });

  it('is paged once on one telephone', () => {
    const one = rotaOf({ rounds: [{ ...ROUND, second: ['ann'] }] });

    expect(namesAt(one, '2026-10-20T03:00:00Z')).toEqual(['ann', 'dan']);
  });

  it('is known by the number, however it is written', () => {
    const found = ['+447700900162', '07700 900162', '447700900162'].map(
      (each) => personWith(rotaOf(), each)?.id,
    );

    expect(found).toEqual(['cat', 'cat', 'cat']);
    expect(personWith(rotaOf(), '07700 900999')).toBeUndefined();
    expect(personWith(rotaOf(), 'Council')).toBeUndefined();
  });
});

describe('the check of a rota', () => {
  const NOW = new Date('2026-10-20T03:00:00Z');
  const faultsOf = (rota: Rota) => rotaFaults(rota, NOW).faults;

  it('finds nothing in a good one', () => {
    expect(rotaFaults(rotaOf(), NOW)).toEqual({ faults: [], warnings: [] });
  });

  it('finds none in the one that ships', () => {
    expect(rotaFaults(shipped, NOW)).toEqual({ faults: [], warnings: [] });
  });

  it.each<readonly [string, Rota, RegExp]>([
    [
      'a week with nobody',
      rotaOf({ rounds: [ROUND, { ...ROUND, from: '2026-11-23' }] }),
      /nobody is on call from 2026-11-16 to 2026-11-23/,
    ],
    [
      'two rounds at once',
      rotaOf({ rounds: [ROUND, { ...ROUND, from: '2026-11-09' }] }),
      /two rounds at once from 2026-11-09/,
    ],
    ['an empty list', rotaOf({ rounds: [{ ...ROUND, second: [] }] }), /nobody is second/],
    ['no round', rotaOf({ rounds: [] }), /no round at all/],
    [
      'somebody twice',
      rotaOf({ rounds: [{ ...ROUND, second: ['bob', 'bob'] }] }),
      /bob is first and second at 2026-10-26T08:30/,
    ],
    [
      'somebody twice by a swap',
      rotaOf({
        exceptions: [{ from: '2026-10-21T18:00', until: '2026-10-22T18:00', role: 'first', who: 'dan' }],
      }),
      /dan is first and duty-manager/,
    ],
    ['a stranger', rotaOf({ rounds: [{ ...ROUND, first: ['zoe'] }] }), /nobody is called "zoe"/],
    [
      'a swap that ends before it begins',
      rotaOf({
        exceptions: [{ from: '2026-10-22T18:00', until: '2026-10-21T18:00', role: 'first', who: 'cat' }],
      }),
      /ends before it begins/,
    ],
    [
      'two swaps at once',
      rotaOf({
        exceptions: [
          { from: '2026-10-21T18:00', until: '2026-10-22T18:00', role: 'first', who: 'cat' },
          { from: '2026-10-22T09:00', until: '2026-10-23T18:00', role: 'first', who: 'bob' },
        ],
      }),
      /another from 2026-10-21T18:00/,
    ],
    [
      'a land line',
      rotaOf({}, { ...PEOPLE, ann: { name: 'Ann', phone: '01632 960001' } }),
      /ann: "01632 960001" is no number that takes texts/,
    ],
    ['no number at all', rotaOf({}, { ...PEOPLE, ann: { name: 'Ann', phone: 'ask Bob' } }), /is no number/],
    [
      'a number twice',
      rotaOf({}, { ...PEOPLE, ann: { name: 'Ann', phone: '+447700900161' } }),
      /bob: 07700 900161 is somebody else's too/,
    ],
    ['a hand-over that comes twice', rotaOf({ handOver: '01:30' }), /comes twice, or never/],
    ['a hand-over that is none', rotaOf({ handOver: '8.30' }), /no time of day/],
    ['nobody to fall back on', { ...rotaOf(), otherwise: 'zoe' }, /otherwise: nobody is called "zoe"/],
  ])('finds %s', (_, rota, fault) => {
    expect(faultsOf(rota).join('\n')).toMatch(fault);
  });

  it.each([
    ['2026-11-02T08:29:00Z', []],
    ['2026-11-02T08:31:00Z', ['team: runs out on 2026-11-16: write the next weeks']],
    ['2026-11-17T08:31:00Z', ['team: ran out on 2026-11-16: nobody is on call']],
  ])('warns of one that runs out, and stops nothing: %s', (now, warnings) => {
    expect(rotaFaults(rotaOf(), new Date(now))).toEqual({ faults: [], warnings });
  });
});

describe('a danger that is no team of the rota’s', () => {
  const teamsOf = () =>
    [
      ...content.dangers.map(({ id }) => incidentRow(id).pages),
      ...readdirSync(TREES).flatMap((file) =>
        [...readFileSync(join(TREES, file), 'utf8').matchAll(/\bpage: '([\w-]+)'/g)].map(([, team]) => team),
      ),
    ].filter((team) => team !== 'none');

  it.each([...new Set(teamsOf())])('%s reaches a duty manager, and not the control room alone', (team) => {
    const people = onCallAt(shipped, team ?? 'none', new Date('2026-12-25T03:00:00Z'));

    expect(team).toBeDefined();
    expect(people.some(({ role, id }) => role === 'duty-manager' && id !== shipped.otherwise)).toBe(true);
  });

  it('goes to the team that covers it, or to the duty manager before anybody else', () => {
    const rota = { ...rotaOf(), covers: { night: 'team' }, managers: 'team' };

    expect(namesAt(rota, '2026-10-20T03:00:00Z', 'night')).toEqual(['ann', 'bob', 'dan']);
    expect(namesAt(rota, '2026-10-20T03:00:00Z', 'nobodys')).toEqual(['dan', 'desk']);
  });

  it('has whoever is paged otherwise before the others when none of them answers', () => {
    const people = allAt(rotaOf(), 'team', new Date('2026-10-20T03:00:00Z'));

    expect(people.map(({ id }) => id)).toEqual(['desk', 'ann', 'bob', 'dan']);
  });
});
