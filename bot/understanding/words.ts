// What the matcher knows about words of each language before it has read any content.
import type { Language } from '../model.ts';

/** A word without its usual endings (and in Welsh its mutation), so that "collections" and "collected" meet. */
export const stem = (word: string, language: Language): string =>
  language === 'en' ? english(word) : welsh(word);

const english = (word: string): string => {
  if (word.length < 4) return word;
  const single = word
    .replace(/(ie[sd])$/, 'y')
    .replace(/([^su])s$/, '$1')
    .replace(/(?<=.{3})(ing|ed)$/, '')
    .replace(/(?<=.{4})(al|ion)$/, '');
  return single.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=..)e$/, '');
};

// A mutated word and its radical get the same first letter; a plural, or an "'n" or "'r" written on, is taken off.
const welsh = (word: string): string =>
  word
    .replace(/^(mh|ph|[pbfm])/, 'b')
    .replace(/^(nh|th|dd|[td])/, 'd')
    .replace(/^(ngh|ng|ch|[cg])/, 'c')
    .replace(/^ll/, 'l')
    .replace(/^rh/, 'r')
    .replace(/(?<=.{3})(iau|au|oedd)[nr]?$/, '');

/** Words that say little about the topic in either language. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about all am an and any are as at be been being but by can cant could did didnt do does doesnt doing dont for ' +
    'from get getting give go got had has hasnt have havent having he hello help her here hi him his how i id if ill ' +
    'im in info is isnt it its ive just know like look may me mine much my need no not now of off on one only or ' +
    'our out please she should so some tell thanks that the their them then there theres these they theyre thing ' +
    'think this to too up us want was wasnt way we were what when where which who why will with wish wont would ' +
    'you your monday tuesday wednesday thursday friday saturday sunday tomorrow tonight yesterday morning ' +
    'ac ag ai alla am ar at bod cael chi dim dw dwi ddim dych dydy dydyr ei eich ein eisiau eu fy fydd gallaf gan ' +
    'gen gyda hi hoffwn hyn hwn i iawn mae maen maer mewn mi na nad neu ni o oedd oes os pa pam pan pryd pwy rwyf ' +
    'rwy rydw rydych rydym roedd sut sy syn un wedi wrth y ychydig ydw ydy ydych ym yn yna yr yw'
  ).split(' '),
);

/** Everyday words that are near enough to a topic's word to be taken for its misspelling, and are not one. */
export const everyday: ReadonlySet<string> = new Set(
  (
    'able adult animal anyone back bake ball band bank bath beach bean bear beer bill bird birth board boat body bone ' +
    'both bowl boys break bread bring build burn bush cake camp card care cart case cash cats cell child city clean ' +
    'clock coat code coffee cold colour cook cool copy court crash dance date dead deal death dirt doctor dogs door ' +
    'down dream drink east easy even ever face fact fair fall farm fast father fear feel fill film fine fire fish ' +
    'flat floor food foot form fruit fuel full game gate gift girl glad goal gold good grass great green guess hair ' +
    'hall hand hard hate head heart heat hell high hill hire hold holy home hope horse hotel hour human hurt idea ' +
    'into iron issue joke jump keep kind king knee lady lake lamp land lane last late laugh lead leaf learn level ' +
    'lift light line list live load loan lock long lord lose lost loud love luck lunch made mail main make many mark ' +
    'market match meal mean meat meet mice mile milk mind moon more most mother mouse move movie music name near ' +
    'neck news nice night noise none north nose note nurse pack page paid pain paint pair pants paper park part pass ' +
    'past path peace phone piece pipe place plan plane plant play poem pool poor price prime queen quick quiet quit ' +
    'race rain rats read real rent rest rich ride ring rise river rock role roof room rope rule safe sale salt sand ' +
    'school score sea seat seed self sell send ship shirt shoe shop shot show sick side sign sing size skin sleep ' +
    'slow smoke snow soap sock soft soil song soon sort soul sound soup south speak spell spoon sport star state stay ' +
    'step stone stop store storm story sugar suit swim table tail take talk tall taste tax team tent test text than ' +
    'tide time tired toilet told tone took tool town toy train tree trip true truth turn twin type under until very ' +
    'vote wait wake walk wall warm wash watch water wave weak wear weather wedding week west wheel white whole wife ' +
    'wild wind wine wing winter wire wise woman wood word work world worry write wrong yard year young zero'
  ).split(' '),
);
