// What people answer of a leak: how much it is, and where it comes from.
import { UNCLEAR } from '../../bot/styles/tree-nodes.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { yesNoMeant } from '../../bot/understanding/yes-no.ts';
import { HEDGES } from './answered-words.ts';

/** More than a bucket holds, or no bucket. */
const BEYOND =
  /\b(?:loads|gush\w*|pouring|pours?|everywhere|flood\w*|burst|spray\w*|(?:cant|cannot|wont|not) (?:\w+ ){0,2}(?:catch|stop|contain|keep up|cope|hold)\w*|through the ceiling|too (?:much|fast)|overflow\w*|overfl\w*|full|fills?|filling|filled|every (?:\d+|few|couple|five|ten|half|hour)|more than(?: \w+)*|way more|lots|(?:a )?lot more|(?:no|dont have|havent got|not got|without|havent) (?:a |any |enough )*(?:buckets?|bowls?)|not enough|bwced yn llawn|mwy|llawer|gormod|empty(?:ing)? it|faster|torrent|waterfall|rushing|streaming|shooting|soaked|ankle|inch\w*|rising)\b|^(?:yes |no |its )?(?:it is )?more$/;
const SLIGHT =
  /\b(?:buckets?|bowls?|pan|pot|tub|basin|towels?|cloth|slow\w*|small|tiny|bit|little|slight\w*|drips?|dripping|drops?|trickle|trickling|not (?:much|a lot|too bad|bad|that much|heavy|fast)|minor|bwced|diferu|araf|bach)\b/;
const TAP_DRIPS =
  /\btaps? (?:is |just |keeps |only |wont stop )*drip\w*|\bdripping taps?\b|\bdrip\w* (?:from|off) (?:the |a |my )?(?:\w+ )?tap\b/;
/** "Not gushing", "isn't pouring", "more of a drip" tell of little. */
const little = (said: string): string =>
  said
    .replace(
      /\b(?:not|isnt|arent|nothing|never|no|hardly|doesnt|wasnt|aint)(?: (?:really|exactly|that|so|too|even|like|its|a|the))* (?:gush\w*|pouring|pours?|flood\w*|burst|spray\w*|overflow\w*|full|fast|loads|lots|much|a lot|heavy|bad|rushing)(?: or (?:gush\w*|pouring|flood\w*|spray\w*|overflow\w*))*\b/g,
      'slight',
    )
    .replace(
      /\bmore (?:of a|like a|a|like) (?=(?:slow |small |steady )*(?:drip|trickle|dribble|bit|seep|weep))/g,
      'slight ',
    )
    .replace(/\bno more than\b/g, 'slight');

/** Worse counts before better. A yes that is hedged is no bucket. */
export const catchRead = (text: string): string | undefined => {
  const said = normalise(text);
  const told = little(said);
  if (HEDGES.test(said)) return UNCLEAR;
  if (BEYOND.test(told)) return 'beyond';
  if (TAP_DRIPS.test(told)) return 'drip';
  if (/\b(?:cant|cannot|but|ond)\b/.test(told)) return UNCLEAR;
  const meant = yesNoMeant({ text });
  if (
    SLIGHT.test(told) &&
    !/\b(?:not|isnt|wont)\b/.test(told.replace(/\bnot (?:much|a lot|too bad|bad)\b/g, ''))
  )
    return 'bucket';
  return /\bslight\b/.test(told)
    ? 'bucket'
    : meant === 'yes'
      ? 'bucket'
      : meant === 'no'
        ? 'beyond'
        : undefined;
};

const WASTE =
  /\b(?:sewage|sewer\w*|toilet waste|waste|drains?|brown|black water|dirty|dirt|filthy|poo|poop|shit|crap|faeces|wee|urine|foul|soil (?:pipe|stack)|stack|manhole|smelly|smells|stinks?|stinking|grey water|carthion|budr|draen|ddraen|cachu)\b/;
const ABOVE =
  /\b(?:upstairs|up stairs|neighbou?rs?|next door|(?:flat|home|floor|house|people|person|guy|lady|man|one|them|him|her|woman|tenants?) above|above(?: me| us| my flat)?|roof|loft|attic|overhead|rain|gutter\w*|uwchben|to|lofft|cymdog\w*|lan lofft)\b/;
const CLEAN =
  /\b(?:pipes?|(?:u|you) ?bend|ubend|radiators?|rads?|boiler|washing machine|washer|dishwasher|taps?|cistern|tanks?|cylinder|immersion|stop ?(?:cock|tap)|sink|basin|shower|bath|valve|joint|hose|toilet (?:cistern|tank|inlet|pipe)|mains|water heater|fridge|meter|ball ?cock|pibell|tanc|boeler|rheiddiadur|sinc|cawod|peiriant golchi)\b/;
/** What is dirty counts first, then what comes from above: "a pipe upstairs at my neighbour's" is theirs. "Upstairs toilet" may be either. */
export const sourceRead = (text: string): string | undefined => {
  const said = normalise(text).replace(
    /\b(?:not|isnt|no|dont think its)(?: (?:a|the|from|any|it|is|coming))* (?:sewage|dirty|brown|drains?|waste|smelly|foul|upstairs|roof|above)\b/g,
    ' ',
  );
  if (HEDGES.test(said)) return UNCLEAR;
  if (WASTE.test(said) || (/\b(?:toilet|loo|bog|wc)\b/.test(said) && !CLEAN.test(said))) return 'waste';
  if (ABOVE.test(said)) return MINE.test(said) ? 'clean' : 'above';
  return CLEAN.test(said) ? 'clean' : undefined;
};
/** Their own upstairs. */
const MINE =
  /\b(?:my|our) (?:(?!neighbou?rs?|landlord|mate)\w+ )?(?:(?<!neighbou?rs? )upstairs|loft|attic|bathroom)\b|\b(?:tank|pipe|boiler|cylinder|cistern)s? in (?:the|my|our) (?:loft|attic)\b|\b(?:loft|attic) (?:tank|pipe)\b/;
