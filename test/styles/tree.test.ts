// A tree is data: every path of it can be listed, and an unreadable reply takes the dangerous branch.
import { describe, expect, it } from 'vitest';
import { text } from '../../bot/fields/text.ts';
import { form } from '../../bot/styles/form.ts';
import { tree } from '../../bot/styles/tree.ts';
import { welsh } from '../../bot/styles/welsh.ts';
import { content } from '../../dialogs/content.ts';
import { conversation } from '../talk.ts';

const gas = tree('gas', 'smell', {
  smell: {
    ask: 'Can you smell gas now?',
    unclear: 'call',
    to: { yes: ['Yes', 'call'], no: ['No', 'alarm'] },
  },
  alarm: {
    ask: 'Is a carbon monoxide alarm sounding?',
    unclear: 'call',
    to: { yes: ['Yes', 'call'], no: ['No', 'book'] },
  },
  call: { safety: 'gas' },
  book: { form: 'report-repair' },
});
const repair = form('report-repair')
  .ask('what', text('What is broken?'))
  .end((a) => ({ kind: 'submit', transaction: 'repairs', answers: a }));
const onGas = (...replies: readonly string[]) => {
  const talking = conversation({ dialogs: [gas, repair] });
  talking.opens('gas');
  for (const reply of replies) talking.says(reply);
  return talking;
};

describe('a tree', () => {
  it('lists every path', () => {
    expect(gas.paths).toEqual([
      { answers: [['smell', 'yes']], leaf: 'call' },
      {
        answers: [
          ['smell', 'no'],
          ['alarm', 'yes'],
        ],
        leaf: 'call',
      },
      {
        answers: [
          ['smell', 'no'],
          ['alarm', 'no'],
        ],
        leaf: 'book',
      },
      {
        answers: [
          ['smell', 'no'],
          ['alarm', 'unclear'],
        ],
        leaf: 'call',
      },
      { answers: [['smell', 'unclear']], leaf: 'call' },
    ]);
  });

  it.each(gas.paths)('leads where the list says: $answers', ({ answers, leaf }) => {
    const outcome =
      leaf === 'call' ? { kind: 'safety', category: 'gas' } : { kind: 'form', form: 'report-repair' };

    expect(gas.next(answers)).toEqual({ kind: 'end', outcome, met: answers });
  });

  it.each(gas.paths)('asks at every step of the way: $answers', ({ answers }) => {
    for (const [index, [id]] of answers.entries()) {
      const step = gas.next(answers.slice(0, index));

      expect(step.kind === 'ask' && step.question.id).toBe(id);
    }
  });

  it('is pure: the same answers lead to the same place and are left as they were', () => {
    const answers = Object.freeze([Object.freeze(['smell', 'no'] as const)]);

    expect(gas.next(answers)).toEqual(gas.next(answers));
  });

  it('gives the outcome only what was met on the way', () => {
    const step = gas.next([
      ['alarm', 'no'],
      ['smell', 'yes'],
    ]);

    expect(step).toEqual({
      kind: 'end',
      outcome: { kind: 'safety', category: 'gas' },
      met: [['smell', 'yes']],
    });
  });

  it.each([null, 7, 'perhaps', '__proto__', 'constructor', true, []])(
    'asks again for a stored answer that it does not know: %j',
    (value) => {
      const step = gas.next([['smell', value]]);

      expect(step.kind === 'ask' && step.question.id).toBe('smell');
    },
  );

  it('refuses to run in a circle', () => {
    expect(() =>
      tree('circle', 'a', {
        a: { ask: 'A?', unclear: 'b', to: { yes: ['Yes', 'b'] } },
        b: { ask: 'B?', unclear: 'end', to: { yes: ['Yes', 'a'] } },
        end: { handoff: 'any' },
      }),
    ).toThrow(RangeError);
  });

  it('may meet one node on two paths', () => {
    const diamond = tree('diamond', 'a', {
      a: { ask: 'A?', unclear: 'b', to: { left: ['Left', 'b'], right: ['Right', 'c'] } },
      b: { ask: 'B?', unclear: 'end', to: { on: ['On', 'c'] } },
      c: { ask: 'C?', unclear: 'end', to: { on: ['On', 'end'] } },
      end: { handoff: 'any' },
    });

    expect(diamond.paths).toHaveLength(8);
    expect(new Set(diamond.paths.map(({ leaf }) => leaf))).toEqual(new Set(['end']));
  });

  it.each([
    () =>
      tree('reserved', 'check', {
        check: { ask: 'A?', unclear: 'end', to: { yes: ['Yes', 'end'] } },
        end: { handoff: 'any' },
      }),
    () =>
      tree('reserved', 'change', {
        change: { ask: 'A?', unclear: 'end', to: { yes: ['Yes', 'end'] } },
        end: { handoff: 'any' },
      }),
  ])('refuses a question id that every dialog has already', (build) => {
    expect(build).toThrow(RangeError);
  });
});

describe('talking with a tree', () => {
  it.each([
    [['yes'], 'emergency'],
    [['y'], 'emergency'],
    [['1'], 'emergency'],
    [['no', 'yes'], 'emergency'],
  ])('%j ends in the safety line', (replies, status) => {
    const talking = onGas(...replies);

    expect(talking.last.status).toBe(status);
    expect(talking.texts.join()).toContain('0800 111 999');
    expect(talking.state.open).toBeUndefined();
  });

  it.each([[['umm']], [['maybe']], [['no', 'what do you mean']], [['🙂']]])(
    '%j, which cannot be read, takes the dangerous branch',
    (replies) => {
      const talking = onGas(...replies);

      expect(talking.last.status).toBe('emergency');
      expect(talking.state.open).toBeUndefined();
    },
  );

  it('two times no leads to the form, with none of its answers', () => {
    const talking = onGas('no', 'no');

    expect(talking.state.open).toEqual({ dialog: 'report-repair', answers: [], asked: 'what' });
  });

  it.each(['back', 'yn ôl'])('%j takes the answer before away', (back) => {
    expect(onGas('no', back).asked).toBe('smell');
  });

  it.each(['help', 'person', 'are you a bot'])('%j is answered, and the question asked again', (said) => {
    const talking = onGas('no', said);

    expect(talking.asked).toBe('alarm');
    expect(talking.options).toEqual(['yes', 'no']);
  });

  it.each(['cancel', 'start again'])('%j works as in a form', (said) => {
    expect(onGas('no', said).state.open?.answers ?? []).toEqual([]);
  });

  it('an older button is filed under the question that it belonged to', () => {
    const talking = onGas('no');
    const smellYes = { option: 'yes', to: { dialog: 'gas', question: 'smell' } };

    talking.sends({ type: 'message', text: 'Yes', value: smellYes });

    expect(talking.last.status).toBe('emergency');
  });

  it('names a form that is not there loudly', () => {
    const talking = conversation({ dialogs: [gas], content: { ...content, dialogs: {} } });
    talking.opens('gas');
    talking.says('no');

    expect(() => talking.says('no')).toThrow(RangeError);
  });
});

describe('the Welsh of a tree', () => {
  const inBoth = welsh(
    gas,
    'nwy',
    {
      smell: {
        ask: 'Allwch chi arogli nwy nawr?',
        label: 'Arogl',
        options: { yes: 'Gallaf', no: 'Na allaf' },
      },
      alarm: { ask: 'A oes larwm yn canu?', label: 'Larwm', options: { yes: 'Oes', no: 'Nac oes' } },
    },
    { draft: true },
  );

  it.each([
    ['Gallaf', 'emergency'],
    ['Na allaf', 'asked'],
  ])('is answered in Welsh: %s', (said, status) => {
    const talking = conversation({ dialogs: [inBoth, repair], locale: 'cy-GB' });
    talking.opens('gas');

    talking.says(said);

    expect(talking.last.status).toBe(status);
  });

  it('says the safety line in Welsh', () => {
    const talking = conversation({ dialogs: [inBoth, repair], locale: 'cy-GB' });
    talking.opens('gas');

    talking.says('Gallaf');

    expect(talking.texts[0]).toMatch(/^Ewch allan/);
  });
});
