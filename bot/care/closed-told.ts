// Nobody is there, and a person is asked for again: each time other words, with when they are back and what can be done until then.
import type { PhraseId } from '../content.ts';
import { localTime } from '../dates.ts';
import { opening, spokenTime } from '../hours.ts';
import type { Reaction, Situation } from '../situation.ts';
import { phrase } from '../situation.ts';
import { wantedLately } from './wanted.ts';

/** The next day it is another talk, and begins with the first sentence. */
const TALK_MS = 24 * 3_600_000;
const TOLD = 'closed:';
const SHORT = 'closed-short';

type Told = Pick<Situation, 'state' | 'heardAt'>;

/** How often they were told of late when somebody is back. */
export const timesClosed = ({ state, heardAt }: Told): number => {
  const [name] =
    state.told?.find(([each, at]) => each.startsWith(TOLD) && heardAt.getTime() - Date.parse(at) < TALK_MS) ??
    [];
  return Number(name?.slice(TOLD.length) ?? 0);
};

/** The short sentence was among them. */
export const isShortTold = ({ state, heardAt }: Told): boolean =>
  state.told?.some(([each, at]) => each === SHORT && heardAt.getTime() - Date.parse(at) < TALK_MS) === true;

/** What of it this turn has said, to be noted; and what of before that takes the place of. */
export const closedNoted = (
  situation: Situation,
  { say, status }: Reaction,
): { readonly now: readonly string[]; readonly instead: (name: string) => boolean } => {
  const { content, now, state } = situation;
  const isOld = (name: string): boolean => name.startsWith(TOLD);
  const phones = opening(content.council, now, state.language);
  const texts = say.map(({ text }) => text);
  const isTold = !phones.open && texts.some((text) => text.includes(phones.opens));
  if (
    phones.open ||
    !isTold ||
    (status !== 'person' && !texts.some(hasNumber(content.council.emergencyPhone)))
  )
    return { now: [], instead: () => false };
  const short = phrase(situation, 'personClosedShort', { opens: phones.opens });
  return {
    now: [
      `${TOLD}${timesClosed(situation) + 1}`,
      ...(texts.some((text) => text.includes(short)) ? [SHORT] : []),
    ],
    instead: isOld,
  };
};
const hasNumber =
  (number: string) =>
  (text: string): boolean =>
    text.includes(number);

/** From the third time on; after three ways to say it, how often it was said makes it another each time. */
const AGAIN: readonly PhraseId[] = ['closedThird', 'closedFourth', 'closedFifth'];
const FROM = 2;

/** @param opens such as "8:30am tomorrow" */
export const closedOnceMore = (situation: Situation, opens: string): string => {
  const { content, now, state } = situation;
  const times = timesClosed(situation);
  const time = spokenTime(localTime(now, content.council.timeZone).time, state.language);
  const said = phrase(situation, AGAIN[times - FROM] ?? 'closedStill', { opens, time, times: `${times}` });
  return `${said}${keptToo(situation)}`;
};

/** What they sent, or told of it, is not lost. */
const keptToo = (situation: Situation): string => {
  const { state, now } = situation;
  const reference = state.sent?.reference ?? '';
  if (reference !== '') return ` ${phrase(situation, 'closedSent', { reference })}`;
  return wantedLately(state, now)?.said === undefined ? '' : ` ${phrase(situation, 'closedKept')}`;
};
