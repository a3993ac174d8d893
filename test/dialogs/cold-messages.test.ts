// Messages as people write them cold, none of them an ask: what each is answered with, and what of two matters is kept.
import { describe, expect, it } from 'vitest';
import { normalise } from '../../bot/understanding/normalise.ts';
import { understand } from '../../dialogs/understand.ts';
import { conversation } from '../talk.ts';
import { faqs } from './shipped.ts';

type Cold = readonly [text: string, topic: string];

const ENGLISH: readonly Cold[] = [
  ['when do you lot empty my bins', 'bin-days'],
  ['what day is my bin', 'bin-days'],
  ['when r the bins', 'bin-days'],
  ['Good morning. I am 84 and I can no longer drag the wheelie bin down to the gate', 'assisted-bins'],
  ['i cant move my bin anymore its too heavy', 'assisted-bins'],
  ['how do i get my nan a bus pass shes 71', 'bus-pass'],
  ['passport for my little boy where do i go', 'passports'],
  ['my boyfriend moved in with us, am I still single occupier', 'ct-discounts'],
  ["this is the third time I've told you", 'complaints'],
];
const WELSH: readonly Cold[] = [
  ["pryd fyddwch chi'n gwagio fy min i", 'bin-days'],
  ["dwi'n hen ac yn byw ar ben fy hun, oes help efo'r bin", 'assisted-bins'],
  ['dwi angen tocyn bws i mam', 'bus-pass'],
  ['angen pasbort bws', 'bus-pass'],
  ["sut ydw i'n cael pasport newydd i'r ferch", 'passports'],
];

describe('a cold message', () => {
  it.each(ENGLISH)('%j is answered with %s', (text, topic) => {
    expect(understand(text, 'en')).toMatchObject({ kind: 'one', match: { id: topic } });
  });

  it.each(WELSH)('%j is answered with %s', (text, topic) => {
    expect(understand(text, 'cy')).toMatchObject({ kind: 'one', match: { id: topic } });
  });

  it('that calls a bus pass a passport is answered with the pass, or shown it', () => {
    const verdict = understand('pasbort bws i taid', 'cy');
    const shown = verdict.kind === 'one' ? [verdict.match] : verdict.kind === 'near' ? verdict.matches : [];

    expect(shown.map(({ id }) => id)).toContain('bus-pass');
  });

  it('is no stored ask, but for two that people write just so', () => {
    const asks = new Set(faqs.flatMap(({ asks }) => asks.map(normalise)));

    expect([...ENGLISH, ...WELSH].filter(([text]) => asks.has(normalise(text))).length).toBeLessThan(3);
  });
});

describe('who says that they have told us three times', () => {
  it('is offered a complaint, with the tone met', () => {
    const talking = conversation();
    talking.says("this is the third time I've told you");

    expect(talking.options).toContain('form:make-complaint');
    expect(talking.texts.join()).toContain('sorry');
  });
});

describe('a repair to which nobody came', () => {
  it.each(['nobody turned up for my repair', "gwarthus! neb wedi troi fyny i drwsio'r gwres"])(
    '%j leads to the visit, or to a complaint',
    (text) => {
      const talking = conversation();
      talking.says(text);

      expect(talking.options).toContain('form:make-complaint');
      expect(talking.options.some((each) => each.includes('appointment'))).toBe(true);
    },
  );
});

describe('two matters in Welsh', () => {
  it('are the bin first, and the tax after it', () => {
    const talking = conversation();
    talking.says("mae'r bin heb ei gasglu a hefyd dwi isio talu treth");

    expect(talking.state.open?.dialog).toBe('report-missed-bin');
    expect(talking.texts.join()).toContain('Talu eich treth y cyngor');
    expect(talking.state.next).toBeDefined();
  });
});

describe('an answer with a form below it', () => {
  // Those that only open what they say to call about, and what they start themselves.
  const calls = new Set(['repair-emergency']);

  it.each(faqs.filter(({ form, starts, id }) => form !== undefined && !starts && !calls.has(id)))(
    '$language $id says that it can be done here, on a phone of few words, too',
    ({ answer, short }) => {
      const here =
        /\b(?:here|reply|tell me|i can tell|yma|atebwch|dywedwch|rhowch eich rhif|gallaf ddweud)\b/i;

      expect(answer).toMatch(here);
      expect(short).toMatch(here);
    },
  );
});
