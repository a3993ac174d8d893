// What is no answer in a form: how long it takes, the same as last time, you choose, ask my daughter, no idea. No dead end, and never the same sentence twice running.
import { describe, expect, it } from 'vitest';
import { dodgeIn } from '../../bot/understanding/dodges.ts';
import { conversation, talk, type Conversation } from '../talk.ts';

const last = (talking: Conversation) => talking.texts.join('\n');
const tries = ({ state }: Conversation) => state.open?.tries ?? 0;

describe('what is no answer', () => {
  it.each([
    ['how long is this going to take', 'how-long'],
    ['how many more questions', 'how-long'],
    ['are we nearly done', 'how-long'],
    ['faint o amser mae hyn yn cymryd', 'how-long'],
    ['same as last time', 'same'],
    ['you already have it', 'same'],
    ['i told you that already', 'same'],
    ["yr un peth â'r tro diwethaf", 'same'],
    ['whatever you think', 'you-choose'],
    ['not bothered', 'you-choose'],
    ['u choose', 'you-choose'],
    ['dim ots gen i', 'you-choose'],
    ['ask my daughter', 'ask-other'],
    ['my husband deals with all that', 'ask-other'],
    ['youd have to ask my son', 'ask-other'],
    ['gofynnwch i fy merch', 'ask-other'],
    ['i need to ask my husband first', 'ask-other'],
    ['idk', 'unknown'],
    ['dim syniad', 'unknown'],
  ])('"%s" is %s', (said, dodge) => {
    expect(dodgeIn(said)).toBe(dodge);
  });

  it.each([
    'my daughter fell over it',
    'i have to ring them every week',
    'it is taking ages',
    'i have to ask for help with the stairs',
    'ask at the shop next door, Mill Lane',
    'same street as the school',
    'it took 3 weeks last time',
    'how long is it',
    'the man at number 4 told you already it was leaking',
    'Mill Lane by the pub',
    'a sofa and whatever else fits',
  ])('"%s" is something else', (said) => {
    expect(dodgeIn(said)).toBeUndefined();
  });
});

describe('in a form', () => {
  it.each(['how long is this going to take', 'how much longer'])(
    '"%s" is told, and counts as no miss',
    (said) => {
      const talking = talk('report-pothole', 'no');
      talking.says(said);

      expect([talking.asked, tries(talking)]).toEqual(['where', 0]);
      expect(last(talking)).toMatch(/depends on your answers|more at most/u);
    },
  );

  it('says how many are left where they are few, and when it is the last', () => {
    const talking = talk('find-bin-days', 'NM4 2QP');
    talking.says('how many more questions');

    expect(last(talking)).toContain('1 more at most');
  });

  it.each(['same as last time', 'ask my daughter', 'my husband deals with that', 'whatever you think'])(
    '"%s" to a postcode is met in words of its own, and is none',
    (said) => {
      const talking = talk('report-missed-bin');
      talking.says(said);

      expect([talking.asked, talking.last.status]).toEqual(['postcode', 'asked-again']);
      expect(last(talking)).not.toContain('Enter a full UK postcode');
    },
  );

  it('"idk" hears that it is all right, what would do and where it stands', () => {
    const talking = talk('report-missed-bin');
    talking.says('idk');

    expect(last(talking)).toMatch(/all right.*PERSON.*UK postcode.*in every letter/su);
  });

  it('never says the same twice running, and leads to a person on the way', () => {
    const talking = talk('report-missed-bin');
    const all = Array.from({ length: 8 }, (_, at) => {
      talking.says(['same as last time', 'ask my daughter', 'blah', 'idk'][at % 4] ?? '');
      return last(talking);
    });

    for (const [at, text] of all.entries()) expect(text).not.toBe(all[at + 1]);
    expect(all.join()).toContain('01632 960100');
    expect(talking.asked).toBe('postcode');
  });

  it('what cannot be read at all is not said the same way for ever, either', () => {
    const talking = talk('report-pothole', 'no', 'Mill Lane by the pub');
    const all = Array.from({ length: 7 }, () => {
      talking.says('blah blah');
      return last(talking);
    });

    expect(new Set(all.slice(1)).size).toBe(4);
    for (const [at, text] of all.entries()) expect(text).not.toBe(all[at + 1]);
  });

  it('a place or a story is not filled with it', () => {
    const talking = talk('report-pothole', 'no');
    talking.says('same as last time');
    expect(talking.asked).toBe('where');

    const complaint = talk('make-complaint', 'staff');
    complaint.says('ask my daughter');
    expect(complaint.asked).toBe('happened');
  });

  it('"whatever you think" takes what means unsure, and leaves out what may be', () => {
    const talking = talk('report-pothole', 'no', 'Mill Lane by the pub');
    talking.says('whatever you think');
    expect(talking.state.open?.answers).toContainEqual(['size', 'unsure']);

    talking.says('not bothered');
    expect(talking.state.open?.answers).toContainEqual(['on', null]);
  });

  it('"the one next to the shop" is asked for its street once', () => {
    const talking = talk('report-pothole', 'no');
    talking.says('its the one next to the shop');
    expect([talking.asked, last(talking)]).toEqual([
      'where',
      expect.stringContaining('Which street is that in?'),
    ]);

    talking.says('its the one next to the shop');
    expect(talking.asked).toBe('size');
  });

  it('"tomorrow but not before 10" is told that no hour is promised', () => {
    const talking = talk('call-back', 'my rent', '07700 900123', 'yes');
    const { asked } = talking;
    talking.says('tomorrow but not before 10');

    expect([talking.asked, last(talking)]).toEqual([asked, expect.stringContaining("can't promise an hour")]);
    talking.says('in the afternoon');
    expect(talking.asked).toBe('name');
  });

  it('in Welsh', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.opens('report-missed-bin');
    talking.says('gofynnwch i fy merch');

    expect(last(talking)).toContain('Alla i ddim gofyn i neb');
  });

  it('a question about a danger has its own way', () => {
    const talking = talk('triage-heating');
    const { asked } = talking;
    talking.says('ask my daughter');

    expect(last(talking)).not.toContain("I can't ask anyone");
    expect(asked).toBe('danger');
  });
});
