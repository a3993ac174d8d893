// What Amazon Lex is taught: made of the content, clean, of the topics that the embedded recogniser knows, and within Lex's limits.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { intentNameOf, PERSON } from '../../bot/understanding/lex-names.ts';
import { definitionOf, type LexDefinition } from '../../infra/lex/definition.ts';
import { checkLimits, LexLimitsError, LIMITS, usageOf } from '../../infra/lex/limits.ts';
import { taught } from '../../infra/lex/taught.ts';
import { alike, clean, utterancesOf } from '../../infra/lex/utterances.ts';
import { dialogs } from '../../dialogs/forms/index.ts';
import { model } from '../../dialogs/understand.ts';
import { fc } from '../made-up.ts';

const content = taught();
const definition = definitionOf(content);
const intentOf = (topic: string) => definition.intents.find((intent) => intent.topic === topic);

describe('what Lex is taught', () => {
  it('is of the very topics that the embedded recogniser knows, a person among them', () => {
    const known = model.topics.filter(({ languages }) => languages.includes('en')).map(({ id }) => id);

    expect(definition.intents.map(({ topic }) => topic).sort()).toEqual(known.toSorted());
    expect(known).toContain(PERSON);
    expect(definition.intents.map(({ name, topic }) => [name, topic])).toEqual(
      definition.intents.map(({ topic }) => [intentNameOf(topic), topic]),
    );
  });

  it('has every ask of every topic, in one intent alone', () => {
    const owners = Map.groupBy(
      definition.intents.flatMap(({ name, utterances }) => utterances.map((said) => ({ name, said }))),
      ({ said }) => alike(said),
    );

    expect([...owners.values()].filter((all) => all.length > 1)).toEqual([]);
    for (const { id, asks } of content.faqs)
      for (const ask of asks) expect(owners.get(alike(clean(ask)))?.[0]?.name).toBe(intentNameOf(id));
  });

  it('has the words of the command for a person, and of no other command', () => {
    expect(intentOf(PERSON)?.utterances).toContain('speak to a person');
    expect(definition.intents.filter(({ topic }) => topic.startsWith('command:'))).toHaveLength(1);
  });

  it("has a slot for what a topic's form asks, and an utterance that fills it", () => {
    const bin = intentOf('missed-bin');

    expect(bin?.slots).toContainEqual({ name: 'postcode', type: 'AMAZON.UKPostalCode' });
    expect(bin?.slots).toContainEqual({ name: 'bins', type: 'Bin' });
    for (const { utterances, slots } of definition.intents)
      for (const { name } of slots) expect(utterances.join('\n')).toContain(`{${name}}`);
  });

  it('never has two slots of one type: Lex could not tell them apart', () => {
    for (const { slots } of definition.intents)
      expect(new Set(slots.map(({ type }) => type)).size).toBe(slots.length);
  });

  it("has the ids of the form's own options as the values of a bin", () => {
    const bins = dialogs['report-missed-bin']?.questions.find(({ id }) => id === 'bins')?.field.english;
    const type = definition.slotTypes.find(({ name }) => name === 'Bin');

    expect(type?.kind === 'values' && type.values.map(({ value }) => value)).toEqual(
      Object.keys(bins?.options ?? {}),
    );
  });

  it('reads the references that the council prints, without their dash', () => {
    const type = definition.slotTypes.find(({ name }) => name === 'AccountReference');
    const pattern = new RegExp(`^(?:${type?.kind === 'pattern' ? type.pattern : ''})$`);

    expect(['RT1042189', 'rt1042189', '720418364'].every((each) => pattern.test(each))).toBe(true);
    expect(['RT104218', 'RT-1042189', '7204183641'].some((each) => pattern.test(each))).toBe(false);
  });
});

describe('what is read of the content', () => {
  it('is nothing at all where an FAQ is faulty: no topic is left out in silence', () => {
    const root = mkdtempSync(join(tmpdir(), 'lex-'));
    mkdirSync(join(root, 'dialogs/faqs/en'), { recursive: true });
    writeFileSync(join(root, 'dialogs/faqs/en/bins.md'), 'no front matter');

    expect(() => taught(root)).toThrow('dialogs/faqs/en/bins.md:1');
  });
});

describe('an utterance', () => {
  it.each([
    ['What’s on?', "What's on"],
    ['is it £1,200.50 or 25% off', 'is it 1,200.50 pounds or 25 percent off'],
    ['food & garden, please!!', 'food and garden please'],
    ['señor’s café — lay-by', "senor's cafe lay-by"],
    ['"skip" {postcode} <b>', 'skip postcode b'],
    ['the neighbours’ bins - again', 'the neighbours bins again'],
    ['🙄 ??', ''],
  ])('of %j is %j', (said, cleaned) => {
    expect(clean(said)).toBe(cleaned);
  });

  it('holds nothing but what is surely taken, and is clean once it was cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (said) => {
        const cleaned = clean(said);

        expect(cleaned).toMatch(/^(?:[A-Za-z0-9',.-]+(?: [A-Za-z0-9',.-]+)*)?$/);
        expect(clean(cleaned)).toBe(cleaned);
      }),
    );
  });

  it('is said once, whatever its capitals and marks', () => {
    const said = utterancesOf([
      { name: 'bins', asks: ["What's on?", 'whats on', 'WHATS ON!'], words: ['Whats on'] },
    ]);

    expect(said.get('bins')).toEqual(["What's on"]);
  });

  it('is of nobody where two are called so, and of the one that is asked so', () => {
    const said = utterancesOf([
      { name: 'death', asks: ['register a death'], words: ['probate', 'bills'] },
      { name: 'bills', asks: ['bills'], words: ['Probate!'] },
    ]);

    expect(said.get('death')).toEqual(['register a death']);
    expect(said.get('bills')).toEqual(['bills']);
  });
});

describe("Lex's limits", () => {
  const intent = (name: string, utterances: readonly string[]) => ({
    name,
    topic: name,
    utterances,
    slots: [],
  });
  const breachesOf = (changed: Partial<LexDefinition>): readonly string[] => {
    try {
      checkLimits({ ...definition, ...changed });
      return [];
    } catch (fault) {
      if (fault instanceof LexLimitsError) return fault.breaches;
      throw fault;
    }
  };

  it('are kept by the content as it stands', () => {
    expect(breachesOf({})).toEqual([]);
    for (const { is, max } of usageOf(definition)) expect(is).toBeLessThanOrEqual(max);
  });

  it('each name the page that says so', () => {
    for (const limit of Object.values(LIMITS)) expect(new URL(limit.page).host).toBe('docs.aws.amazon.com');
  });

  it('are all told at once, each with what to do', () => {
    const breaches = breachesOf({
      intents: [
        intent('wordy', ['a'.repeat(501)]),
        intent(
          'plenty',
          Array.from({ length: 1501 }, (_, at) => `bin ${at}`),
        ),
        intent('silent', []),
        intent('two__marks', ['marks']),
        intent('here', ['where is it']),
        intent('there', ['Where is it?']),
        intent('unfilled', ['on {date}']),
        { ...intent('untyped', ['my car']), slots: [{ name: 'car', type: 'Car' }] },
      ],
      slotTypes: [
        { kind: 'pattern', name: 'Endless', pattern: '[0-9]+' },
        { kind: 'pattern', name: 'Wide', pattern: '[0-9]'.repeat(61) },
        { kind: 'values', name: 'Same', closed: true, values: [{ value: 'bin', synonyms: ['Bin'] }] },
        { kind: 'values', name: 'Broad', closed: true, values: [{ value: 'b'.repeat(141), synonyms: [] }] },
        { kind: 'values', name: 'Empty', closed: true, values: [] },
      ],
    });

    const told = ['wordy', 'plenty', 'silent', 'two__marks', 'where is it', 'unfilled', 'untyped'];
    const types = ['Endless', 'Wide', 'Same', 'Broad', 'Empty'];
    for (const each of [...told, ...types])
      expect(breaches.filter((breach) => breach.includes(each))).toHaveLength(1);
    expect(breaches).toHaveLength(told.length + types.length);
    for (const breach of breaches) expect(breach).toMatch(/\. [A-Z]/);
  });

  it.each([
    [
      'intents of a locale',
      { intents: Array.from({ length: 1000 }, (_, at) => intent(`i${at}`, [`bin ${at}`])) },
    ],
    [
      'all utterances of a locale',
      {
        intents: Array.from({ length: 10 }, (_, at) =>
          intent(
            `i${at}`,
            Array.from({ length: 500 }, (_, nth) => `${at} ${nth} ${'a'.repeat(450)}`),
          ),
        ),
      },
    ],
    [
      'values and synonyms of a slot type',
      {
        slotTypes: [
          ...definition.slotTypes,
          {
            kind: 'values' as const,
            name: 'Huge',
            closed: true,
            values: Array.from({ length: 10_001 }, (_, at) => ({ value: `v${at}`, synonyms: [] })),
          },
        ],
      },
    ],
  ])('stop at too much of %s', (what, changed) => {
    expect(breachesOf(changed)).toEqual([expect.stringContaining(what)]);
  });
});
