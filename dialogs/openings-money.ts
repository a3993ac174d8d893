// Words that open a form about somebody's money straight away, on normalised words.
import type { Opening } from '../bot/content.ts';

const ACCOUNT = '(?:rent|council tax|ctax|counciltax|garage|housing benefit|account|invoice|arrears)';
const OURS = `(?:my |our |the |on my |on our |for my |in )*(?:${ACCOUNT} )*`;
const END = '(?: (?:now|please|plz|today|at the moment|left|account|[a-z]{2} \\d{5,8}|[a-z]{2}\\d{5,8}))*$';
const ASKS =
  '(?:(?:hi|hello|please|can|could|may|i|you|u|me|want|need|would|like|d|know|see|check|tell|show|find out|how do|what is|what|dw|dwi|eisiau|isio|gwybod|wybod|hoffwn) |to )*';

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
  // "I want to see my rent account", "what does my rent account say".
  new RegExp(
    `^${ASKS}(?:does |is on |is in )?(?:my |our |the )(?:rent|council tax|ctax|garage) account(?: say| like| now| please| today)*$`,
  ),
  new RegExp(
    `^${ASKS}how much (?:${ACCOUNT} )?(?:have|has) (?:i|we) (?:still )?(?:got )?left to pay(?: (?:on|for|my|the|this year|${ACCOUNT}))*${END}`,
  ),
  new RegExp(
    `^(?:is there |have i (?:got )?|do i (?:have |still )?|do we )(?:owe )?(?:anything|any|money)? ?(?:arrears|owing|owed|outstanding|to pay|anything|money)?(?: (?:you|on|for|my|the|council|${ACCOUNT}))+$`,
  ),
  /^(?:do i|do we) (?:still )?owe (?:you |u )?(?:anything|any money|money)(?: now)?$|^have (?:i|we) (?:got )?(?:any )?arrears$|^how far (?:behind|in arrears) am i(?: (?:on|with|my|the|rent|council tax))*$/,
  /^am i (?:in (?:credit|arrears|debt)|behind)(?: (?:on|with|for|my|the|our|rent|council tax|account))*$/,
  new RegExp(
    `^${ASKS}(?:what is|whats|how much is) (?:owing|owed|outstanding|due|left to pay)(?: (?:on|for|my|our|the|${ACCOUNT}))*${END}`,
  ),
  /^(?:(?:dw i |dwi |rydw i )?(?:eisiau|isio|moyn|hoffwn) (?:g?wybod) )?(?:faint|beth) (?:o (?:rent|rhent|dreth(?: y)? (?:cyngor|gyngor)) )?(?:sydd|sy|sydd n|dw i n|dwi n|rydw i n|rwy n) ?(?:arna i|arnaf i|arnaf|ddyledus|ei ddyledu)(?: (?:i chi|o|am|ar|fy|y|r|i|gyngor|cyngor|rent|rhent|dreth|treth|cyfrif))*$/,
  /^faint (?:sydd|sy) (?:ar ol|gen i) (?:iw|i w|i) d?dalu(?: .{0,30})?$|^(?:faint|ydw i|pa mor bell) (?:ydw i |dw i )?(?:ar ei hol hi|mewn (?:dyled|ol ddyled|credyd))(?: .{0,30})?$/,
  /^(?:beth (?:yw|ydy|ydi) )?(?:fy )?(?:m|mh|ml)?(?:balans|malans|falans)(?: (?:fy|y|r|rhent|rent|treth|dreth|cyngor|gyngor|cyfrif|nghyfrif))*$/,
];

export const openingsOfMoney: readonly Opening[] = [{ said: balance, form: 'account-balance', answers: [] }];
