// Where a danger is: asked below its line, heard in what they write while it holds, and passed to those on call.
import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, MINUTE, talk, type Conversation } from '../talk.ts';

const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];
const lineOf = (id: string) =>
  content.dangers.find((each) => each.id === id && each.asks !== true)?.line.en ?? 'none';
const ASK = content.phrases.dangerWhere.en;
const asksWhere = (talking: Conversation) =>
  talking.texts.some((text) => text === ASK || text.includes(content.phrases.heldWhere.en));
const after = (first: string, channel: ChannelId = 'sms'): Conversation => {
  const talking = conversation({ channel });
  talking.says(first);
  return talking;
};

describe('whoever tells of a danger', () => {
  it.each(CHANNELS)('has its line first on %s, and is asked where it is below it', (channel) => {
    const talking = after('i can smell gas', channel);

    expect(talking.texts).toEqual([lineOf('gas'), ASK]);
    expect(talking.last.status).toBe('emergency');
  });

  it('is not asked what they have said: the house and the street, or a postcode', () => {
    expect(after('gas leak at flat 3, 12 elm road').texts).toEqual([lineOf('gas')]);
    expect(after('there is a fire in the kitchen, 14 NM4 2QP').texts).toEqual([lineOf('fire')]);
  });

  it.each([
    'gas in the house, 3 people in the house',
    'fire, 2 men in the street',
    'i can smell gas for 2 days in my road',
  ])('is asked where no number is of a home: %s', (words) => {
    expect(asksWhere(after(words))).toBe(true);
  });

  it.each(['gas leak flat 9 kestrel house', 'fire at 7 heol y bont', 'smoke in the hall 14, elm road'])(
    'is not asked where a number is of a home: %s',
    (words) => {
      expect(asksWhere(after(words))).toBe(false);
    },
  );

  it.each(['scared of my ex', 'i want to kill myself', 'hes not breathing', 'my child is missing'])(
    'is not asked where it is of a person, and nothing with its line: %s',
    (words) => {
      const talking = after(words);
      talking.says('please help');

      expect(asksWhere(talking)).toBe(false);
      expect(talking.turns[0]?.activities).toHaveLength(1);
    },
  );

  it('is told that it is passed on, though they never write that they are safe', () => {
    const talking = after('i can smell gas');

    talking.says('flat 3, 12 elm road nm4 2qp');

    expect(talking.last.status).toBe('held');
    expect(talking.texts[0]).toContain('flat 3, 12 elm road, NM4 2QP');
    expect(talking.texts[0]).toContain('0800 111 999');
    expect(talking.effects.at(-1)).toMatchObject({ answers: { words: 'flat 3, 12 elm road nm4 2qp' } });
  });

  it('is asked again in what they are answered, and no more than three times', () => {
    const talking = after('i can smell gas');

    const asked = ['im serious', 'are you there', 'hurry', 'hello?', 'are you there', 'quick'].map((text) => {
      talking.says(text);
      return asksWhere(talking);
    });

    expect(asked.filter(Boolean)).toHaveLength(2);
  });

  it('is not asked again once a pin says it', () => {
    const talking = after('i can smell gas', 'whatsapp');

    talking.sends({
      type: 'message',
      text: '',
      entities: [{ type: 'GeoCoordinates', latitude: 53.809, longitude: -1.552 }],
    });
    talking.says('im serious');

    expect(talking.state.danger?.where?.point).toBe('53.80900, -1.55200');
    expect(asksWhere(talking)).toBe(false);
  });

  it('is asked in the language that the line was in', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.says('arogl nwy yn y gegin');

    expect(talking.texts.at(-1)).toBe(content.phrases.dangerWhere.cy);
  });

  it('is not asked what an emergency form has: it goes with the danger', () => {
    const told = ['no', 'more than a bucket', 'no', 'clean', 'no', 'skip'];
    const known = talk('triage-leak', ...told, '14 Elm Road, NM4 2QP');
    const unknown = talk('triage-leak', ...told);

    known.says('there are sparks from the light');
    unknown.says('there are sparks from the light');

    expect(known.texts).toEqual([lineOf('electric')]);
    expect(known.effects.at(-1)).toMatchObject({
      answers: { row: 'electric', place: '14 Elm Road, NM4 2QP' },
    });
    expect(unknown.texts).toEqual([lineOf('electric'), ASK]);
  });

  it('is not asked again of what comes back, and is of another day', () => {
    const talking = after('i can smell gas at 14 elm road nm4 2qp');
    talking.says('SAFE');
    talking.says('i can smell gas again');
    expect(talking.texts).toEqual([lineOf('gas')]);
    talking.says('SAFE');

    talking.later(13 * 60 * MINUTE);
    talking.says('i can smell gas');

    expect(talking.texts).toContain(ASK);
  });

  it('is asked once where the question whether there is a danger was answered yes', () => {
    const talking = after('gas');
    talking.says('yes');

    expect(talking.last.status).toBe('emergency');
    expect(talking.texts.filter((text) => text === ASK)).toHaveLength(1);
  });
});

describe('another danger while one holds', () => {
  const incidents = (second: string) => {
    const talking = after('i can smell gas at 14 elm road nm4 2qp');
    const first = talking.state.danger?.incident?.key;
    talking.says(second);
    return { talking, isOwn: talking.state.danger?.incident?.key !== first };
  };

  it.each(['a dog is attacking someone in the park', 'he is going to kill me'])(
    'is an incident of its own where others see to it: %s',
    (words) => {
      expect(incidents(words).isOwn).toBe(true);
    },
  );

  it('is asked for its place where that may be another', () => {
    expect(asksWhere(incidents('a dog is attacking someone in the park').talking)).toBe(true);
  });

  it('in the same place belongs to it', () => {
    const { talking, isOwn } = incidents('now there is a fire in the kitchen');

    expect(isOwn).toBe(false);
    expect(asksWhere(talking)).toBe(false);
  });
});

describe('while a danger holds', () => {
  const said = (text: string): string => {
    const talking = after('i can smell gas at 14 elm road nm4 2qp');
    talking.says(text);
    return talking.texts.join('\n');
  };

  it.each(['HELP US', 'please send someone', 'send help', 'i need help'])(
    '"%s" is answered with who knows of it, and whom to call',
    (text) => {
      expect(said(text)).toContain('passed this to the people on call');
      expect(said(text)).toContain('0800 111 999');
    },
  );

  it('is answered in the language that they write in by then', () => {
    expect(said('helpwch ni')).toContain("Rydw i wedi trosglwyddo hyn i'r rhai ar ddyletswydd.");

    const talking = after('mae dwr yn dod trwy r golau');
    expect(talking.texts.at(-1)).toBe(content.phrases.dangerWhere.cy);
    talking.says('brysiwch');
    expect(talking.texts.join()).toContain('Rydw i wedi darllen hynny.');
    talking.says('please hurry up with it');
    expect(talking.texts.join()).toContain('reply SAFE');
  });

  it('one word is of no language: "when?" of somebody who writes Welsh is answered in Welsh', () => {
    const talking = after('mae dwr yn dod trwy r golau');
    talking.says('when?');

    expect(talking.texts.join()).toContain('Does neb wedi dweud wrthyf pryd');
  });

  it.each([
    'nobody is answering',
    'no one picks up',
    'cant get through',
    'it just rings',
    'they dont answer',
  ])('"%s" leads to 999', (text) => {
    expect(said(text)).toContain('If nobody answers that number');
    expect(said(text)).toContain('999');
  });

  it('"what do i do" has the line again', () => {
    expect(said('what do i do please help')).toContain(lineOf('gas'));
  });
});

describe('beside where it is', () => {
  it('who hears that nobody answers is told to call 999, also in the words that say where', () => {
    const talking = after('i can smell gas');
    talking.says('no one picks up, im at 14 elm road');

    expect(talking.texts.join('\n')).toContain('999');
    expect(talking.state.danger?.said?.at(-1)).toBe('heldNoAnswer');
  });

  it('a home on fire is no part of a danger that is of a person, nor the other way round', () => {
    const talking = after('my husband is hitting me');
    const first = talking.state.danger?.incident?.key;
    talking.says('now the house is on fire');
    const second = talking.state.danger?.incident?.key;

    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(second).not.toBe(first);
  });

  it('what is told a week later is a new one, though they never said that they were safe', () => {
    const talking = after('there is a fire in the kitchen, 14 elm road');
    const first = talking.state.danger?.incident?.key;
    talking.later(7 * 24 * 60 * MINUTE);
    talking.says('there is a fire in the hall');

    expect(talking.state.danger?.incident?.key).not.toBe(first);
  });
});
