// When somebody on call will be there: how they write it, what the tenant is told of it, and what is no such time.
import { describe, expect, it } from 'vitest';
import { newsSaid } from '../../bot/care/incident-said.ts';
import { etaIn } from '../../bot/incidents/eta.ts';
import { readAnswer } from '../../bot/incidents/answer.ts';
import type { IncidentNews } from '../../bot/incidents/incident.ts';
import type { Situation } from '../../bot/situation.ts';
import { council } from '../../dialogs/council.ts';
import { phrases } from '../../dialogs/phrases.ts';

const AT = { at: new Date('2026-12-25T03:29:00Z'), timeZone: 'Europe/London' };

it.each([
  ['30 min', { minutes: 30 }],
  ['20 mins', { minutes: 20 }],
  ['in 40 minutes', { minutes: 40 }],
  ['20-30 mins', { minutes: 30 }],
  ['half an hour', { minutes: 30 }],
  ['in an hour', { minutes: 60 }],
  ['1 hr 20 mins', { minutes: 80 }],
  ['20', { minutes: 20 }],
  ['mewn 20 munud', { minutes: 20 }],
  ['hanner awr', { minutes: 30 }],
  ['4.30am', { by: '04:30' }],
  ['by 4.30', { by: '04:30' }],
  ['by 3', { by: '15:00' }],
  ['0430', { by: '04:30' }],
  ['erbyn 4.30yb', { by: '04:30' }],
  ['there by noon', { by: '12:00' }],
] as const)('reads %s', (text, eta) => {
  expect(etaIn(text, AT)).toEqual(eta);
});

it.each([
  'not safe to leave it',
  'plumber at 9',
  '10 mins late',
  'flat 4',
  '14 Elm Road',
  '07700 900161',
  '',
])('reads no time in "%s"', (text) => {
  expect(etaIn(text, AT)).toBeUndefined();
});

it.each([
  ['614 WAY 30 min', '30 min'],
  ['601 on my way be there in 40 minutes', 'be there in 40 minutes'],
  ['601 ETA 4.30am', '4.30am'],
  ['601 be there in 20 mins', 'in 20 mins'],
  ['601 20 mins', '20 mins'],
  ['601 4.30am', '4.30am'],
])('is on the way: %s', (text, note) => {
  const open = ['601', '614'].map((code) => ({ incident: code, code, paged: true }) as const);

  expect(readAnswer(text, open)).toMatchObject({ kind: 'answer', answer: 'on-the-way', note });
});

it('is no answer where a number stands alone', () => {
  expect(readAnswer('601 20', [{ incident: 'a', code: '601', paged: true }])?.kind).toBe('unclear');
});

describe('the tenant', () => {
  const told = (news: Partial<IncidentNews>, language: 'en' | 'cy' = 'en') =>
    newsSaid({ content: { council, phrases }, state: { language } } as unknown as Situation, {
      what: 'on-the-way',
      reference: 'E-1',
      row: 'leak',
      ...news,
    });
  const at = '2026-12-25T03:29:00.000Z';

  it.each([
    [{ minutes: 30 }, 'At 03:29 they said about 30 minutes.', 'tua 30 munud, am 03:29'],
    [{ by: '04:30' }, 'They said by 4:30am.', 'erbyn 4:30am'],
  ])('is told the time: %o', (said, english, welsh) => {
    for (const what of ['on-the-way', 'acknowledged'] as const) {
      expect(told({ what, eta: { said, at } })).toContain(english);
      expect(told({ what, eta: { said, at } })).not.toMatch(/no time|not told me a time|\{/);
      expect(told({ what, eta: { said, at } }, 'cy')).toContain(welsh);
    }
  });

  it('is told that none was given only then', () => {
    expect(told({})).toContain('They gave no time.');
  });

  it.each(['medical', 'selfharm', 'abuse', 'safeguard', 'fire', 'dog'])(
    'of %s is sent to 999, and never to repairs',
    (row) => {
      for (const what of ['unreached', 'on-the-way', 'acknowledged', 'given-back', 'made-safe'] as const) {
        const words = told({ what, row });
        expect(words).toContain('999 now');
        expect(words).not.toContain(council.emergencyPhone);
      }
    },
  );

  it('of a leak is given the repairs line, and the truth where somebody had it', () => {
    expect(told({ what: 'unreached' })).toMatch(
      `not reached the team yet. Call ${council.emergencyPhone} now`,
    );
    expect(told({ what: 'unreached', why: 'given-back' })).toMatch(
      /^Whoever was coming cannot, and I have not reached anybody else yet\. Call/,
    );
    expect(told({ what: 'given-back', why: 'not-safe' })).toContain('it is not safe after all');
  });

  it('who cannot be rung is told of a way without a call, wherever the number is the way that is left', () => {
    for (const why of [undefined, 'given-back', 'still', 'given-up'] as const) {
      const news = { what: 'unreached', noCalls: true, ...(why && { why }) } as const;

      expect(told(news)).toContain(`With Relay UK, dial ${council.relay} before ${council.emergencyPhone}`);
      expect(told(news, 'cy')).toContain('Gyda Relay UK');
      expect(told({ ...news, row: 'medical' })).toContain('dial 18000 with Relay UK');
      expect(told({ ...news, row: 'medical' })).not.toContain(council.emergencyPhone);
    }
    expect(told({ what: 'unreached' })).not.toContain('Relay');
  });
});
