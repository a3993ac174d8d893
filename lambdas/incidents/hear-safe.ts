// Whether a SAFE of somebody on call is noted, and whether their next words are what they did: it ends what the law counts, so nothing is guessed.
import type { Incident } from '../../bot/incidents/incident.ts';
import { accountOf, isOfSomethingElse, saysWhatWasDone } from '../../bot/incidents/made-safe.ts';
import { minutesAfter } from '../../bot/incidents/step.ts';

/** Whose text it is, under which id it came, and when (ISO). */
export type Texter = { readonly id: string; readonly who: string; readonly at: string };

/** `asked`: what was done is asked; `not-over`: it says itself that it is not. */
export type SafeSaid = 'noted' | 'asked' | 'not-over';

/** They wrote SAFE. Asked once what they did, they are taken at their word, unless that says that it goes on. */
export const safeSaid = (note: string | undefined, of: Incident | undefined, texter: Texter): SafeSaid => {
  if (!saysWhatWasDone(note)) return 'asked';
  const account = accountOf(note);
  if (account === 'not-over') return account;
  const wasAsked = of !== undefined && isAsked(texter)(of) && of.askedWhat?.event !== askedId(texter.id);
  return account !== 'unsure' || (wasAsked && !NOTHING_SAID.test(note)) ? 'noted' : 'asked';
};
const NOTHING_SAID = /^\W*(?:thanks|thank you|cheers|mate|heading|leaving|going|off (?:home|now)|next)\b/i;

/** `which`: they said SAFE of more than one. */
export type AccountHeard =
  | { readonly kind: 'done'; readonly of: Incident; readonly note: string }
  | { readonly kind: 'not-over' | 'unsure'; readonly of: Incident }
  | { readonly kind: 'which-safe'; readonly codes: readonly string[] };

/** They said SAFE, were asked what they did, and say that: nobody begins with the number and SAFE again. What may be anything is asked about once. */
export const accountHeard = (
  text: string,
  running: readonly Incident[],
  texter: Texter,
): AccountHeard | undefined => {
  const [of, ...others] = running.filter(isAsked(texter));
  if (of === undefined || isOfSomethingElse(text)) return undefined;
  const account = accountOf(text);
  if (others.length > 0)
    return account === 'unsure'
      ? undefined
      : { kind: 'which-safe', codes: [of, ...others].map(({ code }) => code) };
  if (account === 'done') return { kind: account, of, note: text.replace(/\s+/g, ' ').trim() };
  if (account === 'not-over') return { kind: account, of };
  const { again, event } = of.askedWhat ?? {};
  return again === true && event !== askedId(texter.id) ? undefined : { kind: 'unsure', of };
};

/** The same text that comes again is the same event. */
export const askedId = (text: string): string => `asked-what:${text}`;

const isAsked =
  ({ who, at }: Texter) =>
  ({ askedWhat }: Incident): boolean =>
    askedWhat?.who === who && minutesAfter(askedWhat.at, ASKED_MINUTES) > at;
const ASKED_MINUTES = 10;
