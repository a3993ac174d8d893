// An email address, taken out of what stands around it; what looks like a slip is asked about and not put right in silence.
import type { Both, Field } from '../model.ts';
import { distance } from '../understanding/distance.ts';
import { wordsOf, type More } from './words.ts';

/** Value: small letters. */
export const email = (ask: string, more: More = {}): Field<string, never> => ({
  english: wordsOf<never>(ask, more),
  open: false,
  parse: ({ text }) => {
    const [value, ...others] = addressesIn(text);
    if (value === undefined || UNSURE.test(text)) return { ok: false, why: ENTER };
    if (others.length > 0) return { ok: false, why: ONE };
    const meant = slipIn(value);
    if (meant !== undefined) return { ok: false, why: didYouMean(meant), meant };
    return isAddress(value) ? { ok: true, value } : { ok: false, why: ENTER };
  },
  accepts: (stored): stored is string =>
    typeof stored === 'string' && isAddress(stored) && stored === stored.toLowerCase(),
  spots: (text) => {
    const [value, ...others] = addressesIn(text).filter(isAddress);
    return others.length === 0 && value !== undefined && slipIn(value) === undefined ? value : undefined;
  },
  show: (value) => value,
});

/** Characters of an address: under 254, as the longest path of a mail has 256 with its brackets (RFC 5321, 4.5.3.1.3). */
const LONGEST = 253;
const LONGEST_LOCAL = 64;
const READ_MAX = 600;
const ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const ADDRESS = new RegExp(`^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+[a-z]{2,63}$`);

const isAddress = (value: string): boolean =>
  value.length <= LONGEST && value.indexOf('@') <= LONGEST_LOCAL && ADDRESS.test(value);

/** All words with an @ in them, without what stands around them. */
const addressesIn = (typed: string): string[] => {
  const text = typed
    .slice(0, READ_MAX)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/mailto:/g, ' ')
    .replace(/(@[^\s?]+)\?\S*/g, '$1')
    .replace(/ ?[([{] ?at ?[)\]}] ?/g, '@')
    .replace(/ ?[([{] ?dot ?[)\]}] ?/g, '.')
    .replace(/[’‘]/g, "'");
  const spoken = text.includes('@') ? text : said(text);
  const words = spoken.replace(/ *@ */g, '@').split(/[\s;<>()[\]"“”]+|,(?!\w)/);
  const found = words
    .filter((word) => word.includes('@'))
    .map((word) => word.replace(/^[^a-z0-9@_+.]+|[^a-z0-9@]+$/g, ''));
  return [...new Set(found.map((word) => word.replace(/^(?:e-?mail|e-?bost)[:=]/, '')))];
};

/** "Pat at example dot org", where that is all that can be meant. */
const said = (text: string): string =>
  text.replace(
    /\b([a-z0-9_+-]+(?:(?: dot |\.)[a-z0-9_+-]+)*) at ([a-z0-9-]+(?:(?: dot |\.)[a-z0-9-]+)+)/g,
    (_, before: string, after: string) => `${before}@${after}`.replaceAll(' dot ', '.'),
  );

/** "Not pat@example.org", and "pat jones@example.org" alone, whose first word may be a part of it. */
const UNSURE =
  /\b(?:not|nid) \S+@|^\s*(?!(?:e-?mail|e-?bost|mail|its|it's|is|address|yes|try|use|at|my|yw|ydy|me|hi|hello|to|on|contact|ok|okay|thanks|sure|yeah|iawn|diolch)\s)[\w.+-]*\w\s+[\w.+-]+ ?@\S+\s*$/i;

/** Those that most people have; one slip away from them is a slip. */
const COMMON = [
  'gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.co.uk', 'outlook.com', 'yahoo.com', 'yahoo.co.uk', 'icloud.com',
  'live.com', 'live.co.uk', 'btinternet.com', 'virginmedia.com', 'talktalk.net', 'ntlworld.com', 'blueyonder.co.uk',
]; // prettier-ignore
/** As near, and real. */
const REAL = new Set([
  'mail.com',
  'email.com',
  'ymail.com',
  'live.co',
  'life.com',
  'line.com',
  'like.com',
  'love.com',
  'five.com',
]);
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:con|cmo|ocm|comm|c0m|vom|xom)$/, '.com'],
  [/\.(?:couk|co\.u|co\.ukk|co\.k|c\.uk|co\.ku|o\.uk|co\.yk)$/, '.co.uk'],
  [/\.(?:ogr|orgg|rog)$/, '.org'],
];

/** What was meant instead, if this looks like a slip. */
const slipIn = (value: string): string | undefined => {
  const at = value.lastIndexOf('@');
  const name = value.slice(0, at);
  const typed = value.slice(at + 1);
  const dotted = typed.replaceAll(',', '.').replace(/\.{2,}/g, '.');
  const ended = ENDINGS.reduce((domain, [slip, right]) => domain.replace(slip, right), dotted);
  const near = REAL.has(ended)
    ? undefined
    : COMMON.find((each) => ended !== each && !COMMON.includes(ended) && distance(ended, each, 1) === 1);
  const domain = ended === 'gmail.co.uk' ? 'gmail.com' : (near ?? ended);
  const meant = `${name.replaceAll(',', '.')}@${domain}`;
  return meant !== value && isAddress(meant) ? meant : undefined;
};

const ENTER: Both = {
  en: 'Enter an email address in full, like name@example.org.',
  cy: 'Rhowch gyfeiriad e-bost llawn, fel enw@example.org.',
};
const ONE: Both = {
  en: 'Enter one email address only, like name@example.org.',
  cy: 'Rhowch un cyfeiriad e-bost yn unig, fel enw@example.org.',
};
const didYouMean = (meant: string): Both => ({
  en: `Did you mean ${meant}? Reply yes, or enter the address again in full.`,
  cy: `Ai ${meant} oeddech chi'n ei feddwl? Atebwch ie, neu rhowch y cyfeiriad eto yn llawn.`,
});
