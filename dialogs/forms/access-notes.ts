// What a worker who comes should know of the home: never the code of a key safe, which a chat must not hold.
import { description } from '../../bot/fields/description.ts';
import type { More } from '../../bot/fields/words.ts';
import type { Field } from '../../bot/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';

export const accessNotes = (ask: string, more: More = {}): Field<string, never> => {
  const field = description(ask, more);
  return {
    ...field,
    parse: (reply, words) => (saysCode(reply.text) ? { ok: false, why: NO_CODE } : field.parse(reply, words)),
    accepts: (stored): stored is string => field.accepts(stored) && !saysCode(stored),
  };
};

/** A lock or a code is spoken of, and there are as many digits together as a code has, spaced or not. */
const saysCode = (text: string): boolean =>
  LOCK.test(normalise(text)) &&
  /\d(?:[\s.,-]?\d){2,}|\b(?:[\p{L}]+[\s,-]+)?(?:one|two|three|four|five|six|seven|eight|nine|zero)(?:[\s,-]+(?:one|two|three|four|five|six|seven|eight|nine|zero|\d)){2,}/iu.test(
    text,
  );
const LOCK =
  /\bkey ?(?:safe|box|pad|code|lock)s?\b|\block ?box\b|\b(?:door|entry|alarm|gate)? ?code\b|\bpin(?: number)?\b|\bcombination\b|\b(?:blwch|cist|sef) allwedd(?:i|au)?\b|\bcod (?:y )?(?:drws|allwedd|larwm)\b/;

const NO_CODE = {
  en: "Don't send a key safe or door code here: it is not safe in a chat. Tell me only that there is one, and the team will call you for it.",
  cy: "Peidiwch ag anfon cod blwch allwedd neu ddrws yma: nid yw'n ddiogel mewn sgwrs. Dywedwch fod un, a bydd y tîm yn eich ffonio amdano.",
};
