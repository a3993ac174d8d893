// How each form is finished: in as few words as it can be, and as somebody who likes to talk does it. Northmoor, as on a laptop.
import type { Answers, Json } from '../../bot/model.ts';

/** What a citizen types, message by message, from a closed form to its reference. `at` is Porth's time (ISO) when they begin. */
export type Path = {
  readonly at: string;
  readonly says: readonly string[];
  /** A timer opens it, with these answers. */
  readonly begins?: Answers;
  /** What this person's own look-ups find, by place: Northmoor in memory keeps no visits and requests of theirs. */
  readonly found?: Readonly<Record<string, Json>>;
};
export type Paths = { readonly shortest: Path; readonly chatty: Path };

const NOON = '2026-09-22T11:00:00.000Z';
const FRIDAY_EVENING = '2026-09-25T17:00:00.000Z';
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
const MISSED: Path = { at: NOON, says: [], begins: [['reference', 'B-000001']] };
const SENT = [
  { reference: 'H-204518', kind: 'highways.pothole', status: 'received', receivedAt: NOON, updatedAt: NOON },
  { reference: 'L-204519', kind: 'streets.light', status: 'received', receivedAt: NOON, updatedAt: NOON },
];
const at = (time: string, ...says: readonly string[]): Path => ({ at: time, says });

/** By form. Those that a timer opens begin with the answer to it. */
export const PATHS: Readonly<Record<string, Paths>> = {
  'find-bin-days': {
    shortest: at(NOON, 'bin day', 'NM4 2QP', '14'),
    chatty: at(
      NOON,
      'when do you empty my bins please',
      'my postcode is nm4 2qp',
      "it's number 14",
    ),
  },
  'report-missed-bin': {
    shortest: at(
      FRIDAY_EVENING,
      'report missed recycling at 14 elm rd nm4 2qp',
      'yes',
      'skip',
      'skip',
      'yes',
    ),
    chatty: at(
      FRIDAY_EVENING,
      'report a missed bin',
      'we are at nm4 2qp',
      'number 14 Elm Road, the one with the blue door',
      'the recycling and the food caddy',
      'yes it was out the night before',
      'skip',
      'you can text me on 07700 900982',
      'yes please send it',
    ),
  },
  'book-bulky-waste': {
    shortest: at(
      NOON,
      'book a bulky waste collection',
      'a sofa',
      'y',
      'NM4 2QP',
      '14',
      'drive',
      '1',
      'skip',
      'y',
    ),
    chatty: at(
      NOON,
      'book a bulky waste collection',
      'a sofa and 2 mattresses',
      "yes that's fine",
      'nm4 2qp',
      'number 14',
      "they're on the drive",
      'the first one please',
      'my number is 07700 900982',
      'yes please',
    ),
  },
  'report-pothole': {
    shortest: at(NOON, 'report a pothole', 'High St', '1', 'skip', 'y'),
    chatty: at(
      NOON,
      'report a pothole',
      "it's on Station Road, right outside the chip shop",
      "I'd say about 6 cm",
      'no nobody was hurt thank goodness',
      'ring me on 07700 900982',
      'yes please send it',
    ),
  },
  'appointment-reminder': {
    shortest: { ...VISITED, says: ['yes'] },
    chatty: { ...VISITED, says: ["yes, my mum's going to be in all afternoon"] },
  },
  'repair-fixed': {
    shortest: { ...VISITED, says: ['yes'] },
    chatty: { ...VISITED, says: ["no it isn't, it's dripping again"] },
  },
  'missed-bin-collected': {
    shortest: { ...MISSED, says: ['yes'] },
    chatty: { ...MISSED, says: ['no, nobody came and it is still there'] },
  },
  'change-appointment': {
    shortest: {
      ...at(NOON, 'cancel my visit', '1', 'skip', 'y'),
      found: { appointments: [VISIT] },
    },
    chatty: {
      ...at(
        NOON,
        'change my appointment',
        'the one about the toilet',
        'the second one would be great',
        'yes please',
      ),
      found: { appointments: [VISIT] },
    },
  },
  'call-back': {
    shortest: at(NOON, 'please arrange for someone to telephone me', 'rent', '07700900982', 'y', '1', 'skip', 'skip', 'y'),
    chatty: at(
      NOON,
      'please arrange for someone to telephone me',
      "it's about my council tax bill, I think it's wrong",
      'my number is 07700 900982',
      'yes you can leave a message',
      'in the morning if possible',
      'no thanks',
      'please speak slowly, I am a bit deaf',
      'yes please send it',
    ),
  },
  'check-reference': {
    shortest: at(NOON, 'check my request', 'B104518', 'NM4 2QP'),
    chatty: at(
      NOON,
      'did it go through?',
      'the reference is B-104518 I think',
      'my postcode is nm4 2qp',
    ),
  },
  'check-status': {
    shortest: { ...at(NOON, 'what happened to my report', '1'), found: { requests: SENT } },
    chatty: {
      ...at(NOON, 'what happened to my report', 'the one about the pothole'),
      found: { requests: SENT },
    },
  },
  'make-complaint': {
    shortest: at(
      NOON,
      'make a complaint',
      'yes',
      'bins',
      'missed',
      'Monday',
      'skip',
      'skip',
      'skip',
      'me',
      'Pat Jones',
      'email',
      'p@example.org',
      'skip',
      'y',
    ),
    chatty: at(
      NOON,
      'i want to make a complaint',
      'yes please',
      'repairs to a council home',
      'Nobody came to mend our boiler, three times, and I had to take days off work for nothing',
      'all through October and the beginning of November',
      'I have lost three days of pay, and the children had no hot water',
      'an apology and the money that I lost',
      'skip',
      "it's for me",
      'my name is Pat Jones',
      'by phone please',
      'you can call me on 07700 900982',
      'large print please',
      'yes please send it',
    ),
  },
  'moving-home': {
    shortest: at(
      NOON,
      'report a move',
      'out',
      'tomorrow',
      'NM2 3DL',
      '2 Mill Lane',
      'skip',
      'Pat Jones',
      'skip',
      'y',
    ),
    chatty: at(
      NOON,
      'report a move',
      'within Northmoor',
      "it's on the 12th of October",
      'my postcode is nm3 1fg',
      "it's number 14",
      'our new postcode is nm4 2qp',
      'number 14',
      'Siân Jones and Pat Jones and our grown-up son Rhys Jones',
      'no there are three of us',
      'you can write to sian@example.org',
      'yes please send it',
    ),
  },
  'parking-permit': {
    shortest: at(NOON, 'parking permit', 'yes', 'Elm Road', 'visitor'),
    chatty: at(
      NOON,
      'how much is a parking permit',
      'yes please',
      'I want to park on Elm Road near my house',
      'a resident one please',
      "it's NM26 ABC",
      'electric',
    ),
  },
  'report-repair': {
    shortest: at(
      NOON,
      'report a repair',
      'none',
      'tenant',
      'kitchen',
      'tap',
      'a tap drips',
      'today',
      'n',
      'NM2 3DL',
      '2a',
      'skip',
      'skip',
      '1',
      '07700900982',
      'y',
    ),
    chatty: at(
      NOON,
      'report a repair, my toilet will not flush',
      'none of those thank goodness',
      "I'm a tenant of the council",
      'our only toilet does not flush',
      'since yesterday I think',
      "no it's about the same",
      "I'd rather keep that private",
      'my postcode is nm4 2qp',
      'number 14 Elm Road',
      'we have two dogs, please knock loudly',
      'skip',
      'the first one would be great',
      'my number is 07700 900982',
      'yes please send it',
    ),
  },
  'report-fly-tip': {
    shortest: at(NOON, 'report fly tipping', 'n', 'Mill Lane', '1', 'tyres', 'skip', 'n', 'skip', 'y'),
    chatty: at(
      NOON,
      'report fly tipping',
      'no, nothing like that',
      'Mill Lane, in the lay-by past the bridge, behind the hedge',
      'a van full',
      'furniture and lots of bags of rubbish',
      'skip',
      'yes I saw them',
      'yesterday',
      'NM26 ABC',
      'yes I would',
      'ring me on 07700 900982',
      'yes please send it',
    ),
  },
  'report-street-light': {
    shortest: at(NOON, 'report a street light', 'n', 'Oak Avenue', 'skip', '1', 'skip', 'y'),
    chatty: at(
      NOON,
      'report a street light',
      'yes it was hit by a lorry',
      'Oak Avenue, outside number 12, next to the bus stop',
      'it says 14A',
      'it is damaged',
      'no photo',
      'ring me on 07700 900982',
      'yes please send it',
    ),
  },
  'report-dog-fouling': {
    shortest: at(NOON, 'report dog fouling', 'Elm Road', '1', 'skip', 'skip', 'y'),
    chatty: at(
      NOON,
      'i want to report dog fouling',
      'Elm Road, by the gate of the park where the children play',
      'it happens again and again',
      'most days about 8am, a brown spaniel',
      'ring me on 07700 900982',
      'yes please send it',
    ),
  },
  'report-abandoned-vehicle': {
    shortest: at(
      NOON,
      'report an abandoned vehicle',
      'n',
      'Bridge St',
      'skip',
      'blue van',
      '1',
      'skip',
      'skip',
      'y',
    ),
    chatty: at(
      NOON,
      'report an abandoned vehicle',
      'yes all its windows are smashed',
      'Bridge Street, outside number 5, half on the pavement',
      "it's NM26 ABC",
      'a blue Ford van with a flat tyre',
      'one to four weeks',
      'no photo',
      'ring me on 07700 900982',
      'yes please send it',
    ),
  },
};
