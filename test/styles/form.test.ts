// What a form promises whatever it asks: order, rules, only what was met reaches the end.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { choice } from '../../bot/fields/choice.ts';
import { text } from '../../bot/fields/text.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import type { Answers, Dialog, Json } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { welsh } from '../../bot/styles/welsh.ts';
import { conversation, talk } from '../talk.ts';

const report = form('report-noise', 'your noise report')
  .ask('what', text('What do you hear?'))
  .ask('kind', choice('Which kind?', { music: 'Music', dog: 'A dog', other: 'Something else' }))
  .ask('breed', text('Which breed?'), { when: (a) => a.kind === 'dog', optional: true })
  .ask('night', yesNo('Is it at night?'), { when: (a) => a.kind !== 'other' })
  .end((a) =>
    a.night === 'yes'
      ? { kind: 'handoff', team: 'night' }
      : { kind: 'submit', transaction: 'noise', answers: a },
  );

const asked = (dialog: Dialog, answers: Answers): string => {
  const step = dialog.next(answers);
  if (step.kind === 'find') return step.find.in;
  return step.kind === 'ask' ? step.question.id : step.outcome.kind;
};
const ended = (answers: Answers) => {
  const step = report.next(answers);
  if (step.kind !== 'end') throw new Error(`It goes on with ${step.kind}.`);
  return step;
};

describe('a form', () => {
  it.each<[Answers, string]>([
    [[], 'what'],
    [[['what', 'Barking']], 'kind'],
    [
      [
        ['what', 'Barking'],
        ['kind', 'dog'],
      ],
      'breed',
    ],
    [
      [
        ['what', 'Barking'],
        ['kind', 'dog'],
        ['breed', 'Collie'],
      ],
      'night',
    ],
    [
      [
        ['what', 'Bass'],
        ['kind', 'music'],
      ],
      'night',
    ],
    [
      [
        ['what', 'Hum'],
        ['kind', 'other'],
      ],
      'submit',
    ],
    [
      [
        ['what', 'Bass'],
        ['kind', 'music'],
        ['night', 'yes'],
      ],
      'handoff',
    ],
    [
      [
        ['what', 'Bass'],
        ['kind', 'music'],
        ['night', 'no'],
      ],
      'submit',
    ],
  ])('after %j goes to %s', (answers, to) => {
    expect(asked(report, answers)).toBe(to);
  });

  it('does not mind in which order the answers came', () => {
    expect(
      asked(report, [
        ['kind', 'dog'],
        ['what', 'Barking'],
      ]),
    ).toBe('breed');
  });

  it('asks again for what it no longer accepts', () => {
    expect(
      asked(report, [
        ['what', 'Barking'],
        ['kind', 'cat'],
      ]),
    ).toBe('kind');
    expect(
      asked(report, [
        ['what', 7],
        ['kind', 'dog'],
      ]),
    ).toBe('what');
    expect(asked(report, [['what', null]])).toBe('what');
  });

  it('takes null for an answer that may be left out, and gives the outcome nothing for it', () => {
    const { outcome, met } = ended([
      ['what', 'Barking'],
      ['kind', 'dog'],
      ['breed', null],
      ['night', 'no'],
    ]);

    expect(outcome).toEqual({
      kind: 'submit',
      transaction: 'noise',
      answers: { what: 'Barking', kind: 'dog', night: 'no' },
    });
    expect(met).toEqual([
      ['what', 'Barking'],
      ['kind', 'dog'],
      ['breed', null],
      ['night', 'no'],
    ]);
  });

  it('gives the outcome only what was met on the way', () => {
    const { outcome, met } = ended([
      ['what', 'Hum'],
      ['kind', 'other'],
      ['breed', 'Collie'],
      ['night', 'yes'],
      ['invented', 'x'],
    ]);

    expect(outcome).toEqual({
      kind: 'submit',
      transaction: 'noise',
      answers: { what: 'Hum', kind: 'other' },
    });
    expect(met.map(([id]) => id)).toEqual(['what', 'kind']);
  });

  it('shows a rule only what was asked above it', () => {
    const seen: unknown[] = [];
    const dialog = form('order')
      .ask('first', text('First?'))
      .ask('second', text('Second?'), {
        when: (a) => {
          seen.push(structuredClone(a));
          return true;
        },
      })
      .end(() => ({ kind: 'handoff', team: 'any' }));

    dialog.next([
      ['first', 'a'],
      ['second', 'b'],
      ['third', 'c'],
    ]);

    expect(seen).toEqual([{ first: 'a' }]);
  });

  it('is pure: the same answers lead to the same place and are left as they were', () => {
    const value = fc.constantFrom<Json>(
      'music',
      'dog',
      'other',
      'yes',
      'no',
      'Barking',
      null,
      3,
      '',
      '__proto__',
    );
    const answer = fc.tuple(
      fc.constantFrom('what', 'kind', 'breed', 'night', '__proto__', 'constructor'),
      value,
    );
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), (answers) => {
        const before = structuredClone(answers);

        const step = report.next(answers);

        expect(report.next(answers)).toEqual(step);
        expect(answers).toEqual(before);
        if (step.kind === 'end') expect(step.met.every(([id]) => id !== '__proto__')).toBe(true);
      }),
    );
  });

  it('ends: every question that it asks, once answered, is not asked again', () => {
    const good: Readonly<Record<string, readonly string[]>> = {
      what: ['Barking'],
      kind: ['music', 'dog', 'other'],
      breed: ['Collie'],
      night: ['yes', 'no'],
    };
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (choices) => {
        const answers: [string, Json][] = [];
        for (let turns = 0; turns <= report.questions.length; turns++) {
          const id = asked(report, answers);
          const values = good[id];
          if (values === undefined) return;
          expect(answers.map(([each]) => each)).not.toContain(id);
          answers.push([id, values[(choices.next().value ?? 0) % values.length] ?? '']);
        }
        throw new Error('It does not end.');
      }),
    );
  });

  it('is named by its title, or by its id', () => {
    expect(report.title).toEqual({ en: 'your noise report', cy: 'your noise report' });
    expect(form('report-noise').end(() => ({ kind: 'handoff', team: 'any' })).title.en).toBe('report noise');
  });

  it('can be begun twice from the same start', () => {
    const start = form('fork').ask('a', text('A?'));
    const end = () => ({ kind: 'handoff', team: 'any' }) as const;

    const one = start.ask('b', text('B?')).end(end);
    const other = start.ask('c', text('C?')).end(end);

    expect(one.questions.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(other.questions.map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('a form that ends without sending', () => {
  it('leads to a person at once', () => {
    const talking = talk(report, 'Bass', '1', 'yes');

    expect(talking.last.status).toBe('person');
    expect(talking.state.open).toBeUndefined();
    expect(talking.effects).toEqual([]);
  });

  it('leads to another form', () => {
    const sorting = form('sort')
      .ask('noise', yesNo('Is it a noise?'))
      .end(() => ({ kind: 'form', form: 'report-noise' }));
    const talking = conversation({ dialogs: [sorting, report] });

    talking.opens('sort');
    talking.says('yes');

    expect(talking.state.open).toMatchObject({ dialog: 'report-noise', asked: 'what', answers: [] });
  });

  it('leads to a safety line', () => {
    const smell = form('smell')
      .ask('now', yesNo('Do you smell it now?'))
      .end(() => ({ kind: 'safety', category: 'gas' }));

    const talking = talk(smell, 'yes');

    expect(talking.last.status).toBe('emergency');
    expect(talking.texts.join()).toContain('0800 111 999');
  });
});

describe('the Welsh of a form', () => {
  const small = form('small')
    .ask('kind', choice('Which kind?', { music: 'Music', dog: 'A dog' }))
    .end(() => ({ kind: 'handoff', team: 'any' }));
  const inBoth = welsh(
    small,
    'eich adroddiad',
    { kind: { ask: 'Pa fath?', label: 'Pa fath', options: { music: 'Cerddoriaeth', dog: 'Ci' } } },
    { draft: true },
  );

  it('stands beside its English, in its questions and in what it asks', () => {
    const step = inBoth.next([]);

    expect(inBoth.title).toEqual({ en: 'small', cy: 'eich adroddiad' });
    expect(step.kind === 'ask' && step.question).toBe(inBoth.questions[0]);
    expect(inBoth.questions[0]?.words).toMatchObject({ en: { ask: 'Which kind?' }, cy: { ask: 'Pa fath?' } });
  });

  it('is a draft until somebody says that it is not', () => {
    expect(inBoth.draft).toBe(true);
  });

  it('changes nothing of the form itself', () => {
    expect(small.questions[0]?.words.cy.ask).toBe('Which kind?');
    expect(inBoth.next([['kind', 'dog']])).toEqual(small.next([['kind', 'dog']]));
  });
});
