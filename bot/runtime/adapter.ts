// botbuilder's adapter with an outbox: a turn runs middleware and TurnContext, and sends into the record, not to a channel.
import type { Activity, ConversationReference, ResourceResponse } from 'botframework-schema';
import { marksOf } from '../channels/marks.ts';
import { levelNow } from '../identity.ts';
import { apologise, turn, type Mind } from '../turn.ts';
import type { Marks } from '../channels/channel.ts';
import type { DialogState, Event, Turned } from '../model.ts';
import { BotAdapter, TurnContext, type Middleware } from './botbuilder.ts';
import { stamp, stampReceived } from './stamp.ts';

/** What a turn came to, with every activity as it is recorded and sent. */
export type TurnResult = Omit<Turned, 'activities'> & {
  readonly activities: readonly Partial<Activity>[];
  readonly error?: unknown;
};

/** The turn that a context belongs to, and what it has sent so far. */
type Running = {
  readonly event: Event;
  readonly version: number;
  readonly mind: Mind;
  readonly sent: Partial<Activity>[];
};
const RUNNING = Symbol('running');

export class PorthAdapter extends BotAdapter {
  constructor(middleware: readonly Middleware[] = []) {
    super();
    this.use(...middleware);
  }

  /**
   * Runs one turn. A dialog or middleware that throws becomes an apology and a way to a person, and a copy for the
   * dead-letter queue: it never blocks the conversation.
   */
  async run(state: DialogState | undefined, event: Event, version: number, mind: Mind): Promise<TurnResult> {
    const received = event.kind === 'activity' ? [stampReceived(event.activity, event, version, mind)] : [];
    // In any other mode botbuilder keeps the replies to itself: nobody may silence the assistant by asking for one.
    const context = new TurnContext(this, { ...activityOf(event, received[0]), deliveryMode: 'normal' });
    const running: Running = { event, version, mind, sent: [] };
    context.turnState.set(RUNNING, running);
    const decided: Turned[] = [];
    try {
      await this.runMiddleware(context, async (inTurn) => {
        const turned = turn(state, event, mind);
        decided.push(turned);
        if (turned.activities.length > 0) await inTurn.sendActivities([...turned.activities]);
      });
      const [turned] = decided;
      if (turned !== undefined) {
        const { hidesWords, ...rest } = turned;
        const theirs = hidesWords === true ? received.map(withoutWords) : received;
        const known = Math.max(...[state, rest.state].map((each) => (each ? levelNow(each, mind.now) : 1)));
        return { ...rest, activities: [...theirs, ...running.sent].map((each) => saidAt(known, each)) };
      }
      return { state: state ?? { language: 'en' }, effects: [], status: 'ignored', activities: received };
    } catch (error) {
      const sorry = apologise(state, event, mind);
      const effects = [
        ...sorry.effects,
        { kind: 'dead-letter' as const, key: `dead:${event.id}`, event, cause: causeOf(error) },
      ];
      const said = sorry.activities.map((activity, index) => stamp(activity, event, version, index, mind));
      return { ...sorry, activities: [...received, ...said], effects, error };
    }
  }

  /** Into the outbox: ids are stable, so that a turn that runs anew sends the same. */
  override sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const running = context.turnState.get<Running | undefined>(RUNNING);
    if (running === undefined) throw new Error('An activity can only be sent within a turn.');
    const { event, version, mind, sent } = running;
    const stamped = activities.map((activity, index) =>
      stamp(activity, event, version, sent.length + index, mind),
    );
    sent.push(...stamped);
    return Promise.resolve(stamped.map(({ id = '' }) => ({ id })));
  }

  override updateActivity(): Promise<void> {
    return Promise.reject(new Error('What was sent stays as it was: send another activity.'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('What was sent stays: to erase a conversation, erase its person.'));
  }

  override continueConversation(_: Partial<ConversationReference>): Promise<void> {
    return Promise.reject(new Error('To speak first, put an event into the queue of the conversation.'));
  }
}

/** A copy of what was said to whoever had shown who they are is for nobody who has not. */
const saidAt = (level: number, activity: Partial<Activity>): Partial<Activity> =>
  (level === 2 || level === 3) && activity.type === 'message'
    ? { ...activity, channelData: { ...marksOf(activity), level } satisfies Marks }
    : activity;

/** What shows who somebody is stands nowhere once it was read. */
const withoutWords = ({ text: _, value: __, ...activity }: Partial<Activity>): Partial<Activity> => ({
  ...activity,
  text: '•••',
});

/** botbuilder's context wants an activity of every turn; our own events become one of type "event". */
const activityOf = (event: Event, received: Partial<Activity> | undefined): Partial<Activity> =>
  received ?? {
    type: 'event',
    name: `porth/${event.kind}`,
    id: event.id,
    conversation: { id: event.conversation } as Activity['conversation'],
  };

const causeOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
