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
    ['i already told you', 'same'],
    ['i told you', 'same'],
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
    'i told you that the bin is broken',
    'i said no',
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

    expect(last(talking)).toContain('there is 1 more at most');
    talking.says('skip');
    expect(talking.asked).toBe('address');
    talking.says('how many more questions');
    expect(last(talking)).toContain('the last question here');
    // Nothing is sent there, and nothing read back.
    expect(last(talking)).not.toContain('read');
  });

  it('promises no end where another form may follow', () => {
    const talking = talk('money-worries');
    talking.says('how many more questions');

    expect(last(talking)).toContain('unless your answer leads to more');
  });

  it('says to whoever asks it twice how to stop here', () => {
    const talking = talk('report-pothole', 'no');
    talking.says('how many more questions');
    const first = last(talking);
    talking.says('how much longer');

    expect(last(talking)).not.toBe(first);
    expect(last(talking)).toMatch(/SAVE.*PERSON/u);
    expect(tries(talking)).toBe(0);
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
    expect(all[2]).toContain('A person can.');
    expect(talking.asked).toBe('postcode');
  });

  it.each([
    ['report-repair', [], 'dont know'],
    ['report-missed-bin', [], 'idk'],
    ['report-missed-bin', [], 'same as last time'],
    ['make-complaint', ['staff'], 'up to you'],
    ['make-complaint', ['staff'], 'ask my daughter'],
    ['make-complaint', ['staff'], 'i already told you'],
  ])(
    '%s after %j: "%s" again and again leads to a person, and then to the ways out',
    (form, before, said) => {
      const talking = talk(form, ...before);
      const { asked } = talking;
      const all = Array.from({ length: 7 }, () => {
        talking.says(said);
        return last(talking);
      });

      expect(all.slice(0, 3).join()).toContain('To talk to a person, call');
      expect(all.slice(3).join()).toMatch(/SAVE.*BACK.*CANCEL/su);
      for (const [at, text] of all.entries()) expect(text).not.toBe(all[at + 1]);
      expect(talking.asked).toBe(asked);
    },
  );

  it('who does not know whether it is dangerous is told whom to call, and not that it is all right', () => {
    const talking = talk('report-repair');
    talking.says('dont know');

    expect(last(talking)).toMatch(/call 01632 960199.*999/u);
    expect(last(talking)).not.toContain('all right');
  });

  it('says nothing of what it may have been told before', () => {
    const talking = talk('report-missed-bin');
    talking.says('same as last time');
    expect(last(talking)).not.toMatch(/last time|before/u);
    talking.says('i told you that already');
    expect(last(talking)).not.toMatch(/last time|before/u);
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

  it.each(['ask my daughter', 'whatever you think', 'same as before'])(
    'a question about a danger has its own way: "%s"',
    (said) => {
      const talking = talk('triage-heating');
      expect(talking.asked).toBe('danger');
      talking.says(said);

      expect([talking.last.status, talking.state.danger?.id]).toEqual(['emergency', 'gas']);
    },
  );

  it.each(['ring my sister', 'phone my mum', 'text my friend', 'any', 'anything', 'the usual', 'usual'])(
    'how somebody hurt at home is reached is kept as they say it: "%s"',
    (said) => {
      const talking = conversation();
      for (const each of ['my husband hit me', 'SAFE', 'yes', 'yes', said]) talking.says(each);

      expect(talking.asked).toBe('phone');
      expect(talking.state.open?.answers).toContainEqual(['how', said]);
      expect(last(talking)).not.toMatch(/write here|ask them|SAVE/u);
    },
  );

  it.each(['ring my daughter', 'call my neighbour'])('"%s" is what the worker should know', (said) => {
    const home = ['none', 'tenant', 'NM2 3DL', '2a', 'kitchen', 'tap', 'a tap drips', 'a month', 'no'];
    const talking = talk('report-repair', ...home, said);

    expect(talking.state.open?.answers.at(-1)).toEqual(['access', said]);
  });

  it.each(['ask my daughter', 'same as last time', 'i already told you'])(
    'nobody is sent to "%s", and nobody is told to wait',
    (said) => {
      const talking = talk('triage-highway', 'yes');
      expect(talking.asked).toBe('spot');
      talking.says(said);

      expect([talking.asked, talking.last.status]).toEqual(['spot', 'asked-again']);
      expect(last(talking)).toContain('Tell me the street');
      expect(last(talking)).not.toMatch(/wait|SAVE|to hand/u);
      talking.says('Mill Lane by the pub');
      expect(talking.asked).toBe('phone');
    },
  );

  it.each(['ask my wife', 'whatever you think', 'same as last time'])(
    'who they are is shown by nobody else, and by nothing from before: "%s"',
    (said) => {
      const talking = talk('prove-account');
      const { asked } = talking;
      talking.says(said);
      talking.says(said);

      expect(talking.asked).toBe(asked);
      expect(last(talking)).not.toMatch(/write here|ask them|choose that|one to hand/u);
    },
  );
});
