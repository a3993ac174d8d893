// At "is this right?" the right answer is taken at once, and read back again; where it could be of two, they are asked which.
import { describe, expect, it } from 'vitest';
import { date } from '../../bot/fields/date.ts';
import { choice } from '../../bot/fields/choice.ts';
import { description } from '../../bot/fields/description.ts';
import { money } from '../../bot/fields/money.ts';
import { name } from '../../bot/fields/name.ts';
import { phone } from '../../bot/fields/phone.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { form } from '../../bot/styles/form.ts';
import { talk, type Conversation } from '../talk.ts';

const answer = (talking: Conversation, id: string) =>
  talking.state.open?.answers.find(([question]) => question === id)?.[1];

const ELM_COURT = 'NM4 2QR';
const missedBin = () => {
  const talking = talk('report-missed-bin', 'NM2 3DL', '3', 'rubbish', 'yes', 'no', '07700 900982');
  expect(talking.asked).toBe('check');
  return talking;
};
const car = form('car')
  .ask('colour', choice('What colour is it?', { red: 'Red', blue: 'Blue' }, { label: 'Colour' }))
  .ask('seen', date('When can we see it?', { label: 'Seen' }))
  .ask('towed', date('When may it be towed?', { label: 'Towed' }))
  .ask('told', yesNo('Have you told anyone?', { label: 'Told' }))
  .ask('story', description('What happened?', { label: 'Story' }))
  .ask('phone', phone('What number?', { label: 'Your number' }))
  .end((answers) => ({ kind: 'submit', transaction: 'car', answers }));
const bill = form('bill')
  .ask('amount', money('How much?', { label: 'Amount' }))
  .end((answers) => ({ kind: 'submit', transaction: 'bill', answers }));
const named = form('named')
  .ask('name', name('What is your name?', { label: 'Your name' }))
  .ask('phone', phone('What number?', { label: 'Your number' }))
  .end((answers) => ({ kind: 'submit', transaction: 'named', answers }));
const carChecked = () => {
  const talking = talk(car, 'red', 'tomorrow', 'in 3 days', 'yes', 'it just stood there', '07700 900982');
  expect(talking.asked).toBe('check');
  return talking;
};

describe.each(['sgipio', 'hepgor', 'skip', 'Hepgor!'])('%j at the check', (said) => {
  it('is no answer, in whatever language they speak', () => {
    const talking = talk(named, 'Siân Jones', '07700 900982');
    talking.says('cymraeg');
    talking.says(said);

    expect([talking.asked, answer(talking, 'name')]).toEqual(['check', 'Siân Jones']);
  });
});

describe('the right answer at the check', () => {
  it.each([
    ['actually its number 4', 'address', '100000000015'],
    ['no its 4 mill lane', 'address', '100000000015'],
    ['change the phone to 07700 900123', 'phone', '07700900123'],
    ['no the number is 07700 900123', 'phone', '07700900123'],
    ['sorry phone should be 07700 900123', 'phone', '07700900123'],
    ['na, 07700 900123 ydy o', 'phone', '07700900123'],
    ['newid rhif ffôn i 07700 900123', 'phone', '07700900123'],
    ['change the mobile to 07700 900123', 'phone', '07700900123'],
    ['change the house number to 4', 'address', '100000000015'],
  ])('%j is filed at once, and all is read back again', (said, id, value) => {
    const talking = missedBin();
    const before = answer(talking, id);

    talking.says(said);

    expect(answer(talking, id)).not.toEqual(before);
    if (id !== 'address') expect(answer(talking, id)).toEqual(value);
    expect(talking.asked).toBe('check');
    expect(talking.options).toEqual(['send', 'change']);
  });

  it.each(['2', '2.', '(2)'])('is not %j, which is an option there', (said) => {
    const talking = talk(bill, '£20', said);

    expect(answer(talking, 'amount')).toBe(2_000);
    expect(talking.asked).toBe('change');
  });

  it.each([
    ['£2', 200],
    ['no, 25', 2_500],
  ])('is %j where a sum was read back', (said, pence) => {
    const talking = talk(bill, '£20', said);

    expect(answer(talking, 'amount')).toBe(pence);
    expect(talking.asked).toBe('check');
  });

  it('leads on where another answer hangs on it', () => {
    const talking = missedBin();

    talking.says('no the postcode is nm4 2qr');

    expect(answer(talking, 'postcode')).toBe(ELM_COURT);
    expect(talking.asked).toBe('address');
  });

  it.each([
    ['yes but the colour is blue', 'colour', 'blue'],
    ['no its blue', 'colour', 'blue'],
    ['change story to it was burnt out', 'story', 'it was burnt out'],
    ['yes but i have told nobody, change told to no', 'told', 'yes'],
  ])('%j changes that one', (said, id, value) => {
    const talking = carChecked();

    talking.says(said);

    expect(answer(talking, id)).toBe(value);
    expect(talking.asked).toBe('check');
  });

  it('is asked about where it could be of two, and then filed', () => {
    const talking = carChecked();

    talking.says('no its monday');

    expect(talking.asked).toBe('change');
    expect(talking.options).toEqual(['seen', 'towed']);
    talking.says('2');
    expect(talking.asked).toBe('check');
    expect(answer(talking, 'towed')).toBe('2026-09-28');
    expect(answer(talking, 'seen')).toBe('2026-09-23');
  });

  it('is asked for where its question is named and it cannot be read', () => {
    const talking = carChecked();

    talking.says('no the phone is 07700');

    expect(talking.asked).toBe('phone');
    talking.says('07700 900123');
    expect(talking.asked).toBe('check');
  });

  it('is taken in place of the name of what to change', () => {
    const talking = missedBin();
    talking.says('change something');

    talking.says('phone is 07700 900123');

    expect(answer(talking, 'phone')).toBe('07700900123');
    expect(talking.asked).toBe('check');
  });

  it('is taken in the middle of the form where it says what it changes', () => {
    const talking = talk('call-back', 'my council tax', '07700 900982');

    talking.says('change the number to 07700 900123');

    expect(answer(talking, 'phone')).toBe('07700900123');
    expect(talking.asked).toBe('voicemail');
  });
});

describe('what is no right answer at the check', () => {
  it.each([
    'yes please thanks',
    'thats right ta',
    'spot on',
    'iawn',
    'perffaith',
    'all good',
    'yep thats fine',
    'y',
  ])('%j sends', (said) => {
    const talking = missedBin();

    expect(talking.says(said).status).toBe('submitting');
  });

  it.each(['no', 'nope', 'na', 'something is wrong', 'actually', 'change something'])(
    '%j asks what to change',
    (said) => {
      const talking = missedBin();

      talking.says(said);

      expect(talking.asked).toBe('change');
      expect(talking.options.length).toBeGreaterThan(3);
    },
  );

  it.each(['when will you come?', 'yes but it is raining', 'is 4 the right number?', 'hurry up'])(
    '%j changes and sends nothing',
    (said) => {
      const talking = missedBin();
      const { answers } = talking.state.open ?? {};

      talking.says(said);

      expect(talking.state.open?.answers).toEqual(answers);
      expect(talking.asked).toBe('check');
    },
  );

  it('is a number of a list that is not on the screen', () => {
    const talking = carChecked();
    const { answers } = talking.state.open ?? {};

    talking.says('actually its number 2');

    expect(talking.state.open?.answers.filter(([id]) => id === 'colour')).toEqual(
      answers?.filter(([id]) => id === 'colour'),
    );
  });
});

it('takes the number of what is on the screen for that, and for no sum of money', () => {
  const sum = form('sum')
    .ask('amount', money('How much?'))
    .end((answers) => ({ kind: 'submit', transaction: 'sum', answers }));
  const talking = talk(sum, '20');

  talking.says('2');

  expect(talking.asked).toBe('change');
  expect(talking.state.open?.answers).toContainEqual(['amount', 2000]);
});
