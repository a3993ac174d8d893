// How forms about what was sent or booked before are finished, among them those that a timer opens.
import { at, NOON, type Path, type Paths } from './form-path.ts';

const VISIT = {
  reference: 'R-204518',
  kind: 'repair',
  about: 'Toilet: the seat is broken',
  moves: 0,
  diary: 'general',
  slot: '2026-09-24T12:00-17:00',
  confirmed: false,
};
const VISITED: Path = {
  at: '2026-09-23T11:00:00.000Z',
  says: [],
  found: { appointments: [VISIT] },
  begins: [
    ['reference', VISIT.reference],
    ['postcode', null],
    ['time', VISIT.slot],
    ['stage', 'day'],
  ],
};
const COLLECTION = {
  reference: 'W-204518',
  kind: 'bulky-waste',
  about: 'sofa, 2 mattresses',
  moves: 0,
  diary: 'bulky-waste',
  slot: '2026-09-25T07:00-17:00',
  confirmed: false,
};
const COLLECTED: Path = {
  at: '2026-09-24T09:00:00.000Z',
  says: [],
  found: { appointments: [COLLECTION] },
  begins: [
    ['reference', COLLECTION.reference],
    ['postcode', null],
    ['time', COLLECTION.slot],
    ['stage', 'day'],
  ],
};
const TO_PAY = {
  on: true,
  mail: false,
  own: null,
  last: { reference: 'PAY-204518', kind: 'rent', amount: 5000 },
};
const PAYMENT = { kind: 'rent', amount: 5000, ending: '525', is: 'paid', at: NOON } as const;
const RECEIVED = {
  ...TO_PAY,
  mail: true,
  last: null,
  made: [{ ...PAYMENT, reference: 'PAY-204518' }],
};
const TWICE = { ...RECEIVED, made: [...RECEIVED.made, { ...PAYMENT, reference: 'PAY-204519' }] };
const MISSED: Path = { at: NOON, says: [], begins: [['reference', 'B-000001']] };
const SENT = [
  { reference: 'H-204518', kind: 'highways.pothole', status: 'received', receivedAt: NOON, updatedAt: NOON },
  { reference: 'L-204519', kind: 'streets.light', status: 'received', receivedAt: NOON, updatedAt: NOON },
];
const LETTERS = {
  letters: [
    { reference: 'R-204518', kind: 'visit', at: '2026-09-22T09:00:00.000Z' },
    { reference: 'CMP-102334', kind: 'complaint', at: '2026-09-20T09:00:00.000Z' },
  ],
};

export const LATER_PATHS: Readonly<Record<string, Paths>> = {
  'appointment-reminder': {
    shortest: { ...VISITED, says: ['yes'] },
    chatty: { ...VISITED, says: ["yes, my mum's going to be in all afternoon"] },
  },
  'collection-reminder': {
    shortest: { ...COLLECTED, says: ['yes'] },
    chatty: { ...COLLECTED, says: ["it's all out the front already thanks"] },
  },
  'change-appointment': {
    shortest: {
      ...at(NOON, 'cancel my visit', 'skip', 'y'),
      found: { appointments: [VISIT] },
    },
    chatty: {
      ...at(NOON, 'change my appointment', 'the second one would be great', 'yes please'),
      found: { appointments: [VISIT] },
    },
  },
  'check-reference': {
    shortest: at(NOON, 'check my request', 'B104518', 'NM4 2QP'),
    chatty: at(NOON, 'did it go through?', 'the reference is B-104518 I think', 'my postcode is nm4 2qp'),
  },
  'check-status': {
    shortest: { ...at(NOON, 'what happened to my report', '1'), found: { requests: SENT } },
    chatty: {
      ...at(NOON, 'what happened to my report', 'the one about the pothole'),
      found: { requests: SENT },
    },
  },
  'missed-bin-collected': {
    shortest: { ...MISSED, says: ['yes'] },
    chatty: { ...MISSED, says: ['no, nobody came and it is still there'] },
  },
  'ask-for-somebody': {
    shortest: at(NOON, 'what does she owe'),
    chatty: at(
      NOON,
      'hiya im ringing for my mam she cant use the phone, i want to know what she owes on her rent',
    ),
  },
  'my-letters': {
    shortest: { at: NOON, says: ['letter', '1'], found: LETTERS },
    chatty: { at: NOON, says: ['send me the letter', 'the one about my complaint please'], found: LETTERS },
  },
  'my-visits': {
    shortest: at(NOON, 'when are you coming'),
    chatty: at(NOON, 'hello can you tell me when the man is coming to mend my boiler please'),
  },
  pay: {
    shortest: at(NOON, 'pay my rent 50 quid RT-1130525', 'yes'),
    chatty: at(
      NOON,
      "hiya can i pay some of my mum's council tax",
      "it's on the bill, 731048628 it says",
      'I can do twenty pounds today',
      'yes please',
    ),
  },
  'pay-last': {
    shortest: { ...at(NOON, 'pay', 'yes'), found: { paying: TO_PAY } },
    chatty: { ...at(NOON, 'pay it now please', 'yes please, now'), found: { paying: TO_PAY } },
  },
  'pay-own': {
    shortest: at(NOON, 'pay £20'),
    chatty: at(NOON, 'hiya can i pay 20 quid now please'),
  },
  'payment-link': {
    shortest: { ...at(NOON, 'link'), found: { paying: TO_PAY } },
    chatty: { ...at(NOON, 'sorry the link you sent me doesnt work'), found: { paying: TO_PAY } },
  },
  'payment-receipt': {
    shortest: { ...at(NOON, 'receipt', 'sam@example.org', 'yes'), found: { paying: RECEIVED } },
    chatty: {
      ...at(NOON, 'can you send me the receipt again please', "it's sam@example.org", 'yes please'),
      found: { paying: RECEIVED },
    },
  },
  'payment-status': {
    shortest: { ...at(NOON, 'did my payment go through'), found: { paying: RECEIVED } },
    chatty: { ...at(NOON, 'just checking did you get my rent payment'), found: { paying: RECEIVED } },
  },
  'paid-twice': {
    shortest: { ...at(NOON, 'i paid twice', 'yes'), found: { paying: TWICE } },
    chatty: {
      ...at(NOON, 'i paid twice by mistake can i have my money back', 'yes please do'),
      found: { paying: TWICE },
    },
  },
  'repair-fixed': {
    shortest: { ...VISITED, says: ['yes'] },
    chatty: { ...VISITED, says: ["no it isn't, it's dripping again"] },
  },
};
