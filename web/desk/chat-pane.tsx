// The open chat: its heading and what can be done with it, its card, its transcript and the message box.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CaseCard } from '../../bot/handoff/card.ts';
import { Actions } from './actions.tsx';
import { isHeld, isQueued } from './board-with.ts';
import { Card } from './card.tsx';
import { Compose } from './compose.tsx';
import { useDesk } from './context.ts';
import { LostChat } from './lost-chat.tsx';
import { minutesSince, moment, span } from './times.ts';
import { Transcript } from './transcript.tsx';
import { about, CHANNELS, STAGES, STOPPED } from './words.ts';

export const ChatPane = ({ conversation }: { readonly conversation: string }) => {
  const desk = useDesk();
  const room = desk.rooms.room(conversation);
  const heading = useRef<HTMLHeadingElement>(null);
  // A colleague's chat is in none of an agent's lists.
  const chat = desk.chats.value.get(conversation) ?? room.summary.value;
  const isMine = chat !== undefined && isHeld(chat) && chat.agent?.id === desk.me.agent.id;
  const wasMine = useRef(false);
  if (isMine) wasMine.current = true;
  // Whoever opens their own chat means to write in it.
  useLayoutEffect(() => {
    const box = document.querySelector<HTMLElement>('#message');
    if (isMine && box !== null) box.focus();
    else heading.current?.focus();
  }, [isMine]);
  const state = room.state.value;
  return (
    <div class="pane">
      <div class="pane-head">
        <div>
          <button type="button" class="plain back" onClick={() => desk.show(undefined)}>
            ← All chats
          </button>
          <h1 ref={heading} tabIndex={-1}>
            {chat === undefined ? overTitle(room.card.value) : about(chat)}
          </h1>
          <p class="quiet">
            {chat === undefined ? 'This chat is over.' : standing(chat, desk.now.value, isMine)}
          </p>
          {chat?.about !== undefined && <p>{chat.about}</p>}
          {chat?.stopped === true && <p class="wrong">They {STOPPED}</p>}
        </div>
        {chat !== undefined && <Actions chat={chat} isMine={isMine} />}
      </div>
      <Card room={room} chat={chat} isMine={isMine} />
      <section class="talk" aria-label="Conversation">
        {state.kind === 'loading' && <p role="status">Fetching the chat…</p>}
        {state.kind === 'unreachable' && (
          <p role="status">The chat cannot be fetched now. It comes as soon as the line is back.</p>
        )}
        {state.kind === 'refused' && <p class="wrong">{state.why}</p>}
        <Transcript room={room} />
        {isMine ? (
          <Compose room={room} chat={chat} />
        ) : (
          chat !== undefined && (
            <>
              <LostChat chat={chat} wasMine={wasMine.current} />
              {isQueued(chat) && (
                <div class="compose">
                  <button type="button" class="primary" onClick={() => desk.take(conversation)}>
                    Take this chat
                  </button>
                </div>
              )}
            </>
          )
        )}
      </section>
    </div>
  );
};

const overTitle = (card: CaseCard | undefined): string =>
  card === undefined ? 'Chat' : CHANNELS[card.channel];
const standing = (chat: Parameters<typeof about>[0], now: number, isMine: boolean): string => {
  if (isQueued(chat)) return `Waits: asked ${span(minutesSince(chat.askedAt, now))} ago`;
  if (chat.stage === 'parked' && chat.due !== undefined) return `Parked until ${moment(chat.due, now)}`;
  if (isHeld(chat))
    return isMine ? `You have it: ${STAGES[chat.stage]}` : `${chat.agent?.name ?? 'A colleague'} has it`;
  return STAGES[chat.stage];
};
