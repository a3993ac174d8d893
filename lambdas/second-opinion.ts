// Asks another recogniser what the embedded one was not sure of, within the same turn; where it gives no answer, the turn stands as it was.
import { redactedIn } from '../bot/channels/marks.ts';
import type { DialogState, Event } from '../bot/model.ts';
import type { SecondOpinion } from '../bot/runtime/decide.ts';
import { RecogniserFailed, type Failing, type Recogniser } from '../bot/understanding/recogniser.ts';
import { askable, combined, isAbout } from '../bot/understanding/second-opinion.ts';
import type { Breaker } from './breaker.ts';

/** `agreed`: answered for sure now. `offered`: another topic is offered first. `no help`: all stayed as it was. */
export type OpinionCame = 'agreed' | 'offered' | 'no help' | 'left alone' | Failing;

export type SecondOpinionDeps = {
  readonly recogniser: Recogniser;
  readonly breaker: Breaker;
  readonly count: (came: OpinionCame, ms: number) => void;
  /** For `/health`: it is left alone for so long (ms). */
  readonly opened: (pauseMs: number) => Promise<void>;
  readonly warn: (what: string, error: unknown) => void;
};

/** A turn that has less left is not made to wait: what it decides must be saved and sent. */
const ENOUGH_MS = 5_000;

export const secondOpinion =
  ({ recogniser, breaker, count, opened, warn }: SecondOpinionDeps): SecondOpinion =>
  async ({ event, state, unsure, understand, remainingMs }) => {
    if (isInForm(state) || isRedacted(event)) return undefined;
    // The turn may have asked about parts of the message, too.
    const [about] = unsure
      .flatMap(({ verdict, ...each }) => {
        const told = askable({ verdict, ...each });
        return told === undefined ? [] : [{ told, verdict }];
      })
      .toSorted((a, b) => b.told.length - a.told.length);
    if (about === undefined || remainingMs() < ENOUGH_MS) return undefined;
    if (!breaker.allows()) {
      count('left alone', 0);
      return undefined;
    }
    const began = performance.now();
    const ms = () => Math.round(performance.now() - began);
    try {
      const result = await recogniser({ text: about.told, language: 'en', conversation: event.conversation });
      breaker.worked();
      const verdict = combined(about.verdict, result);
      count(verdict === about.verdict ? 'no help' : verdict.kind === 'one' ? 'agreed' : 'offered', ms());
      if (verdict === about.verdict) return undefined;
      return (text, prefer) => {
        const own = understand(text, prefer);
        return isAbout(text, about.told) ? combined(own, result) : own;
      };
    } catch (error) {
      count(error instanceof RecogniserFailed ? error.why : 'failed', ms());
      warn('no second opinion', nameOf(error));
      const pauseMs = breaker.failed();
      if (pauseMs !== undefined)
        await opened(pauseMs).catch((cause: unknown) => warn('outage not kept', cause));
      return undefined;
    }
  };

/** What is written there are answers: names, addresses, what shows who somebody is. */
const isInForm = (state: DialogState | undefined): boolean =>
  state?.open !== undefined || state?.proving !== undefined;

const isRedacted = (event: Event): boolean =>
  event.kind === 'activity' && redactedIn(event.activity).length > 0;

/** Its name alone: AWS's refusals repeat what they were sent, and that is what somebody wrote. */
const nameOf = (error: unknown): string => {
  const cause = error instanceof RecogniserFailed ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.name : typeof cause;
};
