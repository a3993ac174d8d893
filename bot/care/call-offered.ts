// The offers of a person who does not write here and now: to be called, and to be answered in writing, where the council does either.
import type { PhraseId } from '../content.ts';
import type { Option } from '../model.ts';
import { phrase, type Draft, type Situation } from '../situation.ts';
import { partsOf } from './on-page.ts';
import { dialogIn } from './question.ts';

export const callBackOption = (situation: Situation): Option | undefined =>
  option(situation, situation.content.leads.callBack, 'askCallBack');
export const writeBackOption = (situation: Situation): Option | undefined =>
  option(situation, situation.content.leads.writeBack, 'askWriteBack');

/** What was to be said, with them below it. Where every part costs, writing is offered only as long as it takes no further one: it can be asked for in words. */
export const withWaysLater = (situation: Situation, draft: Draft, before: readonly Option[]): Draft => {
  const call = callBackOption(situation);
  const write = writeBackOption(situation);
  const called = { ...draft, options: [...before, ...(call === undefined ? [] : [call])] };
  if (write === undefined) return called;
  const both = { ...draft, options: [...called.options, write] };
  const isFree = !situation.abilities.metered || partsOf(both) <= partsOf(called);
  return isFree ? both : called;
};

const option = (situation: Situation, form: string, words: PhraseId): Option | undefined =>
  dialogIn(situation, form) === undefined
    ? undefined
    : { id: `form:${form}`, words: phrase(situation, words) };
