// That what was told is of another home: "that's not my house", "no, number 16".
import type { Field, Json } from '../../bot/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';

/** "That's not my house", after what was told of it. */
export const wrongHome: readonly RegExp[] = [
  /^(?:(?:no|nope|sorry|but|er|um|oh|hang on|wait|that|thats|this|its|it|is|you|have|ve|got|youve|the) )*(?:(?:not|isnt|aint) (?:my|our|mine|the right|right)(?: (?:own|right))?(?: (?:house|home|address|adress|street|road|flat|place|postcode|bins?))?|(?:the )?wrong (?:house|home|address|adress|street|road|flat|place|one|postcode)|(?:i|we) (?:dont|do not) live (?:there|here|at that (?:house|address))|not where (?:i|we) live|somebody elses(?: (?:house|address))?)(?: (?:mate|sorry|that|though|tho|love|you|have))*$/,
  /^(?:(?:na|nage|sori|ond|mae|hwnna|hwnnw|hynny) )*(?:nid (?:dyna |hwn ?nw |hwnna )?(?:yw |ydy )?(?:fy|y|yn) (?:nhy|nghartref|nghyfeiriad|ty|cyfeiriad)(?: i)?(?: (?:yw|ydy|ydi))?(?: (?:hwnna|hwnnw|hynny|hwn|o|e|hi))?|(?:nid|dim) (?:fy|yn) (?:nhy|nghartref|nghyfeiriad|ty) i(?: (?:yw|ydy|ydi) (?:hwnna|hwnnw|hynny|hwn))?|(?:y )?(?:cyfeiriad|ty|cartref) anghywir|(?:dw i|dwi|rwy|rydw i) ddim yn byw (?:yna|yno|fanna))$/,
];

/** "No, number 16": another home of the same postcode. */
export const otherNumber: readonly RegExp[] = [
  /^(?:(?:no|nope|na|nage|sorry|sori|but|ond|i|meant|mean|its|it|is|im|am|we|live|are|at|what about|and|a|beth am) )*(?:number|no|num|house|rhif|flat|fflat) \d{1,4}[a-z]?(?: (?:sorry|not that|instead|sori))*$/,
];

/** A number that is said so of their home stands for the house that has it. */
export const hearsNumber = <T extends Json, O extends string>(field: Field<T, O>): Field<T, O> =>
  field.quiet === true
    ? {
        ...field,
        spots: (text, words, at) => {
          const said = normalise(text);
          const number = otherNumber.some((each) => each.test(said))
            ? /\d+[a-z]?/.exec(said)?.[0]
            : undefined;
          const parsed = number === undefined ? undefined : field.parse({ text: number }, words, at);
          return parsed?.ok === true ? parsed.value : field.spots?.(text, words, at);
        },
      }
    : field;
