// The link comes after the answer, never instead of it.
import type { Language } from '../../../bot/model.ts';
import type { Rule } from './passage.ts';
import { sentencesOf } from './sentences.ts';

export const answerFirst: Rule = ({ text, kind, language }) => {
  if (kind !== 'answer' && kind !== 'short') return [];
  const sentences = sentencesOf(text);
  const [first] = sentences;
  if (first === undefined) return [];
  if (SENDS[language].test(first.text) && WEBSITE[language].test(first.text)) {
    return [
      {
        at: first.at,
        what: 'begins by sending people to the website: answer first, the link comes behind it',
      },
    ];
  }
  return sentences.every((each) => WEBSITE[language].test(each.text)) &&
    !/\d/.test(text) &&
    !OTHERWISE[language].test(text)
    ? [
        {
          at: first.at,
          what: 'only says that it is on the website: say the answer itself, the link comes behind it',
        },
      ]
    : [];
};

/** "Go to the tip" and "See a doctor" send nobody to a website; "Check, move or cancel a visit" is what they came for. */
const WEBSITE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:web ?sites?|web ?pages?|on ?line|internet|gov\.uk|our (?:site|pages?)(?! (?:at|in|on)\b)|(?:the|this) (?:link|web)\b)/i,
  cy: /gwefan|wefan|ar-lein|ar lein|tudalen we|dudalen we|(?:y|i'r) ddolen/i,
};
const SENDS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:for|to) [^.!?,]{1,80}, ?)?(?:please )?(?:visit|see|go (?:on ?)?to|go online|check|look|head to|browse|read|refer to|view|click|tap|follow|find|use (?:our|the) (?:web|site|online|link))\b(?!,)/i,
  cy: /^(?:(?:am|i) [^.!?,]{1,80}, ?)?(?:ewch|gweler|gwelwch|edrychwch|gwiriwch|darllenwch|dilynwch|cliciwch|chwiliwch|ymwelwch|dewch o hyd|defnyddiwch (?:ein|y) (?:g?wefan|ddolen))(?![\p{L},])/iu,
};
/** Another way than the website is told too. */
const OTHERWISE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:phone|call|ring|text|post|letter|branch(?:es)?|library|libraries|office|in person|here|chat|email|shop|bank)\b/i,
  cy: /ffôn|ffonio|ffoniwch|tecst|post|llythyr|cangen|llyfrgell|swyddfa|wyneb|yma|sgwrs|e-bost|siop|banc/i,
};
