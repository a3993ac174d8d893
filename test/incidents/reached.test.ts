// Whoever goes out is told in which language they write, and that they are not to be rung; and nothing of why where somebody looks over a shoulder.
import { describe, expect, it } from 'vitest';
import { segments } from '../../bot/channels/gsm7.ts';
import { newsText, pageText, type TextFacts } from '../../dialogs/on-call-said.ts';
import { factsOf } from '../../bot/incidents/effect.ts';
import { atTheDoor, callOn, languageOf } from '../../lambdas/pages/on-call-reach.ts';
import { callsTold } from '../../bot/incidents/reach.ts';
import { FIRST, informs, night } from './night.ts';

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

describe('the text to those on call', () => {
  it('says that they write Welsh, and not to ring, in the same one SMS', () => {
    const { place: _, ...unplaced } = TOLD;

    const text = pageText({ ...unplaced, welsh: true, noCalls: true }, '482', AT);

    expect(text).toMatch(/^URGENT S1 leak, no calls, told 03:02 in Welsh\. Reply 482/);
    expect(segments(text).parts).toBe(1);
  });

  it('takes no room from the place for it, and makes no second message', () => {
    const text = pageText({ ...TOLD, welsh: true, noCalls: true }, '482', AT);

    expect(text).toMatch(/14 Elm Road NM4 2QP, no calls, told 03:02\./);
    expect(segments(text).parts).toBe(1);
    const long = pageText({ ...TOLD, place: '14 Elm Road Upper, NM4 2QP', noCalls: true }, '482', AT);
    expect(long).toContain('14 Elm Road Upper NM4 2QP');
    expect(long).not.toContain('no calls');
  });

  it('never says why, and of a person only not to ring', () => {
    const text = pageText({ ...TOLD, row: 'abuse', quiet: true, noCalls: true }, '482', AT);

    expect(text).toMatch(/^URGENT a person needs help, do not ring, told 03:02\./);
    expect(text).not.toMatch(/deaf|hear|call back/);
  });
});

const tells = (
  words: string,
  minutes: number,
  played: ReturnType<typeof night>,
  language: 'en' | 'cy' = 'en',
) => played.reported(minutes, { words, language, pages: undefined as never });

describe('an incident', () => {
  it('tells whoever has it when they write that they are not to be rung, once', () => {
    const played = night();
    played.reported(0);
    played.answers(2, FIRST, 'acknowledged');

    const first = tells('im deaf so dont ring me', 3, played);
    const again = tells('remember im deaf', 4, played);

    expect(informs(first)).toEqual(['added ann']);
    expect(informs(again)).toEqual([]);
    const [told] = first.flatMap((each) => (each.kind === 'inform' ? [each.told] : []));
    expect(told).toMatchObject({ noCalls: true });
    expect(newsText(told ?? TOLD, 'added', '482', { link: 'L' })).toBe(
      '482 R-204518: they have told more. Do not ring them. L',
    );
  });

  it('knows that they write Welsh, be it among English', () => {
    const played = night();
    played.reported(0, { language: 'en' });
    expect(factsOf(played.incident())).not.toHaveProperty('welsh');

    tells('dewch yn gyflym', 1, played, 'cy');

    expect(factsOf(played.incident())).toMatchObject({ welsh: true });
    expect(languageOf(played.incident())).toBe('They write Welsh and English');
  });

  it('says nothing of a language where it is English alone', () => {
    const played = night();
    played.reported(0);

    expect(languageOf(played.incident())).toBeUndefined();
  });

  it('warns a manager of who is at it, and of nobody once it is made safe', () => {
    const played = night();
    played.reported(0);
    expect(factsOf(played.incident())).not.toHaveProperty('has');
    played.answers(2, FIRST, 'acknowledged');
    expect(factsOf(played.incident())).toMatchObject({ has: 'Ann Price' });
    played.answers(9, FIRST, 'made-safe');

    expect(factsOf(played.incident())).not.toHaveProperty('has');
  });

  it('wakes nobody for a word of thanks once it is made safe', () => {
    const played = night();
    played.reported(0);
    played.answers(2, FIRST, 'made-safe');

    expect(informs(tells('diolch', 5, played, 'cy'))).toEqual([]);
    expect(informs(tells('thanks but its still coming in', 6, played))).toEqual(['added ann']);
  });
});

describe('the page', () => {
  const at = (iso: string) => iso.slice(11, 16);
  const shown = (words: string, more: object = {}) => {
    const played = night();
    played.reported(0, { from: '+447700900125', words, ...more });
    const incident = played.incident();
    const told = callsTold(incident);
    const call = callOn(incident, told, at);
    return { call: typeof call === 'string' ? call : call.html, door: atTheDoor(told) };
  };

  it('says not to ring, with their own words, and offers a text', () => {
    const { call, door } = shown('leak. im deaf');

    expect(call).toMatch(/Do not ring them\..*at\s+03:00.*leak\. im deaf/s);
    expect(call).toContain('href="sms:+447700900125"');
    expect(call).not.toContain('tel:');
    expect(door).toMatch(/may not hear a knock/);
  });

  it('says nothing of a door for whoever only does not want to be rung', () => {
    expect(shown('leak, text only please').door).toBeUndefined();
  });

  it('of a quiet danger quotes nothing and offers no text', () => {
    const { call } = shown('cant talk hes here', { row: 'abuse', quiet: true });

    expect(call).toContain('Do not ring them.');
    expect(call).not.toMatch(/hes here|sms:|tel:/);
  });

  it('says so where they have no phone to speak on, as they answered', () => {
    const { call } = shown('leak', { answers: { calls: 'none' } });

    expect(call).toMatch(/no phone, or cannot speak on one/);
    expect(call).not.toContain('tel:');
  });

  it('offers the call as ever where nothing speaks against it', () => {
    expect(shown('leak').call).toContain('href="tel:+447700900125"');
  });
});
