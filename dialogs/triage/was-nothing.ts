// "False alarm sorry, it was a barbecue": what it was, and that it was nothing, on normalised words. It ends no hold: the word for that is asked for.

/** What is taken for a danger from next door, or by a nose. No word of what hurts anybody. */
const CAUSE =
  '(?:toast|toaster|grill|oven|cooker|pan|frying pan|dinner|tea|cooking|bacon|barbecue|barbeque|barby|bbq|bonfire|fireworks?|fire ?pit|candles?|incense|vape|vaping|cigarettes?|steam|shower|kettle|iron|straighteners|hair ?dryer|tv|telly|television|film|movie|radio|music|(?:computer |video )?game|xbox|playstation|cat|dog|kids|neighbours?|next doors?|drains?|bins?|washing machine|tumble dryer|dishwasher|batter(?:y|ies)|drill|alarm test|fire drill|thunder|nothing)';
const CAUSE_CY =
  '(?:tost|tostiwr|tostar|gril|popty|ffwrn|bwyd|swper|cinio|coginio|barbeciw|coelcerth|tan gwyllt|canhwyllau|cannwyll|ager|stem|cawod|tegell|teledu|ffilm|radio|cerddoriaeth|gem|cath|ci|plant|cymydog|cymdogion|drws nesa|draeniau|bin|biniau|batri|prawf|ymarfer)';
const PLACE = '(?:flat|house|door|room|floor|address|home|building|block|street|fflat|ty|drws|cyfeiriad)';

/** No word stands there twice, and what may be anything is counted. */
export const NOTHING = new RegExp(
  [
    '\\b(?:false alarm|panic over|nothing to worry about|camrybudd|camrwd|larwm ffug|dim byd i boeni)\\b',
    `\\b(?:was|its|it is|thats|that is|turned out|turns out|just|only)(?: (?!not\\b)\\w+){0,5} ${CAUSE}\\b`,
    `\\b(?:dim ond|mond|jyst|oedd)(?: (?!ddim\\b)\\w+){0,5} ${CAUSE_CY}\\b`,
    `\\b${CAUSE_CY} (?:drws nesa )?(?:oedd|ydy|ydi|yw) (?:o|e|hi|fo|hwn|hynny)\\b`,
    `\\bwrong ${PLACE}\\b|\\b${PLACE} anghywir\\b`,
  ].join('|'),
);

export const GOES_ON =
  /\b(?:still|but|help|worse|hurt\w*|bleed\w*|blood|trapped|stuck|breath\w*|spread\w*|again|back|on fire|caught fire|alight|burn(?:t|ed|ing) (?:my|his|her|their)|not (?:a )?false|no false|isnt|wasnt|arent|not (?:it|just|only|sure)|thought|maybe|might|think|hope|explod\w*|explosion|unconscious|faint\w*|dizzy|sick|ill|scared|afraid|dal|o hyd|ond mae|gwaeth\w*|brifo|gwaed\w*|anadlu|ddim yn|efallai|meddwl|sal|ofn)\b/;
