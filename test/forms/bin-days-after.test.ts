// What is asked when the bin days were told: those after, one bin, a day, the holidays, and that it was not their home.
import { describe, expect, it } from 'vitest';
import { conversation, MINUTE, type Conversation } from '../talk.ts';

const told = (locale?: string): Conversation => {
  const talking = conversation(locale === undefined ? {} : { locale });
  talking.says(locale === undefined ? 'bin day NM4 2QP' : 'pryd mae fy miniau NM4 2QP');
  talking.says('14');
  return talking;
};

describe('after 14 Elm Road was told', () => {
  it.each([
    ['and after that one?', 'Friday 9 October: recycling'],
    ['when is the next one after that', 'Friday 9 October: recycling'],
    ['and the green one', 'The green box goes with the recycling'],
    ['what about the black one', 'Rubbish: Friday 2 October, then Friday 16 October'],
    ['and recycling?', 'Recycling: Friday 25 September'],
    ['food waste?', 'Food waste: Friday 25 September, then Friday 2 October'],
    ['what about the brown bin', 'I have no brown bin dates for 14 Elm Road'],
    ['and after that', 'For later dates, ask me about a day'],
    ['xmas', 'Friday 18 December'],
    ['what about xmas?', 'Saturday 26 December: rubbish'],
    ['cheers whens it after xmas', 'Saturday 26 December: rubbish'],
    ['and new year', 'Saturday 2 January: recycling'],
    ['is that today?', 'No, nothing is collected on Tuesday 22 September'],
    ['what about sunday', 'No, nothing is collected on Sunday 27 September'],
    ['and friday?', 'Yes. Friday 25 September'],
    ['next week?', 'Friday 2 October: rubbish'],
    ['is it this week', 'Friday 25 September: recycling'],
  ])('"%s": %s', (asks, has) => {
    const talking = told();
    talking.says(asks);

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join('\n')).toContain(has);
    // The home was said a moment ago.
    expect(talking.texts.join('\n')).not.toContain('as you told me before');
  });

  it.each([
    ['a beth am yr un gwyrdd', "bocs gwyrdd yn mynd gyda'r ailgylchu"],
    ['y bin du', 'Sbwriel: dydd Gwener 2 Hydref'],
    ['beth am y nadolig', 'Dydd Sadwrn 26 Rhagfyr: sbwriel'],
    ['beth am ddydd sul', 'Dim casgliad: dydd Sul 27 Medi'],
    ["a'r un ar ôl hynny", 'Dydd Gwener 9 Hydref: ailgylchu'],
  ])('in Welsh "%s": %s', (asks, has) => {
    const talking = told('cy-GB');
    talking.says(asks);

    expect([talking.last.status, talking.state.language]).toEqual(['told', 'cy']);
    expect(talking.texts.join('\n')).toContain(has);
  });

  it.each(['thats not my house', 'wrong address', 'no thats the wrong house', 'i dont live there'])(
    '"%s" begins anew, with nothing filled in',
    (said) => {
      const talking = told();
      talking.says(said);

      expect([talking.state.open?.dialog, talking.asked]).toEqual(['find-bin-days', 'postcode']);
      expect(talking.texts.join()).toContain("sorry about that. Let's look again");
      talking.says('NM4 2QP');
      talking.says('12');
      expect(talking.texts.join()).toContain('12 Elm Road');
    },
  );

  it.each(['nid fy nhŷ i yw hwnna', 'cyfeiriad anghywir'])('in Welsh "%s" begins anew', (said) => {
    const talking = told('cy-GB');
    talking.says(said);

    expect([talking.asked, talking.state.language]).toEqual(['postcode', 'cy']);
  });

  it('another number is another home of the same postcode', () => {
    const talking = told();
    talking.says('no its number 16');
    expect(talking.texts.join()).toContain('for 16 Elm Road');

    talking.says('and the recycling');

    expect(talking.texts.join()).toContain('Recycling:');
  });

  it('is asked on time and again, with answers of the service between', () => {
    const talking = told();
    talking.says('what about xmas');
    talking.says('how much is it');
    talking.says('is that today');

    expect(talking.last.status).toBe('told');
  });
});

describe('asked on and on', () => {
  const dates = (talking: Conversation) =>
    [...talking.texts.join('\n').matchAll(/(?:\d{1,2} (?:September|October|November|December))(?=:)/g)].map(
      String,
    );

  it('goes on to those that were not told yet', () => {
    const talking = told();
    const all = dates(talking);
    for (const asks of ['and after that?', 'and after that?', 'and the ones after that']) {
      talking.says(asks);
      all.push(...dates(talking));
    }

    expect(all).toEqual([
      ...['25 September', '2 October', '9 October', '16 October', '23 October', '30 October'],
      ...['6 November', '13 November', '20 November', '27 November'],
      ...['4 December', '11 December', '18 December', '26 December'],
    ]);
  });

  it.each([
    [['what about xmas', 'and after that?'], '15 January'],
    [['next week', 'and after that?', 'and after that?'], 'Friday 6 November'],
    [['and recycling?', 'and after that?'], 'Recycling: Friday 23 October, then Friday 6 November'],
    [['what about sunday', 'and after that?'], 'for 14 Elm Road:\nFriday 2 October: rubbish'],
  ])('goes on from what was told last: %j', (asks, has) => {
    const talking = told();
    for (const each of asks) talking.says(each);

    expect(talking.texts.join()).toContain(has);
    expect(talking.texts.join()).not.toContain('25 September');
  });

  it('in Welsh too', () => {
    const talking = told('cy-GB');
    talking.says("a'r un ar ôl hynny");
    talking.says('ac ar ôl hynny');

    expect(talking.texts.join()).toContain('Dydd Gwener 6 Tachwedd');
    expect(talking.texts.join()).not.toContain('9 Hydref');
  });

  it('begins anew at another home', () => {
    const talking = told();
    for (const asks of ['and after that?', 'and after that?', 'no its number 16']) talking.says(asks);
    talking.says('and after that?');
    expect(dates(talking)[0]).toBe('9 October');
  });

  it('ends where the dates are not set, and says so', () => {
    const talking = told();
    for (let each = 0; each < 8; each++) talking.says('and after that?');

    expect(talking.texts.join()).toContain('as far as I can see');
  });
});

describe('it is of no bins', () => {
  it('after another answer', () => {
    const talking = told();
    talking.says('when is the tip open');
    talking.says('what about sunday');

    expect(talking.texts.join()).toContain('Quarry Lane');
  });

  it('half an hour later', () => {
    const talking = told();
    talking.later(31 * MINUTE);
    talking.says('what about sunday');

    expect(talking.last.status).not.toBe('told');
  });

  it('when they tell of a bin', () => {
    const talking = told();
    talking.says('they left the green box last friday');

    expect(talking.texts.join()).not.toContain('goes with the recycling');
  });
});

it('in January the weeks of the holidays that are left are told', () => {
  const talking = conversation({ at: '2027-01-04T11:00:00.000Z' });
  talking.says('bin day NM4 2QP');
  talking.says('14');
  talking.says('what about new year');

  expect(talking.texts.join()).toContain('Friday 8 January');
  expect(talking.texts.join()).not.toContain('15 January');
});

it.each([
  [undefined, 'is that today?', 'Yes. Today, Friday 25 September', 'The next is:\nFriday 2 October'],
  ['cy-GB', 'ydy hynny heddiw', 'Ie. Heddiw, dydd Gwener 25 Medi', 'Y nesaf yw:\nDydd Gwener 2 Hydref'],
])('in the evening of the day itself it was today (%s)', (locale, asks, yes, next) => {
  const talking = conversation({
    at: '2026-09-25T16:30:00.000Z',
    ...(locale === undefined ? {} : { locale }),
  });
  talking.says(locale === undefined ? 'bin day NM4 2QP' : 'pryd mae fy miniau NM4 2QP');
  talking.says('14');
  talking.says(asks);

  expect(talking.texts.join('\n')).toContain(yes);
  expect(talking.texts.join('\n')).toContain(next);
});

it('of a brown bin nothing is said of what a home pays for', () => {
  const talking = told();
  talking.says('brown bin');

  expect(talking.texts.join()).not.toMatch(/pay|your home/u);
});
