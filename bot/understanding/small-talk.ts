// What people say as they would to anybody behind a counter: "hello dear", "how are you", "merry christmas", "im lonely". Always the whole of a message.
import type { Language } from '../model.ts';
import { normalise } from './normalise.ts';

/** `named` greets and says who they are, `name` asks who we are, `wish` wishes us well, or says goodbye; `works` tells that nothing is wrong, `praise` that something was done well, and `unsure` does not know how to begin. */
export type Chat =
  'greeting' | 'named' | 'well' | 'wish' | 'weather' | 'name' | 'lonely' | 'works' | 'praise' | 'unsure';
export type SmallTalk = { readonly kind: Chat; readonly language: Language };

/** @returns undefined when it is anything more */
export const smallTalkIn = (text: string): SmallTalk | undefined => {
  const said = text.length > READ_MAX ? '' : normalise(text);
  if (said === '') return undefined;
  const found = KINDS.find(({ says }) => says.test(said));
  return found && { kind: found.kind, language: found.language };
};
const READ_MAX = 120;

const DEAR =
  '(?:love|luv|dear|dears|dearie|my dear|my love|my lovely|my friend|lovely|darling|pet|duck|ducky|hun|hon|chick|petal|flower|sweetheart|sweetie|mate|pal|butt|bab|babe|sir|or madam|madam|miss|all|everyone|everybody|there|again|guys|lads|friend|team|bot|robot|assistant|council|northmoor|and|you|to you|x|xx)';
const HELLO =
  '(?:hello+|hallo+|hi+|hiya+|hey+|heya|ey up|ay up|good (?:morning|afternoon|evening|day)|a very good (?:morning|afternoon|evening))';
const HI = `(?:${HELLO}|dear (?:sir|madam))`;
const TIME = '(?:morning|afternoon|evening)';
/** "My name is wrong on the tenancy" is no name. */
const NAMED =
  '(?:my name is|my names|this is|its) (?!(?:not|wrong|spel\\w*|miss?\\w*|changed|on)\\b)(?:(?:mr|mrs|miss|ms|dr) )?[a-z]+(?: (?!not\\b|wrong\\b)[a-z]+)?(?: here| speaking)?';

const WELL =
  '(?:(?:how|hows) (?:(?:are|is|r) )?(?:you|your day|life|tricks|everyone|everybody|you all)|how do you do|hope (?:you are|you re|youre|your|this finds you|you are all|you are keeping|you are doing)(?: keeping| doing| having a (?:good|nice|lovely) day)?(?: well| ok| okay| fine| good)?|(?:are )?you (?:ok|okay|alright|all right|well|having a (?:good|nice) day)|whats up|what is up|nice to meet you|pleased to meet you)';
const WELL_TAIL =
  '(?: (?:today|this (?:morning|afternoon|evening|fine day)|doing|keeping|getting on|going|feeling|been|then|both|now))*';
const MINE =
  '(?:(?:im|i am|i m) )?(?:fine|good|ok|okay|well|very well|not (?:too )?bad|grand)(?: (?:thanks|thank you|ta))?';

const WISH =
  '(?:(?:a )?(?:very )?(?:merry|happy) (?:christmas|xmas|new year|easter|diwali|eid|hanukkah|birthday|holidays|st davids day|saint davids day|christmas and (?:a )?happy new year)|eid mubarak|seasons greetings|compliments of the season|have a (?:very )?(?:good|nice|lovely|great|wonderful|blessed|happy|merry|peaceful) (?:day|one|evening|night|afternoon|morning|weekend|week|time|christmas|xmas|easter|new year|rest of (?:the|your) day)|(?:enjoy|enjoy the rest of) your (?:day|evening|weekend)|take care(?: of yourself)?|god bless|good ?night|night night|nighty night|sleep well|see you(?: later| soon)?|ta ?ra|cheerio|cheerio for now|bye bye|bye for now|bye now|ta ta|toodle pip|speak soon)';
const WEATHER =
  '(?:(?:oh|well|its|it is|what|what a|isnt it|such|such a|this|the|very|so|really|a bit of|bit of) )*(?:(?:nice|lovely|beautiful|glorious|grand|fine|gorgeous) (?:weather|day|morning|afternoon|evening|sunny day|out|outside|and sunny)|(?:bad|terrible|awful|horrible|miserable|dreadful|rubbish|shocking|foul|funny|typical|wet|cold|wintry|dismal) weather)(?: (?:today|isnt it|innit|outside|out|out there|were having|we are having|again|for it|for ducks|this morning|we have))*';
const OR_MORE = '(?: (?:or|a|an|machine|computer|human|person|robot|real|bot|not))*';
const NAME = `(?:(?:and|so|but|sorry|please|can i ask|may i ask) )*(?:what(?:s| is)? (?:your|ur) name|how old are you|do you (?:ever )?(?:sleep|eat|get tired|have (?:a family|kids|feelings|friends))|are you (?:married|single|welsh|local)|do you have a name|have you got a name|what (?:do|should|can|shall) i call you|(?:who|whom) (?:am|im) i (?:talking|speaking|chatting|writing) (?:to|with)|who is (?:there|that|this)|whos (?:there|that|this)|(?:are|r) you (?:a )?(?:machine|computer|human being|real human|real lady|real man|real woman|lady|man|woman|alive|chatgpt|chat gpt|ai|an ai|automated|real|robot|person|siri|alexa)${OR_MORE}|is this (?:a )?(?:machine|computer|ai|an ai|chatgpt|real|robot)${OR_MORE}|(?:am i|is it) (?:talking|speaking|chatting)? ?(?:to )?a (?:real )?(?:machine|computer|human|person|robot|bot)${OR_MORE})`;

/** "Only warm", "warm but not hot" and "on and won't go off" are more than this. */
const WORKS =
  '(?:(?:hi|hello|good news|yes|all|the|my|our) )*(?:(?:radiators?|heating|heaters?|boiler|hot water|water|electric|electricity|power|lights?|lift|house|flat)(?: (?:and|the|hot water|heating|radiators?))*) (?:(?:is|are|has|have|s|all|now|nice|and|lovely|back) )*(?:warm|hot|working|fine|ok|okay|works|work|come back(?: on)?|came back(?: on)?|back on|back|been fixed|been mended)(?: (?:now|again|fine|well|thanks|thank you|today|at last|finally|love))*';

/** What is asked for, or was not good after all, is more than this. */
const PLAIN =
  '(?!.*\\b(?:but|however|can|could|would|please|when|what|how|why|where|still|not|(?:did|do|does|is|was|were|have|has|had|wo|ca|could|should|would)nt|never|nothing|no|again|missed|wrong|unfortunately|except|although|though|sarcasm|next time|lol)\\b)';
const WELL_DONE =
  '(?:brilliant|lovely|great|fantastic|excellent|wonderful|marvellous|amazing|superb|smashing|so (?:kind|helpful|quick|nice|polite)|very (?:kind|helpful|quick|nice|good|polite)|a credit|spot on|a star|stars|top (?:job|man|lad|notch)|tidy job)';
const WHO_DID =
  '(?:(?:the|your|you) )?(?:man|men|lad|lads|lady|girl|woman|chap|fella|bloke|guy|guys|crew|bin ?m[ae]n|plumber|electrician|engineer|workman|workmen|team|people|staff|service|driver|lot)';
const PRAISE = `${PLAIN}(?:(?:hi|hello|just|wanted|want|i|we|to|say|a|big|oh|well) )*(?:(?:thank you|thanks|thankyou|ta|cheers|many thanks)(?: (?:so|very) much| a lot)? (?:for|to) (?:(?:the|your|my|all|our|such) )*(?:(?:fixing|mending|sorting|repairing|coming|helping|emptying|collecting|clearing|cleaning|doing|taking|being|filling|getting|answering|replying)\\b.{0,80}|.{0,40}\\b${WELL_DONE}\\b.{0,30})|${WHO_DID}(?: (?:who|that) (?:came|did|fixed|collected|helped)(?: \\w+){0,4})? (?:was|were|is|are|did)(?: (?:a|an|so|really|absolutely|just|very))* (?:${WELL_DONE}|(?:lovely|great|good|brilliant|fantastic) job)(?: (?:today|yesterday|thank you|thanks|with me|indeed|to me|to my \\w+))*)`;
const UNSURE =
  '(?:(?:sorry|oh|well|um+|erm+|hi|hello|but) )*(?:i )?(?:(?:really |just |honestly )*(?:dont|do not) (?:really )?know(?: (?:what|where|how|who))?(?: (?:to|i))?(?: (?:say|start|begin|ask|put|type|write|do this|want|need|mean|explain(?: it)?|ask for|call it|its called|it is called))*|am not sure|(?:im |i m )?not (?:really )?sure(?: (?:what|where|how))?(?: (?:to|i))?(?: (?:say|start|begin|ask|put|type|write|need|want))*|(?:cant|cannot) explain(?: it)?|idk|dunno|no idea|(?:can|could|will) (?:you|someone|somebody|anyone) help me (?:to )?(?:fill in|fill out|with) (?:a|an|the|this|my|some) (?:forms?|letters?|paperwork)|(?:am |im )?(?:no|not) (?:any )?(?:very )?good (?:at|with) (?:this|computers|these things|technology|typing|these phones))(?: (?:love|dear|sorry|really|at all))*';

const KIN =
  '(?:mum|mam|mother|dad|father|husband|wife|partner|son|daughter|nan|nana|gran|grandma|grandad|brother|sister|friend|best friend|neighbour|dog|cat)';
const SINCE = `since (?:(?:my|our|the|late|i|he|she|they|we) )*(?:${KIN} )?(?:has |have |was |is )?(?:died|passed|passed away|passed on|went|left|gone|moved|moved away|moved out|lost (?:him|her|my ${KIN})|retired)`;
const NOW = `(?: (?:today|tonight|now|lately|these days|at night|at nights|at christmas|at weekends|here|at home|in this house|in this flat|at the moment|sometimes|all the time|every day|most days|and (?:sad|bored|old|isolated|alone)|to be honest|you know|dear|love|please help|${SINCE}))*`;
const SOME =
  '(?: (?:so|very|really|just|a bit|bit|quite|terribly|awfully|a little|too|always|often|sometimes|getting|feeling|feel|all|rather|ever so|incredibly|desperately|old and|sad and))*';
/** "I live alone" is of a discount, and "alone" by itself may be anything. */
const LONELY = `(?:(?:oh|well|hello|hi|sorry|i think|its just that|its just|because) )*(?:(?:i|im|i am|i m|ive|i have|i get|i do|i feel|i am feeling|im feeling|feeling|feel|it is|its|life is|(?:my|our) ${KIN}(?: is| s| gets| feels)?|he is|hes|she is|shes|she gets|he gets)?(?: been)?${SOME} ?(?:lonely|lonesome)|(?:i feel|im feeling|i am feeling|feeling|i have been feeling|ive been feeling)${SOME} (?:alone|isolated|on my own|by myself)|(?:im|i am|i m) (?:so|all) alone)${NOW}`;
const NO_ONE = '(?:nobody|no ?one|no body|not anyone|not a soul|no friends?)';
const NOBODY = `(?:(?:oh|well|hello|hi|but|and|because|i|ive|got|theres|there is|have|really|just|literally) )*(?:${NO_ONE}(?: else| here| left)* (?:to (?:talk|speak|chat) (?:to|with)|i can (?:talk|speak|chat) to|(?:ever )?(?:visits|comes to see|talks to|speaks to|rings|phones) me(?: any ?more)?)|(?:dont|do not|never|hardly ever|hardly|rarely) (?:ever )?(?:see|speak to|talk to) (?:anyone|anybody|a soul|another soul|people)(?: any ?more| from one (?:day|week) to the next| all (?:day|week)| for days)?|(?:have not|havent|not) (?:spoken to|seen|talked to|spoke to) (?:anyone|anybody|a soul)(?: (?:all|for|in) (?:day|days|week|weeks|a week|days and days))?|no (?:friends|family|friends or family|family or friends|company)(?: left| here| nearby)?|(?:will|can|would|could) you be my friend)${NOW}`;

const CARIAD = '(?:cariad|bach|bychan|blodyn|del|i chi|ichi|i ti|bawb|pawb|i bawb|eto|na|chi|ffrind|met)';
const HELO = '(?:helo|shwmae|shw mae|smae|su ?mae|hei|haia|bore da|prynhawn da|pnawn da|noswaith dda)';
const SUT =
  '(?:sut (?:mae|ma|ti|wyt ti|r?ydych chi|dych chi|dach chi|ych chi|mae pethau|ma petha|maer hwyl|mar hwyl|mae hi)|shwd (?:wyt ti|ych chi|r ych chi|ma pethe)|(?:ti|dych chi|dach chi|ydych chi|wyt ti|chi)n (?:iawn|cadwn iawn)|gobeithio (?:eich )?bod chin iawn)(?: (?:heddiw|heno))?';
const DYMUNO =
  '(?:nadolig llawen|blwyddyn newydd dda|nadolig llawen a blwyddyn newydd dda|pasg hapus|pen ?blwydd hapus|dydd gwyl dewi hapus|nos da|hwyl fawr|hwyl am y tro|da bo|da boch chi|cymer(?:wch)? ofal|(?:mwynhewch|mwynha) (?:eich|dy|y) (?:diwrnod|penwythnos|noson)|diwrnod da|penwythnos da|wela i chi|wela i di)';
const TYWYDD =
  '(?:(?:maen|mae hin|mae|ma hin|am|dyna) )?(?:dywydd|tywydd|diwrnod|ddiwrnod|fore|bore) (?:braf|bendigedig|hyfryd|ofnadwy|garw|gwlyb|oer|diflas)(?: (?:heddiw|yntydi|yntyfe|ynte))*';
const ENW =
  '(?:(?:beth|be) (?:(?:yw|ydy|ydi|di) (?:dy|eich)|ywch|ydych|ydich|dich) enw(?: di| chi)?|(?:(?:a|efo|gyda )?phwy|pwy) (?:dw in|dwin|rydw in|ydw in) siarad(?: (?:efo|gyda|a))?|pwy sydd (?:yna|yno)|pwy sydd?n siarad|pwy syna)';
const UNIG =
  '(?:(?:dwin?|dw in?|rwyn?|rwyf|rydw in?|win|fin|mae (?:mam|dad|nain|mamgu|taid|tadcu)n?)(?: (?:yn|mor|teimlon|teimlo|wedi|bod|jyst))* unig(?: (?:iawn|ofnadwy|heno|heddiw|yma|adref|adre|y dyddiau hyn))*|teimlon unig(?: iawn)?|(?:(?:does|sdim|nid oes|sgen|sgin) )?(?:(?:gen i|gennyf i|gyda fi|da fi|i) )?neb (?:(?:gen i|gyda fi|da fi) )?i (?:siarad|sgwrsio) (?:a|ag|efo|gyda|da)(?: (?:nhw|fo|o|e|fe|fi))?|does neb yn (?:ymweld a fi|dod i ngweld i|fy ngweld i))';

const whole = (of: string): RegExp => new RegExp(`^${of}$`);
const KINDS: readonly (SmallTalk & { readonly says: RegExp })[] = [
  { kind: 'lonely', language: 'en', says: whole(`(?:${LONELY}|${NOBODY})`) },
  { kind: 'greeting', language: 'en', says: whole(`${HI}(?: (?:${DEAR}|${HELLO}))*`) },
  { kind: 'named', language: 'en', says: whole(`${HI}(?: (?:${DEAR}|${HELLO}))* ${NAMED}`) },
  { kind: 'greeting', language: 'en', says: whole(`${TIME}(?: ${DEAR})+`) },
  // In a form it says when.
  { kind: 'named', language: 'en', says: whole(TIME) },
  {
    kind: 'well',
    language: 'en',
    says: whole(
      `(?:(?:${HI}|${TIME})(?: ${DEAR})* )?(?:i )?(?:${MINE} (?:and )?)?(?:and )?${WELL}${WELL_TAIL}(?: ${DEAR})*`,
    ),
  },
  { kind: 'well', language: 'en', says: whole(`${MINE} (?:and )?(?:you|yourself|how about you)`) },
  {
    kind: 'wish',
    language: 'en',
    says: whole(
      `(?:(?:ok|okay|right|well|thanks|thank you|hello|hi|and) )*${WISH}(?: ${DEAR}| (?:then|too|now))*`,
    ),
  },
  { kind: 'weather', language: 'en', says: whole(`(?:${HI}(?: ${DEAR})* )?${WEATHER}(?: ${DEAR})*`) },
  { kind: 'name', language: 'en', says: whole(`(?:${HI}(?: ${DEAR})* )?${NAME}(?: ${DEAR})*`) },
  { kind: 'works', language: 'en', says: whole(WORKS) },
  { kind: 'praise', language: 'en', says: whole(PRAISE) },
  { kind: 'unsure', language: 'en', says: whole(UNSURE) },
  {
    kind: 'praise',
    language: 'cy',
    says: /^(?!.*\b(?:ond|ddim|dim|heb|eto|pryd|pam)\b)diolch(?: yn fawr(?: iawn)?| o galon)? (?:am (?:drwsio|ddod|helpu|sortio|gasglu|glirio|wagio)\b.{0,80}|ir? (?:dyn|criw|bois|fenyw|tim)\b.{0,80})$/,
  },
  {
    kind: 'unsure',
    language: 'cy',
    says: /^(?:(?:sori|o|wel) )*(?:(?:dwin?|dw in?|rwyn?|rydw in?)(?: i)? ddim yn (?:gwybod|siwr)(?: (?:beth|ble|sut)(?: i)?(?: (?:ddweud|ddechrau|ofyn|ysgrifennu))?)?|dim syniad)(?: sori)?$/,
  },
  {
    kind: 'works',
    language: 'cy',
    says: /^(?:maer? |mae yr )?(?:gwres|rheiddiaduron|boeler|dwr(?: poeth| twym)?|trydan|golau|lifft) (?:(?:yn|wedi|nol|n ol) )*(?:gynnes|boeth|gweithio|iawn|ol|dod yn ol|dod nol|nol)(?: (?:nawr|rwan|eto|diolch))*$/,
  },
  { kind: 'lonely', language: 'cy', says: whole(`(?:${HELO} )?${UNIG}`) },
  { kind: 'greeting', language: 'cy', says: whole(`${HELO}(?: (?:${CARIAD}|${HELO}))*`) },
  { kind: 'well', language: 'cy', says: whole(`(?:${HELO}(?: ${CARIAD})* )?${SUT}(?: ${CARIAD})*`) },
  {
    kind: 'wish',
    language: 'cy',
    says: whole(`(?:(?:iawn|diolch|helo|a) )*${DYMUNO}(?: ${CARIAD}| hefyd)*`),
  },
  { kind: 'weather', language: 'cy', says: whole(`(?:${HELO}(?: ${CARIAD})* )?${TYWYDD}(?: ${CARIAD})*`) },
  { kind: 'name', language: 'cy', says: whole(`(?:${HELO}(?: ${CARIAD})* )?${ENW}`) },
];
