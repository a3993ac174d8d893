// Who scolds the assistant and asks for nothing: an honest word, each time another, and a person; no list of topics.
import { describe, expect, it } from 'vitest';
import { scoldsIn } from '../../bot/understanding/scolding.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, talk } from '../talk.ts';

const SCOLDS = [
  'u r rubbish',
  'this is useless',
  'stupid bot',
  'ur useless',
  'you dont understand me',
  'useless!!',
  'ffs this is shit',
  'what a waste of time',
  'you are not helping',
  'I hate this thing',
  'shut up',
  'ffs',
] as const;

describe('scolded', () => {
  it.each(SCOLDS)('"%s": a person, and no topics', (said) => {
    const talking = conversation();
    talking.says(said);

    expect(talking.last.status).toBe('answered');
    expect(talking.options).toEqual(['command:person', 'form:call-back']);
    expect(talking.texts.join()).toContain(content.council.phone);
    expect(talking.state.misses).toBeUndefined();
  });

  it.each(['da i ddim', 'bot twp', 'mae hwn yn ddiwerth', 'dydych chi ddim yn deall'])(
    'in Welsh: "%s"',
    (said) => {
      const talking = conversation({ locale: 'cy-GB' });
      talking.says(said);

      expect([talking.state.language, ...talking.options]).toEqual([
        'cy',
        'command:person',
        'form:call-back',
      ]);
    },
  );

  it('is never answered twice in the same words, and says once how to reach a person', () => {
    const talking = conversation();
    const said = content.ladder.scolded.map(() => {
      talking.says('this is useless');
      return talking.texts.at(-1) ?? '';
    });

    expect(new Set(said).size).toBe(content.ladder.scolded.length);
    for (const each of said) expect(each.split(content.council.phone)).toHaveLength(2);
  });

  it('in a form keeps the question, which comes last', () => {
    const talking = conversation();
    talking.opens('report-pothole');
    talking.says('no');
    talking.says('this is useless');

    expect([talking.asked, talking.last.status]).toEqual(['where', 'asked-again']);
    expect(talking.texts.join()).toContain(content.council.phone);
    expect(talking.texts.at(-1)).toContain('Where is the pothole?');
    talking.says('Mill Lane by the pub');
    expect(talking.asked).toBe('size');
  });

  it('leaves what comes after it as it was', () => {
    const talking = conversation();
    talking.says('when is the tip open');
    talking.says('stupid bot');
    talking.says('where is it');

    expect(talking.texts.join()).toContain('Quarry Lane');
  });
});

describe('where somebody may be in danger', () => {
  it.each([
    ['triage-gas', 'for gods sake'],
    ['triage-leak', 'ffs'],
    ['triage-electric', 'you are useless'],
    ['triage-fire', 'this is useless'],
    ['triage-selfharm', 'its pointless'],
    ['triage-selfharm', 'im sick of this'],
    ['triage-selfharm', 'you are not helping'],
    ['triage-lift', 'its not working'],
    ['triage-power', 'it doesnt work'],
    ['triage-heating', 'dyw e ddim yn gweithio'],
    ['triage-safeguard', 'its terrible'],
    ['triage-homeless', 'useless'],
  ])('%s: "%s" takes the dangerous branch, as what cannot be read does', (form, said) => {
    const talking = talk(form);
    const unread = talk(form);
    talking.says(said);
    unread.says('xyz blorp');

    expect([talking.asked, talking.last.status]).toEqual([unread.asked, unread.last.status]);
    expect(talking.texts.join()).not.toMatch(/machine|peiriant/u);
  });

  it('is not asked on where it is not safe to write', () => {
    const talking = conversation();
    for (const said of ['my husband hit me', 'SAFE', 'im sick of this']) talking.says(said);

    expect(talking.asked).toBeUndefined();
    expect(talking.texts.join()).toContain('I stop here');
    expect(talking.texts.join()).not.toContain('sorry for the trouble');
  });

  it('says no manners to whoever told of a danger today', () => {
    const talking = conversation();
    for (const said of ['i want to die', 'SAFE', 'cancel', 'ffs']) talking.says(said);

    expect(talking.texts.join()).not.toContain('machine');
  });
});

describe('"it" and "this" are what they tell of', () => {
  it.each([
    'its not working',
    'it doesnt work',
    'this doesnt work',
    'thats not helping',
    'its all so pointless',
    'this is hopeless',
    'hopeless',
    'i hate this',
    'im sick of this',
    'its rubbish',
    'it is painful',
    'dyw e ddim yn gweithio',
    'mae r peth da i ddim',
    'mae hyn yn ofnadwy',
  ])('"%s" is not said of us', (said) => {
    expect(scoldsIn(said)).toBeUndefined();
  });

  it('"its all so pointless" after a worry is listened to', () => {
    const talking = conversation();
    talking.says('i lost my job and cant pay my rent');
    talking.says('its all so pointless');

    expect(talking.texts.join()).toContain('116 123');
  });

  it('what a story is asked for is the story, but of what names us', () => {
    const talking = talk('make-complaint', 'staff', 'you are useless');
    expect(talking.asked).not.toBe('happened');

    const ours = talk('make-complaint', 'staff', 'stupid bot');
    expect(ours.asked).toBe('happened');
    expect(ours.texts.join()).toContain('machine');
  });
});

it.each([
  'your lot are useless',
  'the council is a joke',
  'rubbish not collected',
  'this is rubbish left on mill lane',
  'useless. when is the library open',
  'my bin is useless, the lid broke',
  'stupid question but when is bin day',
  'is it a waste of time applying for a blue badge',
])('"%s" is said of something else', (said) => {
  expect(scoldsIn(said)).toBeUndefined();
});

it('"this is rubbish" below a photo tells what is in it', () => {
  const talking = conversation();
  talking.sends({
    type: 'message',
    text: 'this is rubbish',
    attachments: [{ contentType: 'image/jpeg', contentUrl: 'porth:photo-1' }],
  });

  expect(talking.texts.join()).not.toContain("I'm a machine");
});
