// A wish to complain with the story in the same breath: "bin not collected 3 weeks running I want to complain". Owner: customer services.
import { normalise } from '../../bot/understanding/normalise.ts';

/** What is told beside the wish, in their own words; undefined where that is no more than a subject, or they do not wish it. */
export const storyWished = (line: string): string | undefined => {
  if (!WISH.test(line) || notWished.test(normalise(line))) return undefined;
  const told = line.replace(WISH, ' ').replaceAll(/\s+/g, ' ').replace(EDGES, '').trim();
  return isTold(normalise(told)) ? told : undefined;
};

/** On normalised words: "I don't want to complain, but", after which comes what they do want. */
const NOT_WISHED =
  '\\b(?:dont|do not|not|never|wont|wouldnt|didnt|hate|sorry|rather not|no need)(?: (?:really|even|actually|usually|normally|just|want|wanna|wanting|wish|like|going|gonna|here|mean|meaning|need|trying|looking|one|to|for|be|making|make|a))* complain\\w*|\\bddim(?: (?:eisiau|isio|moyn|am|yn|n|gwneud|wneud))* (?:c|g|ng)?h?wyno?\\b';
const notWished = new RegExp(NOT_WISHED);

/** Of several lines the first that tells it. */
export const storyIn = (text: string): string | undefined =>
  text
    .split('\n')
    .map(storyWished)
    .find((story) => story !== undefined);

const OBJECT =
  '(?:(?:make|lodge|submit|raise|log|file|put in|send(?: in)?|register|start)\\s+)?(?:an?\\s+|my\\s+)?(?:(?:formal|official|proper|serious|stage (?:1|one))\\s+)*complain(?:t|ts|ing)?';
const ABOUT =
  '(?:\\s+(?:to (?:you|someone|somebody)(?: lot)?|please|pls|now))*(?:\\s+(?:about|regarding|re|that|because|cos|coz|over|as))?';
const WISH = new RegExp(
  '(?:' +
    [
      `\\b(?:(?:so|and|please|pls|can|could|may|how (?:do|can)|where (?:do|can))\\s+)*(?:i|we)(?:['’]?(?:m|re|d|ll)| am| are| would| will)?\\s*(?:(?:really|just|also|now|all|going to|gonna|want(?:ing)?(?: to)?|wanna|need(?: to)?|wish(?: to)?|like(?: to)?|have to|am|here to|writing to|ringing to)\\s+)*(?:${OBJECT})\\b${ABOUT}`,
      `\\b(?:want(?:ing)?|need|wish|would like|like) to (?:${OBJECT})\\b${ABOUT}`,
      `^\\W*(?:(?:a|formal|official|my|this is a)\\s+)*complaint(?:\\s*[:,.;–-]+|\\s+(?:about|regarding|that|because)\\b)`,
      "\\b(?:(?:dw i|dwi|rwy|rydw i|dan ni|rydyn ni|hoffwn(?: i)?)\\s*(?:['’]?n |yn )?(?:eisiau|isio|moyn|am|angen)?\\s*)(?:gwneud |wneud )?(?:c|g|ng)?h?(?:wyn|ŵyn|wyno)\\b(?:\\s+(?:am|bod|fod|oherwydd|achos|gan|ynghylch))?",
    ].join('|') +
    ')',
  'iu',
);
/** What joins the wish to the story. */
const EDGES =
  /^(?:[\s,.;:!?–-]+|(?:and|but|so|cos|because|then|a|ac|ond)\s)+|(?:[,;:–-]|\s(?:(?:[.!?]+|and|but|so|please|pls|also|too|as well|a|ac|ond|plis|hefyd)(?![^\s,;:–-]))?)+$/giu;

const isTold = (said: string): boolean => {
  const words = said.split(' ').length;
  return (
    words >= STORY_MIN &&
    !/^(?:on behalf|for my|to the|against)\b/.test(said) &&
    (FAILED.test(said) || words >= LONG)
  );
};
const STORY_MIN = 4;
const LONG = 8;

const FAILED =
  /\b(?:running|in a row|again|(?:second|third|fourth|fifth|2nd|3rd|4th|5th|\d+|two|three|four) (?:time|week|month|visit)s?|every (?:week|time|day)|nobody|no one|noone|never|rude\w*|ignor\w*|shout\w*|swor\w*|swear\w*|hung up|lied|laughed|spo(?:ke|ken)|treated|still|not|nt|wasnt|didnt|hasnt|havent|isnt|wont|refus\w*|missed|miss|late|wrong|damaged?|smashed|broke\w*|left|lost|overcharg\w*|cancel\w*|promis\w*|waited|waiting|attitude|kept|keeps?|dumped|ddim|heb|neb|byth|anghwrtais|gweiddi|wythnos|waith|eto|dal)\b/;

/** On normalised words: the wish is plain, and what is told is what the council did or did not do. */
export const wishesToComplain: RegExp = new RegExp(
  `^(?!.*(?:${NOT_WISHED}))(?!.*\\b(?:neighbou?rs?|next door|upstairs|downstairs|noise|noisy|music|parties|party|barking|smoking|cannabis|weed|cymydog|cymdogion|drws nesaf|swn|stage (?:2|two)|ombudsman|ombwdsmon|my complaint|(?:already|before|have|ve|has) complained|dog (?:mess|poo|muck)|baw)\\b)(?=.*\\b(?:running|in a row|again|(?:second|third|fourth|fifth|2nd|3rd|4th|5th) time|(?:two|three|four|five|six|\\d+) (?:times|weeks|months)|every (?:week|time)|nobody|no one|noone|rude\\w*|ignor\\w*|shout\\w*|swor\\w*|hung up|lied|spo(?:ke|ken) to|treated|keeps? (?:missing|forgetting|cancelling|saying)|hasnt been|havent|left (?:a|my|the|us|me|it)|damaged|smashed|ruined|broke (?:my|our|the)|handled|not (?:been |being )?(?:collected|emptied|fixed|repaired|answered|replied)|neb|anghwrtais|(?:dwy|tair|pedair|pum|\\d+) (?:wythnos|gwaith)|weiddi|gweiddi|eto|heb ei (?:gasglu|drwsio)|ddim yn)\\b).*\\b(?:(?:want|need|wish|like|going|have) to (?:\\w+ ){0,4}complain\\w*|wanna (?:\\w+ ){0,3}complain\\w*|(?:i|we)(?: would|d)? (?:want|need|like) (?:a |to )?(?:\\w+ )?complain\\w*|im complaining|how (?:do|can) i complain about|complaint about|^complaint|(?:eisiau|isio|moyn|hoffwn(?: i)?|angen) (?:gwneud |wneud )?(?:c|g|ng)?h?wyno?)\\b`,
);
