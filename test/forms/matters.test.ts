// A call back, a complaint, a parking permit question and a move, as people talk: in short, all at once, with slips, in Welsh.
import { describe, expect, it } from 'vitest';
import { canCallNow, cannotWait, nextCallDay } from '../../dialogs/forms/call-back-rules.ts';
import { elsewhereFor } from '../../dialogs/forms/complaint-elsewhere.ts';
import { complaintDates, routeOf } from '../../dialogs/forms/complaint-rules.ts';
import { permitFor, streetMeant, zoneOf } from '../../dialogs/forms/parking-zones.ts';
import { dialogs } from '../../dialogs/forms/index.ts';
import { northmoor } from '../../local/northmoor.ts';
import { conversation, talk, type Conversation } from '../talk.ts';

const sent = (talking: Conversation) =>
  talking.effects.filter((effect) => effect.kind === 'submit').map(({ answers }) => answers);
const asked = (form: string, replies: readonly string[], at?: string) => {
  const talking = conversation(at === undefined ? {} : { at });
  talking.opens(form);
  const all = replies.map((reply) => {
    const { asked } = talking;
    talking.says(reply);
    return asked;
  });
  return { talking, asked: all };
};
const homeOf = (line: string): string =>
  northmoor()
    .flatMap(({ homes }) => homes)
    .find((home) => home.line === line)?.uprn ?? '';
const NIGHT = '2026-12-24T22:00:00.000Z';

describe('a call back', () => {
  const replies = ['my council tax bill', '07700 900982', 'no', 'afternoon', 'Pat', 'skip', 'skip'];

  it('by day may be soon, and at night is on the next working day', () => {
    expect(asked('call-back', [...replies, 'yes']).asked).toEqual([
      'topic',
      'phone',
      'voicemail',
      'soon',
      'name',
      'interpreter',
      'access',
      'check',
    ]);
    const { talking, asked: at } = asked('call-back', [...replies, 'yes'], NIGHT);

    expect(at).toContain('window');
    expect(sent(talking)).toMatchObject([
      {
        topic: 'my council tax bill',
        phone: '07700900982',
        voicemail: 'no',
        name: 'Pat',
        window: 'afternoon',
        date: '2026-12-29',
      },
    ]);

    talking.settles({ ok: true, reference: 'CB-204518' });
    expect(talking.texts.join()).toMatch(/CB-204518[^]*Tuesday 29 December[^]*2 times/);
  });

  it('as soon as possible has no day, and says today', () => {
    const { talking } = asked('call-back', [
      'my rent',
      '07700 900982',
      'yes',
      '1',
      'skip',
      'skip',
      'skip',
      'yes',
    ]);
    talking.settles();

    expect(sent(talking)).toMatchObject([{ window: 'now' }]);
    expect(talking.texts.join()).toContain('today');
  });

  it.each(['no heating and a baby here', 'burst pipe in the kitchen', 'our boiler has packed in'])(
    'is never made of what cannot wait: %j',
    (topic) => {
      const talking = talk('call-back', topic);

      expect(talking.last.status).toBe('told');
      expect(talking.texts.join()).toContain('01632 960199');
      expect(sent(talking)).toEqual([]);
    },
  );

  it('is never made of a danger, at any step', () => {
    expect(talk('call-back', 'i can smell gas').last.status).toBe('emergency');
    expect(talk('call-back', 'my rent', 'there is a fire').last.status).toBe('emergency');
    expect(talk('call-back', 'argyfwng').last.status).toBe('emergency');
  });

  it.each([
    ['about the leaflet', false],
    ['to book a repair for a dripping tap', false],
    ['flooding', true],
    ['dim gwres', true],
  ])('%j cannot wait: %s', (topic, is) => {
    expect(cannotWait(topic)).toBe(is);
  });

  it.each([
    ['2026-09-22T07:29:00Z', false, '2026-09-22'],
    ['2026-11-28T07:00:00Z', false, '2026-11-30'],
    ['2026-09-22T07:30:00Z', true, '2026-09-23'],
    ['2026-09-22T15:29:00Z', true, '2026-09-23'],
    ['2026-09-22T15:31:00Z', false, '2026-09-23'],
    ['2026-12-24T12:00:00Z', true, '2026-12-29'],
    ['2026-12-25T12:00:00Z', false, '2026-12-29'],
    ['2026-11-28T12:00:00Z', false, '2026-11-30'],
  ])('at %s somebody can call now: %s; next %s', (at, now, next) => {
    expect([canCallNow(new Date(at)), nextCallDay(new Date(at))]).toEqual([now, next]);
  });

  it.each(['2026-09-22T11:00:00.000Z', NIGHT])('is offered beside the ways to a person, at %s', (at) => {
    const talking = conversation({ at });
    talking.says('i want to talk to a person');
    expect(talking.options).toContain('form:call-back');

    talking.says('1');

    expect(talking.asked).toBe('topic');
  });

  it('is not offered in the middle of a form, whose question stays', () => {
    const talking = talk('report-pothole', 'person');

    expect([talking.asked, talking.options]).toEqual(['danger', ['yes', 'no', 'unsure']]);
  });
});

describe('a complaint', () => {
  const me = [
    'repairs',
    'Nobody came, three times.',
    'all October',
    'skip',
    'an apology',
    'skip',
    'for me',
    'Pat Jones',
  ];

  it('is stage 1, with its team and both dates, and keeps them', () => {
    const { talking } = asked(
      'make-complaint',
      [...me, 'email', 'pat@example.org', 'large print', 'yes'],
      '2026-12-18T12:00:00.000Z',
    );

    expect(sent(talking)).toMatchObject([
      {
        service: 'repairs',
        stage: 1,
        code: 'landlord',
        received: '2026-12-18',
        acknowledgeBy: '2026-12-29',
        answerBy: '2027-01-13',
        expectedBy: '2027-01-13',
        email: 'pat@example.org',
      },
    ]);

    talking.settles({ ok: true, reference: 'CMP-204518' });
    const said = talking.texts.join();
    expect(said).toMatch(/CMP-204518[^]*Tuesday 29 December[^]*Wednesday 13 January/);
    expect(said).toContain('the Housing Ombudsman');
    expect(said).not.toMatch(/feedback/iu);
  });

  it('for somebody else asks who, and whether they agreed, and takes it all the same', () => {
    const replies = [
      'bins',
      'Missed again.',
      'last week',
      'skip',
      'skip',
      'skip',
      'for someone else',
      'Siân Jones',
      'not yet',
      'Pat Jones',
      'phone',
      '07700 900982',
      'skip',
      'yes',
    ];
    const { talking, asked: questions } = asked('make-complaint', replies);

    expect(questions).toEqual([
      'service',
      'happened',
      'when',
      'effect',
      'remedy',
      'reference',
      'who',
      'person',
      'authority',
      'name',
      'contact',
      'phone',
      'adjustments',
      'check',
    ]);
    expect(sent(talking)).toMatchObject([{ authority: 'not-yet', code: 'council', person: 'Siân Jones' }]);
  });

  it.each(['your service is terrible', 'nobody ever rings me back im fuming', 'dw i eisiau gwneud cwyn'])(
    'is offered, and not begun, to whoever is unhappy: %j',
    (words) => {
      const talking = conversation();
      talking.says(words);

      expect(talking.options).toContain('form:make-complaint');
      expect(talking.state.open).toBeUndefined();
      talking.taps('form:make-complaint');
      expect(talking.asked).toBe('service');
    },
  );

  it.each([
    ['I got a parking ticket that is wrong', 'pcn'],
    ['my housing benefit was stopped', 'benefit'],
    ['they refused us a school place', 'school'],
    ['the social worker never came', 'social-care'],
    ['I want compensation for my car, it was scratched', 'insurance'],
    ['a councillor shouted at me', 'councillor'],
    ['you gave my personal information to my ex', 'data'],
    ['nobody could speak Welsh to me', 'welsh'],
    ['ches i ddim llythyr yn Gymraeg', 'welsh'],
    ['the bin crew shouted at me', undefined],
    ['nobody came to mend the boiler and I want compensation', undefined],
    ['a councillor told me to complain about a parking ticket', 'pcn'],
  ])('%j may go another way: %s', (happened, id) => {
    expect(elsewhereFor(happened)?.id).toBe(id);
  });

  it('that may go another way is told so, and is taken all the same if they want it', () => {
    const talking = talk('make-complaint', 'other', 'I got a parking ticket that is wrong');
    expect([talking.asked, talking.options]).toEqual(['way', ['complaint', 'other-way']]);
    expect(talking.texts.join()).toContain('/parking/pcn');

    talking.says('go on with my complaint');
    for (const reply of [
      'last week',
      'skip',
      'skip',
      'skip',
      'for me',
      'Pat Jones',
      'phone',
      '07700 900982',
      'skip',
      'yes',
    ])
      talking.says(reply);

    expect(sent(talking)).toMatchObject([{ way: 'complaint', elsewhere: 'pcn', stage: 1 }]);
  });

  it('that goes another way is not sent, and that is said', () => {
    const talking = talk('make-complaint', 'other', 'I got a parking ticket that is wrong', '2');

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join()).toContain('no complaint');
    expect(talking.options).toEqual(['form:make-complaint', 'command:person']);
    expect(talking.effects).toEqual([]);
  });

  it.each([
    ['2026-11-23T10:00:00Z', '2026-11-30', '2026-12-14'],
    ['2026-11-28T10:00:00Z', '2026-12-04', '2026-12-18'],
    ['2026-12-18T23:30:00Z', '2026-12-29', '2027-01-13'],
    ['2026-12-23T10:00:00Z', '2027-01-04', '2027-01-18'],
    ['2027-03-25T10:00:00Z', '2027-04-05', '2027-04-19'],
    // After the clocks went forward, half past eleven at night is the next day here.
    ['2027-06-07T23:30:00Z', '2027-06-15', '2027-06-29'],
  ])('received at %s is acknowledged by %s and answered by %s', (at, acknowledgeBy, answerBy) => {
    expect(complaintDates(new Date(at))).toMatchObject({ acknowledgeBy, answerBy });
  });

  it.each([
    ['repairs', 'landlord'],
    ['tenancy', 'landlord'],
    ['homes', 'council'],
    ['bins', 'council'],
    ['other', 'council'],
  ])('about %s is under the code of the %s', (service, code) => {
    expect(routeOf(service).code).toBe(code);
  });
});

describe('a parking permit question', () => {
  it.each([
    [['Elm Road', 'resident', 'NM26 ABC', 'electric'], /zone C[^]*£20 a year[^]*V5C/],
    [['nm4 2qp', 'resident', 'skip', 'skip'], /£40 a year/],
    [['14 market st', 'visitor'], /zone A[^]*£1 a day/],
    [['Harbour Row', 'carer'], /free/],
    [['elm raod', 'trade', 'skip'], /£10 a week/],
    [['Oak Avenue', 'resident'], /no parking zone/],
    [['Nowhere Terrace', 'visitor'], /no parking zone/],
    [['Oak Avenue', 'blue badge bay'], /Blue Badge/],
  ])('%j is told, and nothing is sent', (replies, told) => {
    const talking = talk('parking-permit', ...replies);

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join('\n')).toMatch(told);
    expect(talking.effects).toEqual([]);
  });

  it('says the same of every vehicle', () => {
    const told = ['NM26 ABC', 'AB12 CDE'].map(
      (each) => talk('parking-permit', 'Elm Road', 'trade', each).texts,
    );

    expect(told[0]).toEqual(told[1]);
  });

  it('takes the place out of the message, and refuses a postcode elsewhere', () => {
    const talking = conversation();
    talking.says('how much is a parking permit');
    talking.taps('form:parking-permit');
    talking.says('EM1 1AA');

    expect([talking.last.status, talking.asked]).toEqual(['asked-again', 'where']);
    talking.says('nm1 1aa');
    expect(talking.asked).toBe('type');
  });

  it('knows zones by street and postcode, and prices by kind', () => {
    expect(['NM1 1AA', 'Mill Lane', 'Elm Court', 'Oak Avenue'].map(zoneOf)).toEqual([
      'A',
      'B',
      'C',
      undefined,
    ]);
    expect(['12 elm rd', 'market street', 'Elm', 'xyz'].map(streetMeant)).toEqual([
      'Elm Road',
      'Market Street',
      undefined,
      undefined,
    ]);
    expect(permitFor('A', 'resident', 'low')).toMatchObject({ pence: 3000, per: 'year' });
    expect(permitFor(undefined, 'carer')).toEqual({ kind: 'no-zone' });
    expect(permitFor(undefined, 'blue-badge')).toMatchObject({ kind: 'eligible', pence: 0 });
  });
});

describe('moving home', () => {
  it('asks for the new postcode of whoever tells the old one in a sentence', () => {
    const told = ['within', 'tomorrow', 'my postcode is nm3 1fg', '14'];

    expect(asked('moving-home', told).talking.asked).toBe('newPostcode');
  });

  it('within the area asks for both addresses, and nothing twice', () => {
    const { talking, asked: questions } = asked('moving-home', [
      'within',
      'on friday',
      'NM2 3DL',
      '2',
      'NM4 2QR',
      'the lodge',
      'Siân Jones',
      'yes',
      'skip',
      'yes',
    ]);

    expect(questions).toEqual([
      'way',
      'date',
      'postcode',
      'address',
      'newPostcode',
      'newAddress',
      'names',
      'alone',
      'email',
      'check',
    ]);
    expect(sent(talking)).toMatchObject([
      {
        way: 'within',
        address: homeOf('2 Mill Lane'),
        newAddress: homeOf('The Lodge, Elm Court'),
        alone: 'yes',
        names: 'Siân Jones',
        expectedBy: '2026-10-06',
      },
    ]);

    talking.settles({ ok: true, reference: 'M-204518' });
    expect(talking.texts.join()).toMatch(/M-204518[^]*Tuesday 6 October[^]*bin days/);
  });

  it.each([
    ['in', ['in', 'tomorrow', 'skip', 'NM4 2QP', '14'], 'names'],
    ['out', ['out', '1 october', 'NM2 3DL', '2', 'skip'], 'names'],
    ['in, with a postcode that is not ours', ['in', 'tomorrow', 'skip', 'EM1 1AA'], 'newPostcode'],
    ['in, with a postcode of no home', ['in', 'tomorrow', 'skip', 'NM9 9ZZ'], 'newPostcode'],
    ['out, put right', ['out', '1 october', 'NM2 3DL', 'wrong postcode', 'NM4 2QR', 'the lodge'], 'forward'],
    ['in, some time ago', ['in', '3 weeks ago'], 'from'],
    ['back', ['in', 'back'], 'way'],
  ])('%s leads on', (_, replies, next) => {
    expect(asked('moving-home', replies).talking.asked).toBe(next);
  });

  it('brings whoever is not in the list to a person', () => {
    expect(
      asked('moving-home', ['in', 'tomorrow', 'skip', 'NM2 3DL', 'not in the list']).talking.last.status,
    ).toBe('person');
  });

  it('is offered to whoever says that they move', () => {
    const talking = conversation();
    talking.says('im moving house next week');

    expect(talking.options).toContain('form:moving-home');
  });
});

describe.each([
  'call-back',
  'check-reference',
  'check-status',
  'make-complaint',
  'moving-home',
  'parking-permit',
])('%s', (id) => {
  it('has Welsh of its own for every question and its title', () => {
    for (const { words } of dialogs[id]?.questions ?? []) expect(words.cy.ask).not.toBe(words.en.ask);
    expect(dialogs[id]?.title.cy).not.toBe(dialogs[id]?.title.en);
  });

  it('has an answer in both languages that leads to it, where people ask for it', async () => {
    const { content } = await import('../../dialogs/content.ts');
    const led = content.faqs.filter(({ form }) => form === id).map(({ language }) => language);

    expect(led.sort()).toEqual(id === 'check-reference' ? [] : ['cy', 'en']);
  });
});

it.each([
  ['call-back', ['fy rhent', '07700 900982', 'ydy', 'yn y bore', 'Siân', 'sgipio', 'sgipio', 'ie'], '9yb'],
  [
    'moving-home',
    ['allan', 'yfory', 'NM2 3DL', '2', 'sgipio', 'Siân Jones', 'sgipio', 'ie'],
    'bil treth gyngor',
  ],
  [
    'make-complaint',
    [
      'biniau',
      'Dim casgliad.',
      'ddoe',
      'sgipio',
      'sgipio',
      'sgipio',
      'i mi',
      'Siân Jones',
      'e-bost',
      'sian@example.org',
      'sgipio',
      'ie',
    ],
    'Dyma gam 1',
  ],
])('%s is done in Welsh to its end', (form, replies, said) => {
  const talking = conversation({ locale: 'cy-GB' });
  talking.opens(form);
  for (const reply of replies) talking.says(reply);
  talking.settles();

  expect(talking.last.status).toBe('submitted');
  expect(talking.texts.join()).toContain('Eich cyfeirnod');
  expect(talking.texts.join()).toContain(said);
  expect(sent(talking)).toHaveLength(1);
});
