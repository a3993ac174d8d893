// Words that open a form about somebody's money straight away, on normalised words.
import type { Opening } from '../bot/content.ts';

const ACCOUNT = '(?:rent|council tax|ctax|counciltax|garage|housing benefit|account|invoice|arrears)';
const OURS = `(?:my |our |the |on my |on our |for my |in )*(?:${ACCOUNT} )*`;
const END = '(?: (?:now|please|plz|today|at the moment|left|account|[a-z]{2} \\d{5,8}|[a-z]{2}\\d{5,8}))*$';
const ASKS =
  '(?:(?:hi|hello|please|can|could|may|i|you|u|me|want|need|would|like|d|know|see|check|tell|show|find out|how do|what is) |to )*';

const balance: readonly RegExp[] = [
  new RegExp(`^${ASKS}${OURS}(?:balance|statement)(?: (?:on|of|for) ${OURS.replace(/ \)\*$/, ')')})?${END}`),
  new RegExp(
    `^${ASKS}how much (?:${ACCOUNT} )*(?:(?:do|am|have|is) )?(?:i|we)? ?(?:still )?(?:owe|owing|owed|in arrears|behind|in debt)(?: (?:you|the council|for|on|in|with|of|my|our|the|${ACCOUNT}))*${END}`,
  ),
  new RegExp(
    `^${ASKS}what (?:${ACCOUNT} )*(?:do )?(?:i|we) (?:still )?owe(?: (?:you|the council|for|on|in|my|our|the|${ACCOUNT}))*${END}`,
  ),
  new RegExp(
    `^${ASKS}how much (?:is|are) (?:(?:my|our|the|owing|left|owed|outstanding|on|in|to pay) |${ACCOUNT} )*(?:arrears|owing|owed|outstanding|debt|balance|left to pay|${ACCOUNT} account)${END}`,
  ),
  /^am i (?:in (?:credit|arrears|debt)|behind)(?: (?:on|with|for|my|the|our|rent|council tax|account))*$/,
  new RegExp(
    `^${ASKS}(?:what is|whats|how much is) (?:owing|owed|outstanding|due|left to pay)(?: (?:on|for|my|our|the|${ACCOUNT}))*${END}`,
  ),
  /^(?:faint|beth) (?:o (?:rent|rhent|dreth(?: y)? (?:cyngor|gyngor)) )?(?:sydd|sy|sydd n|dw i n|dwi n|rydw i n|rwy n) ?(?:arna i|arnaf i|arnaf|ddyledus|ei ddyledu)(?: (?:i chi|o|am|ar|fy|y|r|i|gyngor|cyngor|rent|rhent|dreth|treth|cyfrif))*$/,
  /^(?:beth (?:yw|ydy|ydi) )?(?:fy )?(?:m|mh|ml)?(?:balans|malans|falans)(?: (?:fy|y|r|rhent|rent|treth|dreth|cyngor|gyngor|cyfrif|nghyfrif))*$/,
];

export const openingsOfMoney: readonly Opening[] = [{ said: balance, form: 'account-balance', answers: [] }];
