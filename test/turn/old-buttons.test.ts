// A button of an earlier question is recognised and does no harm: in a form, after it, after STOP, outside forms, in Welsh.
import { describe, expect, it } from 'vitest';
import type { DialogState } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, FAILED, SENT, talk, type Conversation } from '../talk.ts';

const WHERE = 'High Street, outside the bakery';
const sent = () => {
  const talking = talk('report-pothole', 'no', WHERE, '1', '1', 'no', 'skip', 'send it');
  talking.settles(SENT);
  return talking;
};
const button = (option: string, to?: { dialog: string; question: string }, text = 'Old') => ({
  type: 'message',
  text,
  value: { option, ...(to === undefined ? {} : { to }) },
});
const OF_THE_FORM = ['where', 'size', 'on', 'phone', 'check', 'change'].map((question) => ({
  dialog: 'report-pothole',
  question,
}));
/** What a button could harm. */
const harmed = ({ open, sent: last, stopped, chosen, language }: DialogState) => ({
  open,
  last,
  stopped: stopped?.at,
  chosen,
  language,
});
const says = (talking: Conversation, id: 'oldButton' | 'sentAlready', language: 'en' | 'cy' = 'en') =>
  talking.texts.join('\n').includes(content.phrases[id][language].split('{')[0] ?? '');

describe('inside a form', () => {
  it('of a question that is not of this form, it is said to be old and the question asked again', () => {
    for (const to of [
      { dialog: 'report-pothole', question: 'gone' },
      { dialog: 'find-bin-days', question: 'address' },
      { dialog: 'gone', question: 'check' },
    ]) {
      const talking = talk('report-pothole', 'no', WHERE);
      const { open } = talking.state;

      talking.sends(button('big', to));

      expect([says(talking, 'oldButton'), talking.asked]).toEqual([true, 'size']);
      expect(talking.state.open?.answers).toEqual(open?.answers);
      expect(talking.effects).toEqual([]);
    }
  });

  it('of its own earlier question it changes that answer, and says so', () => {
    const talking = talk('report-pothole', 'no', WHERE, '2', '1', 'no');

    talking.taps('small');

    expect(talking.state.open?.answers).toContainEqual(['size', 'small']);
    expect(talking.texts.join()).toContain('Smaller than a plate');
  });

  it('with an option that its question never had, it is old', () => {
    const talking = talk('report-pothole', 'no', WHERE, '2');

    talking.sends(button('bottomless', { dialog: 'report-pothole', question: 'size' }));

    expect([says(talking, 'oldButton'), talking.asked]).toEqual([true, 'on']);
  });

  it('of a check before a change, it sends nothing that is not read back', () => {
    const talking = talk('report-pothole', 'no', WHERE, '1', '1', 'no', 'skip', 'change where');

    talking.taps('send');

    // Sent as it stood: all that was read back is still there, and nothing half-changed.
    expect(talking.effects).toMatchObject([{ kind: 'submit', answers: { where: WHERE, size: 'small' } }]);
  });

  it('a choice of a form that was called off is old', () => {
    const talking = talk('report-pothole', 'no', WHERE, 'cancel');

    talking.taps('big');

    expect([says(talking, 'oldButton'), talking.state.open]).toEqual([true, undefined]);
    expect(talking.effects).toEqual([]);
  });

  it('while it is being sent, nothing comes of any', () => {
    const talking = talk('report-pothole', 'no', WHERE, '1', '1', 'no', 'skip', 'send it');
    const { open } = talking.state;

    for (const to of OF_THE_FORM) talking.sends(button('small', to));
    talking.taps('send');

    expect(talking.state.open).toEqual(open);
    expect(talking.effects.filter(({ kind }) => kind === 'submit')).toHaveLength(1);
  });

  it('"retry" counts while it failed, and is old afterwards', () => {
    const talking = talk('report-pothole', 'no', WHERE, '1', '1', 'no', 'skip', 'send it');
    talking.settles(FAILED);
    talking.taps('command:retry');
    expect(talking.last.status).toBe('submitting');
    talking.settles(SENT);
    const before = talking.effects.length;

    talking.taps('command:retry');

    expect([says(talking, 'oldButton'), talking.effects.length]).toEqual([true, before]);
  });
});

describe('after the form was sent', () => {
  it('every button of it gets the reference, and no second case', () => {
    for (const to of OF_THE_FORM) {
      for (const option of ['send', 'change', 'small', 'yes', 'where']) {
        const talking = sent();
        const before = harmed(talking.state);

        talking.sends(button(option, to));

        expect([to.question, says(talking, 'sentAlready')]).toEqual([to.question, true]);
        expect(harmed(talking.state)).toEqual(before);
        expect(talking.effects.filter(({ kind }) => kind === 'submit')).toHaveLength(1);
      }
    }
  });

  it('one of another form is old', () => {
    const talking = sent();

    talking.sends(button('none', { dialog: 'find-bin-days', question: 'address' }));

    expect(says(talking, 'oldButton')).toBe(true);
  });

  it('the one that began it begins a new one, which is not sent by itself', () => {
    const talking = conversation();
    talking.says('how long do you take to fill in a pothole');
    for (const reply of ['yes', 'no', WHERE, '1', '1', 'no', 'skip', 'send it']) talking.says(reply);
    talking.settles(SENT);

    talking.taps('form:report-pothole');

    expect(talking.asked).toBe('danger');
    expect(talking.effects.filter(({ kind }) => kind === 'submit')).toHaveLength(1);
  });
});

describe('outside forms', () => {
  it.each([
    ['faq:parking-permit', 'answered'],
    ['form:report-pothole', 'asked'],
    ['command:person', 'person'],
  ])('%s of an earlier list leads where it said', (option, status) => {
    const talking = conversation();
    talking.says('menu');
    talking.says('library hours');

    talking.taps(option);

    expect(talking.last.status).toBe(status);
  });

  it.each(['faq:gone', 'form:gone', 'command:gone', 'gone', '', '__proto__', 'constructor', 'feedback:yes'])(
    'one for what is no more, %j, opens nothing',
    (option) => {
      const talking = conversation();
      talking.says('menu');

      talking.sends(button(option, undefined, ''));

      expect([talking.state.open, talking.effects]).toEqual([undefined, []]);
      expect(talking.texts.length).toBeGreaterThan(0);
    },
  );

  it('"was this helpful" is counted once, however often it is tapped', () => {
    const talking = conversation();
    talking.says('library hours');

    for (const option of ['feedback:yes', 'feedback:no', 'feedback:yes']) talking.taps(option);

    expect(talking.effects).toHaveLength(1);
    expect(talking.last.status).toBe('rated');
  });

  it('tapped inside a form, it is answered and the form goes on', () => {
    const talking = conversation();
    talking.says('menu');
    talking.opens('report-pothole');
    talking.says('no');
    talking.says(WHERE);

    talking.taps('faq:parking-permit');

    expect([talking.last.status, talking.asked]).toEqual(['answered', 'size']);
    expect(talking.state.open?.answers).toHaveLength(2);
  });
});

describe('after STOP', () => {
  it.each(['whatsapp', 'messenger'] as const)(
    'none is acted on, and how to start again is said once (%s)',
    (channel) => {
      const talking = conversation({ channel });
      talking.says('menu');
      talking.opens('report-pothole');
      talking.says('no');
      talking.says(WHERE);
      talking.says('cancel');
      talking.says('stop');
      const before = harmed(talking.state);
      expect(before.stopped).toBeDefined();

      const said = ['faq:parking-permit', 'big', 'form:report-pothole', 'command:person'].flatMap(
        (option) => talking.taps(option).activities,
      );

      expect(said).toHaveLength(1);
      expect(talking.last.status).toBe('opted-out');
      expect(harmed(talking.state)).toEqual(before);
      expect(talking.effects).toEqual([]);
    },
  );
});

describe('in Welsh', () => {
  it('it is said in Welsh', () => {
    const talking = conversation({ state: { language: 'cy', chosen: true } });
    talking.opens('report-pothole');
    talking.says('no');
    for (const reply of ['Stryd Fawr, ger y becws', 'canslo']) talking.says(reply);

    talking.taps('big');

    expect(says(talking, 'oldButton', 'cy')).toBe(true);
    expect(talking.state.open).toBeUndefined();
  });

  it('the reference of what was sent is said in Welsh', () => {
    const talking = conversation({ state: { language: 'cy', chosen: true } });
    talking.opens('report-pothole');
    talking.says('no');
    for (const reply of ['Stryd Fawr, ger y becws', '1', '1', 'na', 'sgipio', 'anfon']) talking.says(reply);
    talking.settles(SENT);

    talking.taps('send');

    expect(says(talking, 'sentAlready', 'cy')).toBe(true);
    expect(talking.texts.join()).toContain('H-204518');
  });

  it('an English one is understood, whatever its words', () => {
    const talking = conversation();
    talking.says('menu');
    talking.says('cymraeg');

    talking.taps('faq:parking-permit');

    expect(talking.last.status).toBe('answered');
    expect(talking.state.language).toBe('cy');
  });
});
