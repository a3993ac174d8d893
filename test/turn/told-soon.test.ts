// Who tells of the repair while something else of it is asked is heard, and is not asked for it again.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation, type Setting } from '../talk.ts';

const after = (says: readonly string[], setting: Setting = {}) => {
  const talk = conversation(setting);
  for (const each of says) talk.says(each);
  return talk;
};
const HEARD = content.phrases.toldSoon;

describe.each(['webchat', 'messenger', 'whatsapp', 'sms'] as const)(
  'a repair told too soon, on %s',
  (channel) => {
    it.each([
      ['en', ['report a repair', 'my tap drips']],
      ['en', ['report a repair', 'none', 'the bathroom tap is dripping']],
      ['en', ['report a repair', 'broken window']],
      ['en', ['broken fence', 'back garden']],
      ['cy', ['rhoi gwybod am atgyweiriad', 'mae tap yn diferu']],
    ] as const)('is heard in %s: %j', (language, says) => {
      const before = after(says.slice(0, -1), { channel });
      const talk = after(says, { channel });

      expect(talk.texts[0]).toContain(HEARD[language]);
      expect(talk.asked).toBe(before.asked);
      expect(talk.state.open?.said).toContain(says.at(-1));
    });
  },
);

it('is not asked for again', () => {
  const talk = after(['report a repair', 'the bathroom tap is dripping', 'none', 'tenant', 'NM4 2QP', '1']);

  expect(talk.state.open?.answers).toEqual(
    expect.arrayContaining([
      ['room', 'bathroom'],
      ['item', 'sink'],
      ['problem', 'tap-drips'],
    ]),
  );
});

it('is said once: whoever says it again has the help, and then a person', () => {
  const talk = after(['report a repair', 'my tap drips', 'My tap drips!']);
  expect(talk.texts.join()).not.toContain(HEARD.en);
  expect(talk.texts.join()).toContain('PERSON');

  talk.says('my tap drips');
  expect(talk.texts.join()).toContain('01632 960100');
});

it('is said of a second thing, and of no third', () => {
  const talk = after(['report a repair', 'my tap drips', 'the radiator is cold']);
  expect(talk.texts[0]).toBe(HEARD.en);

  talk.says('the door is stuck');
  expect(talk.texts.join()).not.toContain(HEARD.en);
});

describe('what is answered comes before thanks', () => {
  it.each([
    ['report a repair', 'pipe burst', '01632 960199'],
    ['report a repair', 'no hot water', '01632 960199'],
    ['report a repair', 'street light leaning', 'keep away'],
    ['report a repair', 'damp and mould', '999'],
    ['report a street light', 'tree down mill lane', 'keep away'],
  ])('"%s", "%s"', (first, words, line) => {
    const talk = after([first, words]);

    expect(talk.texts.join()).toContain(line);
    expect(talk.texts.join()).not.toContain(HEARD.en);
  });
});

it.each([
  'window cleaner',
  'toilet paper',
  'my heating bill',
  'boiler grant',
  'not the tap',
  'car park lights',
])('"%s" is no repair of a thing', (words) => {
  expect(after(['report a repair', words]).texts.join()).not.toContain(HEARD.en);
});

it.each([
  'its not on elm road',
  'bus lane',
  'parking on elm road',
  'pothole on mill lane',
  'the door is open on elm road',
])('"%s" is no place alone', (words) => {
  expect(after(['report a street light', words]).texts.join()).not.toContain(HEARD.en);
});

describe.each(['webchat', 'sms'] as const)('a bin told too soon, on %s', (channel) => {
  it.each([
    ['en', ['you missed my bin', 'its the blue one']],
    ['en', ['my bin was missed', 'the recycling box']],
    ['cy', ['wnaethoch chi ddim casglu fy min i', 'y bocs gwyrdd']],
    ['cy', ['mae fy min heb ei gasglu', 'yr un glas']],
  ] as const)('is heard in %s, and the report stays open: %j', (language, says) => {
    const talk = after(says, { channel });

    expect(talk.texts[0]).toContain(HEARD[language]);
    expect([talk.state.open?.dialog, talk.asked]).toEqual(['report-missed-bin', 'postcode']);
  });

  it('is not asked for again', () => {
    const talk = after(['you missed my bin', 'its the blue one', 'NM4 2QP', '2'], { channel });

    expect(talk.texts[0]).toContain('Bins: Recycling (from your message).');
    expect(talk.asked).not.toBe('bins');
  });

  it.each(['the garden flat', 'the green box house', 'food caddy'])(
    'is not heard where the home is asked, which says what homes there are: "%s"',
    (home) => {
      const talk = after(['you missed my bin', 'NM4 2QP', home], { channel });

      expect(talk.texts.join()).not.toContain(HEARD.en);
      expect([talk.state.open?.dialog, talk.asked]).toEqual(['report-missed-bin', 'house']);
    },
  );

  it('is put right by what they say after it', () => {
    const talk = after(['you missed my bin', 'its the blue one', 'no the brown one', 'NM4 2QP', '2'], {
      channel,
    });

    expect(talk.texts[0]).toContain('Bins: Garden waste (from your message).');
  });

  it('is added to by what they say beside it', () => {
    const says = ['you missed my bin', 'its the blue one', 'and the brown one too', 'NM4 2QP', '2'];

    expect(after(says, { channel }).texts[0]).toContain('Bins: Recycling, Garden waste (from your message).');
  });

  it.each(['not the blue one', 'but not the recycling'])('is not taken for its opposite: "%s"', (words) => {
    const talk = after(['you missed my bin', words], { channel });

    expect(talk.texts.join()).not.toContain(HEARD.en);
  });

  it.each([
    'order a recycling box',
    'new blue bin please',
    'brown bin day',
    'recycling centre',
    'recycling centre opening times',
    'lost my recycling box',
    'rubbish dumped on street',
    'cancel brown bin',
    'food caddy liners',
  ])('is none where it is another matter: "%s"', (words) => {
    const talk = after(['you missed my bin', words], { channel });

    expect(talk.texts.join()).not.toContain(HEARD.en);
    expect(talk.state.open?.dialog).not.toBe('report-missed-bin');
  });

  it('holds nobody who turns to something else', () => {
    const talk = after(['you missed my bin', 'how do I pay my council tax'], { channel });

    expect(talk.last.status).toBe('answered');
    expect(talk.state.open?.dialog).not.toBe('report-missed-bin');
  });
});

it.each(['xyz', 'tenant', 'I do not like this'])('"%s" tells of nothing that is repaired', (words) => {
  expect(after(['report a repair', words]).texts.join()).not.toContain(HEARD.en);
});

it('a danger comes first', () => {
  const talk = after(['report a repair', 'my tap drips into the light and it sparks']);

  expect(talk.last.status).toBe('emergency');
});

describe.each(['webchat', 'sms'] as const)('a street told too soon, on %s', (channel) => {
  it.each([
    ['theres a massive pothole', 'elm road', 'elm road'],
    ['report a street light', '12 elm road', '12 elm road'],
    ['report fly tipping', 'station road by the bridge', 'station road by the bridge'],
    ['report an abandoned car', "it's on Mill Lane", 'Mill Lane'],
  ])('is heard, and is where it is: "%s", "%s"', (first, street, where) => {
    const talk = after([first, street], { channel });
    expect([talk.texts[0], talk.asked]).toEqual([HEARD.en, 'danger']);

    talk.says('no');

    expect(talk.texts.join('\n')).toContain(`Where: ${where} (from your message).`);
  });

  it('is heard after words that could not be read, too', () => {
    const talk = after(['report a street light', 'xyz', '12 elm road'], { channel });

    expect(talk.texts[0]).toBe(HEARD.en);
  });
});

describe('after an offer', () => {
  it.each([
    ['I want to get rid of a sofa', '2 sofas and a mattress', '2 sofas, mattress'],
    ['how much is bulky waste', 'a fridge freezer and a washing machine', 'fridge freezer, washing machine'],
    ['I want to get rid of a sofa', 'and a mattress please', 'sofa, mattress'],
    ['how much is bulky waste', 'a sofa\na bed\na table', 'sofa, bed, table'],
    ['I want to get rid of an old sofa', 'a fridge\nthanks', 'old sofa, fridge'],
  ])('of a collection, things are taken as its items: "%s", "%s"', (first, things, items) => {
    const talk = after([first, things]);

    expect(talk.state.open?.dialog).toBe('book-bulky-waste');
    expect(talk.texts[0]).toContain(`Items: ${items} (from your message).`);
  });

  it.each([
    ['about the repairs team', 'repairs'],
    ["it's about my bins", 'bins'],
    ['to do with council tax', 'tax'],
  ])('to complain, what it is about is taken: "%s"', (words, service) => {
    const talk = after(['i want to complain', words]);

    expect([talk.state.open?.dialog, talk.asked]).toEqual(['make-complaint', 'happened']);
    expect(talk.state.open?.answers).toContainEqual(['service', service]);
  });

  it('to complain, three days ago, "about my rent" begins none', () => {
    const talk = after(['i want to complain']);
    talk.later(3 * 24 * 3_600_000);
    talk.says('about my rent');

    expect(talk.state.open?.dialog).not.toBe('make-complaint');
  });

  it.each(['what about my bins', 'about time too'])('to complain, "%s" begins none', (words) => {
    expect(after(['i want to complain', words]).state.open?.dialog).not.toBe('make-complaint');
  });
});
