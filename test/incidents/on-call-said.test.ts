// The texts that those on call get: one SMS, in plain letters, and nothing in them that is nobody else's to read.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { segments } from '../../bot/channels/gsm7.ts';
import type { OnCallAnswer } from '../../bot/incidents/incident.ts';
import {
  alarmText,
  answerText,
  misreadText,
  newsText,
  pageText,
  type TextFacts,
} from '../../dialogs/on-call-said.ts';

const TOLD: TextFacts = {
  reference: 'R-204518',
  row: 'leak',
  severity: 'S1',
  awareAt: '2026-12-25T03:02:10.000Z',
  place: '14 Elm Road, NM4 2QP',
};
const AT = {
  link: 'https://porth.northmoor.example.org/l/JGgLpRZMe9baW-6fiokWR1',
  now: new Date('2026-12-25T03:02:20Z'),
  timeZone: 'Europe/London',
};
const CLOCK = {
  due: '2026-12-26T03:02:10.000Z',
  must: { en: 'investigated and made safe', cy: 'wedi ei wneud yn ddiogel' },
};

describe('a page', () => {
  it('says in one SMS what, where, since when, how to answer, and where to read more', () => {
    const text = pageText(TOLD, '482', AT);

    expect(text).toBe(
      'URGENT S1 leak, 14 Elm Road NM4 2QP, told 03:02. Reply 482 then OK, WAY, SAFE or CANT. https://porth.northmoor.example.org/l/JGgLpRZMe9baW-6fiokWR1',
    );
    expect(segments(text)).toMatchObject({ encoding: 'GSM-7', parts: 1 });
  });

  it.each(['abuse', 'selfharm', 'safeguard', 'medical', 'homeless', 'violence'])(
    'of %s says that a person needs a call back, and no more',
    (row) => {
      const text = pageText({ ...TOLD, row }, '482', AT);

      expect(text).toBe(
        'URGENT a person needs a call back, told 03:02. Reply 482 then OK, WAY, SAFE or CANT. https://porth.northmoor.example.org/l/JGgLpRZMe9baW-6fiokWR1',
      );
    },
  );

  it('of what is quiet says no more, whatever it is', () => {
    const text = pageText({ ...TOLD, row: 'insecure', quiet: true }, '482', AT);

    expect(text).not.toMatch(/door|window|Elm|S1/);
  });

  it.each([
    ['the flat where my ex lives', /^URGENT S1 leak, told/],
    ['14 Elm Road, she is pregnant', /^URGENT S1 leak, told/],
    [
      'the big house with the green door behind the old mill, past the bridge, NM4 2QP',
      /^URGENT S1 leak, NM4 2QP, told/,
    ],
    [
      'the big house with the green door behind the old mill, past the bridge on the left',
      /^URGENT S1 leak, place on the page, told/,
    ],
    ['Tŷ Gwyn, Stryd y Bont', /^URGENT S1 leak, Ty Gwyn Stryd y Bont, told/],
    ['12’s “Elm” Road 🔥', /^URGENT S1 leak, 12's "Elm" Road, told/],
  ])('has the place only where it fits and tells of nobody: %s', (place, begins) => {
    const text = pageText({ ...TOLD, place }, '482', AT);

    expect(text).toMatch(begins);
    expect(segments(text)).toMatchObject({ encoding: 'GSM-7', parts: 1 });
  });

  it('names the day where it was another', () => {
    const text = pageText({ ...TOLD, awareAt: '2026-12-24T23:55:00.000Z' }, '482', AT);

    expect(text).toContain('told Thursday 24 December 23:55.');
  });

  it('says the time as clocks there show it', () => {
    const summer = { ...AT, now: new Date('2027-07-01T02:03:00Z') };

    expect(pageText({ ...TOLD, awareAt: '2027-07-01T02:02:00.000Z' }, '482', summer)).toContain(
      'told 03:02.',
    );
  });

  it('is one plain SMS wherever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (place) => {
        expect(segments(pageText({ ...TOLD, place }, '482', AT))).toMatchObject({
          encoding: 'GSM-7',
          parts: 1,
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('what else is texted', () => {
  it('warns before a clock runs out, and after', () => {
    const [late, over] = (['late', 'breached'] as const).map((why) =>
      alarmText(TOLD, { why, clock: CLOCK }, '482', AT),
    );

    expect(late).toMatch(
      /^DUE SOON R-204518 leak: investigated and made safe, by Saturday 26 December 03:02\./,
    );
    expect(over).toMatch(
      /^TOO LATE R-204518 leak: investigated and made safe, by Saturday 26 December 03:02\./,
    );
  });

  it('warns of what somebody has with their name, and asks nobody else to answer it', () => {
    const text = alarmText({ ...TOLD, has: 'Ewa Nowak' }, { why: 'late', clock: CLOCK }, '482', AT);

    expect(text).toMatch(/by Saturday 26 December 03:02\. Ewa Nowak has it, code 482\. https/);
    expect(text).not.toContain('Reply');
  });

  it.each(['late', 'nobody', 'unreached', 'given-up'] as const)('of %s names no row of a person', (why) => {
    const told = { ...TOLD, row: 'abuse' };
    const text = alarmText(told, why === 'late' ? { why, clock: CLOCK } : { why }, '482', AT);

    expect(text).not.toMatch(/abuse|Elm/);
    expect(segments(text).encoding).toBe('GSM-7');
  });

  it('confirms what was answered, and says who has it', () => {
    const said = (['acknowledged', 'on-the-way', 'made-safe', 'cannot'] as const).map((what) =>
      answerText({ what }, '482', AT),
    );

    expect(said[0]).toMatch(/^482 is yours from 03:02\. Nobody else is paged\./);
    expect(said[1]).toMatch(/^482: noted 03:02, you are on your way\./);
    expect(said[2]).toBe('482: noted 03:02, made safe.');
    expect(said[3]).toMatch(/goes to the next on call/);
    expect(answerText({ what: 'held-by-other', by: 'Ben Carter' }, '482', AT)).toBe(
      '482: Ben Carter has it already. You need not go.',
    );
    expect(said.map((each) => segments(each).parts)).toEqual([1, 1, 1, 1]);
  });

  it('of what is over says since when it is safe, and what is open beside it', () => {
    const over = (more: { alsoOpen?: readonly string[]; madeSafeAt?: string }, answer: OnCallAnswer) =>
      answerText({ what: 'is-over', over: { answer, ...more } }, '654', AT);
    const madeSafeAt = '2026-12-25T02:20:00.000Z';

    expect(over({ madeSafeAt, alsoOpen: ['840'] }, 'acknowledged')).toBe(
      '654 was made safe at 02:20. 840 is open: reply 840 OK.',
    );
    expect(over({ madeSafeAt, alsoOpen: ['840'] }, 'made-safe')).toBe(
      '654 was made safe at 02:20. 840 is open: reply 840 SAFE and what you did.',
    );
    expect(over({ madeSafeAt, alsoOpen: ['840', '555'] }, 'on-the-way')).toBe(
      '654 was made safe at 02:20. 840 and 555 are open: begin with the number, like 840 WAY.',
    );
    expect(over({ madeSafeAt }, 'acknowledged')).toBe('654 was made safe at 02:20.');
    expect(over({}, 'acknowledged')).toBe('654 is closed.');
  });

  it('promises nothing that only the tenant says', () => {
    expect(newsText(TOLD, 'said-safe', '482', AT)).toContain('Nobody has checked that.');
    expect(newsText(TOLD, 'called-off', '482', AT)).toContain('Nobody has checked that.');
    expect(newsText(TOLD, 'taken', '482', { ...AT, by: 'Ben Carter' })).toBe(
      '482 R-204518: Ben Carter has it now. You need not go.',
    );
  });

  it('says what is open when it was another code, and that nothing is noted', () => {
    expect(misreadText({ kind: 'which', codes: ['482', '731', '555'] })).toBe(
      'You have more than one open: 482, 731 and 555. Begin with the number, like 482 OK. Nothing is noted yet.',
    );
    expect(misreadText({ kind: 'unknown', code: '428', codes: ['482'] })).toBe(
      '428 is not open. You have 482. Nothing is noted yet.',
    );
    expect(misreadText({ kind: 'unknown', code: '428', codes: [] })).toContain('you have no other');
    expect(misreadText({ kind: 'unclear', code: '482' })).toContain('Reply 482 then OK, WAY, SAFE or CANT.');
  });
});

it('what more they told says where, once that is known, in one text', () => {
  const link = { link: 'https://porth.example.org/l/MpvuLq-B05dRP_Z_No-UZX' };

  expect(newsText({ ...TOLD, place: '14 elm road NM4 2QP' }, 'added', '482', link)).toBe(
    `482 ${TOLD.reference}: they have told more: 14 elm road NM4 2QP. ${link.link}`,
  );
  expect(newsText({ ...TOLD, place: 'where my ex lives' }, 'added', '482', link)).not.toContain('my ex');
});

describe('a home that they gave in the chat', () => {
  const { place: _, ...unplaced } = TOLD;
  it('stands in the text for what it is, and is no place of the danger', () => {
    const text = pageText({ ...unplaced, given: '8 Oak Avenue, NM3 1FG' }, '482', AT);

    expect(text).toContain('in this chat they gave 8 Oak Avenue NM3 1FG: not confirmed that it is there');
  });

  it('is left out where they say where it is', () => {
    expect(pageText({ ...TOLD, given: '8 Oak Avenue, NM3 1FG' }, '482', AT)).not.toContain('Oak');
  });
});

describe('one page for many', () => {
  const many = {
    reference: 'R-204518',
    row: 'fire',
    severity: 'S0',
    awareAt: '2026-12-25T03:02:10.000Z',
  } as const;

  it.each([
    [{ homes: 25, unplaced: 25 }, 'URGENT S0 fire or smoke, 25 reports, no place, told'],
    [{ homes: 25, unplaced: 3 }, 'URGENT S0 fire or smoke, 25 reports, 3 no place, told'],
    [{ homes: 29 }, 'URGENT S0 fire or smoke, 29 reports, told'],
    [{}, 'URGENT S0 fire or smoke, told'],
  ])('tells how many they are, in one text: %j', (count, begins) => {
    const text = pageText({ ...many, ...count }, '4821', AT);

    expect(text).toContain(begins);
    expect(segments(text).parts).toBe(1);
  });

  it('is answered with what the OK counts for', () => {
    expect(answerText({ what: 'acknowledged', homes: 25, unplaced: 25 }, '482', AT)).toContain(
      'all 25 reports of it: none says where, so ring each. Nobody else is paged.',
    );
    expect(answerText({ what: 'acknowledged', homes: 3 }, '482', AT)).toContain(
      'all 3 reports of it. Nobody',
    );
  });
});
