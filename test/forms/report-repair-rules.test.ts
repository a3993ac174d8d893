// The rules of repairs, as a table: deadlines, the cold half of the year, who needs care, whose homes are ours.
import { describe, expect, it } from 'vitest';
import { council } from '../../dialogs/council.ts';
import { items } from '../../dialogs/forms/repair-catalogue.ts';
import { rooms } from '../../dialogs/forms/repair-rooms.ts';
import { sinceSaid } from '../../dialogs/forms/repair-said.ts';
import {
  aboutIn,
  aboutOf,
  itemSaid,
  itemsIn,
  jobOf,
  roomSaid,
  roomsFor,
} from '../../dialogs/forms/repairs.ts';
import { dangerRule, planRule, urgentSaid } from '../../dialogs/forms/repair-emergency.ts';
import { asksCare, isHazard, planFor } from '../../dialogs/forms/report-repair-rules.ts';
import { stockRule, tenureRule } from '../../dialogs/forms/whose-repair.ts';
import { diaries } from '../../local/northmoor-diaries.ts';

const job = (id: string) =>
  items.flatMap(({ jobs }) => jobs).find((each) => each.id === id) ?? expect.fail(`There is no job ${id}.`);

describe('the deadline of a job', () => {
  it.each([
    // A Tuesday: 1, 3, 7 and 20 working days after it.
    ['socket-unsafe', 'no', '2026-11-24', 1, '2026-11-25'],
    ['sink-blocked', 'no', '2026-11-24', 3, '2026-11-27'],
    ['roof-leaks', 'no', '2026-11-24', 7, '2026-12-03'],
    ['tap-drips', undefined, '2026-11-24', 20, '2026-12-22'],
    ['mould', 'no', '2026-11-24', 10, '2026-12-08'],
    // Over Christmas and the New Year nobody works on five days.
    ['sink-blocked', 'no', '2026-12-24', 3, '2026-12-31'],
    // Loss of heating: 1 day from 1 November to 30 April, 3 from 1 May to 31 October.
    ['heat-none', 'no', '2026-10-30', 3, '2026-11-04'],
    ['heat-none', 'no', '2026-10-31', 3, '2026-11-04'],
    ['heat-none', 'no', '2026-11-01', 1, '2026-11-02'],
    ['heat-none', 'no', '2027-04-30', 1, '2027-05-04'],
    ['heat-none', 'no', '2027-05-01', 3, '2027-05-06'],
    ['heat-none', 'no', '2027-10-31', 3, '2027-11-03'],
    ['heat-none', 'no', '2027-11-01', 1, '2027-11-02'],
    // In the warm half it is raised to a day.
    ['heat-none', 'yes', '2026-10-31', 1, '2026-11-02'],
    // On a Saturday, on a bank holiday, and on the Friday before one.
    ['socket-unsafe', 'no', '2026-11-28', 1, '2026-11-30'],
    ['socket-unsafe', 'no', '2026-12-25', 1, '2026-12-29'],
    ['fan-dead', 'no', '2027-03-25', 7, '2027-04-07'],
    // Somebody needs care: a level sooner, where it is hard on them.
    ['power-part', 'yes', '2026-11-24', 1, '2026-11-25'],
    ['power-part', 'unsaid', '2026-11-24', 1, '2026-11-25'],
    ['sink-blocked', 'yes', '2026-11-24', 3, '2026-11-27'],
    ['tap-drips', 'yes', '2026-11-24', 20, '2026-12-22'],
  ] as const)('of %s, care %s, on %s is %i working days: %s', (id, care, today, days, until) => {
    expect(planFor(job(id), care, today)).toEqual({ kind: 'visit', days, until });
  });

  it.each([
    ['toilet-only', 'yes', 'emergency'],
    ['toilet-only', 'unsaid', 'emergency'],
    ['toilet-only', 'no', 'visit'],
    ['mould', 'yes', 'person'],
    ['mould', 'unsaid', 'person'],
  ] as const)('of %s, care %s, is none: %s', (id, care, kind) => {
    expect(planFor(job(id), care, '2026-11-24').kind).toBe(kind);
  });

  it('is not lowered by what nobody said', () => {
    for (const each of items.flatMap(({ jobs }) => jobs))
      expect(planFor(each, 'unsaid', '2026-11-24')).toEqual(planFor(each, 'yes', '2026-11-24'));
  });
});

describe('what is told instead of a visit', () => {
  it.each(['water', 'heat', 'door', 'power', 'dry'])('of %s now is its row of the triage', (danger) => {
    expect(dangerRule(danger)?.kind).toBe('form');
  });

  it('is nothing when nothing is happening now', () => {
    expect(dangerRule('none')).toBeUndefined();
    expect(planRule({ kind: 'person' }, 'yes', {})).toBeUndefined();
  });

  it('is the emergency number when a repair became one, in both languages', () => {
    for (const words of Object.values(urgentSaid('yes'))) expect(words).toContain(council.emergencyPhone);
    expect(planRule({ kind: 'emergency' }, 'yes', {})?.kind).toBe('submit');
  });

  it.each([
    ['tenant', undefined],
    ['leaseholder', undefined],
    ['private', 'tell'],
    ['association', 'tell'],
    ['owner', 'tell'],
  ])('to who is %s is %s', (tenure, kind) => {
    expect(tenureRule(tenure)?.kind).toBe(kind);
  });

  it.each([
    ['tenant', 'council', undefined],
    ['leaseholder', 'leasehold', undefined],
    ['tenant', 'association', 'tell'],
    ['leaseholder', 'private', 'tell'],
    // The list does not fit what they said, or does not have it: nobody is turned away by it.
    ['tenant', 'leasehold', 'handoff'],
    ['leaseholder', 'council', 'handoff'],
    ['tenant', null, 'handoff'],
  ] as const)('to who is %s in a home of kind %s is %s', (tenure, holding, kind) => {
    const outcome = stockRule(tenure, holding);

    expect(outcome?.kind).toBe(kind);
    if (outcome?.kind === 'tell') expect(outcome.offers?.map(({ id }) => id)).toEqual(['command:person']);
  });

  it('of an address says nothing of who lives there', () => {
    for (const holding of ['association', 'private', null] as const) {
      const outcome = stockRule('tenant', holding);
      const said =
        outcome?.kind === 'tell'
          ? outcome.text(new Date())
          : outcome?.kind === 'handoff'
            ? outcome.why
            : undefined;

      expect(said?.en).not.toMatch(/\byou (?:are|are not|aren't) (?:a |our )?tenant/i);
    }
  });
});

describe('the catalogue', () => {
  it('has at most eight options in every menu, each with a way to a job', () => {
    expect(rooms.length).toBeLessThanOrEqual(8);
    for (const room of rooms) {
      expect(itemsIn(room.id)).toHaveLength(room.items.length);
      expect(room.items.length).toBeLessThanOrEqual(8);
    }
    for (const { jobs } of items) expect(jobs.length).toBeGreaterThan(0);
    for (const { id } of items) expect(rooms.some((room) => room.items.includes(id))).toBe(true);
  });

  it('has every job once, with a diary of its trade and Welsh of its own', () => {
    const jobs = items.flatMap((item) => item.jobs);

    expect(new Set(jobs.map(({ id }) => id)).size).toBe(jobs.length);
    for (const { trade, words } of jobs) {
      expect(Object.keys(diaries)).toContain(trade);
      expect(words.cy).not.toBe(words.en);
    }
  });

  it('has words of a thing told apart in either language', () => {
    for (const { words, jobs } of items)
      for (const language of ['en', 'cy'] as const) {
        expect(words[language]).not.toBe('');
        expect(new Set(jobs.map((each) => each.words[language])).size).toBe(jobs.length);
      }
  });

  it('shows a leaseholder what is shared', () => {
    expect(roomsFor('leaseholder').map(({ id }) => id)).toEqual(['outside', 'shared']);
    expect(roomsFor('tenant')).toHaveLength(rooms.length);
  });

  it('takes the only job of a thing, and the one that was chosen', () => {
    expect(jobOf({ item: 'fan' }).id).toBe('fan-dead');
    expect(jobOf({ item: 'sink', problem: 'sink-blocked' }).id).toBe('sink-blocked');
    // One that was left behind when they chose another thing.
    expect(jobOf({ item: 'fan', problem: 'sink-blocked' }).id).toBe('fan-dead');
  });

  it('asks who lives there of all but routine jobs', () => {
    expect(asksCare(job('tap-drips'))).toBe(false);
    expect(asksCare(job('mould'))).toBe(true);
  });

  it.each([
    ['mould', true],
    ['heat-none', true],
    ['pipe-clean', true],
    ['tap-drips', false],
    ['keys-lost', false],
  ])('knows of %s whether it is a hazard: %s', (id, expected) => {
    expect(isHazard(job(id))).toBe(expected);
  });

  it('says in Welsh what a visit is for, and leaves alone what is none of its own', () => {
    const { en, cy } = aboutOf({ item: 'toilet', problem: 'toilet-seat' });

    expect(aboutIn(en, 'cy')).toBe(cy);
    expect(aboutIn(en, 'en')).toBe(en);
    expect(aboutIn('a sofa', 'cy')).toBe('a sofa');
  });
});

describe('what people say', () => {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

  it.each([
    ['my kitchen tap is dripping', 'kitchen'],
    ['the kitchen and the bathroom', undefined],
    ['hello', undefined],
    ['mae tap y gegin yn diferu', 'kitchen'],
  ])('of a room: %j is %s', (text, room) => {
    expect(roomSaid(text, ids(rooms))).toBe(room);
  });

  it.each([
    ['my kitchen tap is dripping', 'sink'],
    ['tap leaking', undefined],
    ['boiler', undefined],
  ])('of a thing in the kitchen: %j is %s', (text, item) => {
    expect(itemSaid(text, ids(itemsIn('kitchen')))).toBe(item);
  });

  it.each([
    ['since yesterday', 'week'],
    ['a couple of weeks', 'month'],
    ['ages', 'longer'],
    ['this morning', 'today'],
    ['today or last month', undefined],
    ['dunno', undefined],
    ['ers ddoe', 'week'],
  ])('of how long: %j is %s', (text, since) => {
    expect(sinceSaid(text)).toBe(since);
  });
});
