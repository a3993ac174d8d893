// How forms of people's own accounts are finished, and those by which they show first whose account it is.
import { at, NOON, type Paths } from './form-path.ts';

const STATEMENT = {
  kind: 'rent',
  balance: 21_450,
  asOf: NOON,
  stage: 'reminder',
  paid: { amount: 10_400, at: '2026-09-14T09:00:00.000Z' },
  next: { amount: 10_400, every: 'week', next: '2026-09-28' },
};
const found = { statement: STATEMENT };
const SHORT = ['what do i owe', 'RT1042189', 'NM4 2QP', '4 12 1980'];
const LONG = [
  'can you tell me how much i owe please',
  'my rent account is RT-1042189',
  "it's nm4 2qp",
  'I was born on the 4th of December 1980',
];

/** Each goes on to the next: its own part of the way ends where it does. */
export const PROVING_PATHS: Readonly<Record<string, Paths>> = {
  'prove-account': { shortest: at(NOON, ...SHORT), chatty: at(NOON, ...LONG) },
  'prove-code': {
    shortest: { ...at(NOON, ...SHORT, '204518'), found },
    chatty: { ...at(NOON, ...LONG, 'the code is 204518'), found },
  },
  'go-on-elsewhere': {
    shortest: at(NOON, 'continue my form from whatsapp', ...SHORT.slice(1), '1'),
    chatty: at(
      NOON,
      'i started a form on my phone, can i carry on here',
      ...LONG.slice(1),
      'the pothole report please',
    ),
  },
  'account-balance': {
    shortest: { ...at(NOON, ...SHORT, '204518'), found },
    chatty: { ...at(NOON, ...LONG, 'the code is 204518'), found },
  },
};
