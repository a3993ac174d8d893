// On AWS the function for dangers has a processor of its own. On a laptop one thread runs all: what is not urgent waits while a danger is in hand.
import type { Converse } from './poller.ts';

/** The next batch of dangers is with its worker by then. */
const CALM_MS = 100;
/** All else waits no longer than this, though dangers go on coming: less than its messages are held. */
const PATIENCE_MS = 1_500;
const LOOKS_MS = 25;

export const dangersFirst = () => {
  let inHand = 0;
  let calmFrom = 0;
  const isBusy = () => inHand > 0 || performance.now() < calmFrom;
  return {
    /** Wraps the function for dangers. */
    urgent:
      (run: Converse): Converse =>
      async (event, context) => {
        inHand += 1;
        try {
          return await run(event, context);
        } finally {
          inHand -= 1;
          calmFrom = performance.now() + CALM_MS;
        }
      },
    /** Wraps what lets them go first. */
    after:
      (run: Converse): Converse =>
      async (event, context) => {
        const until = performance.now() + PATIENCE_MS;
        while (isBusy() && performance.now() < until)
          await new Promise((resolve) => setTimeout(resolve, LOOKS_MS));
        return run(event, context);
      },
  };
};
