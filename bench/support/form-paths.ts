// How each form is finished: in as few words as it can be, and as somebody who likes to talk does it. Northmoor, as on a laptop.

/** What a citizen types, message by message, from a closed form to its reference. `at` is Porth's time (ISO) when they begin. */
export type Path = { readonly at: string; readonly says: readonly string[] };
export type Paths = { readonly shortest: Path; readonly chatty: Path };

const NOON = '2026-09-22T11:00:00.000Z';
const FRIDAY_EVENING = '2026-09-25T17:00:00.000Z';
const at = (time: string, ...says: readonly string[]): Path => ({ at: time, says });

/** By form. Those that a timer opens begin with the answer to it. */
export const PATHS: Readonly<Record<string, Paths>> = {
  'find-bin-days': {
    shortest: at(NOON, 'bin day', 'NM4 2QP', '14'),
    chatty: at(
      NOON,
      'hello there, when do you empty my bins please',
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
};
