// What follows a danger: whom to call, by the topic of its line, and the words that say that it is over. Welsh is a draft until a translator has approved it.
import type { Holds } from '../../bot/content.ts';
import type { Both } from '../../bot/model.ts';
import { council } from '../council.ts';
import * as numbers from '../numbers-at-once.ts';
import { mended } from './mended.ts';
import { notSafe } from './not-safe.ts';
import { GOES_ON, NOTHING } from './was-nothing.ts';
import { treeId } from './rows.ts';

const GAS: Both = {
  en: `From outside, call ${numbers.GAS}. If anyone is ill, or there is a fire, call 999.`,
  cy: `O'r tu allan, ffoniwch ${numbers.GAS}. Os oes rhywun yn sâl, neu os oes tân, ffoniwch 999.`,
};
const NOW: Both = { en: 'Call 999 now.', cy: 'Ffoniwch 999 nawr.' };
const OURS: Both = {
  en: `Call ${council.emergencyPhone} now, day or night. If anyone is hurt, call 999.`,
  cy: `Ffoniwch ${council.emergencyPhone} nawr, ddydd neu nos. Os oes rhywun wedi brifo, ffoniwch 999.`,
};

const START =
  '(?:(?:yes|yeah|yep|ok|okay|no|nah|hi|hello|hiya|its ok|its okay|thanks|thank you|phew|sorry|oh|all good|update|do|ydw|ydyn|iawn|na) )*';
const END =
  '(?: (?:now|again|thanks|thank you|ta|cheers|mate|love|x|all|really|please|sorry|though|at last|nawr|rwan|diolch|i gyd|eto))*';
const whole = (...ways: readonly string[]): RegExp => new RegExp(`^${START}(?:${ways.join('|')})${END}$`);
const WHO =
  '(?:i am|im|we are|were|i m|everyone is|everyones|everybody is|everybodys|all of us are|they are|theyre|he is|hes|she is|shes)';

/** "Still not safe", "still getting worse": ways of their own, so that neither is read in two. */
const APART =
  '(?:(?:still|really|so|definitely|actually|just) )*(?:not|never|no longer|isnt|arent) (?:(?:at all|very|really|feeling|all) )*safe\\b|(?:(?:just|now|still|really|only) )*(?:getting|got|gotten|becoming|going|gets|gone) (?:(?:a lot|lots|much|even|far|way|so|really|loads|quickly|fast) )*worse\\b';
const NOT_SAFE = `(?:(?:${WHO}|its|it is|thats|that is) )?(?:still |really |so |definitely |actually |just )*(?:not|never|no longer|isnt|arent) (?:at all |very |really |feeling |all )*safe(?: (?:here|any ?more|yet|at all|where i am))*|(?:i|we) (?:dont|do not) feel (?:very |at all )?safe(?: (?:here|at home|in my (?:own )?(?:home|house|flat)|tonight))*|(?:(?:it|this|he|she) isnt|this is not) safe(?: here)?`;
const MUCH = '(?:a lot |lots |much |even |far |way |so |really |loads |quickly |fast )*';
const WORSE = `(?:(?:it|its|it is|it has|its all|things|things are|this|this is|thats|that is|everything is) )?(?:just |now |still |really |only )*(?:getting|got|gotten|becoming|going|gets|gone) ${MUCH}worse|(?:(?:its|it is|thats|things are) )?${MUCH}worse`;
const AFTER = `(?:the|my) (?:water|leak|fire|smoke|smell|flames|flood\\w*|crack\\w*|ceiling|lift|noise|pain|wall|gas|alarm)(?: is| has| s)? (?:getting|got|gotten|becoming|going|gets|gone) ${MUCH}(?:worse|bigger|stronger)|(?:its|it is|it has|the \\w+ (?:is|has)) (?:back|come back|coming back|started(?: up)? again|spreading|not stopped|rising)(?: again)?`;
const STILL = `(?:(?:it|its|it is|it has|the (?!same\\b)\\w+(?: (?:is|has))?|they are|we are|were|i am|im) )?still(?! (?:${APART}))(?: (?:the same|there|happening|as bad|bad|going on|leaking|dripping|pouring|flooding|rising|spark\\w*|smell\\w*|stink\\w*|burning|smok\\w*|beeping|sounding|stuck|trapped|in there|not (?:fixed|stopped|right)|dangerous|bleeding|no better|coming (?:in|through|down|out)))?`;
const STILL_CY = '(?:mae n |mae r \\w+ n |maen |mae hi n |mae o n )?(?:dal|o hyd|dal i \\w+|dal yr un fath)';
const NOT_SAFE_CY =
  '(?:(?:dydw|dw|dyw|dyn|dydyn|dan|nid wyf|tydw|sai|smo fi) ?(?:i|ni|e|hi|nhw)? )?d?dim (?:n|yn) (?:teimlo n )?(?:ddiogel|saff)(?: yma)?';
const WORSE_CY =
  '(?:mae|mae n|maen|mae o n|mae e n|mae hi n|mae pethau n|mae popeth n|yn)? ?(?:gwaethygu|mynd yn waeth|waeth)';
/** One of them, or some after another. */
const over = (...ways: readonly string[]): RegExp =>
  whole(`(?:${ways.join('|')})(?: (?:(?:and|because|cos|coz|as|but|help|a|achos) )*(?:${ways.join('|')}))*`);

/** Who may come. */
const THEY =
  '(?:they|you|some ?(?:one|body)|any ?(?:one|body)|help|he|she|(?:the|an?|your) (?:engineers?|electricians?|plumbers?|team|man|men|people|crew|(?:gas|repairs?) (?:man|men|people|team)|work ?men|council|housing officer))';
const COME =
  '(?:com(?:e|es|ing)|arriv\\w*|(?:be |get |getting )?(?:here|out here|to (?:me|us))|(?:get|getting) there|on (?:the|their|your|his|her) way|sent|turn(?:ing)? up|attend\\w*|be long|be(?= (?:now|then|please|do)|$)|take(?= (?:to|now|then)|$))';
const LEADING =
  '(?:(?:hi|hello|helo|hey|ok|okay|thanks|thank you|ta|cheers|diolch|iawn|so|and|but|please|pls|well|um|yes|no|sorry|excuse me|any idea|do you know|can you (?:tell me|say)|could you (?:tell me|say)|just wondering|i want to know) )*';

/** They begin with no line: whoever says that it gets worse is told whom to call, and that is held as a danger is. */
const ROWS = ['heating', 'power', 'no-water', 'toilet', 'insecure', 'alarm', 'damp', 'highway'] as const;

export const holds: Holds = {
  call: {
    ...Object.fromEntries(ROWS.map((row) => [row, OURS])),
    gas: GAS,
    co: GAS,
    leak: OURS,
    lift: OURS,
    electric: OURS,
    selfharm: {
      en: `Samaritans listen day and night: ${numbers.SAMARITANS}. If you might act on it now, call 999.`,
      cy: `Mae'r Samariaid yn gwrando ddydd a nos: ${numbers.SAMARITANS}. Os ydych mewn perygl nawr, ffoniwch 999.`,
    },
    violence: {
      en: "Call 999. If you can't speak, stay on the line and press 55 when asked.",
      cy: 'Ffoniwch 999. Os na allwch siarad, arhoswch ar y lein a phwyswch 55 pan ofynnir.',
    },
  },
  otherwise: NOW,
  // Nothing after a call for an ambulance. Of the others nothing is asked of what happened, and nobody has to answer.
  reach: {
    violence: {
      en: 'If it is safe to write here and you would like a person to contact you, tell me how and when is safe. If it is not safe, do not answer.',
      cy: "Os yw'n ddiogel ysgrifennu yma a hoffech i berson gysylltu â chi, dywedwch sut a phryd mae'n ddiogel. Os nad yw'n ddiogel, peidiwch ag ateb.",
    },
    selfharm: {
      en: 'If you would like a person to call you, send a number and a good time.',
      cy: 'Os hoffech i berson eich ffonio, anfonwch rif ac amser da.',
    },
    child: {
      en: 'Only if it is safe to say: where are they, and how may a person reach you?',
      cy: "Dim ond os yw'n ddiogel dweud: ble maen nhw, a sut gall person gysylltu â chi?",
    },
  },
  over: [
    whole(
      'safe(?: and (?:sound|well|ok))?',
      `(?:${WHO} )?(?:all |both |totally |completely |perfectly |quite )*(?:safe|ok|okay|fine|alright|all right|out of danger|in no danger|not in danger|no longer in danger) now`,
      `${WHO} (?:all |both |totally |completely |perfectly |quite )*(?:safe|out of danger|in no danger|not in danger|no longer in danger)(?: and (?:sound|well))?`,
      `(?:its|it is|all|everythings|everything is|thats|that is|it has been|its been) (?:all )?(?:safe|sorted|fixed|dealt with|over|ok|okay|fine|alright|all right|under control|made safe)(?: now)?`,
      'sorted|all sorted|all clear|panic over|crisis over|danger over|the danger is over|all over',
      '(?:it was |its |that was |its just |just )?(?:a )?(?:false alarm|mistake|joke|test)',
      '(?:i |it was |that was |it was the |that was the )?(?:used |said |typed |chose |sent )?(?:the )?wrong (?:words?|message|number|chat|person)',
      '(?:there is |theres |there was |its |it is )?(?:no|not an?) (?:danger|emergency)(?: here)?',
      '(?:i |we )?(?:did ?nt|didnt|did not) mean (?:it|that)(?: like that)?',
      '(?:the )?(?:gas )?(?:engineers?|gas (?:man|people|board)|fire (?:brigade|service|fighters|crew|engine)|firemen|police|ambulance|paramedics?|plumber|electrician|emergency services|cadent|they) (?:has|have|have just|has just|ve|s) (?:been|come and gone|sorted it|fixed it|been and gone|been out|made it safe)',
      '(?:the )?(?:fires?|it)(?: is|s| has gone| has been put)? (?:out|put out)',
      '(?:the )?(?:fire|police|ambulance|gas) (?:brigade |service |engineer )?(?:is|are|have|has) (?:here|arrived)',
    ),
    whole(
      '(?:rydw i n|rydw in|rwy n|rwyn|dwi n|dwin|dw i n|dw in|rydyn ni n|dan ni n|mae pawb yn|mae pawb n) (?:ddiogel|saff|iawn nawr|iawn rwan)',
      'diogel|saff|pawb yn (?:ddiogel|saff|iawn)',
      '(?:mae|mae o|mae e|mae hi|mae popeth|popeth) ?(?:n|yn) (?:iawn|ddiogel|saff) (?:nawr|rwan)',
      '(?:mae )?(?:wedi ei |wedi i |wedi )?(?:ddatrys|sortio|drwsio|trwsio)',
      'camrybudd|larwm ffug|geiriau anghywir|dim perygl|does dim perygl|dim argyfwng',
      '(?:mae r |maer )?(?:peiriannydd|heddlu|frigad dan|ambiwlans) (?:wedi bod|yma)',
    ),
  ],
  calm: whole(
    `${WHO} (?:all |both |totally |completely |perfectly |quite |still )*(?:safe|ok|okay|fine|alright|all right|good|well)`,
    '(?:all|both) (?:safe|ok|okay|fine|good|well)',
    '(?:rydw i n|rydw in|rwy n|rwyn|dwi n|dwin|dw i n|dw in|rydyn ni n|dan ni n|mae pawb yn|mae pawb n) iawn',
  ),
  worse: over(NOT_SAFE, WORSE, NOT_SAFE_CY, WORSE_CY),
  worsens: over(NOT_SAFE, WORSE, NOT_SAFE_CY, WORSE_CY, AFTER, STILL, STILL_CY),
  none: /\b(?:false alarm|mistake|joke|test|wrong (?:words?|message|number|chat|person)|(?:no|not an?) (?:danger|emergency)|(?:did ?nt|did not) mean|camrybudd|larwm ffug|geiriau anghywir|dim (?:perygl|argyfwng))\b/,
  nothing: NOTHING,
  goesOn: GOES_ON,
  // None after a call for an ambulance: nothing is asked then.
  next: {
    gas: 'triage-gas',
    co: 'triage-co',
    fire: 'triage-fire',
    electric: 'triage-electric',
    leak: 'triage-leak',
    flood: 'triage-flood',
    structure: 'triage-structure',
    lift: 'triage-lift',
    dog: 'triage-dog',
    violence: 'triage-abuse',
    selfharm: 'triage-selfharm',
    child: 'triage-safeguard',
  },
  rows: Object.fromEntries(ROWS.map((row) => [treeId(row), row])),
  mended,
  denied: { lift: ['triage-lift', 'inside'] },
  there:
    /^(?:(?:hi|hello|helo|hey|hiya|yo|pls|please|ok|so|well|um) )*(?:(?:are|r) (?:you|u|ya) (?:still )?(?:there|here|real|human|listening)|(?:is )?any ?(?:one|body) there|you there|u there|hello|helo|hi|hey|hiya|ydych chi yna|oes rhywun yna|wyt ti yna)?$/,
  pleads:
    /\b(?:help (?:us|me|please|now)|(?:please|pls|plz) help|we need help|i need help|need (?:help|some ?one|some ?body)|(?<!\b(?:you|u|they|anyone) )(?:send|get) (?:some ?(?:one|body)|any ?(?:one|body)|help|an? (?:engineer|plumber|electrician|person|fire engine|ambulance))|helpwch (?:ni|fi)|help(?:wch)? os gwelwch yn dda|an?fon(?:wch)? (?:rywun|help)|angen (?:help|cymorth))\b|^help(?: help)*$/,
  unanswered:
    /\b(?:no ?(?:one|body)|nobodys|no ones|they|the (?:line|phone|number)|it) (?:is |are |s |has |have |wont |will |does |do |just |even |keeps? |not |isnt |arent |doesnt |dont |hasnt |havent |never )*(?:answer\w*|pick(?:s|ing|ed)? (?:up|it up)|repl(?:y|ies|ying|ied)|ring(?:s|ing)? out|engaged|goes? through|getting through)\b|\b(?:cant|cannot|couldnt|not) (?:get|getting) (?:through|hold of)\b|\b(?:no answer|on hold|just rings|keeps ringing|line is (?:busy|dead)|rings and rings)\b|\b(?:does neb|neb) (?:yn |wedi )?(?:n )?(?:ateb|codi)\b|\bdim ateb\b/,
  asks: /\b(?:what (?:do|should|can|shall|must) (?:i|we)|what now|wot do i|what to do|how (?:do|can) (?:i|we)|where (?:do|should|can) (?:i|we)|who (?:do|should|can) (?:i|we)|beth (?:dw|ddylwn|alla|wna|nawr|rwan)|sut (?:ydw|alla)|pwy (?:ddylwn|alla))\b/,
  notSafe,
  comes: new RegExp(
    [
      `^${LEADING}(?:whens?|what time|how (?:much )?long(?:er)?(?: (?:till|until|before))?|how soon|whether|if) (?:(?:will|is|are|do|does|can|theyll) )*(?:${THEY} )?(?:(?:will|is|are|be|gonna|going to|actually|still|really|all) )*${COME}`,
      `^${LEADING}(?:is|are|has|have|will|did|does|do) (?:there )?${THEY} (?:(?:been|be|actually|still|really|even|ever|gonna|going to|already) )*(?:${COME}|sending|sent)`,
      `^${LEADING}(?:(?:have|are|did|will|can) (?:you|they) )?(?:sent|sending|send) (?:any|some) ?(?:one|body)`,
      `^${LEADING}how (?:much )?long(?:er)?(?: (?:now|more|to wait|will it be|do (?:i|we) (?:have to |need to )?wait))*$`,
      `^${LEADING}(?:is there |have you |got |oes )?(?:any|unrhyw) (?:more )?(?:news|updates?|newyddion)(?: (?:yet|please|now|for me|eto))*$`,
      `^${LEADING}(?:when|how soon|pryd)(?: (?:then|now|please|te|nawr|rwan))*$`,
      `^${LEADING}(?:where (?:are|is) (?:${THEY}|everyone|every ?body)(?: now)?|(?:what is |the |your |their )*eta)$`,
      `^${LEADING}(?:pryd|am faint o r gloch) (?:\\w+ ){0,4}(?:dod|ddod|cyrraedd|gyrraedd|yma)\\b|^${LEADING}pryd (?:fyddan|byddan|fyddwch|byddwch) (?:nhw|chi) (?:yma|yn)`,
      `^${LEADING}(?:oes|a oes) (?:rhywun|unrhyw un) (?:yn dod|ar (?:y|ei|eu) ffordd)|^${LEADING}(?:ydyn|ydy|yden|ydi|dyn) (?:nhw|chi|rhywun|o|hi) ?(?:n|yn)? ?(?:dod|ar (?:y|ei|eu|eich) ffordd)`,
      `^${LEADING}(?:pa mor hir|faint o amser|faint mor hir) (?:\\w+ ){0,4}(?:nhw|dod|ddod|cyrraedd|aros)\\b|^ble maen nhw`,
    ].join('|'),
  ),
  coming:
    /^(?:(?:hi|hello|ok|so|and|but|please|pls|well|um|yes|no|helo) )*(?:how (?:much )?long(?:er)?(?: (?:till|until|before|will|do|does|are|is|have|must|u|you|they|now)\b.*)?|when (?:will|are|is|do|does|can) (?:they|you|u|some ?(?:one|body)|any ?(?:one|body)|the \w+|he|she|it)\b.*|what time (?:will|are|is|do)\b.*|(?:are|r) (?:they|you|u) (?:still |really )?(?:coming|on (?:the|their|your) way|sending)\b.*|(?:is|has) (?:any|some) ?(?:one|body) (?:been )?(?:coming|on (?:the|their) way|sent)\b.*|where are they|any ?one coming|eta|pryd (?:fydd|fyddan|mae|maen|daw|bydd)\b.*|(?:am )?(?:pa mor hir|faint o amser)\b.*|oes rhywun yn dod\b.*)$/,
};
