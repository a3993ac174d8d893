// Whoever is asked for a number to call, and has no phone or cannot speak on one. Owner: customer services.
import type { Field } from '../../bot/model.ts';
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
