// What a form promises of its look-ups: asked for in order, once for an answer, and seen only further on.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { address } from '../../bot/fields/address.ts';
import { text } from '../../bot/fields/text.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import type { Answers, Found, Json, Step } from '../../bot/model.ts';
import { inFull } from '../../bot/services/addresses.ts';
import { form } from '../../bot/styles/form.ts';
import { findName, withListed } from '../../bot/styles/found.ts';
import { welsh } from '../../bot/styles/welsh.ts';

const HOMES = [
  { uprn: '999990000001', line: '2 Elm Road' },
  { uprn: '999990000002', line: '4 Elm Road' },
];
const ROUND = { weekday: 5, week: 'A', garden: false };
const moving = form('moving', 'your move')
  .ask('from', text('From?'))
  .find('old', { in: 'addresses', by: (a) => a.from })
  .ask('leaving', address('Which do you leave?'), {
    options: (_, { old }) => inFull(old).map(({ uprn, line }) => ({ id: uprn, words: line })),
  })
  .ask('bins', yesNo('Do you want to know the bin day there?'))
  .find('round', { in: 'rounds', by: (a) => a.leaving, when: (a) => a.bins === 'yes' })
  .ask('to', text('To?'))
  .find('fresh', { in: 'addresses', by: (a) => a.to })
  .end((_, { old, fresh, round }) => ({
    kind: 'handoff',
    team: `${inFull(old).length} ${inFull(fresh).length} ${round?.weekday ?? 'none'}`,
  }));

const at = (step: Step): string =>
  step.kind === 'ask'
    ? step.question.id
    : step.kind === 'find'
      ? findName(step.find)
      : step.outcome.kind === 'handoff'
        ? step.outcome.team
        : step.outcome.kind;

describe('a form that looks things up', () => {
  const [one] = HOMES;
  const ANSWERS: Answers = [
    ['from', 'A'],
    ['leaving', one?.uprn ?? ''],
    ['bins', 'yes'],
    ['to', 'B'],
  ];
  const FOUND: Found = { 'addresses:A': HOMES, [`rounds:${one?.uprn ?? ''}`]: ROUND, 'addresses:B': [] };

  it.each<[number, readonly string[], string]>([
    [0, [], 'from'],
    [1, [], 'addresses:A'],
    [1, ['addresses:A'], 'leaving'],
    [2, ['addresses:A'], 'bins'],
    [3, ['addresses:A'], 'rounds:999990000001'],
    [3, ['addresses:A', 'rounds:999990000001'], 'to'],
    [4, ['addresses:A', 'rounds:999990000001'], 'addresses:B'],
    [4, Object.keys(FOUND), '2 0 5'],
  ])('with %i answers and %j found goes to %s', (count, names, to) => {
    const found = Object.fromEntries(names.map((name) => [name, FOUND[name] ?? null]));

    expect(at(moving.next(ANSWERS.slice(0, count), found))).toBe(to);
  });

  it('looks up only what its rule wants', () => {
    const answers = ANSWERS.map(([id, value]) => [id, id === 'bins' ? 'no' : value] as const);

    const step = moving.next(answers, FOUND);

    expect(at(step)).toBe('2 0 none');
    expect(Object.keys(step.found ?? {})).toEqual(['addresses:A', 'addresses:B']);
  });

  it('keeps two look-ups of one kind apart, and only those on the way', () => {
    const step = moving.next(ANSWERS, { ...FOUND, 'addresses:C': HOMES, 'slots:A': [] });

    expect(step.found).toEqual(FOUND);
  });

  it('takes nothing that was found for what is not found', () => {
    expect(at(moving.next([['from', '__proto__']], {}))).toBe('addresses:__proto__');
    expect(at(moving.next(ANSWERS.slice(0, 1), { 'addresses:A': [] }))).toBe('leaving');
  });

  it('asks again for a choice that is not among what was found', () => {
    expect(at(moving.next(ANSWERS, { ...FOUND, 'addresses:A': HOMES.slice(1) }))).toBe('leaving');
  });

  it('gives a question its options from what was found, in both languages', () => {
    const words = { ask: 'Pa un?', label: 'Pa un' };
    const inBoth = welsh(
      moving,
      'eich symud',
      {
        from: words,
        leaving: { ...words, options: { none: 'Ddim yma' } },
        bins: { ...words, options: { yes: 'Ydw', no: 'Na' } },
        to: words,
      },
      { draft: true },
    );
    const step = inBoth.next(ANSWERS.slice(0, 1), FOUND);
    if (step.kind !== 'ask') throw new Error('It does not ask.');

    const filled = withListed(step.question, ANSWERS.slice(0, 1), FOUND);

    expect(Object.entries(filled.words.cy.options ?? {})).toEqual([
      ...HOMES.map(({ uprn, line }) => [uprn, line]),
      ['none', 'Ddim yma'],
    ]);
    expect(filled.words.cy.ask).toBe('Pa un?');
  });

  it('is pure, and gets to an end when every look-up is answered', () => {
    const value = fc.constantFrom<Json>('A', 'B', one?.uprn ?? '', 'none', 'yes', 'no', null, 7, '__proto__');
    const answer = fc.tuple(fc.constantFrom('from', 'leaving', 'bins', 'to', '__proto__'), value);
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), (answers) => {
        let found: Found = {};
        for (let looks = 0; looks <= 4; looks++) {
          const step = moving.next(answers, found);
          expect(moving.next(answers, found)).toEqual(step);
          if (step.kind !== 'find') return;
          found = { ...step.found, [findName(step.find)]: step.find.in === 'rounds' ? ROUND : HOMES };
        }
        throw new Error('It looks things up without end.');
      }),
    );
  });
});

describe('a look-up that finds nothing', () => {
  const both = ({ from }: { readonly from: string }) => ({
    en: `Nothing at ${from}.`,
    cy: `Dim yn ${from}.`,
  });
  const strict = form('strict')
    .ask('from', text('From?'))
    .ask('why', text('Why?'))
    .find('old', { in: 'addresses', by: (a) => a.from, none: { ask: 'from', why: both } })
    .find('round', { in: 'rounds', by: () => 'x', none: { ask: 'from', why: both } })
    .end(() => ({ kind: 'handoff', team: 'any' }));
  const answers: Answers = [
    ['from', 'A'],
    ['why', 'B'],
  ];

  it.each<[Found]>([
    [{ 'addresses:A': [] }],
    [{ 'addresses:A': null }],
    [{ 'addresses:A': HOMES, 'rounds:x': null }],
  ])('asks for its answer again, and keeps the others: %j', (found) => {
    const step = strict.next(answers, found);

    expect(step).toMatchObject({
      kind: 'ask',
      question: { id: 'from' },
      why: { en: 'Nothing at A.' },
      met: [['why', 'B']],
    });
  });

  it('in a form that does not mind goes on', () => {
    expect(at(moving.next([['from', 'A']], { 'addresses:A': [] }))).toBe('leaving');
  });
});
