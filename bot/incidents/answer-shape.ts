// Whether a text has the shape of an answer to a page: a number and a word for it. Read with every text, so it is small; whose it is, and what it answers, is found out later.

const CODE = '^\\W*#?\\d{3,4}\\W*';
const ANY = new RegExp(
  `${CODE}(?:ok|okay|way|omw|on (?:my|the) way|safe|made safe|cant|can['’]?t|cannot|diogel|ddiogel|saff|ffordd|iawn|methu)\\b`,
  'i',
);
const SAFE = new RegExp(`${CODE}(?:(?:now |all |its |made |yn )*(?:safe|diogel|ddiogel|saff))\\b`, 'i');
/** What is not over, or is another: "safe but next door is on fire". */
const MORE =
  /\b(?:but|still|now|not|next door|another|other|others|neighbours?|upstairs|downstairs|except|also|again|back|help|need|needs|send|call|999|ond|dal|arall|drws nesaf|eto|angen)\b/i;

/** "482 way, is it still sparking": a danger that may be one is asked of whoever tells of it, and not of whoever goes there. */
export const answersPage = (text: string): boolean => text.length <= LONGEST && ANY.test(text);

/** "482 SAFE lady out of lift": what is told beside it is what was made safe, and no danger anew. */
export const tellsMadeSafe = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const [said] = SAFE.exec(text) ?? [];
  return said !== undefined && !MORE.test(text.slice(said.length));
};
const LONGEST = 300;
