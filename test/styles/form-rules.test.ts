// Rules of a service's own in a form, and what they see: the answers above, what was found, the time.
import { describe, expect, it } from 'vitest';
import { choice } from '../../bot/fields/choice.ts';
import { text } from '../../bot/fields/text.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import type { Dialog } from '../../bot/model.ts';
import { inFull } from '../../bot/services/addresses.ts';
import { form } from '../../bot/styles/form.ts';
import { welsh } from '../../bot/styles/welsh.ts';

const early = (hour: number) => new Date(`2026-11-24T${String(hour).padStart(2, '0')}:00:00Z`);
const missed = form('missed')
  .ask('bin', choice('Which bin?', { rubbish: 'Rubbish', food: 'Food' }))
  .rule((a, _, now) =>
    now.getUTCHours() < 16 ? { kind: 'tell', text: () => ({ en: `not yet: ${a.bin}`, cy: '' }) } : undefined,
  )
  .ask('out', yesNo('Was it out?'), { when: (_, __, now) => now.getUTCHours() < 20 })
  .end((answers) => ({ kind: 'submit', transaction: 't', answers }));

const nextAt = (dialog: Dialog, hour: number, answers: Parameters<Dialog['next']>[0]) => {
  const step = dialog.at?.(early(hour)).next(answers);
  return step?.kind === 'ask' ? step.question.id : step?.kind === 'end' ? step.outcome.kind : step?.kind;
};

describe('a rule', () => {
  it('ends the form where it says so, and nothing more is asked', () => {
    expect(nextAt(missed, 9, [['bin', 'food']])).toBe('tell');
    expect(nextAt(missed, 17, [['bin', 'food']])).toBe('out');
  });

  it('sees the time, and so does a question that is asked only sometimes', () => {
    expect(nextAt(missed, 21, [['bin', 'food']])).toBe('submit');
  });

  it('is not asked before the questions above it are answered', () => {
    expect(nextAt(missed, 9, [])).toBe('bin');
  });

  it('holds in Welsh too', () => {
    const inBoth = welsh(
      missed,
      'm',
      {
        bin: { ask: 'Pa fin?', label: 'Bin', options: { rubbish: 'Sbwriel', food: 'Bwyd' } },
        out: { ask: 'Allan?', label: 'Allan', options: { yes: 'Oedd', no: 'Nac oedd' } },
      },
      { draft: true },
    );
    const step = inBoth.at?.(early(17)).next([['bin', 'food']]);

    expect(nextAt(inBoth, 9, [['bin', 'food']])).toBe('tell');
    expect(step?.kind === 'ask' && step.question.words.cy.ask).toBe('Allan?');
  });
});

describe('a look-up that finds nothing', () => {
  const slots = form('slots')
    .ask('trade', text('What?'))
    .find('free', { in: 'addresses', by: (a) => a.trade })
    .ask('slot', text('When?'), {
      options: (_, { free }) => inFull(free).map(({ uprn, line }) => ({ id: uprn, words: line })),
    })
    .find('held', {
      in: 'rounds',
      by: (a) => a.slot,
      none: { ask: 'slot', why: () => ({ en: 'Gone.', cy: 'Wedi mynd.' }), afresh: ['addresses'] },
    })
    .end((answers) => ({ kind: 'submit', transaction: 't', answers }));

  it('drops what was looked up before it, where that is out of date', () => {
    const step = slots.next(
      [
        ['trade', 'plumber'],
        ['slot', 'mon'],
      ],
      { 'addresses:plumber': [{ uprn: 'mon', line: 'Monday' }], 'rounds:mon': null },
    );

    expect(step).toMatchObject({ kind: 'ask', question: { id: 'slot' }, why: { en: 'Gone.' } });
    expect(step.found).toBeUndefined();
  });
});

describe('what is said before a question', () => {
  it('is of what was answered above it', () => {
    const asking = form('asking')
      .ask('room', text('Which room?'))
      .ask('how', text('How long?'), { says: (a) => ({ en: `The ${a.room}, then.`, cy: `Yr ${a.room}.` }) })
      .end((answers) => ({ kind: 'submit', transaction: 't', answers }));

    const said = asking.questions[1]?.says?.([['room', 'kitchen']], {});

    expect(said?.en).toBe('The kitchen, then.');
  });
});
