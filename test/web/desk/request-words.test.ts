// What an agent reads of a request for an answer in writing before they write one.
import { expect, it } from 'vitest';
import { requestFacts, whyNotHere } from '../../../web/desk/request-words.ts';
import { NOW, REQUEST } from '../../browser/desk/cast.ts';

const { limits } = REQUEST;
const UNTIL = '2026-12-02T10:20:00.000Z';

it('says where the answer goes, by when it was told, and until when it can be sent', () => {
  const request = {
    ...REQUEST,
    channel: 'messenger',
    language: 'cy',
    promisedBy: 'Kim',
    limits: { ...limits, windowUntil: UNTIL },
  } as const;

  expect(requestFacts(request, NOW)).toEqual([
    'Kim promised it, Sat 28 Nov, 08:20',
    'Was told that it comes by Wed 2 Dec',
    'Writes Welsh',
    'The answer goes to Messenger',
    'Can be written to for 2 days',
  ]);
});

it('lets an answer be written where they asked for one, also in words that are filed', () => {
  const filed = { ...limits, isClosed: true, templates: true };

  expect(whyNotHere(REQUEST, NOW)).toBeUndefined();
  expect(whyNotHere({ ...REQUEST, channel: 'whatsapp', limits: filed }, NOW)).toBeUndefined();
});

it.each([
  ['text', { way: 'text', to: '07700900321' }, 'a text to 07700900321'],
  ['e-mail', { way: 'email', to: 'sam@example.org' }, 'an e-mail to sam@example.org'],
  ['none', { limits: { ...limits, stoppedAt: UNTIL } }, 'no more messages'],
  ['an answer long ago', { limits: { ...limits, windowUntil: '2026-11-30T10:00:00.000Z' } }, 'too long ago'],
] as const)('says what else to do for whoever asked for %s', (_, more, said) => {
  expect(whyNotHere({ ...REQUEST, ...more }, NOW)).toContain(said);
});
