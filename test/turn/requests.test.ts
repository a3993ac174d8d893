// Two matters in one message: the first is served, the second is not lost; and a story in which one sentence is what they came for.
import { describe, expect, it } from 'vitest';
import { conversation, talk, type Conversation } from '../talk.ts';

const says = (text: string, locale = 'en-GB'): Conversation => {
  const talking = conversation({ locale });
  talking.says(text);
  return talking;
};
const served = ({ state, last, options }: Conversation) => [
  last.status,
  state.open?.dialog,
  state.next?.form ?? state.next?.topic,
  options.join(),
];

describe('of two matters', () => {
  it.each([
    ['missed my bin and also theres a pothole on elm road', 'report-missed-bin', 'report-pothole'],
    ['when are bins and how do i pay council tax', 'find-bin-days', 'ct-pay'],
    ['I want to pay my council tax and report a pothole', 'pay', 'report-pothole'],
    [
      'theres a street light out on mill lane and someone dumped a sofa by it',
      'report-street-light',
      'report-fly-tip',
    ],
    ['bin hasnt been emptied, how do i pay my rent', 'report-missed-bin', 'rent-pay'],
    ['my bin wasnt emptied and i need to pay my rent', 'report-missed-bin', 'pay'],
    ['pay my rent and my bin was missed', 'pay', 'missed-bin'],
    ['i need to pay my rent but my bin wasnt emptied', 'pay', 'missed-bin'],
  ])('the form of the first is opened and the second kept: %s', (text, form, next) => {
    expect(served(says(text)).slice(1, 3)).toEqual([form, next]);
  });

  it.each([
    ['when is the library open and how do i get a blue badge', 'en-GB', 'faq:blue-badge'],
    ['when does the tip open and can u take an old fridge', 'en-GB', 'faq:bulky-waste'],
    ['pryd mae’r llyfrgell ar agor a sut mae cael bathodyn glas', 'cy-GB', 'faq:blue-badge'],
  ])('the first is answered and the second offered: %s', (text, locale, offer) => {
    expect(served(says(text, locale))).toEqual(['answered', undefined, undefined, offer]);
  });

  it.each([
    'pryd mae biniau a sut mae talu treth y cyngor',
    'mae twll yn y ffordd ac mae fy min heb ei gasglu',
  ])('the second is kept in Welsh as well: %s', (text) => {
    expect(says(text, 'cy-GB').state.next?.topic).toBeDefined();
  });

  it('the second is answered by a yes, and nothing asks whether the first helped', () => {
    const talking = says('when is the library open and how do i get a blue badge');

    talking.says('yes');

    expect(talking.last.status).toBe('answered');
    expect(talking.texts.join()).toContain('/parking/blue-badge');
  });

  it('each option says what it is of, where the first leads on as well', () => {
    const talking = says('need a parking permit and a new recycling bin');

    expect(talking.options).toEqual(['form:parking-permit', 'faq:new-bin']);
    expect(new Set(talking.state.offered?.map(({ words }) => words)).size).toBe(2);
  });

  it('the other is not lost, whichever form or answer they choose', () => {
    const first = says('moving on 3rd March and the garden bin');
    first.says('1');
    const second = says('moving on 3rd March and the garden bin');
    second.says('garden waste service');

    expect([first.state.open?.dialog, first.state.next?.topic]).toEqual(['moving-home', 'garden-waste']);
    expect(first.state.open?.said).toContain('3rd March');
    expect([second.last.status, second.state.next]).toEqual(['answered', undefined]);
    expect(second.texts.join()).toContain('/bins/garden-waste');
  });

  it('an address in the first hides neither', () => {
    const talking = says('moving on 3rd March from 14 Elm Road to 3 Mill Lane, and the garden bin');

    expect([talking.options.join(), talking.state.next?.topic]).toEqual([
      'form:moving-home,faq:garden-waste',
      'garden-waste',
    ]);
  });

  it('the second is offered when the form of the first is done, with what was told of it', () => {
    const talking = says('when are my bins and also theres a pothole on elm road');
    for (const said of ['NM4 2QP', '14']) talking.says(said);

    expect(talking.options).toContain('form:report-pothole');
    expect(talking.state.next).toBeUndefined();
    expect(talking.state.about).toBe('theres a pothole on elm road');
  });

  it('a danger is the only one', () => {
    expect(says('when are bins and i can smell gas').last.status).toBe('emergency');
  });

  it('the second is not lost where the first only tells how things are', () => {
    expect(says('my mum has a blue badge and i need a parking permit').options).toContain(
      'faq:parking-permit',
    );
  });

  it('an unsure second is not offered', () => {
    expect(says('how do i get a blue badge and can i have a banana').options).toEqual([
      'feedback:yes',
      'feedback:no',
    ]);
  });
});

describe('one matter', () => {
  it.each([
    'my bin was missed and its full of maggots',
    'my neighbours are noisy and their dog keeps barking',
    'there is no hot water and i have a new baby',
    'I had a baby and need to change my housing application now',
    'i moved house and need to renew my blue badge',
    'I moved in last week and I pay council tax, who do I tell about my move',
    'when will you come and see about the damp in here',
  ])('is not taken for two: %s', (text) => {
    const talking = says(text);

    expect(talking.state.next).toBeUndefined();
    expect(talking.texts.join()).not.toContain('You also asked');
  });
});

describe('a story', () => {
  it('is served by the one sentence that asks', () => {
    const talking = says(
      'Hi hope you are well. We had a nice weekend with the grandchildren. There is a street light out on Mill Lane by number 4. My husband used to do all this.',
    );

    expect(talking.state.open?.dialog).toBe('report-street-light');
    expect(talking.state.open?.said).toContain('Mill Lane by number 4');
  });

  it('with a repair in it that cannot wait goes to its questions, its number first', () => {
    const talking = says(
      'Hello, I have lived here for 20 years and I always pay my rent on time. My daughter told me to write. The boiler stopped working last night and I have a baby here. Thank you.',
    );

    expect(talking.texts.join()).toContain('01632 960199');
    expect(talking.state.open?.dialog).toBe('triage-heating');
  });
});

it('an answer and a question in the middle of a form are both taken', () => {
  const talking = talk('report-missed-bin', 'NM4 2QP', '14, also when is the library open');

  expect([talking.asked, talking.state.next?.topic]).toEqual(['bins', 'libraries']);
});
