// Forms that are put aside: nothing in them is lost for a day, and they are gone on with from any channel in one word.
import { describe, expect, it } from 'vitest';
import { text } from '../../bot/fields/text.ts';
import { form } from '../../bot/styles/form.ts';
import { conversation, DAY, MINUTE, type Conversation } from '../talk.ts';

const other = form('other', 'your other form')
  .ask('what', text('What is it?'))
  .end(() => ({ kind: 'tell', text: () => ({ en: 'Told.', cy: 'Dywedwyd.' }) }));
const begun = (): Conversation => {
  const talking = conversation({ dialogs: [other] });
  talking.opens('report-pothole');
  talking.says('no');
  talking.says('Station Road, outside the chip shop');
  return talking;
};

describe('a form put aside', () => {
  it.each(['save for later', "I'll do it later", 'cadw at wedyn'])(
    'by "%s" is gone on with by one word',
    (words) => {
      const talking = begun();

      expect(talking.says(words).status).toBe('saved');
      expect(talking.state.open).toBeUndefined();
      talking.says('continue');

      expect(talking.asked).toBe('size');
      expect(talking.state.open?.answers).toEqual([
        ['danger', 'no'],
        ['where', 'Station Road, outside the chip shop'],
      ]);
      expect(talking.state.saved).toBeUndefined();
    },
  );

  it('because another was begun is named, and offered again when that is done', () => {
    const talking = begun();
    talking.says('save for later');
    talking.opens('other');
    talking.says('a thing');

    expect(talking.texts.at(-1)).toContain('CONTINUE');
    talking.says('carry on');
    expect(talking.state.open?.dialog).toBe('report-pothole');
  });

  it('is listed when there are several', () => {
    const two = form('two', 'your second form')
      .ask('a', text('A?'))
      .ask('b', text('B?'))
      .end(() => ({ kind: 'handoff', team: 't' }));
    const talking = conversation({ dialogs: [two] });
    talking.opens('report-pothole');
    talking.says('no');
    talking.says('Station Road, outside the chip shop');
    talking.says('save');
    talking.opens('two');
    talking.says('first thing');
    talking.says('save');
    talking.says('my forms');

    expect(talking.options).toEqual(['resume:two', 'resume:report-pothole']);
    talking.says('2');
    expect(talking.state.open?.dialog).toBe('report-pothole');
    expect(talking.state.saved?.map(({ dialog }) => dialog)).toEqual(['two']);
  });

  it('is kept for a day, and to the end of the hour that was said', () => {
    const talking = begun();
    talking.says('save');
    expect(talking.texts.join()).toContain('1pm on Wednesday 23 September');
    talking.later(DAY + 59 * MINUTE);
    talking.says('continue');

    expect(talking.asked).toBe('size');
  });

  it('is gone after that', () => {
    const talking = begun();
    talking.says('save');
    talking.later(DAY + 60 * MINUTE);
    talking.says('continue');

    expect(talking.state.saved).toBeUndefined();
    expect(talking.state.open).toBeUndefined();
  });

  it('has until when it is kept said in Welsh too, and no midnight, which may be of either day', () => {
    const talking = conversation({ at: '2026-09-22T22:30:00Z', locale: 'cy-GB' });
    talking.opens('report-pothole');
    talking.says('na');
    talking.says('cadw at wedyn');

    expect(talking.texts.join()).toContain('ddiwedd dydd Mercher 23 Medi');
  });

  it('keeps nothing when nothing was answered', () => {
    const talking = conversation();
    talking.opens('report-pothole');

    expect(talking.says('save').status).toBe('cancelled');
    expect(talking.state.open).toBeUndefined();
    expect(talking.state.saved).toBeUndefined();
  });
});

describe('a form that was merely left', () => {
  const left = (ms: number): Conversation => {
    const talking = begun();
    talking.later(ms);
    return talking;
  };
  const LAPSED = DAY + 60 * MINUTE;

  it('is gone on with for as long as one that was put aside', () => {
    const talking = left(DAY - MINUTE);

    talking.says('2');

    expect(talking.asked).toBe('on');
  });

  it.each(['2', 'yes', 'continue', 'back', 'start again', 'no', 'asdf'])(
    'lapses when that does: %j is told so, until when it was kept, and can start again',
    (words) => {
      const talking = left(LAPSED);

      talking.says(words);

      expect(talking.last.status).toBe('offered');
      expect(talking.texts.join()).toContain('1pm on Wednesday 23 September');
      expect([talking.state.open, talking.options]).toEqual([undefined, ['form:report-pothole']]);
    },
  );

  it('is told of by its own buttons, and before the answer to another matter', () => {
    const tapping = left(LAPSED);
    const asking = left(LAPSED);

    tapping.taps('small');
    asking.says('library hours');

    expect([tapping.last.status, tapping.options]).toEqual(['offered', ['form:report-pothole']]);
    expect(asking.last.status).toBe('answered');
    expect(asking.texts.join()).toContain('1pm on Wednesday 23 September');
  });

  it('hides no danger, and a hazard told in it is not said to be lost', () => {
    const talking = left(LAPSED);
    const state = talking.state;
    const hazard = conversation({
      at: new Date(Date.parse(state.lastAt ?? '') + LAPSED).toISOString(),
      state: { ...state, ...(state.open && { open: { ...state.open, hazardAt: state.lastAt ?? '' } }) },
    });

    expect(talking.says('I can smell gas').status).toBe('emergency');
    hazard.says('continue');
    expect(hazard.texts.join()).toContain('We have what you told me');
  });

  it('waits on while it is being sent', () => {
    const talking = begun();
    for (const words of ['2', '1', 'no', 'skip', 'yes']) talking.says(words);
    talking.later(2 * DAY);

    talking.says('hello');

    expect(talking.state.open?.sending).toBeDefined();
  });
});

describe('"menu" in the middle of a form', () => {
  it.each(['menu', 'main menu', 'dewislen'])(
    'by %j shows what else there is, and keeps the form',
    (words) => {
      const talking = begun();

      talking.says(words);

      expect(talking.state.open).toBeUndefined();
      expect(talking.options).toEqual(expect.arrayContaining(['resume:report-pothole', 'faq:bin-days']));
      expect(talking.texts.join()).toMatch(/CONTINUE|PARHAU/);
      talking.says('continue');
      expect(talking.asked).toBe('size');
    },
  );

  it('leads back by its first option, and to something else by another', () => {
    const back = begun();
    const on = begun();
    for (const talking of [back, on]) talking.says('menu');

    back.taps('resume:report-pothole');
    on.taps('form:report-missed-bin');

    expect(back.asked).toBe('size');
    expect([on.state.open?.dialog, on.state.saved?.[0]?.dialog]).toEqual([
      'report-missed-bin',
      'report-pothole',
    ]);
  });

  it('is no greeting, after which the question is asked again', () => {
    const talking = begun();

    talking.says('hello');

    expect([talking.asked, talking.last.status]).toEqual(['size', 'asked-again']);
  });
});
