// The offer to be called, where the council calls.
import type { Option } from '../model.ts';
import { phrase, type Situation } from '../situation.ts';
import { dialogIn } from './question.ts';

export const callBackOption = (situation: Situation): Option | undefined => {
  const { callBack } = situation.content.leads;
  return dialogIn(situation, callBack) === undefined
    ? undefined
    : { id: `form:${callBack}`, words: phrase(situation, 'askCallBack') };
};
