// A conversation kept alive: its token, its stream, and polling where no stream can be had.
import { hear } from './activity.ts';
import type { Heard, Locale } from './activity.ts';
import { Refused } from './api.ts';
import type { ActivitySet, Api, Grant, Parcel, Posted } from './api.ts';
import type { Kept, Memory } from './memory.ts';
import { openStream } from './stream.ts';
import type { Stream } from './stream.ts';
import { UNWATCHED, backoff, sleeper } from './wait.ts';

/** There is no conversation to speak in: not yet, or no longer. */
export class NoConversation extends Error {
  override readonly name = 'NoConversation';
}

export type Conversation = {
  id(): string | undefined;
  /** The id that the server gave the activity. Throws Refused, NoConversation, or what fetch throws. */
  post(parcel: Parcel): Promise<string>;
  /** The line may be dead without saying so: opens another. */
  check(): void;
  /** If it is waiting to try again, tries now. */
  hurry(): void;
  /** It is closed for good: the server is told, so that nobody waits in it for an agent. */
  stop(): void;
};
export type Listeners = {
  heard(heard: Heard): void;
  connected(yes: boolean): void;
  /** The conversation is lost, and a new one follows. */
  lost(): void;
  /** This page may not open a chat at all. */
  refused(): void;
};

const STEADY = 10_000;
const REFUSALS_BEFORE_POLLING = 2;
const POLL_EVERY = 1000;
const REFRESH_AGAIN = 30_000;
const DEFAULT_LIFE = 1800;
const LONGEST_TIMER = 2 ** 31 - 1;

/** @param locale what a new conversation begins in */
export const converse = (api: Api, memory: Memory, locale: () => Locale, on: Listeners): Conversation => {
  const nap = sleeper();
  const pause = sleeper();
  let tries = 0;
  let session: Kept | undefined;
  let watermark = '';
  let stream: Stream | undefined;
  let stopped = false;
  let polling: object | undefined;
  const over = () => stopped;
  let renewing: Promise<Kept> | undefined;
  let refreshing: ReturnType<typeof setTimeout> | undefined;

  async function live(): Promise<void> {
    let refusals = 0;
    while (!stopped) {
      try {
        stream = await nextStream();
        const openFor = await stream.closed;
        refusals = openFor === undefined ? refusals + 1 : 0;
        if (openFor !== undefined && openFor > STEADY) tries = 0;
      } catch (fault) {
        // Out of reach, or refused: the next round tries again, and at once if it is to be a new conversation.
        if (fault instanceof NoConversation && tries++ === 0) continue;
      }
      if (over()) return;
      if (refusals >= REFUSALS_BEFORE_POLLING) void poll();
      if (!polling) on.connected(false);
      await nap.sleep(polling ? backoff(tries++, UNWATCHED) : backoff(tries++));
    }
  }

  async function nextStream(): Promise<Stream> {
    const url = await streamUrl();
    return openStream(stopped ? undefined : url, {
      opened: () => {
        polling = undefined;
        on.connected(true);
      },
      received: take,
    });
  }

  async function streamUrl(): Promise<string | undefined> {
    const kept = session ?? memory.read();
    if (!session && kept) await renew(kept);
    if (session)
      return (await authorised((kept) => api.resumeConversation(kept.conversationId, watermark, kept.token)))
        .streamUrl;
    return start();
  }

  async function start(): Promise<string | undefined> {
    const started = await api.start(locale()).catch((fault: unknown) => {
      if (fault instanceof Refused && fault.status === 403) on.refused();
      throw fault;
    });
    grant(started);
    return started.streamUrl;
  }

  /** One round of polling at a time, until a stream opens. */
  async function poll(): Promise<void> {
    if (polling) return;
    const mine = (polling = {});
    const stillPolling = () => polling === mine && !stopped;
    for (let failures = 0; stillPolling();) {
      try {
        take(await authorised((kept) => api.activitiesAfter(kept.conversationId, watermark, kept.token)));
        if (stillPolling()) on.connected(true);
        failures = 0;
        await pause.sleep(POLL_EVERY);
      } catch {
        if (stillPolling()) on.connected(false);
        await pause.sleep(backoff(failures++));
      }
    }
  }

  function take(set: ActivitySet): void {
    if (stopped) return;
    for (const activity of set.activities) {
      const heard = hear(activity);
      if (heard) on.heard(heard);
    }
    if (typeof set.watermark === 'string') watermark = set.watermark;
  }

  /** Makes a call with the token, once more with a renewed one; a conversation that is unknown is given up. */
  async function authorised<T>(call: (kept: Kept) => Promise<T>): Promise<T> {
    const kept = session;
    if (!kept || stopped) throw new NoConversation();
    try {
      const answer = await call(kept);
      // What belongs to a conversation that was given up meanwhile must not be taken for the new one's.
      if (session?.conversationId !== kept.conversationId) throw new NoConversation();
      return answer;
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      if (fault.status === 404) throw giveUp(kept);
      if (fault.status !== 401 && fault.status !== 403) throw fault;
      return call(await renew(kept));
    }
  }

  function renew(kept: Kept): Promise<Kept> {
    renewing ??= api
      .renewToken(kept.token)
      .then(grant, (fault: unknown) => {
        throw fault instanceof Refused && [400, 401, 403, 404].includes(fault.status) ? giveUp(kept) : fault;
      })
      .finally(() => (renewing = undefined));
    return renewing;
  }

  function giveUp(kept: Kept): NoConversation {
    if (stopped || (session && session.conversationId !== kept.conversationId)) return new NoConversation();
    session = undefined;
    watermark = '';
    clearTimeout(refreshing);
    // Another tab may have begun a new one, which is then ours too.
    if (memory.read()?.conversationId === kept.conversationId) memory.forget();
    on.lost();
    stream?.close();
    nap.wake();
    return new NoConversation();
  }

  function grant({ conversationId, token, expires_in }: Grant): Kept {
    const kept = { conversationId, token };
    if (stopped) return kept;
    session = kept;
    memory.save(kept);
    refreshIn(((expires_in ?? DEFAULT_LIFE) * 1000) / 2);
    return kept;
  }

  function refreshIn(milliseconds: number): void {
    clearTimeout(refreshing);
    refreshing = setTimeout(
      () => {
        authorised((kept) => api.refreshToken(kept.token)).then(grant, () => {
          if (session && !stopped) refreshIn(REFRESH_AGAIN);
        });
      },
      Math.min(milliseconds, LONGEST_TIMER),
    );
  }

  async function post(parcel: Posted): Promise<string> {
    return (await authorised((kept) => api.post(kept.conversationId, parcel, kept.token))).id;
  }

  /** What is under way and fails is tried again soon, too. */
  function hurry(): void {
    tries = 0;
    nap.wake();
    pause.wake();
  }

  void live();
  return {
    id: () => session?.conversationId,
    post,
    check: () => {
      if (!polling) stream?.close();
      hurry();
    },
    hurry,
    stop: () => {
      post({ activity: { type: 'endOfConversation' } }).catch(() => 0);
      stopped = true;
      clearTimeout(refreshing);
      stream?.close();
      nap.wake();
    },
  };
};
