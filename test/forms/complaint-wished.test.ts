// A complaint told in one breath: the form has the story, and does not ask for it again.
import { describe, expect, it } from 'vitest';
import { storyWished } from '../../dialogs/forms/complaint-wished.ts';
import { conversation, type Conversation } from '../talk.ts';

const answerOf = (talking: Conversation, id: string) =>
  talking.state.open?.answers.find(([each]) => each === id)?.[1];

describe('a complaint told in one breath', () => {
  it.each([
    ['bin not collected 3 weeks running I want to complain', 'bins', 'bin not collected 3 weeks running'],
    [
      'I want to complain, my bin has not been collected for 3 weeks',
      'bins',
      'my bin has not been collected for 3 weeks',
    ],
    [
      'my repair was booked twice and nobody came, i want to complain',
      'repairs',
      'my repair was booked twice and nobody came',
    ],
    ['complaint: bin not collected 3 weeks running', 'bins', 'bin not collected 3 weeks running'],
    [
      'how do i complain about my bin not being collected 3 weeks running',
      'bins',
      'my bin not being collected 3 weeks running',
    ],
    [
      'I want to complain about the lady at the desk who shouted at my mum',
      'staff',
      'the lady at the desk who shouted at my mum',
    ],
  ])('%s', (said, service, story) => {
    const talking = conversation();
    talking.says(said);

    expect(talking.state.open?.dialog).toBe('make-complaint');
    expect([answerOf(talking, 'service'), answerOf(talking, 'happened')]).toEqual([service, story]);
    expect(talking.texts.join()).toContain('If that is wrong, reply CHANGE');
  });

  it('in Welsh', () => {
    const talking = conversation();
    talking.says("dwi isio cwyno nad yw'r bin wedi'i gasglu ers tair wythnos");

    expect([talking.state.language, talking.state.open?.dialog, answerOf(talking, 'service')]).toEqual([
      'cy',
      'make-complaint',
      'bins',
    ]);
    expect(answerOf(talking, 'happened')).toContain("bin wedi'i gasglu ers tair wythnos");
  });

  it.each([
    ['Im not going to complain but nobody has emptied the bin', 'report-missed-bin'],
    ["I don't want to complain, but nobody has emptied my bin again", 'report-missed-bin'],
    ['hate to complain but there is a huge pothole on mill lane', 'report-pothole'],
    ['dw i ddim eisiau cwyno ond mae twll mawr yn y ffordd', 'report-pothole'],
  ])('a wish not to is none, and what comes after it is what they want: "%s"', (said, form) => {
    const talking = conversation();
    talking.says(said);

    expect(JSON.stringify([talking.state.open?.dialog, talking.options])).toContain(form);
    expect(JSON.stringify([talking.state.open?.dialog, talking.options])).not.toContain('complaint');
  });

  it.each([
    'i dont want to complain again but nobody came',
    'im not complaining about the three missed weeks',
  ])('"%s" opens no complaint', (said) => {
    const talking = conversation();
    talking.says(said);

    expect(talking.state.open?.dialog).not.toBe('make-complaint');
  });

  it.each([
    'never again i want to complain nobody came',
    'you did not come i want to complain it is late again',
  ])('"%s" is a wish all the same', (said) => {
    const talking = conversation();
    talking.says(said);

    expect(talking.state.open?.dialog).toBe('make-complaint');
  });

  it('leaves out what joined the wish to it', () => {
    expect(storyWished("mae'r bin gwyrdd heb ei gasglu a dwi isio cwyno hefyd")).toBe(
      "mae'r bin gwyrdd heb ei gasglu",
    );
    expect(storyWished('nobody came on tuesday and i want to complain too')).toBe('nobody came on tuesday');
  });

  it('is taken by a yes where it was told before the offer', () => {
    const talking = conversation();
    talking.says('i wish to complain about the way my kitchen was done by your contractor');
    expect(talking.options).toContain('form:make-complaint');
    talking.says('yes');

    expect(talking.state.open?.dialog).toBe('make-complaint');
    talking.says('repairs');
    expect(answerOf(talking, 'happened')).toBe('the way my kitchen was done by your contractor');
    expect(talking.asked).not.toBe('happened');
  });

  it.each([
    'i want to complain about my neighbours noise every night for 3 weeks',
    'nobody has replied to my complaint for 3 weeks',
    'i want to complain to the ombudsman, nobody listens',
    'how do i complain',
    'how long does a complaint take',
  ])('begins none: %s', (said) => {
    const talking = conversation();
    talking.says(said);

    expect(talking.state.open?.dialog).not.toBe('make-complaint');
  });
});

describe('what it tells of that can be reported as well', () => {
  const BIN = 'I want to complain, my food caddy has not been emptied for 3 weeks';
  const answered = (said: string): Conversation => {
    const talking = conversation();
    talking.says(said);
    return talking;
  };
  /** To the end, as somebody who says as little as they may. */
  const sent = (talking: Conversation): Conversation => {
    for (const each of [
      'skip',
      'skip',
      'skip',
      'skip',
      'me',
      'Sam Example',
      'email',
      'sam@example.org',
      'skip',
    ])
      talking.says(each);
    talking.says('send');
    talking.settles();
    return talking;
  };

  it('is noted, honestly, and the complaint goes on', () => {
    const talking = answered(BIN);

    expect(talking.texts.join()).toContain('A complaint does not send anyone out');
    expect(talking.texts.join()).toContain('your missed bin report');
    expect(talking.state.open?.dialog).toBe('make-complaint');
    expect(talking.asked).toBe('when');
  });

  it('is offered once the complaint is sent, and has what was said', () => {
    const talking = sent(answered(BIN));

    expect(talking.last.status).toBe('submitted');
    expect(talking.options).toEqual(['form:report-missed-bin']);
    talking.says('yes');
    for (const each of ['NM4 2QP', '14']) talking.says(each);

    // Which bin it is they had said.
    expect(talking.turns.every(({ state }) => state.open?.asked !== 'bins')).toBe(true);
    expect(talking.texts.join()).toMatch(/food/iu);
    expect(talking.state.next).toBeUndefined();
  });

  it('is offered when they leave the complaint', () => {
    const talking = answered(BIN);
    talking.says('cancel');

    expect(talking.last.status).toBe('cancelled');
    expect(talking.options).toContain('form:report-missed-bin');
  });

  it.each([
    ['pothole outside my house not fixed for 5 months, i want to complain', 'report-pothole'],
    ['complaint: street light outside my house is still out, reported it 3 times', 'report-street-light'],
    ['I want to complain, my kitchen tap has been dripping and has not been fixed', 'report-repair'],
    ['My bin was not collected for 3 weeks. I want to complain.', 'report-missed-bin'],
    ['I want to complain about my bin not being emptied', 'report-missed-bin'],
    ["mae'r bin heb ei gasglu eto a dwi isio cwyno", 'report-missed-bin'],
    ['dw i eisiau cwyno, twll yn y ffordd heb ei drwsio ers 6 wythnos', 'report-pothole'],
  ])('%s', (said, form) => {
    const talking = answered(said);

    expect([talking.state.open?.dialog, talking.state.next?.form]).toEqual(['make-complaint', form]);
  });

  it('is noted where the form is begun by a yes', () => {
    const talking = answered('i wish to complain about the bin men not taking our recycling');
    expect(talking.options).toContain('form:make-complaint');
    talking.says('yes');

    expect([talking.state.open?.dialog, talking.state.next?.form]).toEqual([
      'make-complaint',
      'report-missed-bin',
    ]);
  });

  it.each([
    'I want to complain about the lady at the desk who shouted at my mum',
    'nobody answered my email for 3 weeks and i want to complain',
    'i want to complain, i was treated rudely at the library again',
  ])('is nothing here: %s', (said) => {
    const talking = answered(said);

    expect([talking.state.open?.dialog, talking.state.next]).toEqual(['make-complaint', undefined]);
    expect(talking.texts.join()).not.toContain('does not send anyone');
  });
});

it.each([
  'i want to make a complaint',
  'im not happy and want to complain',
  'how do i complain about the bin men',
  'complain on behalf of my mother',
  'make a formal complaint in writing please',
  'nobody came on tuesday',
])('"%s" tells no story', (said) => {
  expect(storyWished(said)).toBeUndefined();
});
