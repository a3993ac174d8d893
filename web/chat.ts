// The chat itself: joins the conversation, the outbox and what is on the screen.
import { newId, outgoing } from './activity.ts';
import type { Extra, Heard, Locale, Outgoing, Words } from './activity.ts';
import type { Api } from './api.ts';
import { converse } from './directline.ts';
import type { Conversation } from './directline.ts';
import type { Memory, Notes } from './memory.ts';
import { outbox } from './outbox.ts';
import type { Delivery, Outbox } from './outbox.ts';
import type { Panel } from './panel.ts';
import { photos } from './photos.ts';
import { transcript } from './transcript.ts';
import { view } from './view.ts';
import { word } from './words.ts';

type Joined = { readonly conversation: Conversation; readonly box: Outbox };
export type Chat = {
  /** Joins, unless it has. */
  start(): void;
  /** It has come into sight. */
  shown(): void;
  focus(): void;
  /** Nothing of it stays on this device. */
  forget(): void;
  /** The page's own rules keep it from its server. */
  blocked(): void;
};
type Ports = {
  readonly panel: Panel;
  readonly api: Api;
  readonly kept: Memory;
  readonly notes: Notes;
  /** The language to begin in, and a way to change the page to another. */
  readonly home: Locale;
  readonly spoken: (locale: Locale) => void;
  /** The assistant said something new. */
  readonly news: () => void;
};

/** An echo that takes longer means that the line is dead, though it looks open. */
const ECHO_WITHIN = 10_000;
/** An earlier chat has been shown again when nothing more of it came for this long. */
const HISTORY_ENDS = 1000;
const HISTORY_AT_MOST = 8000;
const TYPING_SHOWS = 5000;
/** An answer that takes longer is said to be late. */
const ANSWER_WITHIN = 20_000;

export const chat = ({ panel, api, kept, notes, home, spoken, news }: Ports): Chat => {
  let joined: Joined | undefined;
  let locale = home;
  let replaying: ReturnType<typeof setTimeout> | undefined;
  let typingEnds: ReturnType<typeof setTimeout> | undefined;
  let answerLate: ReturnType<typeof setTimeout> | undefined;
  let holdsPhotos = false;
  let begun = false;
  /** A person has the chat: nobody says that an answer is being written until one is. */
  let withPerson = false;
  const unheard = new Set<string>();

  const album = photos(panel);
  const page = view(panel, notes, {
    said: (text) => {
      const chosen = album.take();
      if (text === '' && chosen.length === 0) return false;
      const words = text === '' ? {} : { text };
      say(words, text, chosen);
      return true;
    },
    startAgain: () => {
      leave();
      kept.forget();
      start();
    },
  });
  const log = transcript(panel.list, {
    ...page,
    tapped: ({ title, words }) => {
      say(words, title);
      page.focus();
    },
    touched: () => page.deaf(),
    again: (clientId) => {
      page.focus();
      start().box.again(clientId);
    },
    refocus: () => page.focus(),
  });

  const start = (): Joined => (joined ??= join());

  function join(): Joined {
    if (kept.read()) historyFor(HISTORY_AT_MOST);
    const conversation = converse(api, kept, () => locale, {
      heard,
      connected: (yes) => {
        page.status(yes);
        if (yes) joined?.box.flush();
      },
      lost: () => {
        joined?.box.hold();
        log.close();
        endHistory();
        answered();
        log.note('lostChat');
      },
      refused: blocked,
    });
    const box = outbox({
      post: (parcel) => conversation.post(parcel),
      mark: (clientId, delivery, id) => {
        log.mark(clientId, delivery, id);
        delivered(clientId, delivery);
      },
      unsent: (parcels) => {
        holdsPhotos = parcels.some((parcel) => parcel.photos !== undefined);
        const words = parcels.filter((parcel) => parcel.photos === undefined).map(({ activity }) => activity);
        notes.save('unsent', words.length === 0 ? '' : JSON.stringify(words));
      },
    });
    return { conversation, box };
  }

  function blocked(): void {
    if (page.blocked()) log.note('blocked');
  }

  function leave(): void {
    joined?.conversation.stop();
    joined?.box.hold();
    joined = undefined;
    notes.save('unsent', '');
    follow(home);
    endHistory();
    answered();
    unheard.clear();
    log.clear();
    page.notice('');
  }

  /** The page speaks as the assistant spoke last. */
  function follow(newest: Locale): void {
    locale = newest;
    spoken(newest);
  }

  function say(words: Words, shown: string, chosen: readonly File[] = []): void {
    const activity = outgoing(words, newId(), locale);
    const extras = chosen.map((photo): Extra => ({
      kind: 'picture',
      url: URL.createObjectURL(photo),
      name: photo.name,
    }));
    send(activity, shown, chosen.length === 0 ? {} : { photos: chosen }, extras);
  }

  function send(
    activity: Outgoing,
    shown: string,
    more: { photos?: readonly File[] } = {},
    extras: readonly Extra[] = [],
  ): void {
    const { box } = start();
    const clientId = activity.channelData.clientActivityID;
    unheard.add(clientId);
    log.mine(clientId, shown, activity.locale, extras);
    box.send({ activity, ...more });
  }

  /** What an earlier page could not send any more goes first. A message that did arrive is known by its id. */
  function sendLeftOver(): void {
    for (const activity of leftOver(notes.read('unsent'))) {
      const back = activity.channelData['messageBack'] as { displayText?: string } | undefined;
      send(activity, back?.displayText ?? activity.text ?? '');
    }
  }

  function heard(happened: Heard): void {
    if (happened.kind === 'typing') {
      if (replaying === undefined) typing();
      return;
    }
    if (replaying !== undefined) historyFor(HISTORY_ENDS);
    if (happened.by === 'bot') {
      if (!log.said(happened, replaying !== undefined)) return;
      ({ withPerson } = happened);
      answered();
      follow(happened.locale);
      if (replaying === undefined) news();
      return;
    }
    if (happened.clientId !== undefined) {
      unheard.delete(happened.clientId);
      joined?.box.arrived(happened.clientId);
    }
    log.said(happened, replaying !== undefined);
  }

  function typing(): void {
    clearTimeout(typingEnds);
    page.typing(true, withPerson);
    typingEnds = setTimeout(() => page.typing(false), TYPING_SHOWS);
  }

  function answered(): void {
    clearTimeout(answerLate);
    answerLate = undefined;
    clearTimeout(typingEnds);
    page.typing(false);
  }

  function delivered(clientId: string, delivery: Delivery): void {
    const failed = delivery === 'not-sent' ? 'notSentNotice' : delivery;
    page.notice(failed.startsWith('not') ? word(failed) : '');
    if (delivery !== 'sent') return;
    const { conversation } = joined ?? {};
    if (unheard.has(clientId) && !withPerson) {
      typing();
      clearTimeout(answerLate);
      answerLate = setTimeout(() => log.note('slow'), ANSWER_WITHIN);
    }
    setTimeout(() => {
      if (unheard.delete(clientId)) conversation?.check();
    }, ECHO_WITHIN);
  }

  function historyFor(milliseconds: number): void {
    clearTimeout(replaying);
    replaying = setTimeout(endHistory, milliseconds);
    page.quiet(true);
  }

  function endHistory(): void {
    clearTimeout(replaying);
    replaying = undefined;
    page.quiet(false);
  }

  panel.language.addEventListener('click', () => {
    const name = word('otherLanguage');
    say({ text: name }, name);
    page.focus();
  });
  kept.watch(() => {
    const id = joined?.conversation.id();
    const other = kept.read();
    if (other === undefined && id !== undefined) {
      leave();
      log.note('closedElsewhere');
    } else if (other && other.conversationId !== id && (id !== undefined || (begun && !joined))) {
      leave();
      start();
    }
  });
  addEventListener('online', () => {
    joined?.conversation.check();
    joined?.box.flush();
  });
  addEventListener('offline', () => joined?.conversation.check());
  addEventListener('focus', () => joined?.conversation.hurry());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) joined?.conversation.hurry();
  });
  // Words are kept through a reload; photos are too big for that, so the browser asks.
  addEventListener('beforeunload', (event) => {
    if (holdsPhotos) event.preventDefault();
  });

  spoken(home);
  if (!kept.keeps) log.note('notKept');
  return {
    start: () => {
      if (joined) return;
      begun = true;
      start();
      sendLeftOver();
    },
    shown: () => log.showNewest(),
    focus: () => page.focus(),
    forget: () => {
      holdsPhotos = false;
      leave();
      kept.forget();
      for (const name of ['draft', 'unsent', 'open'] as const) notes.save(name, '');
    },
    blocked,
  };
};

const leftOver = (stored: string): readonly Outgoing[] => {
  try {
    return JSON.parse(stored) as readonly Outgoing[];
  } catch {
    return [];
  }
};
