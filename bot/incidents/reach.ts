// Whether they can be rung, as they wrote it: whoever goes out finds out before they knock. It is read anew from their words whenever it is asked, and kept nowhere.
import { normalise } from '../understanding/normalise.ts';
import type { Incident } from './incident.ts';

/** `unheard`: they, or somebody there, may not hear a call or a knock. `unwanted`: they cannot speak on the phone, or do not want to be rung. */
export type CallsTold = {
  readonly kind: 'unheard' | 'unwanted';
  readonly words: string;
  readonly at: string;
};

/** What they wrote last of it. Undefined where they wrote nothing of it, or took it back. */
export const callsTold = ({
  words,
  awareAt,
  added = [],
}: Pick<Incident, 'words' | 'awareAt' | 'added'>): CallsTold | undefined => {
  let told: CallsTold | undefined;
  for (const each of [...(words === undefined ? [] : [{ at: awareAt, words }]), ...added]) {
    const kind = noCalls(each.words);
    if (kind !== undefined) told = { kind: told?.kind === 'unheard' ? 'unheard' : kind, ...each };
    else if (told?.kind === 'unwanted' && RING.test(normalise(each.words))) told = undefined;
  }
  return told;
};

/** They wrote so, or said so where a number was asked for. */
export const isUnringable = (incident: Pick<Incident, 'words' | 'awareAt' | 'added' | 'answers'>): boolean =>
  incident.answers?.['calls'] === 'none' || callsTold(incident) !== undefined;

/** In one message. */
export const noCalls = (text: string): CallsTold['kind'] | undefined => {
  const said = normalise(text);
  if (UNHEARD.test(said)) return 'unheard';
  return UNWANTED.test(said) ? 'unwanted' : undefined;
};

/** "The noise is making me deaf" and "are you deaf" say nothing of whoever lives there. */
const UNHEARD =
  /(?<!\b(?:are you|you|u|ya|go|going|gone|making \w+|make \w+|driving \w+|dog is|cat is) )\b(?:stone |profoundly |partially |part |totally |completely |both |very )*(?:deaf(?! ears?\b)|hard of hearing)\b|\b(?:cant|cannot|can not|doesnt|does not) hear (?:well|much|properly|on the phone|(?:the |my |a )?(?:phone|door ?bell|door|knocking|calls?)|you if you (?:ring|call|phone|knock))\b|\b[bf]yddar\b|\b(?:trwm|drwm) (?:fy|ei|eu|i) (?:n?ghlyw|chlyw|glyw|clyw)\b/;
/** Not of whoever did not ring back, or of whom else is not to be rung. */
const UNWANTED =
  /(?<!\b(?:you|u|they|why|he|she|i|we|people|lot|council|if) )\b(?:dont|do not|never) (?:ring|call|phone)\b(?! (?:999|111|the (?:council|police|fire|gas)|an ambulance|it|them|him|her|my)\b)|(?<!\b(?:had|got|have|been|get) )\bno (?:phone )?calls\b|\b(?:text|txt|texts) only\b|\bonly (?:text|txt)(?: me| us)?\b|\b(?:just|only) (?:by )?(?:text|txt)(?: me| us)?(?: please| pls| dont| not)|\brather (?:you |u )?text(?:ed)?\b|\btext (?:me |us )?(?:instead|not call|dont (?:ring|call|phone))\b|\b(?:cant|cannot|can not|unable to) (?:talk|speak)(?! (?:to|with|about|english|welsh|much english|good english|cymraeg|saesneg)\b)|\b(?:cant|cannot|can not|unable to) (?:use|answer|take|pick up|hear on) (?:the |my |a |any )?(?:phones?|calls?)\b|\b(?:im|i am|hes|shes|he is|she is) (?:mute|non ?verbal)\b|\b(?:peidiwch|paid)(?: a| ag)? ffonio\b|\b(?:dim ond|dim) (?:tecstio|tecst|neges destun|galwadau)\b|\b(?:tecst|neges destun) yn unig\b|\b(?:methu|alla i ddim|fedra i ddim|ni allaf) siarad(?: ar y ffon)?$/;
const RING = /\b(?:please|pls|can|could|ok to|fine to) (?:you |u )?(?:ring|call|phone) (?:me|us)\b/;
