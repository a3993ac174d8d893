// A hazard that is told in a form: filed at once, once, and under the same key when the form is done.
import { describe, expect, it } from 'vitest';
import { text } from '../../bot/fields/text.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { form } from '../../bot/styles/form.ts';
import { conversation, talk, type Conversation } from '../talk.ts';

const report = form('report', 'your report')
  .ask('what', text('What is it?'))
  .hazard((a) => (a.what.includes('mould') ? { transaction: 'hazard', answers: a } : undefined))
  .ask('where', text('Where is it?'))
  .ask('now', yesNo('Is it happening now?'))
  .end((a) => ({
    kind: 'submit',
    transaction: 'report',
    answers: a,
    ...(a.now === 'yes' ? { atOnce: { en: 'Call now.', cy: 'Ffoniwch nawr.' } } : {}),
  }));
const submits = ({ effects }: Conversation) => effects.filter((effect) => effect.kind === 'submit');

describe('a hazard', () => {
  it('is filed when it is told, with the time at which it was', () => {
    const talking = talk(report, 'black mould');

    expect(talking.asked).toBe('where');
    expect(submits(talking)).toEqual([
      expect.objectContaining({
        transaction: 'hazard',
        answers: { what: 'black mould' },
        hazardAt: '2026-09-22T11:00:02.000Z',
      }),
    ]);
  });

  it('is filed once, though they go back, change it, begin again or come back another day', () => {
    const talking = talk(report, 'black mould', 'back', 'white mould', 'start again', 'green mould');
    talking.later(20 * 3_600_000);
    talking.says('hello');

    expect(submits(talking)).toHaveLength(1);
  });

  it('is filed in the language in which it was told', () => {
    const filedIn = (locale: string) => {
      const talking = conversation({ locale, dialogs: [report] });
      talking.opens('report');
      talking.says('black mould');
      return submits(talking).map(({ language }) => language);
    };

    expect([filedIn('cy-GB'), filedIn('en-GB')]).toEqual([['cy'], [undefined]]);
  });

  it('is none where none is told', () => {
    expect(submits(talk(report, 'a dripping tap', 'the kitchen'))).toEqual([]);
  });

  it('is the same case when the form is done, with the time of the first word', () => {
    const talking = talk(report, 'black mould', 'the kitchen', 'no', 'yes');

    const [begun, done] = submits(talking);
    expect(done).toMatchObject({ transaction: 'report', begun: begun?.key, hazardAt: begun?.hazardAt });
  });

  it('is not spoken of as not sent when they stop', () => {
    const talking = talk(report, 'black mould', 'cancel');

    expect(talking.last.status).toBe('cancelled');
    expect(talking.texts.join()).not.toContain('Nothing was sent');
    expect(talk(report, 'a tap', 'cancel').texts.join()).toContain('Nothing was sent');
  });

  it('lets nobody wait: what comes back of it is told to no one', () => {
    const talking = talk(report, 'black mould');

    const [begun] = submits(talking);
    talking.settles({ ok: true, reference: 'R-1' }, begun?.key);

    expect([talking.last.status, talking.last.activities, talking.asked]).toEqual(['ignored', [], 'where']);
  });
});

describe('a hazard whose form was put aside and begun anew', () => {
  const anew = (...replies: readonly string[]) => {
    const talking = talk(report, 'black mould', 'save');
    talking.later(60_000);
    talking.opens('report');
    for (const reply of replies) talking.says(reply);
    return talking;
  };

  it('is not filed again, and is the same case when the new form is done', () => {
    const talking = anew('black mould', 'the kitchen', 'no', 'yes');

    const [begun, done, ...others] = submits(talking);
    expect(others).toEqual([]);
    expect(done).toMatchObject({ transaction: 'report', begun: begun?.key, hazardAt: begun?.hazardAt });
  });

  it('is done with when the new form is sent: nothing of it is left to go on with', () => {
    const talking = anew('black mould', 'the kitchen', 'no', 'yes');
    expect(talking.state.saved).toHaveLength(1);

    talking.settles();

    expect(talking.state.saved).toBeUndefined();
    expect(talking.texts.join()).not.toContain('CONTINUE');
  });

  it('is not filed again when the new one is put aside in its turn, and gone on with', () => {
    const talking = anew('black mould', 'save');
    talking.says('continue');
    talking.says('the kitchen');
    talking.says('no');
    talking.says('yes');

    const [begun, done, ...others] = submits(talking);
    expect(others).toEqual([]);
    expect(done).toMatchObject({ begun: begun?.key });
  });

  it('has nothing to do with another hazard, which is a case of its own', () => {
    const talking = anew('white mould');

    const [first, second] = submits(talking);
    expect(second).toMatchObject({ transaction: 'hazard', answers: { what: 'white mould' } });
    expect(second?.key).not.toBe(first?.key);
  });

  it('is not taken for what is none', () => {
    const talking = anew('a dripping tap', 'the kitchen', 'no', 'yes');

    const [, done] = submits(talking);
    expect(done).not.toHaveProperty('begun');
    talking.settles();
    expect(talking.state.saved).toHaveLength(1);
  });
});

describe('what cannot wait', () => {
  it('is said at once, ahead of all, and sent without being read back', () => {
    const talking = talk(report, 'water', 'the kitchen', 'yes');

    expect([talking.last.status, talking.texts]).toEqual(['emergency', ['Call now.']]);
    expect(submits(talking)).toHaveLength(1);
    expect(submits(talking)[0]).toHaveProperty('hazardAt');
  });

  it('that was filed as a hazard before is that case', () => {
    const talking = talk(report, 'mould', 'the kitchen', 'yes');

    expect(submits(talking).map(({ begun }) => begun)).toEqual([undefined, submits(talking)[0]?.key]);
  });
});
