// Street problems: danger first, whose street it is, whether it was reported, photos and witnesses, and how people reach each form.
import { describe, expect, it } from 'vitest';
import type { Json } from '../../bot/model.ts';
import { looksSpotted } from '../../dialogs/forms/streets/vehicle-said.ts';
import { elsewhere } from '../../dialogs/forms/streets/routes.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, talk, SENT, type Conversation } from '../talk.ts';

const ELM_ROAD = { latitude: 53.8096, longitude: -1.549 };
const photo = (file: string) => ({
  attachments: [
    {
      contentType: 'image/jpeg',
      contentUrl: `https://chat.example.org/v3/directline/attachments/conversation-1/${file}?t=signed`,
    },
  ],
});
const pin = (talking: Conversation, at: object) =>
  talking.sends({ type: 'message', text: '', entities: [{ type: 'GeoCoordinates', ...at }] });
const answersOf = (talking: Conversation): Readonly<Record<string, Json>> => {
  const sent = talking.effects.findLast(({ kind }) => kind === 'submit');
  return sent?.kind === 'submit' ? sent.answers : {};
};

describe('the shortest path', () => {
  it.each([
    [
      'report-fly-tip',
      ['no', 'Mill Lane, in the lay-by', 'van', 'furniture', 'skip', 'no', 'skip'],
      'streets.fly-tip',
    ],
    ['report-street-light', ['no', 'Oak Avenue by number 12', 'skip', 'out', 'skip'], 'streets.light'],
    ['report-dog-fouling', ['Elm Road by the park', '1', 'skip', 'skip'], 'streets.dog-fouling'],
    [
      'report-abandoned-vehicle',
      ['no', 'Bridge Street outside 5', 'skip', 'a blue Ford van', '2', 'skip', 'skip'],
      'streets.abandoned-vehicle',
    ],
  ])('of %s ends with a reference', (form, replies, transaction) => {
    const talking = talk(form, ...replies);
    expect(talking.asked).toBe('check');

    talking.says('yes');
    talking.settles(SENT);

    expect(talking.effects).toMatchObject([{ kind: 'submit', transaction }]);
    expect(answersOf(talking)['dangerous']).toBeUndefined();
    expect(talking.last.status).toBe('submitted');
    expect(talking.texts.join(' ')).toContain('01632 960100');
  });

  it.each(['report-fly-tip', 'report-street-light', 'report-dog-fouling', 'report-abandoned-vehicle'])(
    'of %s is asked in Welsh',
    (form) => {
      const talking = conversation({ locale: 'cy-GB' });

      talking.opens(form);

      expect(talking.state.language).toBe('cy');
      expect(talking.texts.join(' ')).toMatch(/Ble|Oes|welwch|gollwng/);
    },
  );
});

describe('a danger', () => {
  it.each(['report-fly-tip', 'report-street-light', 'report-abandoned-vehicle'])(
    'is the first question of %s',
    (form) => {
      expect(talk(form).asked).toBe('danger');
    },
  );

  it.each(['yes', "I'm not sure", 'yeah its all over the road'])(
    'by "%s" is answered with the number at once, in the case, and in the receipt',
    (said) => {
      const talking = talk('report-street-light', said);
      expect(talking.texts.join(' ')).toContain('01632 960199');
      expect(talking.texts.join(' ')).toContain('999');
      expect(talking.asked).toBe('where');

      for (const reply of ['Oak Avenue by 12', 'skip', 'out', 'skip', 'skip', 'yes']) talking.says(reply);
      expect(answersOf(talking)).toMatchObject({ dangerous: true });
      talking.settles(SENT);

      expect(talking.texts.join(' ')).toContain('01632 960199');
    },
  );

  it('of a pothole that hurt somebody is told before the next question', () => {
    const talking = talk('report-pothole', 'yes, someone came off');

    expect(talking.texts.join(' ')).toContain('01632 960199');
    expect(talking.asked).toBe('where');
  });
});

describe('a place', () => {
  it('in another council is said to be theirs, and the form goes on', () => {
    const talking = talk('report-dog-fouling');

    pin(talking, { latitude: 53.8, longitude: -1.4 });

    expect(talking.asked).toBe('where');
    expect(talking.texts.join(' ')).toContain('Eastmoor');
    talking.says('Elm Road by the park');
    expect(talking.asked).toBe('what');
  });

  it('far from all is outside, and no council is made up for it', () => {
    const talking = talk('report-dog-fouling');

    pin(talking, { latitude: 51.5, longitude: -0.1 });

    expect(talking.asked).toBe('where');
    expect(talking.texts.join(' ')).toContain('gov.uk');
  });

  it("on somebody else's road leads to them, and nothing is sent", () => {
    const talking = talk('report-pothole', 'no', 'A12 northbound, past the garage');
    expect(talking.asked).toBe('whose');
    expect(talking.texts.join(' ')).toContain('National Highways');

    talking.says('yes');

    expect(talking.last.status).toBe('told');
    expect(talking.effects).toEqual([]);
  });

  it('that was taken for another road goes on as it was said', () => {
    const talking = talk('report-pothole', 'no', 'A12 northbound, past the garage', 'no, somewhere else');

    expect(talking.asked).toBe('size');
  });

  it.each([
    ['pothole', 'national-highways', true],
    ['pothole', 'county', true],
    ['pothole', 'private', true],
    ['pothole', 'housing', false],
    ['pothole', 'council', false],
    ['fly-tip', 'private', true],
    ['fly-tip', 'county', false],
    ['street-light', 'county', true],
    ['dog-fouling', 'private', true],
    ['abandoned-vehicle', 'private', false],
  ] as const)('of a %s on a %s street: %s', (kind, owner, isElsewhere) => {
    expect(elsewhere(kind, { street: 'X', owner }) !== undefined).toBe(isElsewhere);
  });
});

describe('a problem that was reported already', () => {
  const reported = (form: string, ...found: readonly Json[]): Conversation => {
    const talking = conversation({ byHand: true });
    talking.opens(form);
    pin(talking, ELM_ROAD);
    talking.settles({ ok: true, found: { street: 'Elm Road', owner: 'council', ...ELM_ROAD } });
    talking.settles({ ok: true, found: [...found] });
    return talking;
  };
  const NEAR = { reference: 'D-204518', at: '2026-09-03T10:00:00.000Z', metres: 8 };

  it('is said with its day, and the person is added at yes', () => {
    const talking = reported('report-dog-fouling', NEAR);
    expect(talking.texts.join(' ')).toContain('3 September');
    expect(talking.asked).toBe('same');

    talking.says('yes please');

    expect(talking.effects.at(-1)).toMatchObject({
      kind: 'submit',
      transaction: 'highways.follow',
      answers: { reference: 'D-204518' },
    });
    talking.settles({ ok: true, reference: 'D-204518' });
    expect(talking.texts.join(' ')).toContain('D-204518');
  });

  it('is a new one at no', () => {
    const talking = reported('report-dog-fouling', NEAR);

    talking.says("no, it's another");

    expect(talking.asked).toBe('what');
  });

  const ON_STREET = { reference: 'D-204518', at: '2026-09-03T10:00:00.000Z', street: 'Elm Road' };
  const worded = (form: string, ...found: readonly Json[]): Conversation => {
    const talking = conversation({ found: { reported: found } });
    talking.opens(form);
    talking.says('Elm Road, by the park gate');
    return talking;
  };

  it('in words is found by its street and landmark', () => {
    const talking = worded('report-dog-fouling', NEAR);

    expect(talking.lookUps.at(-1)).toMatchObject({
      in: 'reported',
      by: 'dog-fouling|Elm Road, by the park gate',
    });
    expect(talking.asked).toBe('same');
  });

  it('on the same street alone is said to be no more than that, and they are asked', () => {
    const talking = worded('report-dog-fouling', ON_STREET);

    expect(talking.asked).toBe('alike');
    expect(talking.texts.join()).toMatch(/Elm Road.*3 September.*can't tell.*Is it this one/s);
    expect(talking.texts.join()).not.toContain('D-204518');
  });

  it.each([
    ['no another one', 'what'],
    ["i don't know", 'what'],
  ])('on the same street, "%s" goes on with a new one', (said, asked) => {
    const talking = worded('report-dog-fouling', ON_STREET);

    talking.says(said);

    expect(talking.asked).toBe(asked);
  });

  it('on the same street, yes adds them to it', () => {
    const talking = worded('report-dog-fouling', ON_STREET);

    talking.says('yes its that one');

    expect(talking.effects.at(-1)).toMatchObject({
      transaction: 'highways.follow',
      answers: { reference: 'D-204518' },
    });
  });

  it('is sent on all the same when it is a danger', () => {
    const talking = conversation({ found: { reported: [NEAR] } });
    talking.opens('report-pothole');
    for (const said of ['yes', 'Elm Road, by the park gate']) talking.says(said);

    expect(talking.asked).toBe('size');
    expect(talking.lookUps.map((each) => each.in)).not.toContain('reported');
  });

  it('is not asked about when there is none', () => {
    expect(reported('report-dog-fouling').asked).toBe('what');
  });

  it('that was closed meanwhile is looked up anew', () => {
    const talking = reported('report-dog-fouling', NEAR);
    talking.says('yes');

    talking.settles({
      ok: false,
      again: false,
      undo: ['same'],
      afresh: ['reported'],
      why: { en: 'It was closed.', cy: 'It was closed.' },
    });

    expect(talking.effects.at(-1)).toMatchObject({ kind: 'find', in: 'reported' });
    talking.settles({ ok: true, found: [] });
    expect(talking.asked).toBe('what');
  });
});

describe('photos', () => {
  const AT_PHOTO = ['no', 'Mill Lane, in the lay-by', 'van', 'furniture'];
  const photosOf = (talking: Conversation) => talking.state.open?.answers.find(([id]) => id === 'photo')?.[1];

  it('alone answer the question for them', () => {
    const talking = talk('report-fly-tip', ...AT_PHOTO);
    expect(talking.asked).toBe('photo');

    talking.sends({ type: 'message', ...photo('one') });

    expect(talking.asked).toBe('saw');
    expect(photosOf(talking)).toEqual(['one']);
    expect(talking.texts.join(' ')).not.toContain('in words');
  });

  it('of an album that comes one by one are all kept, and the next question stays', () => {
    const talking = talk('report-fly-tip', ...AT_PHOTO);

    for (const file of ['one', 'two', 'three', 'four', 'five', 'six'])
      talking.sends({ type: 'message', ...photo(file) });

    expect(photosOf(talking)).toEqual(['one', 'two', 'three', 'four', 'five']);
    expect(talking.asked).toBe('saw');
  });

  it('that come first are not asked for again', () => {
    const talking = talk('report-fly-tip', 'no');
    talking.sends({ type: 'message', text: 'Mill Lane, in the lay-by', ...photo('early') });

    for (const reply of ['van', 'furniture']) talking.says(reply);

    expect(talking.asked).toBe('saw');
    expect(photosOf(talking)).toEqual(['early']);
  });

  it('of another conversation, or from anywhere else, are no answer', () => {
    const talking = talk('report-fly-tip', ...AT_PHOTO);

    for (const contentUrl of [
      'https://chat.example.org/v3/directline/attachments/conversation-2/one',
      'https://elsewhere.example.org/one.jpg',
    ])
      talking.sends({ type: 'message', attachments: [{ contentType: 'image/jpeg', contentUrl }] });

    expect(talking.asked).toBe('photo');
  });

  it('do not stand before a danger', () => {
    const talking = talk('report-fly-tip', ...AT_PHOTO);

    talking.sends({ type: 'message', text: 'I smell gas', ...photo('one') });

    expect(talking.last.status).toBe('emergency');
  });
});

describe('a witness', () => {
  const SEEN = ['no', 'Mill Lane, in the lay-by', 'van', 'furniture', 'skip', 'yes', 'yesterday', 'NM26 ABC'];

  it('who gives a statement has to leave a number', () => {
    const talking = talk('report-fly-tip', ...SEEN, 'yes');
    expect(talking.asked).toBe('witness');
    talking.says('skip');
    expect(talking.asked).toBe('witness');

    talking.says('07700 900982');

    // The same number is not asked for twice.
    expect(talking.asked).toBe('check');
    talking.says('yes');
    expect(answersOf(talking)).toMatchObject({
      seen: '2026-09-21',
      vehicle: 'NM26ABC',
      statement: 'yes',
      witness: '07700900982',
    });
  });

  it('who gives none may leave it out', () => {
    expect(talk('report-fly-tip', ...SEEN, 'no', 'skip').asked).toBe('check');
  });
});

describe('plain words', () => {
  const FLY_TIP = ['no', 'Mill Lane, in the lay-by'];
  it.each([
    ['about a van load', 'van'],
    ['sofa', 'item'],
    ['its a mattress', 'item'],
    ['a couple of bags', 'bag'],
    ['10 bags', 'van'],
    ['car boot full', 'boot'],
    ['enough to fill a skip full', 'lorry'],
    ['furniture and lots of bags of rubbish', 'van'],
  ])('"%s" say how much: %s', (said, size) => {
    expect(talk('report-fly-tip', ...FLY_TIP, said).state.open?.answers).toContainEqual(['size', size]);
  });

  it.each([
    ['furniture and lots of bags of rubbish', ['household', 'furniture']],
    ['an old fridge and some tyres', ['appliances', 'tyres']],
    ['rubble bags', ['building']],
    ['sofa', ['furniture']],
  ])('"%s" say what: %j', (said, what) => {
    expect(talk('report-fly-tip', ...FLY_TIP, 'van', said).state.open?.answers).toContainEqual([
      'what',
      what,
    ]);
  });

  it.each([
    ['its flickering on and off', 'flickering'],
    ['comes on and off', 'flickering'],
    ['been out for weeks', 'out'],
    ['not working', 'out'],
    ['its on all day', 'day'],
    ['the glass is smashed', 'damaged'],
  ])('"%s" say what is wrong with a light: %s', (said, fault) => {
    const talking = talk('report-street-light', 'no', 'Oak Avenue by 12', 'no number', said);

    expect(talking.state.open?.answers).toContainEqual(['fault', fault]);
  });

  it.each([
    ['about 3 weeks', 'month'],
    ['been there ages', 'longer'],
    ['since yesterday', 'week'],
    ['a couple of months', 'longer'],
    ['5 days', 'week'],
    ['dont know', 'unsure'],
  ])('"%s" say since when: %s', (said, since) => {
    const talking = talk('report-abandoned-vehicle', 'no', 'Bridge Street by 5', 'skip', 'red van', said);

    expect(talking.state.open?.answers).toContainEqual(['since', since]);
  });

  it.each(['dont know', 'no plates on it', 'cant see it', 'no idea'])(
    '"%s" leave the registration out',
    (said) => {
      const talking = talk('report-abandoned-vehicle', 'no', 'Bridge Street by 5', said);

      expect(talking.state.open?.answers).toContainEqual(['vehicle', null]);
      expect(talking.asked).toBe('looks');
    },
  );

  it.each([
    ['an abandoned blue ford fiesta on elm road', 'blue ford fiesta'],
    ['white transit van dumped on green lane', 'white transit van'],
    ['old caravan left on white road', undefined],
    ['car abandoned on Green Lane', undefined],
  ])('"%s" tell of its looks: %s', (said, looks) => {
    expect(looksSpotted(said)).toBe(looks);
  });

  it('of a danger in the message that opened the form have the number said before anything else', () => {
    const talking = conversation();

    talking.says('lamp post leaning over on oak avenue');

    expect(talking.texts.join()).toContain('01632 960199');
    expect(talking.state.open?.answers.slice(0, 2)).toEqual([
      ['danger', 'yes'],
      ['where', 'oak avenue'],
    ]);
  });
});

describe('people', () => {
  it.each([
    ['someone dumped a mattress in the lane', 'report-fly-tip'],
    ['street light out', 'report-street-light'],
    ['dog poo on the pavement', 'report-dog-fouling'],
    ['car abandoned on our street', 'report-abandoned-vehicle'],
  ])('who say "%s" come to %s', (said, form) => {
    const talking = conversation();

    talking.says(said);

    expect([talking.state.open?.dialog, ...talking.options]).toContain(
      talking.state.open === undefined ? `form:${form}` : form,
    );
  });

  it('find every street form by an answer in both languages', () => {
    const forms = Object.keys(content.dialogs).filter((id) => /^report-(?!missed)/.test(id));

    for (const language of ['en', 'cy'])
      expect(content.faqs.filter((faq) => faq.language === language).map(({ form }) => form)).toEqual(
        expect.arrayContaining(forms),
      );
  });

  it('tell the number on the post in their own words', () => {
    for (const [said, value] of [
      ['14A', '14A'],
      ['column 203', '203'],
      ['its number is 7', '7'],
      ['rhif 12', '12'],
    ] as const) {
      const talking = talk('report-street-light', 'no', 'Oak Avenue by 12', said);

      expect(talking.state.open?.answers).toContainEqual(['column', value]);
    }
    expect(talk('report-street-light', 'no', 'Oak Avenue by 12', 'by the shop').asked).toBe('column');
  });
});
