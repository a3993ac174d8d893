// Whether somebody says that they do not know, or that there is none: "dont know", "no idea", "no number on it", "dim syniad".
import { notKnown } from './in-form.ts';
import { normalise } from './normalise.ts';

/** "I don't know, maybe a foot deep" knows something: only a few words after it are none. */
export const isUnknown = (text: string): boolean => {
  const words = normalise(text.slice(0, 100));
  return UNKNOWN.test(words) || notKnown.test(words);
};

const UNKNOWN =
  /^(?:(?:sorry|im?|its?|has|theres) )*(?:(?:do|did|ca|could)nt (?:know|see|tell|read)|not sure|unsure|no (?:idea|clue|number|plates?|reg)|dunno|idk|dim (?:syniad|rhif|plat)|dd?im yn (?:gwybod|siwr))(?: (?:it|one|the|any|what|says|number|reg|plates?|on|sorry|maybe|my|our|post ?code|address|reference|ref))*$/;

/** Whether they remember about when it was, and not the day: "the other day", "few days ago". */
export const isRough = (text: string): boolean => ROUGH.test(normalise(text.slice(0, 100)));

const ROUGH =
  /^(?:(?:i think|it was|about|maybe|sometime|some time|probably|just|over|on|at|in) )*(?:(?:the )?other (?:day|night|nite|morning|week)|(?:a )?few (?:days|nights|weeks) (?:ago|back)|(?:last|this|earlier in the|earlier this|the) (?:week|weekend|month)|weekend|recently|lately|a while (?:ago|back)|(?:a )?(?:month|year)s? ago|ages ago|(?:y )?diwrnod (?:or|o r) blaen|ychydig (?:o )?(?:ddyddiau|ddiwrnodau) yn ol|yn ddiweddar|(?:yr )?wythnos (?:diwethaf|ddiwethaf|dwetha))$/;
