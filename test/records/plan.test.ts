// What erasing does with each record: what goes, what stays and why, and that nothing of the person is in what stays.
import { describe, expect, it } from 'vitest';
import { bodyOf, type Names, type Row } from '../../lambdas/records/about.ts';
import { planOf, type Planned } from '../../lambdas/records/plan.ts';

const names: Names = {
  conversations: new Set(['c1']),
  persons: new Set(),
  references: new Set(['R-1', 'CMP-1', 'CB-1']),
  said: new Set(),
};
const at = { names, today: '2026-11-24' };
const row = (pk: string, body: object, sk = 'x'): Row => ({ pk, sk, values: { body: JSON.stringify(body) } });
const case_ = (reference: string, transaction: string, answers: object, status = 'done') =>
  row(`case#${reference}`, {
    reference,
    transaction,
    status,
    answers,
    key: 'wamid.HBgMNDQ3NzAwOTAwODcx:report',
    conversation: 'c1',
    access: { proof: { person: 'p' } },
    speakingFor: 'my mum',
    mood: 'angry',
    receivedAt: '2026-11-01T10:00:00Z',
    updatedAt: '2026-11-02T10:00:00Z',
  });
const only = (rows: readonly Row[], more: object = {}): Planned => {
  const [first, ...others] = planOf(rows, { ...at, ...more });
  if (first === undefined || others.length > 0) throw new Error('Not one.');
  return first;
};

describe('erasing a request', () => {
  it('deletes what the law does not ask for', () => {
    expect(only([case_('CB-1', 'call-back', { phone: '07700900123' })]).does).toBe('delete');
  });

  it('keeps of a hazard what happened, where and when, and nothing that leads to anybody', () => {
    const told = {
      job: 'damp',
      address: '12 Rowan Court',
      photo: ['https://x.example.org/p1'],
      phone: '07700900123',
      care: ['baby'],
      words: 'my chest hurts',
      name: 'Pat Jones',
    };

    const planned = only([case_('R-1', 'repairs.hazard', told)]);

    expect(planned.does).toBe('empty');
    const kept = planned.does === 'empty' ? bodyOf(planned) : {};
    expect(kept['answers']).toEqual({
      job: 'damp',
      address: '12 Rowan Court',
      photo: ['https://x.example.org/p1'],
    });
    expect(kept).toMatchObject({ reference: 'R-1', receivedAt: '2026-11-01T10:00:00Z' });
    expect(JSON.stringify(kept)).not.toMatch(/c1"|wamid|my mum|angry|person|Pat|chest|baby|0770/);
  });

  it('keeps of a complaint what it was about, in their words, and not how to reach them', () => {
    const planned = only([
      case_('CMP-1', 'complaint.stage-1', {
        happened: 'Nobody came',
        name: 'Pat',
        email: 'pat@example.org',
        stage: 1,
      }),
    ]);

    expect(planned.does === 'empty' && bodyOf(planned)['answers']).toEqual({
      happened: 'Nobody came',
      stage: 1,
    });
  });

  it('leaves it alone while it is not over, with its card and its visit, unless they have taken it back', () => {
    const rows = [
      case_('CB-1', 'call-back', { phone: '07700900123' }, 'received'),
      row('card#CB-1', {}, 'card'),
      row('cases-of#c1', {}, 'CB-1'),
      row('transcript#sms#c1', {}, 'turn#1'),
    ];

    expect(planOf(rows, at).map(({ row: { pk }, does }) => [pk, does])).toEqual([
      ['card#CB-1', 'keep'],
      ['case#CB-1', 'keep'],
      ['cases-of#c1', 'keep'],
      ['transcript#sms#c1', 'delete'],
    ]);
    expect(planOf(rows, { ...at, withOpen: true }).map(({ does }) => does)).toEqual([
      'delete',
      'delete',
      'delete',
      'delete',
    ]);
  });

  it('leaves a visit to come, and deletes one that was', () => {
    const visit = (date: string) =>
      row('appointment#R-1', { reference: 'R-1', conversation: 'c1', status: 'booked', slot: { date } });

    expect(only([visit('2026-11-25')]).does).toBe('keep');
    expect(only([visit('2026-11-23')]).does).toBe('delete');
  });
});

describe('erasing what is owed and paid', () => {
  it('keeps a payment without its email address, and changes nothing the second time', () => {
    const paid = row('payment#o', {
      id: 'o',
      conversation: 'c1',
      key: 'wamid.x',
      email: 'pat@example.org',
      amount: 500,
    });

    const first = only([paid]);
    const values = first.does === 'empty' ? first.values : {};
    const second = only([{ ...paid, values }]);

    expect(bodyOf({ values })).toMatchObject({ id: 'o', conversation: 'c1', amount: 500 });
    expect(JSON.stringify(values)).not.toMatch(/wamid|example\.org/);
    expect(second.does === 'empty' && second.values).toEqual(values);
  });

  it('keeps an agreement, without what was answered beside it, and another’s as it is', () => {
    const promises = [
      {
        reference: 'P-1',
        conversation: 'c1',
        key: 'k',
        answers: [['who', 'Pat']],
        words: { text: '£20 by Friday' },
      },
      { reference: 'P-2', conversation: 'c2', key: 'k2', answers: [['who', 'Lee']], words: { text: '£30' } },
    ];

    const planned = only([row('promises-of#a', { promises })]);

    const kept = planned.does === 'empty' ? (bodyOf(planned)['promises'] as typeof promises) : [];
    expect(kept[0]).toMatchObject({ reference: 'P-1', answers: [], words: { text: '£20 by Friday' } });
    expect(kept[0]?.conversation).toMatch(/^erased-/);
    expect(kept[1]).toEqual(promises[1]);
  });
});

describe('erasing an incident', () => {
  const incident = (standing: string) =>
    row('storage#incident/i', { incident: { id: 'i', reference: 'R-1', conversation: 'c1', standing } });

  it('is its own worker’s once it is closed, and not done before', () => {
    expect(only([incident('closed')]).does).toBe('event');
    expect(only([incident('made-safe')]).does).toBe('keep');
    expect(only([incident('open')], { withOpen: true }).does).toBe('keep');
  });
});

it('deletes what leads to others last, so that one that broke off is taken up again', () => {
  const rows = [row('cases-of#c1', {}, 'CB-1'), case_('CB-1', 'call-back', {}), row('card#CB-1', {}, 'card')];

  expect(planOf(rows, at).map(({ row: { pk } }) => pk.split('#')[0])).toEqual(['card', 'case', 'cases-of']);
});
