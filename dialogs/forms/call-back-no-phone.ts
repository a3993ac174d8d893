// Whoever is asked for a number to call, and has no phone or cannot speak on one. Owner: customer services.
import { noCalls } from '../../bot/incidents/reach.ts';
import type { Both, Field } from '../../bot/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';

/** The value of whoever has no number to give. */
export const NO_PHONE = 'none';

/** It is kept for no other form. */
export const orNoPhone = (field: Field<string, never>): Field<string, never> => ({
  ...field,
  parse: (reply, words, at) =>
    SAID.test(normalise(reply.text)) ? { ok: true, value: NO_PHONE } : field.parse(reply, words, at),
  accepts: (stored, words): stored is string => stored === NO_PHONE || field.accepts(stored, words),
  holds: (value) => value !== NO_PHONE && field.holds?.(value) !== false,
});
const SAID =
  /^(?:(?:but|sorry|no|i|we|im|na) )*(?:(?:dont|do not|havent|have not|aint) (?:(?:have|got|own|use|had|even) )*(?:an? |any |my |the )?(?:phone|mobile|landline|telephone|fone)|have(?:nt)? (?:got )?no (?:phone|mobile|credit)|no (?:phone|mobile|landline)|(?:cant|cannot|can not) (?:use|talk on|speak on|hear on|afford|answer) (?:an? |the |my )?(?:phone|telephone)|got no (?:phone|mobile)|(?:does|sdim|dim|nid oes) (?:gen i |gyda fi |da fi )?(?:ddim |dim )?ffon(?: (?:gen i|gyda fi|da fi|efo fi))?|heb ffon)(?: (?:sorry|at the moment|now|here|any ?more|sori))*$/;

/** Nor is anybody called who cannot hear or does not want to be: what they wrote of it stands with what they told. */
export const orNoCall = (field: Field<string, never>): Field<string, never> => {
  const other = orNoPhone(field);
  return {
    ...other,
    parse: (reply, words, at) => {
      const said = normalise(reply.text);
      return said.length <= LONGEST &&
        !/\d{5}/.test(said) &&
        (NO_CALL.test(said) || SAID.test(said) || noCalls(reply.text) !== undefined)
        ? { ok: true, value: NO_PHONE }
        : other.parse(reply, words, at);
    },
    show: (value, language, words) =>
      value === NO_PHONE ? NOT_CALLED[language] : other.show(value, language, words),
  };
};
const LONGEST = 100;
const NO_CALL =
  /\b(?:im|i am|i m|were|we are|both|am) (?:\w+ )?(?:deaf|hard of hearing|mute|non ?verbal)\b|\b(?:dont|do not|please dont|no need to|not) (?:ring|call|phone)\b|\b(?:cant|cannot|can not|couldnt|unable to) (?:hear|use|talk|speak|answer|take)(?: \w+){0,3} (?:phones?|calls?)\b|\b(?:cant|cannot) (?:hear|speak|talk)\b|\bno (?:phone )?calls\b|\b(?:n|yn|dwi n|rwy n) fyddar\b|\bpeidiwch a ffonio\b/;
const NOT_CALLED: Both = { en: 'none', cy: 'dim' };
