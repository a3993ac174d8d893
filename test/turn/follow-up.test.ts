// A short question after an answer: read in the light of what they were told last, in English and Welsh, and of nothing when nothing was.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { aspectAsked } from '../../bot/understanding/aspects.ts';
import { sentencesOn } from '../../bot/understanding/aspect-sentences.ts';
import { conversation, MINUTE, TUESDAY_NOON } from '../talk.ts';

const after = (first: string, locale?: string) => {
  const talking = conversation(locale === undefined ? {} : { locale });
  talking.says(first);
  return talking;
};
const TIP = 'when is the tip open';

describe('after an answer', () => {
  it.each([
    ['is that today?', 'every day'],
    ['what about sunday', '9am to 5pm'],
    ['are they open on bank holidays', "don't know if that changes over holidays"],
    ['is it open xmas day', "don't know if that changes over holidays"],
    ['do i need to book', 'come with a van'],
    ['how', 'on our website'],
    ['where is that', 'Quarry Lane'],
    ['wheres it at', 'Quarry Lane'],
    ['whats the number', '01632 960100'],
    ['who do i ring', '01632 960100'],
  ])('"%s" is about the tip', (asks, has) => {
    const talking = after(TIP);
    talking.says(asks);

    expect([talking.last.status, talking.state.topic?.id]).toEqual(['answered', 'tip']);
    expect(talking.texts.join()).toContain(has);
    expect(talking.options).not.toContain('command:person');
  });

  it.each([
    ['how do i get a bus pass', 'how much is it', 'free from State Pension age'],
    ['how do i get a bus pass', 'ok and how long does it take', '10 working days'],
    ['how do i get a blue badge', 'hows much then', '£10'],
    ['library opening times', 'is it free', 'join free'],
    ['i want a parking permit', 'how much does it cost', '£40'],
    ['how do i pay my council tax', 'is there another way', 'PayPoint'],
    ['how do i get a blue badge', 'can my mum get one', 'walking is very hard'],
    ['how do i get a bus pass', 'what do i need', 'proof of your age'],
    ['how do i get a blue badge', 'who do i ring if its late', '01632 960100'],
    ['are you open', 'whats the address', 'Market Square'],
  ])('"%s", then "%s"', (first, asks, has) => {
    const talking = after(first);
    talking.says(asks);

    expect(talking.texts.join()).toContain(has);
  });

  it.each([
    ['oriau agor y llyfrgell', "faint mae'n costio", 'am ddim'],
    ['oriau agor y llyfrgell', 'beth am ddydd sul', 'oriau agor'],
    ['oriau agor y llyfrgell', "beth yw'r rhif", '01632 960100'],
    ["sut dwi'n cael tocyn bws", 'faint o amser mae hyn yn cymryd', '10'],
    ["pryd mae'r ganolfan ailgylchu ar agor", 'ble mae e', 'Quarry Lane'],
  ])('in Welsh: "%s", then "%s"', (first, asks, has) => {
    const talking = after(first, 'cy-GB');
    talking.says(asks);

    expect([talking.last.status, talking.state.language]).toEqual(['answered', 'cy']);
    expect(talking.texts.join()).toContain(has);
  });

  it('says plainly that the answer has nothing of it, with the page and the number, and keeps the question for those who write it', () => {
    const talking = after(TIP);
    talking.says('how much is it');

    expect(talking.texts.join()).toMatch(/don't know what that costs.*recycling-centre.*01632 960100/u);
    expect(talking.last.effects).toContainEqual(
      expect.objectContaining({ kind: 'unanswered', rung: 'follow-up' }),
    );
  });

  it('gives several numbers with what each is for', () => {
    const talking = after('report a street light');
    talking.says('cancel');
    talking.says('how do i report a pothole');
    talking.says('cancel');
    talking.says('i might lose my home');
    talking.says('whats the number');

    expect(talking.texts.join()).toMatch(/01632 960198.*999/u);
  });

  it('is not said of what an engineer has turned off since', () => {
    const { state } = after(TIP);
    const off = [{ what: 'faq:tip', since: TUESDAY_NOON, by: 'ann', why: 'wrong hours' }];
    const talking = conversation({ state, off });
    talking.says('what about sunday');

    expect(talking.last.status).toBe('switched-off');
    expect(talking.texts.join()).not.toContain('every day');
  });

  it('can go on asking', () => {
    const talking = after(TIP);
    talking.says('is that today');
    talking.says('and where is it');
    talking.says('whats the number');

    expect(talking.texts.join()).toContain('01632 960100');
  });

  it('offers the form of the answer again', () => {
    const talking = after('i want a parking permit');
    talking.says('how much is it');
    expect(talking.options).toEqual(['form:parking-permit']);

    talking.says('yes');

    expect(talking.state.open?.dialog).toBe('parking-permit');
  });
});

describe('it is about nothing', () => {
  it.each(['how much is it', 'is that today', 'what about sunday', 'whats the number', 'ble mae e'])(
    'when nothing was answered: "%s"',
    (asks) => {
      const talking = conversation();
      talking.says(asks);

      expect(talking.state.topic).toBeUndefined();
    },
  );

  it('half an hour later', () => {
    const talking = after(TIP);
    talking.later(31 * MINUTE);
    talking.says('how much is it');

    expect(talking.last.status).toBe('unanswered');
  });

  it.each([
    ['how much is a blue badge', 'blue-badge'],
    ['when is my bin day', 'bin-days'],
    ['what about my council tax', 'ct-pay'],
    ['where is the library', 'libraries'],
    ['when are you open', 'contact-hours'],
    ['what is your address', 'contact-hours'],
  ])('when it names a matter: "%s"', (asks, topic) => {
    const talking = after(TIP);
    talking.says(asks);

    expect([talking.state.topic?.id, ...talking.options.map((id) => id.replace('faq:', ''))]).toContain(
      topic,
    );
  });

  it('after a danger was told since', () => {
    const talking = after(TIP);
    talking.says('i can smell gas');
    talking.says('im safe now, they have been');
    talking.says('how much is it');

    expect(talking.texts.join()).not.toContain('recycling');
  });

  it('after a person was asked for since', () => {
    const talking = after(TIP);
    talking.says('can i speak to someone');
    talking.says('how long');

    expect(talking.texts.join()).not.toContain('recycling');
  });

  it('when a day takes the call that was offered since', () => {
    const talking = after(TIP);
    for (const said of ['zxcv blah', 'blah zxcv', 'blib blob']) talking.says(said);
    expect(talking.options).toEqual(['form:call-back']);

    talking.says('and tomorrow');

    expect(talking.state.open?.dialog).toBe('call-back');
  });

  it('after a report was sent: when that will be done is looked up', () => {
    const talking = after('what do you do about potholes');
    talking.taps('form:report-pothole');
    for (const said of ['no', 'Mill Lane by the pub', 'small', 'road', 'skip', 'skip', 'yes'])
      talking.says(said);
    talking.settles();
    talking.says('how long is it');

    expect(talking.texts.join()).not.toContain('within 24 hours');
    expect(talking.lookUps.at(-1)?.in).toBe('requests');
  });

  it('after a report was sent from the menu, too, but not the next day', () => {
    const talking = conversation();
    talking.opens('report-pothole');
    for (const said of ['no', 'Mill Lane by the pub', 'small', 'road', 'skip', 'skip', 'yes'])
      talking.says(said);
    talking.settles();
    talking.says('when will it be done');
    expect(talking.lookUps.at(-1)?.in).toBe('requests');

    const before = talking.lookUps.length;
    talking.later(24 * 60 * MINUTE);
    talking.says('how long is it');
    expect(talking.lookUps).toHaveLength(before);
  });
});

describe('in a form', () => {
  it('it is about what the form is for, and the question comes again', () => {
    const talking = conversation();
    talking.opens('book-bulky-waste');
    talking.says('how much is it');

    expect([talking.last.status, talking.asked]).toEqual(['answered', 'items']);
    expect(talking.texts.join('\n')).toMatch(/£32[^]*Back to your bulky waste booking/u);
  });

  it.each(['how long does it usually take', 'how many more questions'])(
    'that came with an answer it is, too: "%s"',
    (said) => {
      const talking = conversation();
      talking.says('street light out on mill lane');
      expect(talking.state.open?.light).toBe(true);
      talking.says(said);

      expect([talking.state.open?.dialog, talking.asked]).toEqual(['report-street-light', 'danger']);
      expect(talking.texts.join()).toMatch(/10 working days|depends on your answers/u);
    },
  );

  it("what is the council's own is answered as ever", () => {
    const talking = conversation();
    talking.opens('book-bulky-waste');
    talking.says('when are you open?');

    expect(talking.texts.join()).toContain('Market Square');
    expect(talking.asked).toBe('items');
  });

  it('what is not known is said to be so', () => {
    const talking = conversation();
    talking.opens('book-bulky-waste');
    talking.says('a sofa');
    talking.says('how long does it take');

    expect([talking.texts[0], talking.asked]).toEqual([content.phrases.notKnown.en, 'fee']);
  });

  it('a day is an answer, and no question', () => {
    const talking = conversation();
    talking.opens('book-bulky-waste');
    for (const said of ['a sofa', 'yes', 'NM4 2QP', '14', 'front', 'sunday']) talking.says(said);

    expect(talking.texts.join()).not.toContain(content.phrases.notKnown.en);
  });

  it.each(['what days', 'which days', 'is it open on friday', 'what times'])(
    '"%s" is about the days that are shown',
    (said) => {
      const talking = conversation();
      talking.opens('book-bulky-waste');
      for (const each of ['a sofa', 'yes', 'NM4 2QP', '14', 'front', said]) talking.says(each);

      expect(talking.asked).toBe('slot');
      expect(talking.texts.join()).not.toContain('by 7am');
    },
  );

  it.each(['what number do i need', 'where is it', 'where do i find it'])(
    '"%s" is about the number that is asked for',
    (said) => {
      const talking = conversation();
      talking.says('pay my council tax');
      talking.says(said);

      expect(talking.texts.join()).not.toMatch(/number for that|PayPoint/u);
      expect(talking.asked).toBe('council-tax');
    },
  );

  it('in an emergency nothing is read so', () => {
    const talking = conversation();
    talking.opens('triage-heating');
    talking.says('how much is it');

    expect(talking.texts.join()).not.toContain(content.phrases.notKnown.en);
  });
});

describe('better nothing than a sentence about something else', () => {
  const after = (opens: string, asks: string) => {
    const talking = conversation();
    talking.says(opens);
    talking.says(asks);
    return talking.texts.join('\n');
  };

  it.each([
    ['i want a call back', 'whats the number', /no number of its own.*If it can't wait.*01632 960199/su],
    ['i want a call back', 'what time', /don't know the days or times.*If it can't wait.*01632 960199/su],
    ['i need to change the name on my tenancy', 'can i get one', /can't say who can have that/u],
    ['assisted bin collection', 'can my mum get one', /If nobody in your home can move the bins/u],
    ['how do i register a birth', 'how long does it take', /don't know how long/u],
    ['how do i register a birth', 'how long have i got', /within 42 days/u],
    ['i am behind with my council tax', 'how much is it', /don't know what that costs/u],
    ['i have rent arrears', 'how much is it', /don't know what that costs/u],
  ])('after "%s", "%s"', (opens, asks, says) => {
    expect(after(opens, asks)).toMatch(says);
  });

  it('nobody is told in Welsh, either, that the emergency number is that of a call back', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.says('dw i eisiau galwad yn ôl');
    talking.says('beth yw’r rhif');

    expect(talking.texts.join()).not.toMatch(/Y rhif ar gyfer hynny[^.]*01632 960199/u);
  });

  it('nobody who asks whether they can have a tenancy in their name is told to be afraid', () => {
    expect(after('i need to change the name on my tenancy', 'can i get one')).not.toContain('afraid');
  });
});

it('never takes what names something for a bare question', () => {
  const titles = content.faqs.flatMap(({ title }) => [title, `how much is ${title}`, `what about ${title}`]);

  expect(titles.filter((title) => aspectAsked(title) !== undefined)).toEqual([]);
});

it('tells whole sentences, in their order', () => {
  expect(sentencesOn('It is free. Call 01632 960100. Prices vary.', 'price')).toEqual([
    'It is free.',
    'Prices vary.',
  ]);
});
