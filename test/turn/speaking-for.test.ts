// For whom somebody speaks is said once: a form that asks for it takes it from there, and what the form is told holds for the rest.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

const STORY = ['bins', 'Missed again.', 'last week', 'skip', 'skip', 'skip'];
const complaining = (...before: readonly string[]) => {
  const one = conversation();
  for (const each of before) one.says(each);
  one.opens('make-complaint');
  for (const each of STORY) one.says(each);
  return one;
};

describe('a complaint', () => {
  it('asks nobody again who has said that they speak for somebody', () => {
    const one = complaining("hi, I'm calling for my mum");

    expect(one.asked).toBe('person');
    expect(one.state.open?.answers).toContainEqual(['who', 'other']);
    expect(one.texts.join()).toContain('For: For someone else');
  });

  it('asks everybody else', () => {
    expect(complaining().asked).toBe('who');
  });

  it.each([
    ['for my mum', 'my mum'],
    ["it's for my neighbour", 'my neighbour'],
    ['for someone else', 'somebody'],
  ])('"%s" is known from there on: %s', (said, who) => {
    const one = complaining();

    one.says(said);

    expect(one.asked).toBe('person');
    expect(one.state.speakingFor).toBe(who);
  });

  it('that is for them after all leaves nobody to speak for', () => {
    const one = complaining("I'm calling for my mum");

    one.says('change');
    one.says('For');
    one.says('for me');

    expect(one.asked).toBe('name');
    expect(one.state.speakingFor).toBeUndefined();
  });

  it('goes with for whom it is, once', () => {
    const one = complaining("I'm calling for my mum");
    for (const each of ['Siân Jones', 'not yet', 'Pat Jones', 'phone', '07700 900982', 'skip', 'yes'])
      one.says(each);

    expect(one.effects).toMatchObject([
      { transaction: 'complaint.stage-1', speakingFor: 'my mum', answers: { who: 'other' } },
    ]);
  });
});

describe('somebody else’s account', () => {
  it.each([
    ['what does my mum owe on her rent', 'my mum', 'power of attorney'],
    ['i have power of attorney for my dad, what does he owe', 'my dad', 'power of attorney'],
    ['how much does she owe', 'somebody', 'power of attorney'],
    ['faint mae mam yn ei ddyled am rent', 'somebody', 'atwrneiaeth'],
  ])('"%s" is told why not here, how, and what can be done now', (said, who, how) => {
    const one = conversation();

    one.says(said);

    expect(one.last.status).toBe('told');
    expect(one.texts.join()).toContain(how);
    expect(one.state.speakingFor).toBe(who);
    expect(one.options).toEqual([
      'form:pay',
      'form:report-repair',
      'form:make-complaint',
      'form:check-reference',
      'command:person',
    ]);
  });

  it('is told in the middle of a form, and then the question is asked again', () => {
    const one = conversation();
    one.says('report a pothole');

    one.says('what does my mum owe?');

    expect(one.texts.join()).toContain('power of attorney');
    expect(one.state.open).toMatchObject({ dialog: 'report-pothole', asked: 'danger' });
  });

  it('comes after a danger, and after trouble behind a debt', () => {
    const danger = conversation();
    danger.says('what does my mum owe, she has collapsed and is not breathing');
    const trouble = conversation();
    trouble.says('im ringing for my mum, bailiffs are at her door about the rent she owes');

    expect(danger.last.status).toBe('emergency');
    expect(trouble.texts.join()).not.toContain('power of attorney');
  });
});

describe('what they want for somebody', () => {
  it.each([
    ['her heating is off n she is frail', 'report-repair', 'somebody'],
    ['my nan has no hot water', 'report-repair', 'my nan'],
    ['report a repair for my mum', 'report-repair', 'my mum'],
    ['i want to complain on behalf of my mother about her repair', 'make-complaint', 'my mother'],
  ])('"%s" opens %s for %s', (said, form, who) => {
    const one = conversation();

    one.says(said);

    expect(one.state.open?.dialog).toBe(form);
    expect(one.state.speakingFor).toBe(who);
  });

  it('takes what a complaint is about from the words that ask for it', () => {
    const told = conversation();
    told.says('i want to complain on behalf of my mother about her repair');
    const untold = conversation();
    untold.says('i want to complain on behalf of my mother');

    expect([told.asked, untold.asked]).toEqual(['happened', 'service']);
  });

  it('a visit is looked for in this chat, and how to find another is said', () => {
    const one = conversation();

    one.says('can u tell me when her boiler man is coming');

    expect(one.texts.join()).toContain("can't look under somebody else's name");
    expect(one.options).toEqual(['form:change-appointment', 'command:person']);
  });

  it.each([
    ["i'm her daughter", 'en'],
    ['i care for my mum', 'en'],
    ["rwy'n siarad ar ran fy mam", 'cy'],
  ])('"%s" alone is asked what it is about, in its language', (said, language) => {
    const one = conversation();

    one.says(said);

    expect([one.last.status, one.state.language, one.options]).toEqual(['answered', language, []]);
    expect(one.state.speakingFor).toBeDefined();
  });
});

describe('after it', () => {
  it('somebody else’s account needs their own say, though it was told in the form alone', () => {
    const one = complaining();
    one.says('for my mum');
    one.says('cancel');

    one.says('how much do i owe');

    expect(one.options).toEqual(['command:person', 'mine:account-balance']);
  });

  it('a complaint for oneself says nothing of the next', () => {
    const one = complaining();
    one.says('for me');

    expect(one.state.speakingFor).toBeUndefined();
    expect(one.state.known?.['who']).toBeUndefined();
  });
});
