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

  it('is gone after a day', () => {
    const talking = begun();
    talking.says('save');
    talking.later(DAY + MINUTE);
    talking.says('continue');

    expect(talking.state.saved).toBeUndefined();
    expect(talking.state.open).toBeUndefined();
  });

  it('keeps nothing when nothing was answered', () => {
    const talking = conversation();
    talking.opens('report-pothole');

    expect(talking.says('save').status).toBe('cancelled');
    expect(talking.state.open).toBeUndefined();
    expect(talking.state.saved).toBeUndefined();
  });
});
