// What must not compile. The compiler checks each claim: without its error, `@ts-expect-error` is one.
import { inFull } from '../../bot/services/addresses.ts';
import { describe, expect, it } from 'vitest';
import { address } from '../../bot/fields/address.ts';
import { choice } from '../../bot/fields/choice.ts';
import { text } from '../../bot/fields/text.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import type { Outcome } from '../../bot/model.ts';
import type { Address } from '../../bot/services/addresses.ts';
import { form } from '../../bot/styles/form.ts';
import { tree } from '../../bot/styles/tree.ts';
import { welsh } from '../../bot/styles/welsh.ts';

const both = () => ({ en: 'Nothing.', cy: 'Dim.' });
const tell = (count: number): Outcome => ({
  kind: 'tell',
  text: () => ({ en: String(count), cy: String(count) }),
});
const option = ({ uprn, line }: Address) => ({ id: uprn, words: line });
const done = (): Outcome => ({ kind: 'handoff', team: 'any' });
const start = form('typed')
  .ask('where', text('Where?'))
  .ask('depth', choice('How deep?', { shallow: 'Shallow', deep: 'Deep' }));
const typed = start.ask('hurt', yesNo('Hurt?'), { when: (a) => a.depth === 'deep' }).end(done);
const found = start.find('homes', { in: 'addresses', by: (a) => a.where });
const where = { ask: 'Ble?', label: 'Ble' };
const depth = { ask: 'Pa mor ddwfn?', label: 'Dyfnder', options: { shallow: 'Bas', deep: 'Dwfn' } };
const hurt = { ask: 'Anaf?', label: 'Anaf', options: { yes: 'Oes', no: 'Nac oes' } };
const draft = { draft: true };

/** Read by the compiler alone, and never run. */
const _claims = [
  // @ts-expect-error an answer that was not asked for
  () => start.ask('more', text('More?'), { when: (a) => a.width === 'wide' }),
  // @ts-expect-error a value that the answer cannot have
  () => start.ask('more', text('More?'), { when: (a) => a.depth === 'bottomless' }),
  // @ts-expect-error an answer asked for only below
  () => form('below').ask('a', text('A?'), { when: (a) => a.b === 'x' }),
  // @ts-expect-error an answer that may be missing is not surely a string
  () => start.ask('more', text('More?'), { optional: true }).end((a) => ({ kind: 'handoff', team: a.more })),
  // @ts-expect-error an answer asked for only sometimes is not surely a string
  () => start.ask('more', text('?'), { when: () => true }).end((a) => ({ kind: 'handoff', team: a.more })),
  // @ts-expect-error a question asked twice
  () => start.ask('where', text('Where?')),
  // @ts-expect-error a question asked twice, the second only sometimes
  () => start.ask('where', text('Where?'), { optional: true }),
  // @ts-expect-error an id that the check before sending has
  () => start.ask('check', text('Check?')),
  // @ts-expect-error an id that "change" has
  () => start.ask('change', text('Change?'), { optional: true }),
  // @ts-expect-error an outcome that there is not
  () => start.end(() => ({ kind: 'post' })),

  // @ts-expect-error a system that there is not
  () => start.find('homes', { in: 'houses', by: (a) => a.where }),
  // @ts-expect-error a look-up by an answer that was not asked for
  () => start.find('homes', { in: 'addresses', by: (a) => String(a.width) }),
  // @ts-expect-error a look-up whose answer to ask again is none of the form's
  () => start.find('homes', { in: 'addresses', by: (a) => a.where, none: { ask: 'width', why: both } }),
  // @ts-expect-error two look-ups of one name
  () => found.find('homes', { in: 'addresses', by: (a) => a.where }),
  // @ts-expect-error options from what is looked up only below
  () => start.ask('home', address('Which?'), { options: (_, f) => [{ id: 'a', words: String(f.homes) }] }),
  // @ts-expect-error what is found only sometimes is not surely there
  () => start.find('h', { in: 'misses', by: () => '', when: () => true }).end((_, f) => tell(f.h.length)),
  // @ts-expect-error a round that may be none is not surely one
  () => start.find('r', { in: 'rounds', by: () => '' }).end((_, f) => tell(f.r.weekday)),

  // @ts-expect-error Welsh without a question
  () => welsh(typed, 'teitl', { where, depth }, draft),
  // @ts-expect-error Welsh without an option
  () => welsh(typed, 'teitl', { where, hurt, depth: { ...depth, options: { shallow: 'Bas' } } }, draft),
  // @ts-expect-error Welsh without the options
  () => welsh(typed, 'teitl', { where, hurt, depth: where }, draft),
  // @ts-expect-error Welsh of a question that is not asked
  () => welsh(typed, 'teitl', { where, depth, hurt, width: where }, draft),
  // @ts-expect-error Welsh without a label
  () => welsh(typed, 'teitl', { depth, hurt, where: { ask: 'Ble?' } }, draft),
  // @ts-expect-error Welsh that does not say whether it is a draft
  () => welsh(typed, 'teitl', { where, depth, hurt }),

  // @ts-expect-error an edge to a node that is not there
  () => tree('t', 'a', { a: { ask: 'A?', unclear: 'b', to: { yes: ['Yes', 'c'] } }, b: { safety: 'gas' } }),
  // @ts-expect-error an unclear branch to a node that is not there
  () => tree('t', 'a', { a: { ask: 'A?', unclear: 'c', to: { yes: ['Yes', 'b'] } }, b: { safety: 'gas' } }),
  // @ts-expect-error a start that is not there
  () => tree('t', 'z', { a: { ask: 'A?', unclear: 'b', to: { yes: ['Yes', 'b'] } }, b: { safety: 'gas' } }),
  // @ts-expect-error a question without an unclear branch
  () => tree('t', 'a', { a: { ask: 'A?', to: { yes: ['Yes', 'b'] } }, b: { safety: 'gas' } }),
];

/** What must compile. */
const fine = [
  () =>
    found
      .ask('home', address('Which?'), { options: (_, { homes }) => inFull(homes).map(option) })
      .find('round', { in: 'rounds', by: (a) => a.home, when: (a, { homes }) => inFull(homes).length > 0 })
      .end((_, { homes, round }) => tell(inFull(homes).length + (round?.weekday ?? 0))),
  () => start.ask('more', text('More?'), { when: (a) => a.depth === 'deep' && a.where !== '' }),
  () => start.ask('more', text('More?')).end((a) => ({ kind: 'handoff', team: a.more })),
  () =>
    start
      .ask('more', text('More?'), { optional: true })
      .end((a) => ({ kind: 'handoff', team: a.more ?? '' })),
  () => welsh(typed, 'teitl', { where: { ...where, help: 'Stryd' }, depth, hurt }, draft),
  () => tree('t', 'a', { a: { ask: 'A?', unclear: 'b', to: { yes: ['Yes', 'b'] } }, b: { handoff: 'any' } }),
];

describe('what compiles', () => {
  it('is built without a fault', () => {
    expect(fine.map((build) => build()).filter((built) => typeof built !== 'object')).toEqual([]);
  });
});
