// What a newcomer said and was not understood by, or was done wrong by: each stays mended.
import { describe, expect, it } from 'vitest';
import { reportPotholeInBoth } from '../../dialogs/forms/report-pothole.cy.ts';
import { council } from '../../dialogs/council.ts';
import { conversation, DAY, MINUTE, talk } from '../talk.ts';

const WHERE = 'High Street, outside the bakery';

describe('a person', () => {
  it.each([
    'i want to speak to somebody real',
    'human being please',
    'i want to talk to a human',
    'can i speak to an advisor',
    'i want to talk to a real person please',
    'let me talk to a person!!',
    'i need to talk to someone now',
    'can someone ring me back',
    'get me a manager',
    'you are a stupid bot, get me a human NOW',
    'this is hopeless i want a real person',
    'i need someone now',
    'isio siarad efo rhywun',
    'ga i siarad efo rywun plis',
    'hoffwn siarad â rhywun os gwelwch yn dda',
    'i dont have the internet',
    'im blind',
    "i'm hard of hearing",
    "i can't hear on the phone",
    'i cannot use the phone',
    'do you have text relay',
    "dw i'n fyddar",
  ])('is what "%s" asks for, outside a form and in it', (words) => {
    const outside = conversation();
    outside.says(words);
    const inside = talk(reportPotholeInBoth, 'no', WHERE, words);

    expect(outside.last.status).toBe('person');
    expect(inside.last.status).toBe('person');
    expect(inside.asked).toBe('size');
  });

  it.each([
    'someone has stolen my bin',
    'the person next door has a blue badge',
    'my manager parked on my drive',
    'i need a person to empty my bin',
  ])('is not what "%s" asks for', (words) => {
    const talking = conversation();

    talking.says(words);

    expect(talking.last.status).not.toBe('person');
  });
});

describe('a danger', () => {
  it.each([
    ["dwi'n gallu arogli nwy", 'cy'],
    ["rwy'n arogli nwy", 'cy'],
    ['oglau nwy yn y gegin', 'cy'],
    ['gollyngiad nwy', 'cy'],
    ['tân!', 'cy'],
    ['mae fy ngŵr yn fy nharo', 'cy'],
    ['mae rhywun wedi llewygu', 'cy'],
    ['my husband hits me', 'en'],
    ['my dad has collapsed', 'en'],
    ['my chest hurts', 'en'],
    ['i took too many tablets', 'en'],
    ['i want to end it', 'en'],
    ['i cant go on', 'en'],
    ['help someones stabbed my brother', 'en'],
    ['smoke in the hallway', 'en'],
    ['the boiler is making us all feel sick and dizzy', 'en'],
    ['there is a live cable in the road', 'en'],
  ])('"%s" is told first in its own language (%s)', (words, language) => {
    const talking = conversation();

    talking.says(words);

    expect(talking.last.status).toBe('emergency');
    expect(/\b(?:ffoniwch|Ffoniwch|Cadwch|Ewch)\b/.test(talking.texts[0] ?? '')).toBe(language === 'cy');
  });

  it.each([
    'my gas bill is wrong',
    'the fire door squeaks',
    'my umbrella collapsed on the bus',
    'can i smell the roses',
  ])('is not seen in "%s"', (words) => {
    const talking = conversation();

    talking.says(words);

    expect(talking.last.status).not.toBe('emergency');
  });

  it('promises nobody who will not come', () => {
    const talking = conversation();

    talking.says('my child is missing');

    expect(talking.texts.join()).not.toMatch(/contact you|straight away/);
    expect(talking.texts.join()).toContain('999');
  });
});

describe('what was said after a danger', () => {
  it('is not taken for the answer that was open: the question comes again when it is over, and its form is kept', () => {
    const talking = talk(
      'report-pothole',
      'no',
      WHERE,
      'i can smell gas',
      'yes im outside now',
      'false alarm',
    );

    expect(talking.asked).toBe('size');
    expect(talking.state.open?.answers).toEqual([
      ['danger', 'no'],
      ['where', WHERE],
    ]);
    talking.says('big');
    expect(talking.asked).toBe('on');
  });
});

describe('a question that was held', () => {
  const held = () => talk('report-pothole', 'no', WHERE, '2', 'i can smell gas');

  it.each(['back', 'skip', 'never mind'])('is asked again at "%s", and no answer is lost', (words) => {
    const talking = held();

    talking.says(words);

    expect(talking.asked).toBe('on');
    expect(talking.state.open?.answers).toEqual([
      ['danger', 'no'],
      ['where', WHERE],
      ['size', 'plate'],
    ]);
  });

  it('lets a question of their own through, and takes the next words for its answer', () => {
    const talking = held();
    talking.says('false alarm');

    talking.says('when is my bin day?');

    expect(talking.texts.join()).toContain('/bins/');
    talking.says('no');
    expect(talking.asked).toBe('photo');
  });

  it('lets an answer be changed', () => {
    const talking = held();
    talking.says('false alarm');

    talking.says('change where');
    talking.says('Low Road');

    expect(talking.state.open?.answers).toContainEqual(['where', 'Low Road']);
    expect(talking.asked).toBe('on');
  });

  it('is asked once when the chat is opened again within a day', () => {
    const talking = talk('report-pothole', 'no', WHERE, '1', '1', 'no', 'skip');
    talking.later(DAY - MINUTE);
    talking.arrives();

    talking.says('yes');

    expect(talking.last.status).toBe('submitting');
  });
});

describe('one English word in a Welsh form', () => {
  it.each(['skip', 'back', 'help'])('"%s" does not make it English', (words) => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.arrives();
    talking.opens(reportPotholeInBoth.id);
    talking.says('no');
    talking.says('Heol Fawr, wrth y banc');

    talking.says(words);

    expect(talking.state.language).toBe('cy');
  });
});

describe('where it is', () => {
  it.each([
    'what',
    'outside my house',
    'hang on what happened to my last one',
    'ie',
    'where are you based?',
    'change where',
  ])('is not told by "%s"', (words) => {
    const talking = talk(reportPotholeInBoth, 'no', words);

    expect(talking.asked).toBe('where');
    expect(talking.state.open?.answers).toEqual([['danger', 'no']]);
  });

  it('is not told by what happened there, and that it is a danger after all is', () => {
    const talking = talk(reportPotholeInBoth, 'no', 'i fell off my bike and broke my arm');

    expect(talking.asked).toBe('where');
    expect(talking.state.open?.answers).toEqual([['danger', 'yes']]);
    expect(talking.texts.join()).toContain('01632 960199');
  });

  it.each([
    'High St',
    'outside 40 Station Road',
    'A38 northbound just past the garage',
    'Ivy Lane',
    'the corner of Oak Ave',
  ])('is told by "%s"', (words) => {
    expect(talk(reportPotholeInBoth, 'no', words).asked).toBe('size');
  });
});

describe('asking after a report', () => {
  it.each([
    'where is my pothole report',
    'has my pothole been fixed',
    'i reported a pothole last week and nobody came',
    'B-204518',
  ])('with "%s" opens no new one: it is looked up by its reference', (words) => {
    const talking = conversation();

    talking.says(words);

    expect(talking.state.open?.dialog).toBe('check-reference');
    expect(talking.asked).toBe(words === 'B-204518' ? 'postcode' : 'reference');
  });
});

describe('a language that was asked for', () => {
  it('stays, whatever the words of the next message are', () => {
    const talking = conversation();
    talking.says('welsh');

    talking.says('are you a bot');

    expect(talking.state.language).toBe('cy');
    talking.says('english');
    expect(talking.state.language).toBe('en');
  });
});

describe('a word that asks for nothing', () => {
  it.each(['ok', 'no', 'please', '👍'])('"%s" is no miss', (words) => {
    const talking = conversation();
    for (const said of ['library hours', 'How do I make a complaint?']) talking.says(said);

    talking.says(words);

    expect(talking.last.status).toBe('answered');
    expect(talking.state.misses).toBeUndefined();
  });
});

describe('"change"', () => {
  it('is called off without losing the report', () => {
    const talking = talk('report-pothole', 'no', WHERE, '1', '1', 'no', 'skip', 'change', 'never mind');

    expect(talking.asked).toBe('check');
    expect(talking.state.open?.answers.length).toBe(6);
  });

  it('by an old button says what was changed', () => {
    const talking = talk('report-pothole', 'no', WHERE, '2');

    talking.taps('small');

    expect(talking.texts.join()).toContain('Smaller than a plate');
    expect(talking.asked).toBe('on');
  });
});

describe('opening hours', () => {
  it('say whether it is open now, and the next days on which it is not', () => {
    const talking = conversation({ at: '2026-12-01T11:00:00.000Z' });

    talking.says('are you open on christmas day');

    expect(talking.texts.join()).toContain('25 December');
    expect(talking.texts.join()).not.toContain('{');
  });
});

describe('whoever cannot hear or speak on the phone', () => {
  it.each([
    ['en', 'when the phones are answered', '2026-09-22T11:00:00.000Z'],
    ['en', 'at night', '2026-09-22T22:00:00.000Z'],
    ['cy', 'when the phones are answered', '2026-09-22T11:00:00.000Z'],
    ['cy', 'at night', '2026-09-22T22:00:00.000Z'],
  ] as const)('is told what to dial first (%s, %s)', (language, _, at) => {
    const talking = conversation({ at, state: { language, chosen: true } });

    talking.says("i'm deaf");

    expect(talking.texts.join()).toMatch(new RegExp(`${council.phone}.*Relay UK.*${council.relay}\\b`, 's'));
  });
});

describe('the first answer about bins', () => {
  it.each([
    ['when do my bins go out', /postcode/giu],
    ["pryd mae'r biniau'n mynd", /cod post/giu],
  ])('speaks of the postcode once, where it asks for it: %j', (said, postcode) => {
    const talking = conversation();

    talking.says(said);

    expect(talking.asked).toBe('postcode');
    expect(talking.texts.join('\n').match(postcode)).toHaveLength(1);
    expect(talking.texts.at(-1)).toMatch(postcode);
  });
});
