// What people say instead of an option in a complaint: the service, for whom it is, with what right, how to answer. Owner: customer services.
import { yesNoMeant } from '../../bot/understanding/yes-no.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { storyIn } from './complaint-wished.ts';
import { saidIn } from './said.ts';

export const serviceSaid = saidIn({
  repairs: /\brepair|\bdamp\b|\bmou?ld|\bboiler\b|\bheating\b|\btrwsio\b|\batgyweirio/,
  tenancy: /\brents?\b|\btenanc|\bevict|\btenantiaeth\b|\brhent\b/,
  bins: /\bbins?\b|\bcadd(?:y|ies)\b|\bfood waste\b|\bgwastraff (?:bwyd|gardd)\b|\bbin ?men\b|\brecycl|\brefuse\b|\brubbish\b|\bbiniau?\b|\bailgylchu\b/,
  streets:
    /\bpot ?holes?\b|\bpavements?\b|\bstreet ?lights?\b|\bpark(?:ing|ed)\b|\broad ?works\b|\bfly ?tip|\bparcio\b|\bffyrdd\b|\b(?:d|t)wll\b|\btyllau\b/,
  tax: /\bcouncil tax\b|\bbenefits?\b|\buniversal credit\b|\btreth\b|\bbudd-?dal/,
  homes: /\b(?:housing|waiting) list\b|\bbidding\b|\bhomeless|\bre ?hous|\brhestr (?:dai|aros)\b|\bdigartref/,
  staff:
    /\bstaff\b|\bshouted\b|\bhung up\b|\bswore\b|\brude\b|\bspoken to\b|\battitude\b|\bmember of staff\b|\bstaff\w*\b|\banghwrtais\b/,
});

/** In the words that ask to complain, where they say what about. */
export const serviceTold = (text: string): ReturnType<typeof serviceSaid> => {
  const about = (ABOUT.exec(text) ?? ALONE.exec(text.split('\n').at(-1) ?? ''))?.[1];
  if (about !== undefined) return serviceSaid(about);
  const story = storyIn(text);
  return story === undefined ? undefined : serviceSaid(story);
};
const ABOUT =
  /\b(?:complain\w*|cwyno|gwyno)\b.*?\b(?:about|regarding|that|because|over|am|oherwydd)\b(.+)$/isu;

/** After the offer to take a complaint: "about the repairs team". */
const ALONE =
  /^\W*(?:(?:it['’]?s|it is|its) )?(?:about|regarding|to do with|am|ynghylch)((?: [\p{L}'’]+){1,4})[\s.!]*$/iu;

const OTHERS =
  '(?:mum|dad|mother|father|son|daughter|wife|husband|partner|friend|neighbour|nan|gran\\w*|grand\\w+|child(?:ren)?|kids?|brother|sister|uncle|aunt\\w*|client|tenant|fam|mam|nhad|tad|mab|merch|gwr|gwraig|ffrind)';
export const whoSaid = (text: string): 'me' | 'other' | undefined => {
  const said = normalise(text);
  if (/^(?:its |it is |just |only |for |4 |i )*(?:me|myself|mine|us|ourselves|fi|ni|fy hun)$/.test(said))
    return 'me';
  const isBoth = /\b(?:me|i|myself|us|fi) (?:and|a|ac)\b|\b(?:and|a|ac) (?:me|i|myself|fi)\b/.test(said);
  return !isBoth &&
    new RegExp(`^(?:its |it is |for |on behalf of |i )*(?:my |our |a |an |the |fy )?${OTHERS}$`).test(said)
    ? 'other'
    : undefined;
};

/** A no is "not yet": the complaint is taken all the same. */
export const authoritySaid = (text: string): 'agreed' | 'legal' | 'not-yet' | undefined => {
  const said = normalise(text);
  if (/\b(?:poa|attorney|guardian|deputy|by law|legal(?:ly)?|atwrnai|gwarcheidwad)\b/.test(said))
    return /\b(?:not|no|dont|ddim|nid)\b/.test(said) ? undefined : 'legal';
  if (
    /^(?:yes |yeah |yh )*(?:they|he|she|mum|dad) (?:agreed|knows?|asked(?: me(?: to)?)?|said (?:yes|ok)|is ok)$/.test(
      said,
    )
  )
    return 'agreed';
  const meant = yesNoMeant({ text });
  return meant === 'yes' ? 'agreed' : meant === 'no' ? 'not-yet' : undefined;
};

export const contactSaid = (text: string): 'email' | 'phone' | undefined => {
  if (/\S@\S+\.\S/.test(text)) return 'email';
  if (/(?:\d[\s-]?){10,}/.test(text)) return 'phone';
  return byWords(text);
};
const byWords = saidIn({
  email: /\be ?mail\b|\be ?bost\b/,
  phone: /\b(?:ring|call|phone|telephone)\b|\bffon(?:iwch|io)?\b/,
});
