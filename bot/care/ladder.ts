// How it is said that a message was not understood: the nearest topics, other words, what I can do, a person. Each sentence once before any comes again.
import type { Ladder, Rung } from '../content.ts';
import { opening } from '../hours.ts';
import type { DialogState } from '../model.ts';
import { phrase, type Situation } from '../situation.ts';

/** A day later it is another talk, and begins with its first sentences. */
const TALK_MS = 24 * 60 * 60_000;

/** The next rung down. Where there is nothing to offer, other words are asked for at once. */
export const rungAfter = ({ misses = 0, ladder }: DialogState, hasGuesses: boolean): Rung => {
  const last = misses === 0 ? undefined : ladder?.rung;
  switch (last) {
    case undefined:
    case 'near':
      return misses >= BEFORE_PERSON ? 'person' : hasGuesses ? 'options' : 'rephrase';
    case 'options':
      return 'rephrase';
    case 'rephrase':
      return misses >= BEFORE_PERSON ? 'person' : 'can';
    case 'can':
      return 'person';
    // There is no way further down: a person every other time, and in between what was said less often.
    case 'person':
      return (ladder?.said.can ?? 0) > (ladder?.said.rephrase ?? 0) ? 'rephrase' : 'can';
    default:
      return last satisfies never;
  }
};
/** The third miss in a row comes to a person, whatever was said to the first two. */
const BEFORE_PERSON = 2;

/** The rung's next sentence, and the state that knows that it was said. */
export const spoken = (
  situation: Situation,
  rung: keyof Ladder,
): { readonly text: string; readonly times: number; readonly state: DialogState } => {
  const { content, state, heardAt } = situation;
  const { ladder } = state;
  const isOver = ladder === undefined || heardAt.getTime() - Date.parse(ladder.at) > TALK_MS;
  const said = isOver ? {} : ladder.said;
  const times = said[rung] ?? 0;
  const sentences = content.ladder[rung];
  const words = sentences[times % sentences.length]?.[state.language] ?? '';
  return {
    text: words.replace('{reach}', reachInWords(situation)),
    times,
    state: {
      ...state,
      ladder: {
        at: heardAt.toISOString(),
        rung: rungOf(rung, ladder?.rung),
        said: { ...said, [rung]: times + 1 },
      },
    },
  };
};

/** Whoever scolds, or waits for a person, was understood; what is no council's is one miss of others. */
const rungOf = (said: keyof Ladder, before: Rung = 'can'): Rung =>
  said === 'scolded' || said === 'waiting' || said === 'asWaits'
    ? before
    : said === 'elsewhere'
      ? 'rephrase'
      : said;

/** Such as "call 01632 960100 until 5pm today". */
export const reachInWords = (situation: Situation): string => {
  const { content, now, state } = situation;
  const phones = opening(content.council, now, state.language);
  const words = phones.open
    ? phrase(situation, 'reachNow', { closes: phones.closes })
    : phrase(situation, 'reachLater', { opens: phones.opens });
  return words.charAt(0).toLowerCase() + words.slice(1);
};
