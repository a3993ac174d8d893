// Events as they may be put into the queue: without what must not be kept, and no larger than it carries.
import { cleared } from '../bot/channels/cleared.ts';
import type { Event } from '../bot/model.ts';
import { fitted } from './fit.ts';

/** How what was too large is counted. */
export const TOO_LARGE = 'too large';

/** @param tooLarge told of each event that was cut down, or that could not be kept at all */
export const keptOf = (events: readonly Event[], tooLarge: () => void): readonly Event[] =>
  events.flatMap((event) => {
    // What is taken out of all of it cannot be left in a part.
    const fit = fitted(cleared(event));
    if (fit.kind !== 'whole') tooLarge();
    return fit.kind === 'none' ? [] : [fit.event];
  });
