// "False alarm sorry, it was a barbecue", while a danger holds: taken as their wish, asked for the word, and nobody is released by it.
import { describe, expect, it } from 'vitest';
import { incidentRecord } from '../../dialogs/incident-record.ts';
import { council } from '../../dialogs/council.ts';
import { night, NIGHT, paged } from '../incidents/night.ts';
import { conversation } from '../talk.ts';

const held = (...said: readonly string[]) => {
  const talking = conversation({ channel: 'sms' });
  for (const each of said) talking.says(each);
  return talking;
};
const ENGLISH = [
  'false alarm sorry it was a barbecue',
  'its ok it was just the toaster',
  "sorry wrong flat it was next door's tv",
  'oh it was only the neighbours bbq',
  'its nothing just the telly',
  'False alarm!! the kids were playing a game',
  'sorry, turned out to be the washing machine',
];
const WELSH = [
  'larwm ffug sori, dim ond y tost oedd e',
  'camrybudd, y teledu drws nesa oedd o',
  'camrwd sori',
  "mae'n iawn dim ond y tostiwr oedd o",
  'sori fflat anghywir',
];

describe('while a danger holds', () => {
  it.each(ENGLISH)('"%s" is asked for the word, in one sentence and without the line', (words) => {
    const talking = held('my house is on fire', words);

    expect(talking.texts.slice(-1)).toEqual([
      'I am glad to hear it. If everyone is safe, reply SAFE, and I will tell the people on call.',
    ]);
    expect(talking.last.status).toBe('held');
    expect(talking.state.danger).toMatchObject({ id: 'fire', held: true });
  });

  it.each(WELSH)('"%s" is asked in Welsh', (words) => {
    const talking = held('mae ty fi ar dan', words);

    expect(talking.texts.at(-1)).toContain('Os yw pawb yn ddiogel, atebwch DIOGEL');
    expect(talking.state.danger?.held).toBe(true);
  });

  it.each([...ENGLISH, ...WELSH])('"%s" goes into the record, and calls nothing off', (words) => {
    const { effects } = held('my house is on fire', words);

    expect(effects.map((each) => each.kind === 'submit' && each.transaction)).not.toContain('incidents.safe');
    expect(effects.at(-1)).toMatchObject({
      transaction: 'incidents.report',
      answers: { words, nothing: expect.any(String) as string },
    });
  });

  it('SAFE ends it after that, and not before', () => {
    const talking = held('my house is on fire', 'false alarm sorry it was a barbecue', 'ok');
    expect(talking.last.status).toBe('held');

    talking.says('SAFE');

    expect(talking.last.status).toBe('released');
  });

  it.each([
    'it was just the toaster but now the curtains',
    'i thought it was the telly',
    'its just the cooker thats on fire',
    'was it just the toaster?',
    'not a false alarm',
    'its only the neighbours still trapped',
    'the dog is hurt',
  ])('"%s" is not taken for that', (words) => {
    const talking = held('my house is on fire', words);

    expect(talking.texts.join()).not.toContain('glad to hear');
    expect(talking.state.danger?.held).toBe(true);
  });

  it('is asked with the number where somebody else may have written it', () => {
    const talking = held('my husband is hitting me', 'sorry it was just the tv');

    expect(talking.texts.at(-1)).toContain('Are you safe now?');
    expect(talking.texts.at(-1)).toContain('999');
  });

  it('is never the same sentence three times', () => {
    const talking = held('my house is on fire', ...ENGLISH.slice(0, 2), ENGLISH[2] ?? '');

    expect(talking.texts.at(-1)).not.toContain('glad to hear');
    expect(talking.texts.at(-1)).toContain('999');
  });
});

it('stands in the trail of the incident, tells nobody that it is over, and the paging goes on', () => {
  const { reported, goesBy, incident, effects, happens } = night();
  reported(0, { row: 'fire', severity: 'S0' });
  const { pages: _, ...written } = {
    incident: 'i1',
    reference: 'R-204518',
    row: 'fire',
    severity: 'S0' as const,
    awareAt: NIGHT,
    conversation: 'c1',
    channel: 'sms' as const,
    language: 'en' as const,
    words: 'it was just the toaster',
    pages: undefined,
    answers: { nothing: NIGHT },
  };
  happens(1, { kind: 'reported', report: written });
  goesBy(2, 6);

  expect(paged(effects)).toEqual(['ann', 'bob']);
  expect(incident()).not.toHaveProperty('calledOffAt');
  expect(incident()).not.toHaveProperty('saidSafeAt');
  const record = incidentRecord(incident(), { now: new Date(NIGHT), timeZone: council.timeZone });
  expect(record).toContain('they write that it was nothing, and were asked for the word SAFE');
});

describe('what was only asked about', () => {
  it.each([
    'thank you',
    'ta',
    'thanks love',
    'its ok it was just the toaster',
    'false alarm sorry it was a barbecue',
  ])('is put once more and short after "%s"', (words) => {
    const talking = held('smoke', words);

    expect(talking.texts).toEqual(['Thank you. I still need to ask: Is there a fire now? Reply YES or NO.']);
    expect(talking.state.danger).toMatchObject({ asks: true, held: true });
    expect(talking.last.effects).toEqual([]);
  });

  it('in Welsh after "diolch"', () => {
    expect(held('mwg', 'diolch').texts).toEqual([
      'Diolch. Mae angen i mi ofyn o hyd: Oes tân nawr? Atebwch oes neu nac oes.',
    ]);
  });

  it('is the danger when they say it again, and none when they then say no', () => {
    expect(held('smoke', 'thank you', 'thank you').last.status).toBe('emergency');
    expect(held('smoke', 'thank you', 'yes').state.danger).toMatchObject({ id: 'fire', held: true });
    expect(held('smoke', 'thank you', 'no').state.danger).not.toHaveProperty('held');
  });

  it('is asked again first where a tree asks it: "you are welcome" is no word before that', () => {
    const talking = conversation({ channel: 'sms' });
    talking.opens('triage-safeguard');
    talking.says('thank you');

    expect(talking.texts.join()).not.toContain('welcome');
    expect(talking.texts).toEqual([
      expect.stringMatching(/^Thank you\. I still need to ask: Is someone in danger now\?/),
    ]);
    expect(talking.asked).toBe('danger');
  });
});
