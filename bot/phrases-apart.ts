// Which of the bot's sentences stand in a file of their own, by what they are for. Part of what content.ts gives out whole.
import type { PhraseId } from './phrase-ids.ts';

/** Sentences that may stand beside a danger, or in place of all else. */
export type PhraseAtOnce =
  | 'dangerWhere'
  | 'dangerThere'
  | 'failed'
  | 'tooManyTexts'
  | 'secretTaken'
  | 'secretCard'
  | 'secretInsurance'
  | 'secretBank';
/** Sentences about what was sent beside words. */
export type PhraseOfFile = 'photoKept' | 'unreadable' | Extract<PhraseId, `file${string}`>;
/** Those that follow a danger. */
export type PhraseOfDanger = Extract<PhraseId, `noDanger${string}` | `held${string}` | `released${string}`>;
/** Those of reaching a person by phone. */
export type PhraseOfPerson =
  | 'byRelay'
  | 'personWritten'
  | 'reachNow'
  | 'reachLater'
  | Extract<
      PhraseId,
      | `personOpen${string}`
      | `personClosed${string}`
      | `closed${'Third' | 'Fourth' | 'Fifth' | 'Still' | 'Sent' | 'Kept'}`
    >;
/** Those of waiting for a person, and of talking with one. */
export type PhraseOfTalk = Extract<PhraseId, `talk${string}`>;
/** What is told of an incident later. */
export type PhraseOfIncident = Extract<PhraseId, `incident${string}`>;
/** What is said to small talk, and to who is lonely. */
export type PhraseOfChat = 'botToo' | Extract<PhraseId, `chat${string}`>;
/** Those that answer a short question after an answer, and what is no answer in a form. */
export type PhraseOfFollowUps = Extract<PhraseId, `follow${string}` | `dodge${string}` | `stuck${string}`>;
/** Those of what is turned off. */
export type PhraseOfSwitches = Extract<PhraseId, `off${string}`>;
/** Those of forms that were begun and not finished. */
export type PhraseOfUnfinished =
  | 'kept'
  | 'saved'
  | 'putAside'
  | 'menuInForm'
  | 'nothingKept'
  | 'timesSoon'
  | 'toldSoon'
  | Extract<PhraseId, `unfinished${string}` | `lapsed${string}` | `also${string}`>;
