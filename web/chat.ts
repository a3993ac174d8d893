// The chat page: joins the conversation, the outbox and what is on the screen.
import { newId, outgoing } from './activity.ts';
import type { Heard, Locale, Words } from './activity.ts';
import { converse } from './directline.ts';
import type { Conversation } from './directline.ts';
import { draft, memory } from './memory.ts';
import { outbox } from './outbox.ts';
import type { Delivery, Outbox } from './outbox.ts';
import { transcript } from './transcript.ts';
import { view } from './view.ts';
import { homeLocale, pageWords, speak } from './words.ts';

type Chat = { readonly conversation: Conversation; readonly box: Outbox };

/** An echo that takes longer means that the line is dead, though it looks open. */
const ECHO_WITHIN = 10_000;
/** An earlier chat has been shown again when nothing more of it came for this long. */
const HISTORY_ENDS = 1000;
const HISTORY_AT_MOST = 8000;

const kept = memory();
const page = view(draft(), {
  said: (text) => say({ text }, text),
  startAgain: () => {
    leave();
    kept.forget();
    join();
  },
});
const log = transcript(page.list, {
  tapped: ({ title, words }) => {
    say(words, title);
    page.focus();
  },
  touched: () => page.deaf(),
  again: (clientId) => {
    page.focus();
    (chat ?? join()).box.again(clientId);
  },
  refocus: () => page.focus(),
  readableTo: () => page.readableTo(),
  room: () => page.room(),
});

let chat: Chat | undefined;
let locale: Locale = homeLocale();
let replaying: ReturnType<typeof setTimeout> | undefined;
const unheard = new Set<string>();

function join(): Chat {
  if (kept.read()) historyFor(HISTORY_AT_MOST);
  const conversation = converse(kept, () => locale, {
    heard,
    connected: (yes) => {
      page.status(yes);
      if (yes) chat?.box.flush();
    },
    lost: () => {
      chat?.box.hold();
      log.close();
      endHistory();
      log.note('lostChat');
    },
  });
  const box = outbox({
    post: (activity) => conversation.post(activity),
    mark: (clientId, delivery, id) => {
      log.mark(clientId, delivery, id);
      delivered(clientId, delivery);
    },
  });
  return (chat = { conversation, box });
}

function leave(): void {
  chat?.conversation.stop();
  chat?.box.hold();
  chat = undefined;
  follow(homeLocale());
  endHistory();
  unheard.clear();
  log.clear();
  page.typing(false);
  page.notice('');
}

/** The page speaks as the assistant spoke last. */
function follow(newest: Locale): void {
  locale = newest;
  speak(newest);
}

function say(words: Words, shown: string): void {
  const { box } = chat ?? join();
  const clientId = newId();
  unheard.add(clientId);
  log.mine(clientId, shown, locale);
  box.send(outgoing(words, clientId, locale));
}

function heard(happened: Heard): void {
  if (happened.kind === 'typing') {
    page.typing(replaying === undefined);
    return;
  }
  if (replaying !== undefined) historyFor(HISTORY_ENDS);
  if (happened.by === 'bot') {
    if (!log.said(happened)) return;
    page.typing(false);
    follow(happened.locale);
    return;
  }
  if (happened.clientId !== undefined) {
    unheard.delete(happened.clientId);
    chat?.box.arrived(happened.clientId);
  }
  log.said(happened);
}

function delivered(clientId: string, delivery: Delivery): void {
  page.notice(delivery === 'not-sent' ? pageWords().notSentNotice : '');
  if (delivery !== 'sent') return;
  const { conversation } = chat ?? {};
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

kept.watch(() => {
  const id = chat?.conversation.id();
  const other = kept.read();
  if (other === undefined && id !== undefined) {
    leave();
    log.note('closedElsewhere');
  } else if (other && other.conversationId !== id && (id !== undefined || !chat)) {
    leave();
    join();
  }
});
addEventListener('online', () => {
  chat?.conversation.check();
  chat?.box.flush();
});
addEventListener('offline', () => chat?.conversation.check());
addEventListener('focus', () => chat?.conversation.hurry());
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) chat?.conversation.hurry();
});

speak(locale);
page.start();
join();
