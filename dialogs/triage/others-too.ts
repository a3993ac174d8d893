// Whether the homes near them have it too: it may end as nothing of the landlord's. What they say of the others counts, and not the yes or no before it.
import { UNCLEAR } from '../../bot/styles/tree-nodes.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { peopleIn } from './answered.ts';
import { HEDGES, LEADING, NO_FIRST, YES_FIRST } from './answered-words.ts';

/** `on`: the others have it. `off`: they have none either. Undefined where nothing, or too little, is said of them. */
export type Others = 'on' | 'off' | typeof UNCLEAR | undefined;

/** @param thing what they have or have not, as alternatives of a pattern */
export const othersIn =
  (thing: string) =>
  (text: string): Others => {
    const said = peopleIn(normalise(text)).replace(LEADING, '');
    if (UNASKED.test(said) || HEDGES.test(said) || CONTRARY.test(said) || text.trim().endsWith('?'))
      return UNCLEAR;
    const plain = stated(said, thing);
    const isOn = ON.test(plain);
    const isOff = OFF.test(plain);
    if (isOn && isOff) return UNCLEAR;
    return isOn ? 'on' : isOff ? 'off' : undefined;
  };

/** Nothing of a bare yes or no but what goes on saying it. */
export const isBare = (text: string): boolean => {
  const said = normalise(text)
    .replace(LEADING, '')
    .replace(/\b(?:and )?the street ?(?:lights?|lamps?)\b/, ' ');
  const rest = said.replace(YES_FIRST, '').replace(NO_FIRST, '').trim();
  return rest === '' || rest.split(/ +/).every((word) => BARE.test(word));
};
const BARE =
  /^(?:yes|no|yeah|they|do|dont|are|arent|is|it|isnt|have|havent|not|i|we|think|so|believe|the|neighbours|homes|houses|definitely|all|as|well|too|also|thanks|thank|you|please|mate|sorry|ydyn|ydy|oes|nac|maen|nhw|diolch|checked|sadly|unfortunately|afraid|everyone|everything)$/;

/** What they have is "on", what they have not is "off", in whatever words. */
const stated = (said: string, thing: string): string =>
  said
    .replace(
      new RegExp(
        `\\b(?:not off|arent off|isnt off|not out|arent out|isnt out|not affected|arent affected|isnt affected|unaffected|have no (?:problems?|issues?|trouble))\\b`,
        'g',
      ),
      'on',
    )
    .replace(
      new RegExp(
        `\\b(?:(?:have|has|got|with)(?: got)? (?:no|none)(?: (?:${thing}))*|(?:dont|doesnt|havent|hasnt|havnt|not|do not|does not) (?:have|has|had|got|get|getting)(?: (?:any|it|either|the|no))*(?: (?:${thing}))*|without(?: (?:any|${thing}))*|(?:not|arent|isnt|aint) (?:on|working|running|lit|ok|fine)|(?:dont|doesnt|isnt|arent) (?:work|working|on)|no (?:${thing})|dim (?:${thing}))\\b`,
        'g',
      ),
      'off',
    )
    .replace(
      new RegExp(
        `\\b(?:have|has|ve|got|still got|with|gyda|efo) (?:(?:got|still|their|some|plenty of) )*(?:${thing})\\b`,
        'g',
      ),
      'on',
    );

const THEY =
  '(?:they|theyre|theirs?|them|neighbours?|neighbors?|next doors?|(?:next )?door|(?:the )?others?|other (?:homes|houses|flats|people)|other side|street ?(?:lights?|lamps?)|lamp ?posts?|lamps?|(?:upstairs|downstairs|opposite|above|below)|(?:the )?(?:houses|flats|homes|lights)(?: (?:near|next|across|opposite|in|on|over|down|up)(?: \\w+){0,3})?|(?:the )?rest(?: of (?:the )?\\w+)?|across the (?:road|street)|over the road|everyone|everybody|people|nhw|cymdogion|drws nesaf|pawb)';
const LINK =
  '(?: (?:is|are|s|re|else|of|it|has|have|had|all|still|also|both|seems?(?: to be)?|looks?|just|definitely|too|lights?|power|electric|electricity|water|street|in the street|down the road|n|yn|wedi|ve|gone|went|go|been|got|do|does|says?|said|its|hers|his|theirs|theyre|their|the))*';
const ON = new RegExp(
  `\\b${THEY}${LINK} (?:on|ok|okay|fine|working|works?|lit|normal|alright|all right|running|good|iawn|gweithio)\\b|^(?:no |yes |yeah )?(?:they|neighbours?|next door|others|theyve|theyve got)(?: (?:all|both|still|definitely))* (?:do|does|have|has|on|it|some|theirs)(?: (?:it|theirs|yes|still|all|thanks|i asked|ive checked))*$|\\b(?:only|just) (?:me|mine|us|ours|my (?:house|flat|home|place|electric|electricity|power|water|one)|our (?:house|flat|home|place)|this (?:flat|house)|fi|ni)\\b|\\b(?:mine|me|us) only\\b|\\b(?:asked|checked|spoke to|rang)\\b.*\\b(?:ok|okay|fine|theyre on|on)$`,
);
const OFF = new RegExp(
  `\\b${THEY}${LINK} (?:off|out|dark|down|dry|cut|stopped|dead|black|gone|the same|same|in darkness|neither|affected)\\b|^(?:(?:yes|yeah|yep|yup|aye|no|nope) )?(?:(?:all|its all|everything|everywhere|whole|the whole|everyones?)(?: (?:is|are|of|us|them|the|street|road|area|estate|village|town|close|gone|went|s))* (?:off|out|dark|down|black|affected|dry|same)|(?:its )?(?:the )?(?:whole|entire) (?:street|road|area|estate|village|town|close)|same(?: (?:here|for (?:them|all|everyone)|with them|as (?:me|us)|next door))?|off (?:(?:any|every)where )?(?:in|on|down|across) (?:(?:the|my|our|this|whole) )*(?:street|road|area|estate|village|town|close)|all of (?:us|them)|us all|(?:the )?street(?: is)? (?:dark|off|out)|nobody(?: (?:has|have|off|got|on|does|here|round|around|at|all|any|water|power|electric|electricity|it|in|the|street|road|near|us))*|neither(?: (?:do|have|has|did) (?:they|next door|the neighbours))?|(?:it is|its) a power cut|stryd i gyd|pawb)(?: (?:as well|too|either|off|yes|here|now))*$|\\b(?:theirs|they|neighbours?|next door)\\b.*\\b(?:either|neither)\\b`,
);
/** Something else is said of some, or of the block, whose supply may be the landlord's. */
const CONTRARY =
  /\b(?:except|apart from|bar|but|some|half|one or two|few|not all|most|part of|only (?:one|two|my (?:street|block|building|road|floor)|our (?:street|block|building|road|floor))|(?:my|our|this|the) (?:block|building|floor)|ond)\b/;
/** They have not asked, or there is nobody to ask. */
const UNASKED =
  /\b(?:(?:havent|havnt|not|didnt|dont|cant|cannot|no way to|yet to|never) (?:\w+ )?(?:ask\w*|check\w*|look\w*|spoken|speak|know|seen|see|knock\w*|tell)|nobody (?:is )?(?:in(?! the (?:street|road|area|village|estate|close))|home|at home|there|around|about|answer\w*|else|next door|nearby|near|lives?)|(?:not|no ?one|arent|isnt|out) (?:in|home|answering)|farm|no (?:neighbours?|houses|one|homes|other)|(?:dont|havent|have no|not got)(?: \\w+)* (?:neighbours?|houses)|middle of nowhere|away on holiday|live alone|remote|isolated|empty)\b/;
