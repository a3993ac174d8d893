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
