// What a turn sees, put together of its event and of what is in mind.
import { ABILITIES } from './channels/abilities.ts';
import { attachmentsIn, marksOf, notKeptIn, redactedIn, UNREADABLE } from './channels/marks.ts';
import type { Activity, DialogState, Event } from './model.ts';
import { replyOf } from './reply.ts';
import type { FileFate, Situation } from './situation.ts';
import { offOn } from './switches/switch.ts';
import type { Mind } from './turn.ts';
import { unmarked } from './understanding/taken-out.ts';

export const situationOf = (state: DialogState, event: Event, mind: Mind): Situation => {
  const { content, understand, now } = mind;
  const redacted = event.kind === 'activity' ? redactedIn(event.activity) : [];
  return {
    // The mark of what was taken out says nothing of what they want.
    understand: redacted.length === 0 ? understand : (text, prefer) => understand(unmarked(text), prefer),
    redacted,
    reply: event.kind === 'activity' ? replyOf(event.activity, event.conversation) : { text: '' },
    state,
    content,
    now,
    conversation: event.conversation,
    abilities: ABILITIES[event.channel],
    heardAt: new Date(event.receivedAt),
    standby: event.kind === 'activity' && marksOf(event.activity).standby === true,
    onPage: event.kind === 'activity' && marksOf(event.activity).onPage === true,
    ...(mind.refused === undefined ? {} : { isUnseen: true }),
    ...carrierIn(event),
    ...(mind.notices === undefined ? {} : { notices: mind.notices }),
    ...offOn(event.channel, mind.off, now),
    ...(mind.queue === undefined ? {} : { queue: mind.queue }),
    ...phoneIn(event),
    ...writesFrom(event),
    files: event.kind === 'activity' ? filesIn(event.activity) : [],
  };
};

/** A web client may write any name there. */
const phoneIn = (event: Event): Pick<Situation, 'account'> => {
  const account =
    event.kind === 'activity' && ABILITIES[event.channel].metered ? event.activity.from?.id : undefined;
  return account === undefined ? {} : { account };
};

/** What the provider calls them: a telephone number on some channels, which whoever reads it has to see. */
const writesFrom = (event: Event): Pick<Situation, 'writesFrom'> => {
  const id =
    event.kind === 'activity' && ABILITIES[event.channel].machines ? event.activity.from?.id : undefined;
  return id === undefined ? {} : { writesFrom: id };
};

const carrierIn = (event: Event): Pick<Situation, 'carrier'> => {
  const carrier = event.kind === 'activity' ? marksOf(event.activity).optOut : undefined;
  return carrier === undefined ? {} : { carrier };
};

/** Each only once. A web client may say anything that stands there is a file. */
const filesIn = (activity: Partial<Activity>): readonly FileFate[] => {
  const fates = attachmentsIn(activity).map((each): FileFate =>
    each.contentType === UNREADABLE ? (notKeptIn(each) ?? 'unreadable') : 'kept',
  );
  return [...new Set(fates)];
};
