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

describe('a postcode in the first message at which there are no homes', () => {
  const told = (text: string) => {
    const talking = conversation();
    talking.says(text);
    return talking;
  };
  const filledIn = (talking: ReturnType<typeof told>) =>
    Object.fromEntries(talking.state.open?.answers ?? []);

  it('is asked for again, and all else that they wrote still counts', () => {
    const talking = told('you missed the black bin yesterday at NM4 9ZZ');
    expect([talking.asked, talking.last.status]).toEqual(['postcode', 'asked-again']);

    for (const reply of ['NM4 2QP', '14']) talking.says(reply);

    expect(filledIn(talking)).toMatchObject({ postcode: 'NM4 2QP', bins: ['rubbish'] });
    expect(talking.texts.join()).toContain('Bins: Rubbish (from your message)');
  });

  it('takes the number of the house with it, which is asked for anew', () => {
    const talking = told('you missed the black bin yesterday at 14 NM4 9ZZ');
    talking.says('NM4 2QP');

    expect(talking.asked).toBe('house');
  });

  it('keeps what they wrote of a repair', () => {
    const talking = told('my kitchen tap has been dripping since monday at NM4 9ZZ');
    for (const reply of ['none of these', 'council tenant']) talking.says(reply);
    expect(talking.asked).toBe('postcode');

    for (const reply of ['NM4 2QP', '14']) talking.says(reply);

    expect(filledIn(talking)).toMatchObject({
      postcode: 'NM4 2QP',
      room: 'kitchen',
      item: 'sink',
      problem: 'tap-drips',
    });
  });

  it('is not filled in a second time, whatever they answer', () => {
    const talking = told('you missed the black bin yesterday at NM4 9ZZ');
    for (const reply of ['NM4 9ZY', 'NM4 9ZX']) talking.says(reply);

    expect(talking.asked).toBe('postcode');
    expect(filledIn(talking)).toEqual({});
  });

  it('is not remembered in the next form', () => {
    const talking = told('you missed the black bin yesterday at NM4 9ZZ');
    talking.says('cancel');
    talking.opens('find-bin-days');

    expect(talking.asked).toBe('postcode');
    expect(filledIn(talking)).toEqual({});
  });

  it('keeps the rest when it is of another council', () => {
    const talking = told('you missed the black bin yesterday at BS1 4TR');
    for (const reply of ['BS1 4TR', 'NM4 2QP', '14']) talking.says(reply);

    expect(filledIn(talking)).toMatchObject({ postcode: 'NM4 2QP', bins: ['rubbish'] });
  });
});
