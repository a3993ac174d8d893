// Nothing is asked that was said already: in the message that opened a form, or in an earlier form of the conversation.
import { describe, expect, it } from 'vitest';
import { postcode } from '../../bot/fields/postcode.ts';
import { text } from '../../bot/fields/text.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../../dialogs/council.ts';
import { conversation } from '../talk.ts';

const area = postcode('What is your postcode?', council.postcodes, { label: 'Postcode' });
const sent = (transaction: string) => (answers: object) =>
  ({ kind: 'submit', transaction, answers: answers as never }) as const;
const first = form('first')
  .ask('what', text('What is it?'))
  .ask('area', area, { known: 'postcode' })
  .end(sent('a'));
const second = form('second')
  .ask('home', area, { known: 'postcode' })
  .ask('sure', yesNo('Sure?'))
  .end(sent('b'));
const DIALOGS = [first, second];

describe('what was answered in one form', () => {
  it('is not asked for in another, and it is said where it comes from', () => {
    const talking = conversation({ dialogs: DIALOGS });
    talking.opens('first');
    talking.says('a bin');
    talking.says('NM4 2QP');
    talking.says('yes');
    talking.settles();
    talking.opens('second');

    expect(talking.asked).toBe('sure');
    expect(talking.texts.join()).toContain('NM4 2QP');
    expect(talking.state.open?.answers).toEqual([['home', 'NM4 2QP']]);
  });

  it('can be changed, and then the new one holds', () => {
    const talking = conversation({ dialogs: DIALOGS });
    talking.opens('first');
    talking.says('a bin');
    talking.says('NM4 2QP');
    talking.says('yes');
    talking.settles();
    talking.opens('second');
    talking.says('back');
    expect(talking.asked).toBe('home');

    talking.says('NM5 6TU');

    expect(talking.state.known).toEqual({ postcode: 'NM5 6TU' });
    expect(talking.asked).toBe('sure');
  });

  it('is asked for in a form that is to begin anew', () => {
    const talking = conversation({ dialogs: DIALOGS });
    talking.opens('second');
    talking.says('NM4 2QP');
    talking.says('cancel');
    talking.sends({ type: 'message', value: { option: 'anew:second' } });

    expect(talking.asked).toBe('home');
  });
});

describe('what stands in one message', () => {
  it('answers a later question of the form too', () => {
    const talking = conversation({ dialogs: DIALOGS });
    talking.opens('first');
    talking.says('a mattress left outside the flats at NM4 2QP');

    expect(talking.asked).toBe('check');
    expect(talking.state.open?.answers).toEqual([
      ['what', 'a mattress left outside the flats at NM4 2QP'],
      ['area', 'NM4 2QP'],
    ]);
  });

  it('is asked for once more when they go back, and not filled in again', () => {
    const talking = conversation({ dialogs: DIALOGS });
    talking.opens('first');
    talking.says('a mattress left outside the flats at NM4 2QP');
    talking.says('back');

    expect(talking.asked).toBe('area');
  });
});
