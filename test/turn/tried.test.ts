// What a stranger typed and was not served well by: each stays mended.
import { describe, expect, it } from 'vitest';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { content } from '../../dialogs/content.ts';
import { conversation } from '../talk.ts';

describe('a danger', () => {
  it.each([
    ['my nan cant breathe', 'medical'],
    ['the smoke is bad and i cant breathe', 'fire'],
    ["the ceiling's coming down", 'structure'],
    ["water's coming through the ceiling", 'leak'],
    ['whats the point in living anymore', 'selfharm'],
    ['im going to jump', 'selfharm'],
    ['my boyfriend wont let me leave the flat', 'violence'],
    ['someones trying to break in', 'violence'],
    ['someones been hit by a car on the crossing', 'medical'],
    ['the bin lorry hit a kid', 'medical'],
    ['gran on the floor shes not moving', 'medical'],
    ['kid fell in the manhole', 'medical'],
    ['theres a needle and my toddler pricked his hand on it', 'medical'],
    ['tree fallen on a car someone inside', 'medical'],
    ['i smell petrol coming out of a car', 'fuel'],
    ['mae mam yn methu anadlu', 'medical'],
    ['mae tad wedi cwympo a ddim yn symud', 'medical'],
    ["mae'r to yn dod i lawr", 'structure'],
    ['mae plentyn wedi brifo', 'medical'],
  ])('is known: "%s"', (said, id) => {
    expect(dangerIn(said, content.dangers)?.id).toBe(id);
  });

  it.each([
    'i cant go on holiday next week can i change my bulky',
    'the bin lorry is not moving up our street',
    'petrol station opening times',
    'can i jump the queue',
    'where do i put needles',
    'the lamp post was hit by a lorry',
    'can someone let me in to the tip',
  ])('is not told by "%s"', (said) => {
    expect(dangerIn(said, content.dangers)).toBeUndefined();
  });
});

describe('what was written before a form was offered', () => {
  it('is not asked for again when they choose it', () => {
    const talking = conversation();
    talking.says('how do i tell you of a pothole on station rd outside the chippy?');
    expect(talking.options).toContain('form:report-pothole');

    talking.says('1');

    talking.says('no');

    expect(talking.state.open?.answers[1]).toEqual(['where', 'station rd outside the chippy']);
    expect(talking.asked).toBe('size');
    expect(talking.state.about).toBeUndefined();
  });
});

describe('an answer that cannot be read', () => {
  it.each(['couple of car loads', 'not this week', 'i lost it', 'dave smith 07700 900123'])(
    'is not taken for another matter: "%s"',
    (said) => {
      const talking = conversation();
      talking.opens('report-pothole');
      talking.says('no');
      talking.says('High Street');

      expect(talking.says(said).status).toBe('asked-again');
      expect(talking.asked).toBe('size');
    },
  );
});

describe('a number that was taken out', () => {
  it.each(['my card is', 'here is my bank account number', 'fy cerdyn yw'])(
    'is all that "%s" says',
    (said) => {
      const talking = conversation();

      talking.sends({
        type: 'message',
        text: `${said} [number removed]`,
        channelData: { redacted: ['card'] },
      });

      // The greeting, and why it was taken out.
      expect(talking.texts).toHaveLength(2);
      expect(talking.options).toEqual([]);
    },
  );
});

describe('"yes"', () => {
  it('to one of several chooses none of them, and they are shown once more', () => {
    const talking = conversation();
    talking.says('menu');
    const shown = talking.options;

    expect(talking.says('yes').status).toBe('offered');
    expect(talking.options).toEqual(shown);
  });
});

describe('at the check', () => {
  it.each(['actually its number 16', 'sorry it should be elm road', 'i meant the other one'])(
    '"%s" is asked after, and nothing is sent',
    (said) => {
      const talking = conversation();
      talking.opens('report-pothole');
      talking.says('no');
      for (const reply of ['High Street', '1', '1', 'no', 'skip']) talking.says(reply);
      expect(talking.asked).toBe('check');

      talking.says(said);

      expect(talking.asked).toBe('change');
      expect(talking.effects).toEqual([]);
    },
  );
});

describe('whoever cannot be understood', () => {
  it('is brought to a person once, and not again and again', () => {
    const talking = conversation();
    talking.opens('find-bin-days');
    const person = content.phrases.threeMisses.en;
    const told = ['hmm', 'hmmm', 'eh', 'umm', 'mmm', 'erm'].map((said) => {
      talking.says(`${said} zzz`);
      return talking.texts.join().includes(person);
    });

    expect(told.filter(Boolean)).toHaveLength(1);
  });
});
