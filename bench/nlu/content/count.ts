// How many rows are met as they should be.
import type { Language } from '../../../bot/model.ts';
import { languageOf } from '../../../bot/understanding/language.ts';
import { share } from '../open-set.ts';
import type { Met } from '../../../dialogs/build/first-met.ts';
import { OUTSIDE, PERSON, type Row } from './rows.ts';

export type Tried = { readonly row: Row; readonly met: Met };

/** The likeliest is the right one: it is answered, its form is opened or offered, or it is the first that is offered. */
export const isFirst = ({ row, met }: Tried): boolean =>
  met.form === row.intent ||
  met.offers?.includes(row.intent) === true ||
  isEmergency({ row, met }) ||
  isAmong(met.topics, row.intent, met);

/** The right one is answered, or among the first three that are offered. */
export const isInThree = (tried: Tried): boolean =>
  isFirst(tried) || tried.met.topics.slice(0, 3).includes(tried.row.intent);

/** A form may serve more than one topic; of topics that are offered the first is the likeliest. */
const isAmong = (topics: readonly string[], intent: string, { kind }: Met): boolean =>
  kind === 'form' ? topics.includes(intent) : topics[0] === intent;

/** Words of danger get the line that is for them before any answer. */
const isEmergency = ({ row, met }: Tried): boolean =>
  met.kind === 'danger' && row.intent === 'repair-emergency';

/** Somebody is named who can be reached, or the call that they ask for is arranged. */
export const isPerson = ({ met }: Tried): boolean => met.kind === 'person' || met.form === 'call-back';

/** Nothing is answered, begun or asked back as though it were ours. "I'm not sure I know about that" is no answer. */
export const isLeft = ({ met }: Tried): boolean =>
  met.kind === 'unsure' ||
  met.kind === 'other' ||
  met.kind === 'person' ||
  (met.kind === 'form' && met.topics.length === 0);

const isAsked = ({ row }: Tried): boolean => row.intent !== OUTSIDE && row.intent !== PERSON;

export const isRight = (tried: Tried): boolean =>
  tried.row.intent === OUTSIDE
    ? isLeft(tried)
    : tried.row.intent === PERSON
      ? isPerson(tried)
      : isFirst(tried);

const rates = (tried: readonly Tried[]) => ({
  n: tried.length,
  top1: share(tried, isFirst),
  top3: share(tried, isInThree),
});

/** What neither has said nor shows counts as English. */
export const languageIn = ({ text, language }: Row): Language => language ?? languageOf(text) ?? 'en';

/** More of them are for nobody to read. */
const MISSES_MAX = 200;

/** Shares from 0 to 1; null where there is no such row. By language only what is about a topic. */
export const counted = (all: readonly Tried[]) => {
  const asked = all.filter(isAsked);
  const of = (language: Language) => rates(asked.filter(({ row }) => languageIn(row) === language));
  const { top1, top3 } = rates(asked);
  return {
    n: all.length,
    top1,
    top3,
    oosRecall: share(
      all.filter(({ row }) => row.intent === OUTSIDE),
      isLeft,
    ),
    personRecall: share(
      all.filter(({ row }) => row.intent === PERSON),
      isPerson,
    ),
    byLanguage: { en: of('en'), cy: of('cy') },
    misses: all
      .filter((tried) => !isRight(tried))
      .slice(0, MISSES_MAX)
      .map(({ row: { text, intent }, met }) => ({ text, intent, got: gotIn(met), kind: met.kind })),
  };
};

export const gotIn = ({ topics, form }: Met): string => topics.slice(0, 3).join(', ') || (form ?? '');
