// "I don't want to complain, but nobody has emptied the bin": what comes after the "but" is what they want, and no complaint.

/** Without it; the same where there is none, or nothing after it. */
export const undisclaimed = (text: string): string => {
  const left = text.slice(0, READ_MAX).replace(DISCLAIMER, '');
  return /\p{L}{2}/u.test(left) ? left + text.slice(READ_MAX) : text;
};
const READ_MAX = 300;
const DISCLAIMER =
  /^\W*(?:(?:hi|hello|hiya|look|ok|so|sorry|honestly)\b[\s,.!]*)*(?:(?:(?:i|we)\s+)?(?:really\s+)?(?:hate|do(?:n['’]?t| not)|would(?:n['’]?t| not)|never)(?:\s+(?:really|like|want|usually|normally|mean|wish))*(?:\s+to)?|(?:i['’]?m|i am|we['’]?re|we are)\s+(?:really\s+)?not(?:\s+(?:going|here|looking|trying|one|wanting))?(?:\s+(?:to|for))?|not(?:\s+(?:wanting|wishing))?\s+to)\s+(?:(?:be|make|making)\s+(?:an?\s+)?)?complain(?:ing|t|ts)?(?:\s+(?:again|about (?:it|this|you|anything)|or anything))?[\s,.–-]+but\s+|^\W*(?:sori\s+)?(?:d?w(?:\s|['’])?i|dwi|rydw i|rwy)\s+ddim\s+(?:(?:eisiau|isio|moyn|am|yn)\s+)*(?:cwyno|gwyno)(?:\s+eto)?[\s,]+ond\s+/iu;
