// Another matter told in the middle of a form: it is noted, offered when the form is done, and what was told of it is not asked again.
import { describe, expect, it } from 'vitest';
import { itemsSpotted } from '../../dialogs/forms/items-said.ts';
import { conversation, DAY, talk, type Conversation } from '../talk.ts';

const SOFA = 'also need to get rid of an old sofa';
const reported = (...replies: readonly string[]): Conversation => {
  const talking = talk('report-pothole', 'no', 'Station Road, outside the chip shop', ...replies);
  for (let n = 0; n < 6 && talking.asked !== 'check'; n++)
    talking.says(talking.asked === 'photo' || talking.asked === 'contact' ? 'skip' : '1');
  return talking;
};

describe('a sofa told of in a report', () => {
  it('is noted, and the same question asked again', () => {
    const talking = talk('report-missed-bin', 'NM4 2QP', SOFA);

    expect([talking.asked, talking.last.status]).toEqual(['house', 'asked-again']);
    expect(talking.texts[0]).toContain('bulky waste');
  });

  it('beside an answer leaves that answer as it is', () => {
    const talking = talk('report-missed-bin', 'NM4 2QP', `14, ${SOFA}`);

    expect(talking.asked).toBe('bins');
    expect(talking.state.next?.form).toBe('book-bulky-waste');
  });

  it('is offered when the report was sent, and the booking knows of it', () => {
    const talking = reported(SOFA);
    talking.says('yes');
    talking.settles();

    expect([talking.last.status, talking.options]).toEqual(['submitted', ['form:book-bulky-waste']]);
    expect(talking.state.next).toBeUndefined();
    talking.says('yes');

    expect(talking.asked).toBe('fee');
    expect(talking.state.open?.answers).toEqual([['items', ['old sofa']]]);
  });

  it('is offered when a form only tells', () => {
    const talking = talk('find-bin-days', 'NM4 2QP', SOFA, '14');

    expect(talking.last.status).toBe('told');
    expect(talking.options).toContain('form:book-bulky-waste');
  });

  it('is not offered when it was booked meanwhile, nor the day after', () => {
    const booked = talk('report-pothole', 'no', 'Station Road, outside the chip shop', SOFA);
    booked.opens('book-bulky-waste');
    booked.says('a sofa');
    booked.says('no');
    const later = reported(SOFA);
    later.says('save');
    later.later(DAY + 1);
    later.says('hello');

    expect(booked.options).toEqual(['faq:tip']);
    expect([booked.state.next, later.state.next]).toEqual([undefined, undefined]);
  });

  it('hides no danger', () => {
    expect(talk('report-missed-bin', 'NM4 2QP', 'also i can smell gas').last.status).toBe('emergency');
  });
});

describe('a story', () => {
  it('may have an "also" in it', () => {
    const talking = conversation();
    talking.opens('make-complaint');
    for (let n = 0; n < 5 && talking.asked !== 'happened'; n++) talking.says('1');

    talking.says('also you missed my bin three weeks running');

    expect(Object.fromEntries(talking.state.open?.answers ?? [])).toHaveProperty('happened');
    expect(talking.state.next).toBeUndefined();
  });
});

describe('bulky things in a message', () => {
  it.each([
    [SOFA, ['old sofa']],
    ['need to get rid of 2 mattresses and a fridge freezer', ['2 mattresses', 'fridge freezer']],
    ['can you take away two old armchairs', ['two old armchairs']],
    ['Ive got a 3 piece suite and a bed to go', ['bed']],
  ])('of %j are %j', (text, items) => {
    expect(itemsSpotted(text)).toEqual(items);
  });

  it.each(['the bin by the sofa shop', 'my bed is wet', 'how much is it', 'somebody dumped a mattress'])(
    'of %j are none',
    (text) => {
      expect(itemsSpotted(text)).toBeUndefined();
    },
  );
});
