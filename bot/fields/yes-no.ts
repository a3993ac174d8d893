// Yes or no, as people really say it.
import type { Field } from '../model.ts';
import { yesNoMeant, type YesNo } from '../understanding/yes-no.ts';
import { candidates } from './candidates.ts';
import { choice } from './choice.ts';
import type { More } from './words.ts';
import { optionMeant } from '../understanding/options.ts';

/** @param more.reads understands what people say instead of yes or no */
export const yesNo = (
  ask: string,
  { reads, ...more }: More & { readonly reads?: (text: string) => YesNo | undefined } = {},
): Field<YesNo, YesNo> => {
  const field = choice(ask, { yes: 'Yes', no: 'No' }, more);
  return {
    ...field,
    parse: (reply, words) => {
      // Words before numbers: "no 1" is no one, not the first option.
      const said = reply.option === undefined ? yesNoMeant(reply) : undefined;
      const own = reply.option === undefined ? reads?.(reply.text) : undefined;
      const value = own ?? said ?? optionMeant(reply, candidates(['yes', 'no'], words));
      return value === 'yes' || value === 'no' ? { ok: true, value } : { ok: false, why: YES_OR_NO };
    },
  };
};

const YES_OR_NO = { en: 'Reply yes or no.', cy: 'Atebwch ie neu na.' };
