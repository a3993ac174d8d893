// Made-up chats for the fake desk: all that a card can hold, and as many waiting as are wanted.
import type { Activity } from '../../../bot/model.ts';
import type { ChatSummary } from '../../../bot/handoff/board.ts';
import type { CaseCard } from '../../../bot/handoff/card.ts';
import type { Agent } from '../../../bot/handoff/handoff.ts';
import type { Delivery, Library, RequestSeen, TurnShown } from '../../../lambdas/desk/wire.ts';

/** Porth's time in these tests. */
export const NOW = Date.parse('2026-11-30T10:20:00.000Z');
export const at = (minutesAgo: number): string => new Date(NOW - minutesAgo * 60_000).toISOString();

export const SAM: Agent = { id: 'sam', name: 'Sam' };
export const KIM: Agent = { id: 'kim', name: 'Kim' };
export const ADA: Agent = { id: 'ada', name: 'Ada' };
export const TEAMS = [
  { id: 'repairs', name: 'Repairs' },
  { id: 'council-tax', name: 'Council tax' },
  { id: 'housing', name: 'Housing' },
];

/** One chat as the fake keeps it. */
export type Chat = {
  summary: ChatSummary;
  card: CaseCard;
  turns: TurnShown[];
  deliveries: Delivery[];
};
type Said = { readonly by: 'person' | 'assistant'; readonly text: string; readonly more?: Partial<Activity> };

export const turnOf = (version: number, minutesAgo: number, said: readonly Said[]): TurnShown => ({
  version,
  at: at(minutesAgo),
  activities: said.map(({ by, text, more }, index) => ({
    type: 'message',
    id: `t${version}-${index}`,
    text,
    from:
      by === 'person'
        ? { id: 'them', name: '', role: 'user' }
        : { id: 'porth', name: 'Assistant', role: 'bot' },
    ...more,
  })),
});

export const chatOf = (
  conversation: string,
  given: Partial<ChatSummary> = {},
  card: Partial<CaseCard> = {},
): Chat => {
  const channel = given.channel ?? 'webchat';
  const words = given.words ?? 'My boiler is broken';
  const turns = [
    turnOf(1, 14, [
      { by: 'person', text: words },
      { by: 'assistant', text: 'Sorry to hear that. Is there any heating at all?' },
    ]),
    turnOf(2, 12, [
      { by: 'person', text: 'No, and can I talk to somebody please' },
      { by: 'assistant', text: 'I am asking a colleague. You are first in the queue.' },
    ]),
  ];
  const summary: ChatSummary = {
    conversation,
    channel,
    language: 'en',
    team: 'repairs',
    rank: 'usual',
    stage: 'waiting',
    why: 'asked',
    askedAt: at(12),
    since: at(12),
    unread: 0,
    version: 2,
    words,
    ...given,
  };
  return {
    summary,
    turns,
    deliveries: [],
    card: {
      conversation,
      channel,
      at: at(12),
      language: { speaks: summary.language, chosen: false },
      wants: { words: [words], topics: [] },
      saved: [],
      facts: [],
      incidents: [],
      identity: { level: 1, checked: ['channel'] },
      photos: [],
      cases: [],
      elsewhere: [],
      tried: { misses: 0, angry: 0 },
      promised: [],
      suggested: [],
      limits: { isClosed: false, templates: false, buttons: 6, photos: true },
      ...card,
    },
  };
};

export const WAITING: readonly Chat[] = [
  chatOf('boiler', {
    unread: 1,
    told: { wait: 15, at: at(12) },
    about: 'No heating since Friday',
    angry: true,
  }),
  chatOf(
    'gas',
    {
      channel: 'sms',
      rank: 'safety',
      askedAt: at(4),
      danger: true,
      words: 'I can smell gas in the hall',
      why: 'report-repair',
    },
    {
      danger: { id: 'gas', at: at(5), held: true, none: false },
      limits: { isClosed: false, templates: false, buttons: 0, photos: false, parts: { liked: 2, most: 4 } },
      incidents: [
        {
          reference: 'E-204518',
          row: 'gas',
          severity: 'S0',
          standing: 'acknowledged',
          heldBy: 'Duty engineer',
          awareAt: at(5),
          place: '14 Elm Road',
          clocks: [{ must: 'Be there', due: at(-55), law: 'made-up law, rule 1' }],
        },
      ],
    },
  ),
  chatOf(
    'tenant',
    {
      channel: 'whatsapp',
      language: 'cy',
      rank: 'care',
      team: 'housing',
      askedAt: at(9),
      words: 'Mae lleithder yn yr ystafell wely a dw i wedi dweud hyn dair gwaith yn barod',
      stage: 'transferred',
      from: KIM,
      note: 'Has asked three times. Baby in the house.',
    },
    FULL_CARD(),
  ),
];

/** Everything that a card can say. */
function FULL_CARD(): Partial<CaseCard> {
  return {
    reference: 'R-100200',
    language: { speaks: 'cy', chosen: true },
    speakingFor: 'fy mam',
    wants: {
      words: ['Mae lleithder yn yr ystafell wely', 'dw i wedi dweud hyn dair gwaith yn barod'],
      topics: ['Damp and mould'],
    },
    form: {
      form: 'report-repair',
      title: { en: 'Report a repair', cy: 'Rhoi gwybod am atgyweiriad' },
      name: 'repair report',
      asked: 'Which room is it in?',
      facts: [
        { id: 'what', label: 'What is wrong', shown: 'Damp', source: 'said', sure: 'said', at: at(20) },
        { id: 'where', label: 'Address', shown: '3 Ash Court', source: 'council record', sure: 'confirmed' },
        { id: 'baby', label: 'Baby at home', shown: 'Yes', source: 'said', sure: 'guessed' },
      ],
    },
    saved: [
      {
        form: 'report-missed-bin',
        title: { en: 'Missed bin', cy: 'Bin a fethwyd' },
        name: 'missed bin report',
        facts: [],
        savedAt: at(3000),
      },
    ],
    facts: [{ id: 'phone', label: 'Phone', shown: '07700 900321', source: 'channel', sure: 'confirmed' }],
    incidents: [
      {
        reference: 'E-300400',
        quiet: true,
        row: 'damp',
        severity: 'SH',
        rule: 'damp/wet',
        because: 'Where: Bedroom; Wet to the touch: Yes',
        standing: 'open',
        awareAt: at(60),
        clocks: [
          { must: 'Investigate within 10 working days', due: at(-5000), law: 'made-up law, rule 2' },
          { must: 'Write to them', due: at(30), law: 'made-up law, rule 3' },
        ],
      },
    ],
    identity: { level: 3, checked: ['code'], at: at(15) },
    care: 'yes',
    mood: 'distressed',
    photos: [{ id: 'p1', contentType: 'image/png' }],
    place: { words: '3 Ash Court', pin: { latitude: 53.809, longitude: -1.552 } },
    cases: [
      {
        reference: 'R-100200',
        transaction: 'repairs.report',
        title: 'Reported: repair',
        status: 'received',
        receivedAt: at(4000),
        expectedBy: at(-4000),
        triage: {
          row: 'damp',
          severity: 'SH',
          rule: 'damp/wet',
          because: 'Where: Bedroom; Wet to the touch: Yes',
        },
        elsewhere: 'webchat',
      },
    ],
    done: [{ what: 'Reported: missed bin', reference: 'B-100100', at: at(5000) }],
    elsewhere: [{ channel: 'webchat', since: at(9000) }],
    before: {
      at: at(3900),
      team: 'housing',
      agent: 'Kim',
      outcome: 'to-follow',
      reason: 'Surveyor to ring.',
      follow: { what: 'A surveyor rings with a day.', by: at(1000) },
      channel: 'webchat',
    },
    tried: { misses: 2, rung: 'near', angry: 1 },
    promised: [
      { kind: 'case', reference: 'R-100200', by: at(-1000), window: 'morning', words: 'We will call you' },
    ],
    undelivered: { why: 'window-closed', at: at(100), words: 'We are coming on Tuesday.' },
    suggested: [
      {
        topic: 'damp-and-mould',
        title: 'Lleithder a llwydni',
        text: 'Byddwn yn edrych i mewn i leithder o fewn 10 diwrnod gwaith.',
        link: 'https://northmoor.example.org/damp',
      },
    ],
    limits: { isClosed: false, templates: true, buttons: 3, photos: true, windowUntil: at(-192) },
  };
}

export const REQUEST: RequestSeen = {
  reference: 'WB-204518',
  topic: 'Is my rent paid?',
  way: 'here',
  receivedAt: at(3000),
  expectedBy: '2026-12-02',
  channel: 'webchat',
  language: 'en',
  limits: { isClosed: false, templates: false, buttons: 6, photos: true },
};

export const LIBRARY: Library = {
  answers: [
    {
      id: 'damp-and-mould',
      language: 'en',
      title: 'Damp and mould',
      text: 'We look into damp within 10 working days. Keep the room aired until then.',
      short: 'We look into damp within 10 working days.',
    },
    {
      id: 'damp-and-mould',
      language: 'cy',
      title: 'Lleithder a llwydni',
      text: 'Byddwn yn edrych i mewn i leithder o fewn 10 diwrnod gwaith.',
      short: 'Byddwn yn edrych i mewn i leithder.',
    },
    {
      id: 'bin-days',
      language: 'en',
      title: 'Bin days',
      text: 'Bins go out at 7am.',
      short: 'Bins go out at 7am.',
    },
    {
      id: 'boiler-broken',
      language: 'en',
      title: 'No heating or hot water',
      text: 'Check the meter first. We come within a day in winter.',
      short: 'We come within a day in winter.',
    },
  ],
  forms: [
    { id: 'report-repair', title: { en: 'Report a repair', cy: 'Rhoi gwybod am atgyweiriad' } },
    { id: 'pay-rent', title: { en: 'Pay rent', cy: 'Talu rhent' } },
  ],
};

const CHANNELS = ['webchat', 'whatsapp', 'sms', 'messenger'] as const;

/** So many chats alike, by number. */
export const many = (
  count: number,
  name: string,
  given: (index: number) => Partial<ChatSummary> = () => ({}),
): Chat[] =>
  Array.from({ length: count }, (_, index) =>
    chatOf(`${name}-${index}`, {
      channel: CHANNELS[index % CHANNELS.length] ?? 'webchat',
      words: `Question ${index} of somebody who waits`,
      askedAt: at(60 - index / 20),
      ...given(index),
    }),
  );
