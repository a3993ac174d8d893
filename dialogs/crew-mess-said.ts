// What our own crew dropped, as people tell of it: it is no missed bin, and nobody else left it there. On normalised words.
const CREW =
  '(?:(?:the |your |our |those |these |council )*(?:bin|dust|refuse|rubbish|recycling|waste|food waste) ?(?:men|man|lads|guys|people|crew|lorry|wagon|truck|van|cart|team|workers|collectors?)|(?:the |your )?(?:crew|binmen|dustmen|dustcart|lorry))';
const SPILT =
  '(?:dropp?e?d|drops?|dropping|spill?(?:ed|s|t|ing)?|scattered|strewn|chucked|threw|tipped|emptied)';
const LEFT = '(?:left|leave|leaves|leaving|made|makes)';
const MESS =
  '(?:rubbish|litter|mess|waste|glass|recycling|cardboard|plastics?|food|stuff|crap|shit|bits|half (?:of )?(?:it|the (?:rubbish|bags?|bin|stuff)|my (?:rubbish|bags?|bin|stuff))|bags? of (?:rubbish|recycling))';
const PLACE =
  '(?:all over|everywhere|(?:on|in|across|down|along|over|up) (?:the|our|my) (?:road|street|pavement|path|drive|lane|floor|ground|verge|garden|alley|close))';
/** It was not taken, or it is a bin that stands there: those are other matters. */
const NOT =
  '(?!.*\\b(?:didnt|did not|hasnt|havent|have not|never|not (?:been )?(?:emptied|collected|taken)|missed|forgot|refus\\w*|wont|wouldnt|left (?:my|our|the) (?:\\w+ )?(?:bins?|box|boxes|caddy)|sofa|mattress|fridge|in (?:my|our|the) bin)\\b)';

const CREW_CY =
  '(?:(?:y |r |eich )*(?:criw(?: (?:biniau|sbwriel))?|dynion (?:y )?(?:bin\\w*|sbwriel)|bois y bin\\w*|lori (?:bin\\w*|sbwriel|ailgylchu|y bin\\w*)))';

/** Of a mess that the crew made. */
export const crewMess: readonly RegExp[] = [
  new RegExp(`^${NOT}.*\\b${CREW}\\b.{0,30}\\b${SPILT}\\b.{0,40}\\b${MESS}\\b.{0,60}$`),
  new RegExp(
    `^${NOT}.*\\b${CREW}\\b.{0,30}\\b(?:${LEFT}) (?:\\w+ ){0,3}${MESS}\\b.{0,30}\\b${PLACE}\\b.{0,40}$`,
  ),
  new RegExp(`^${NOT}.*\\b${CREW}\\b.{0,30}\\b(?:${LEFT}) (?:such )?(?:an? )?(?:\\w+ )?mess\\b.{0,60}$`),
  new RegExp(
    `^${NOT}(?!.*\\b(?:my|our) (?:rubbish|recycling)\\b).*\\b${MESS}\\b(?: (?:that|which|is|was|been))* (?:the )?${CREW} (?:(?:have|has|just|all) )*(?:${LEFT}|${SPILT})\\b.{0,60}$`,
  ),
  new RegExp(
    `^${NOT}.*\\b${MESS}\\b.{0,30}\\b(?:left|dropped|spilt|spilled|made|from|by|after) (?:by |from )?${CREW}\\b.{0,40}$`,
  ),
  new RegExp(`^${NOT}.*\\b${MESS}\\b.{0,10}\\b${PLACE}\\b.{0,30}\\b(?:${CREW})\\b.{0,40}$`),
  new RegExp(
    `^(?!.*\\b(?:ddim|heb|neb)\\b).*\\b${CREW_CY}\\b.{0,30}\\b(?:gadael|adael|gollwng|ollwng|gollyngodd|gadawodd|colli|golli)\\b.{0,30}\\b(?:sbwriel|llanast|gwydr|gwastraff|sbwriel|ailgylchu)\\b.{0,60}$`,
  ),
];
