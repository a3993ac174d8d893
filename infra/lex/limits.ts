// How much Lex takes, as data, and all that a definition has too much of.
import { valuesOf, type Limits } from '../../bot/channels/limit.ts';
import type { LexDefinition } from './definition.ts';
import type { LexSlotType } from './slots.ts';
import { alike } from './utterances.ts';

/** "Quotas" in the developer guide of Lex V2; where en-GB has one of its own, that one. */
const QUOTAS = 'https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html';
const CLOUDFORMATION = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const checked = '2026-11-28';

export const LIMITS = {
  INTENTS_MAX: { value: 1000, unit: 'items', of: 'intents of a locale', page: QUOTAS, checked },
  UTTERANCES_MAX: { value: 1500, unit: 'items', of: 'utterances of an intent', page: QUOTAS, checked },
  UTTERANCE_MAX: { value: 500, unit: 'characters', of: 'one utterance', page: QUOTAS, checked },
  ALL_UTTERANCES_MAX: {
    value: 2_000_000,
    unit: 'characters',
    of: 'all utterances of a locale',
    page: QUOTAS,
    checked,
  },
  INTENT_SLOTS_MAX: { value: 100, unit: 'items', of: 'slots of an intent', page: QUOTAS, checked },
  SLOTS_MAX: { value: 4000, unit: 'items', of: 'slots of a locale', page: QUOTAS, checked },
  SLOT_TYPES_MAX: { value: 250, unit: 'items', of: 'slot types of our own', page: QUOTAS, checked },
  TYPE_VALUES_MAX: {
    value: 10_000,
    unit: 'items',
    of: 'values and synonyms of a slot type',
    page: QUOTAS,
    checked,
  },
  VALUES_MAX: {
    value: 50_000,
    unit: 'items',
    of: 'values and synonyms of a locale',
    page: QUOTAS,
    checked,
  },
  /** Stricter than the 500 of the quotas. */
  VALUE_MAX: {
    value: 140,
    unit: 'characters',
    of: 'one value or synonym',
    page: `${CLOUDFORMATION}/aws-properties-lex-bot-samplevalue.html`,
    checked,
  },
  /** Letters and digits, with at most one `_` or `-` after each. */
  NAME_MAX: {
    value: 100,
    unit: 'characters',
    of: 'the name of an intent, a slot or a slot type',
    page: `${CLOUDFORMATION}/aws-properties-lex-bot-intentoverride.html`,
    checked,
  },
  PATTERN_MAX: {
    value: 300,
    unit: 'characters',
    of: 'the regular expression of a slot type',
    page: 'https://docs.aws.amazon.com/lexv2/latest/dg/built-in-slot-alphanumeric.html',
    checked,
  },
  /** Met first of all, and long before Lex has enough: a test holds the template against it. */
  TEMPLATE_MAX: {
    value: 1_000_000,
    unit: 'bytes',
    of: "a stack's template",
    page: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html',
  },
} as const satisfies Limits;

const MAX = valuesOf(LIMITS);
const NAME = /^(?:[0-9a-zA-Z][_-]?)+$/;
/** `*`, `+`, `{x,}` and `.` are refused in a slot type's expression. */
const ENDLESS = /[*+.]|\{\d+,\}/;

/** Thrown before anything is sent to AWS. `breaches` has a sentence for each: what is too much, and what to do. */
export class LexLimitsError extends Error {
  override readonly name = 'LexLimitsError';
  readonly breaches: readonly string[];
  constructor(breaches: readonly string[]) {
    super(`Lex would refuse this bot. ${breaches.length} to put right:\n${breaches.join('\n')}`);
    this.breaches = breaches;
  }
}

/** @throws {LexLimitsError} with every breach at once */
export const checkLimits = (definition: LexDefinition): LexDefinition => {
  const breaches = breachesOf(definition);
  if (breaches.length > 0) throw new LexLimitsError(breaches);
  return definition;
};

export type Usage = { readonly what: string; readonly is: number; readonly max: number };

/** How much of each limit is used; of what each intent or type has for itself, the most that one has. */
export const usageOf = (definition: LexDefinition): readonly Usage[] => {
  const { intents, slotTypes } = definition;
  const used = (name: keyof typeof LIMITS, is: number): Usage => ({
    what: LIMITS[name].of,
    is,
    max: MAX[name],
  });
  const values = slotTypes.map((type) => valuesIn(type).length);
  const utterances = intents.flatMap((intent) => intent.utterances);
  return [
    used('INTENTS_MAX', intents.length + FALLBACK),
    used('UTTERANCES_MAX', most(intents.map((intent) => intent.utterances.length))),
    used('UTTERANCE_MAX', most(utterances.map(({ length }) => length))),
    used('ALL_UTTERANCES_MAX', sum(utterances.map(({ length }) => length))),
    used('INTENT_SLOTS_MAX', most(intents.map(({ slots }) => slots.length))),
    used('SLOTS_MAX', sum(intents.map(({ slots }) => slots.length))),
    used('SLOT_TYPES_MAX', slotTypes.length),
    used('TYPE_VALUES_MAX', most(values)),
    used('VALUES_MAX', sum(values)),
  ];
};

const breachesOf = (definition: LexDefinition): string[] => {
  const { intents, slotTypes } = definition;
  const tooMuch = usageOf(definition).flatMap(({ what, is, max }) =>
    // These two are told of the one that is too much.
    what === LIMITS.UTTERANCES_MAX.of || what === LIMITS.UTTERANCE_MAX.of || is <= max
      ? []
      : [
          `${what}: ${is}, and Lex takes ${max}. Take some out of the content; a few of the quotas AWS raises when asked`,
        ],
  );
  return [
    ...tooMuch,
    ...intents.flatMap(({ name, utterances }) => {
      const long = utterances.filter(({ length }) => length > MAX.UTTERANCE_MAX);
      return [
        ...(utterances.length === 0 ? [`${name} has no utterances. Write some asks`] : []),
        ...(utterances.length > MAX.UTTERANCES_MAX
          ? [
              `${name} has ${utterances.length} utterances, and Lex takes ${MAX.UTTERANCES_MAX}. Take some out`,
            ]
          : []),
        ...long.map(
          (each) =>
            `${name} has an utterance of ${each.length} characters, and Lex takes ${MAX.UTTERANCE_MAX}. Shorten "${each.slice(0, 40)}…"`,
        ),
      ];
    }),
    ...names(definition),
    ...twice(
      intents.flatMap(({ name, utterances }) => utterances.map((each) => [alike(each), name] as const)),
      (said, where) => `"${said}" is asked in ${where}. Keep it in one`,
    ),
    ...slotTypes.flatMap(typeBreaches),
    ...unknownSlots(definition),
  ];
};

/** Lex's own intent for what fits none counts too. */
const FALLBACK = 1;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const most = (numbers: readonly number[]): number => numbers.reduce((all, each) => Math.max(all, each), 0);
const valuesIn = (type: LexSlotType): string[] =>
  type.kind === 'values' ? type.values.flatMap(({ value, synonyms }) => [value, ...synonyms]) : [];

const names = ({ intents, slotTypes, fallback }: LexDefinition): string[] => {
  const all = [...intents, ...slotTypes, ...intents.flatMap(({ slots }) => slots)].map(({ name }) => name);
  const bad = [...new Set(all)].filter((name) => !NAME.test(name) || name.length > MAX.NAME_MAX);
  const intentNames = [
    ...intents.map(({ name, topic }) => [name, topic] as const),
    [fallback, 'Lex'] as const,
  ];
  return [
    ...bad.map(
      (name) =>
        `${name} is no name in Lex, which takes ${MAX.NAME_MAX} letters and digits, with one _ or - between. Change the id`,
    ),
    ...twice(intentNames, (name, where) => `${name} is the name of ${where}. Change the id of one`),
  ];
};

const typeBreaches = (type: LexSlotType): string[] => {
  if (type.kind === 'pattern')
    return [
      ...(type.pattern.length > MAX.PATTERN_MAX
        ? [
            `${type.name} has a pattern of ${type.pattern.length} characters, and Lex takes ${MAX.PATTERN_MAX}. Shorten it`,
          ]
        : []),
      ...(ENDLESS.test(type.pattern)
        ? [`${type.name} has a pattern with * + . or {x,}, which Lex refuses. Say how many there may be`]
        : []),
    ];
  const values = valuesIn(type);
  return [
    ...(values.length === 0 ? [`${type.name} has no values. Give it some, or take it out`] : []),
    ...values
      .filter(({ length }) => length > MAX.VALUE_MAX || length === 0)
      .map(
        (value) =>
          `${type.name} has "${value.slice(0, 40)}" of ${value.length} characters, and Lex takes 1 to ${MAX.VALUE_MAX}. Say it in fewer`,
      ),
    ...twice(
      values.map((value, at) => [alike(value), `place ${at + 1}`] as const),
      (value, where) => `${type.name} has "${value}" twice, at ${where}. Keep one`,
    ),
  ];
};

/** A slot of an utterance that its intent has not, and a slot of a type that there is not. */
const unknownSlots = ({ intents, slotTypes }: LexDefinition): string[] => {
  const types = new Set(slotTypes.map(({ name }) => name));
  return intents.flatMap(({ name, utterances, slots }) => {
    const known = new Set(slots.map((slot) => slot.name));
    const named = utterances.flatMap((each) =>
      [...each.matchAll(/\{([^}]*)\}/g)].map(([, slot = '']) => slot),
    );
    return [
      ...[...new Set(named)]
        .filter((slot) => !known.has(slot))
        .map((slot) => `${name} has {${slot}} in an utterance, and no such slot. Add it, or take it out`),
      ...slots
        .filter(({ type }) => !type.startsWith('AMAZON.') && !types.has(type))
        .map((slot) => `${name} has the slot ${slot.name} of ${slot.type}, which is no slot type. Add it`),
    ];
  });
};

const twice = (
  said: readonly (readonly [key: string, where: string])[],
  told: (key: string, where: string) => string,
): string[] =>
  [...Map.groupBy(said, ([key]) => key)]
    .filter(([, all]) => all.length > 1)
    .map(([key, all]) => told(key, all.map(([, where]) => where).join(' and ')));
