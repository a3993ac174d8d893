// The case card of whole conversations, as whoever takes over sees it.
import { describe, expect, it } from 'vitest';
import { brief } from './brief.ts';
import { NIGHT, NUMBER, scene, type Scene } from './scene.ts';

const PHOTO = {
  attachments: [
    { contentType: 'image/png', contentUrl: 'https://x/v3/directline/attachments/c-card/p1.png' },
  ],
};
const PIN = { entities: [{ type: 'GeoCoordinates', latitude: 53.80112, longitude: -1.54931 }] };
const TENANT = { level: 3, account: 'a-1', person: 'p-1' } as const;

/** Words are said; `>id` taps a button; anything else is sent as it is. */
const plays = async (played: Scene, ...acts: readonly (string | object)[]): Promise<Scene> => {
  for (const act of acts) {
    if (typeof act !== 'string') await played.sends(act);
    else if (act.startsWith('>')) await played.taps(act.slice(1));
    else await played.says(act);
  }
  return played;
};

describe('the case card', () => {
  it('of a form that is half done on SMS, to the last field', async () => {
    const played = await plays(scene('sms'), 'my bin was missed', 'NM4 2QP');

    expect(played.card()).toEqual({
      conversation: 'c-card',
      channel: 'sms',
      at: '2026-11-24T12:00:03.000Z',
      language: { speaks: 'en', chosen: false },
      wants: { words: ['my bin was missed'], topics: ['Report a missed bin'] },
      form: {
        form: 'report-missed-bin',
        title: { en: 'your missed bin report', cy: 'eich adroddiad am fin a fethwyd' },
        name: 'missed bin report',
        facts: [
          {
            id: 'postcode',
            label: 'Postcode',
            shown: 'NM4 2QP',
            source: 'said',
            sure: 'said',
            at: '2026-11-24T12:00:02.000Z',
          },
        ],
        asked: 'What is the number or name of your home?',
      },
      saved: [],
      facts: [{ id: 'account', label: 'Writes from', shown: NUMBER, source: 'channel', sure: 'confirmed' }],
      identity: { level: 1, checked: ['channel'] },
      photos: [],
      cases: [],
      incidents: [],
      elsewhere: [],
      tried: { misses: 0, angry: 0 },
      promised: [],
      suggested: [
        {
          topic: 'missed-bin',
          title: 'Report a missed bin',
          text: expect.stringContaining('within 2 working days') as string,
          link: 'https://northmoor.example.org/bins/missed-collection',
          parts: 1,
        },
      ],
      limits: {
        isClosed: false,
        templates: false,
        buttons: 0,
        photos: false,
        parts: { liked: 2, most: 6 },
      },
    });
  });

  it('of a leak at night where somebody needs extra care: that, and not what it is', async () => {
    const played = await plays(
      scene('whatsapp', NIGHT),
      'report a repair',
      '>none',
      '>tenant',
      'NM2 3DL',
      'The Old Mill',
      '>bathroom',
      '>toilet',
      '>toilet-only',
      'since yesterday',
      'no',
      'my mum is 80 and has oxygen',
      '07700 900982',
    );

    expect(brief(played.kept())).toEqual({
      wants: ['report a repair'],
      topics: [],
      form: {
        'report-repair': [
          'Happening now: None of these (button, confirmed, 02:00:02)',
          'Home: Council tenant (button, confirmed, 02:00:03)',
          'Postcode: NM2 3DL (said, said, 02:00:04)',
          'Address: The Old Mill, Mill Lane (said, said, 02:00:06)',
          'Where: Bathroom or toilet (button, confirmed, 02:00:08)',
          'What: Toilet (button, confirmed, 02:00:09)',
          'Problem: Our only toilet does not flush (button, confirmed, 02:00:10)',
          'Since: Up to a week (said, said, 02:00:12)',
          'Getting worse: No (said, said, 02:00:13)',
          'Your number: 07700 900982 (said, said, 02:00:15)',
        ],
      },
      saved: [],
      known: [`Writes from: ${NUMBER} (channel, confirmed)`],
      identity: '1: channel',
      language: 'en',
      care: 'yes',
      tried: '0 missed, 0 angry',
      photos: [],
      cases: ['H-204511 incidents.report'],
      promised: ['H-204511'],
      suggested: ['repair-report'],
      until: '2026-11-26T02:00',
    });
    expect(JSON.stringify(played.kept())).not.toContain('equipment');
  });

  it('of somebody who is angry and was not understood three times', async () => {
    const played = await plays(
      scene('webchat'),
      'this is a joke xqz wibble',
      'useless, snork blah wibble',
      'zxcv asdf this is pathetic',
    );

    expect(brief(played.card())).toEqual({
      wants: ['this is a joke xqz wibble', 'useless, snork blah wibble', 'zxcv asdf this is pathetic'],
      topics: [],
      saved: [],
      known: [],
      identity: '1: channel',
      language: 'en',
      mood: 'angry',
      tried: '3 missed, person, 2 angry',
      photos: [],
      cases: [],
      promised: [],
      suggested: [],
      until: 'always',
    });
  });

  it('of somebody who speaks Welsh: facts in English, replies in Welsh', async () => {
    const played = await plays(
      scene('messenger'),
      'siarad Cymraeg',
      'ni chafodd fy min ei gasglu',
      'NM4 2QP',
    );

    expect(brief(played.card())).toEqual({
      wants: ['siarad Cymraeg', 'ni chafodd fy min ei gasglu'],
      topics: ['Report a missed bin'],
      form: {
        'report-missed-bin': ['Postcode: NM4 2QP (said, said, 12:00:03)'],
        asked: 'What is the number or name of your home?',
      },
      saved: [],
      known: [],
      identity: '1: channel',
      language: 'cy, chosen',
      tried: '0 missed, 0 angry',
      photos: [],
      cases: [],
      promised: [],
      suggested: ['missed-bin'],
      until: '2026-12-01T12:00',
    });
    expect(played.card().suggested[0]?.text).toContain('diwrnod gwaith');
  });

  it('of a daughter who speaks for her mother, with a form put aside', async () => {
    const played = await plays(
      scene('webchat'),
      "I'm asking for my mum",
      'report a pothole',
      'no',
      'save',
      'when is the library open',
    );

    expect(brief(played.card())).toEqual({
      wants: ["I'm asking for my mum", 'when is the library open'],
      topics: ['Libraries'],
      saved: [
        {
          'report-pothole': ['Dangerous: No (said, said, 12:00:03)'],
          asked: 'Where is the pothole? Send the street name and something near it.',
        },
      ],
      known: [],
      identity: '1: channel',
      language: 'en',
      speakingFor: 'my mum',
      tried: '0 missed, 0 angry',
      photos: [],
      cases: [],
      promised: [],
      suggested: ['libraries'],
      until: 'always',
    });
  });

  it('of a call that somebody asks for who was proved with a code', async () => {
    const played = scene('webchat');
    await played.proves(TENANT);
    await plays(
      played,
      'please arrange for someone to telephone me',
      'my council tax bill',
      '07700 900982',
      '>no',
      '>afternoon',
      'Sam',
      'Polish',
      'skip',
      '>send',
    );

    expect(brief(played.kept())).toEqual({
      wants: ['please arrange for someone to telephone me'],
      topics: [],
      form: {
        'call-back': [
          'About: my council tax bill (said, confirmed, 12:00:03)',
          'Number: 07700 900982 (said, confirmed, 12:00:04)',
          'Voicemail: No (button, confirmed, 12:00:05)',
          'When: Wednesday afternoon (button, confirmed, 12:00:06)',
          'Name: Sam (said, confirmed, 12:00:07)',
          'Interpreter: Polish (said, confirmed, 12:00:08)',
          'To make it work: not given (said, confirmed, 12:00:09)',
        ],
      },
      saved: [],
      known: [],
      identity: '3: channel, records, code',
      language: 'en',
      mood: 'polite',
      tried: '0 missed, 0 angry',
      photos: [],
      cases: ['H-204511 call-back'],
      promised: ['H-204511 2026-11-25 afternoon'],
      suggested: ['ct-pay'],
      until: 'always',
    });
  });

  it('has the words that answered an offer, though a form asks in the words of the offer', async () => {
    const played = await plays(scene('sms'), 'this is a joke', 'my bin was missed');

    expect(played.card().wants.words).toEqual(['this is a joke', 'my bin was missed']);
  });

  it('of a photo and a place on the map', async () => {
    const played = await plays(
      scene('whatsapp'),
      'report fly tipping',
      'no',
      PIN,
      'van load',
      'furniture',
      PHOTO,
    );

    expect(brief(played.card())).toEqual({
      wants: ['report fly tipping'],
      topics: [],
      form: {
        'report-fly-tip': [
          'Dangerous: No (said, said, 12:00:02)',
          'Where: the place on the map, 53.80112, −1.54931 (channel, confirmed, 12:00:03)',
          'How much: A van full (said, said, 12:00:06)',
          'What: Furniture or a mattress (said, said, 12:00:07)',
          'Photos: 1 photo (photo, confirmed, 12:00:08)',
        ],
        asked: 'Did you see who left it?',
      },
      saved: [],
      known: [`Writes from: ${NUMBER} (channel, confirmed)`],
      identity: '1: channel',
      language: 'en',
      tried: '0 missed, 0 angry',
      photos: ['p1.png'],
      place: 'the place on the map, 53.80112, −1.54931',
      cases: [],
      promised: [],
      suggested: ['fly-tipping'],
      until: '2026-11-25T12:00',
    });
  });
});
