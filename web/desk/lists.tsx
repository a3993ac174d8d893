// The left side: my chats, for a supervisor what is urgent, the others' chats and who is on, and the queues of my teams, the next first.
import { useState } from 'preact/hooks';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { BoardSeen, QueueSeen } from '../../lambdas/desk/wire.ts';
import { isQueued } from './board-with.ts';
import { MineRow, OthersRow, WaitingRow } from './chat-row.tsx';
import { CloseQueue } from './close-queue.tsx';
import { useDesk } from './context.ts';
import type { Desk } from './desk.ts';
import { isInDanger, isLate } from './order.ts';
import { People } from './people.tsx';
import { clock, span } from './times.ts';
import { asTitle, plural, waitWords } from './words.ts';

/** So many of a long list are drawn at first, and with each press of the button. */
const PAGE = 50;

export const Lists = () => {
  const desk = useDesk();
  const board = desk.board.value;
  if (board === undefined)
    return (
      <nav class="lists" id="lists" aria-label="Chats" tabIndex={-1}>
        <p role="status">Fetching the queues…</p>
      </nav>
    );
  const waiting = board.queues.reduce((sum, queue) => sum + queue.waiting.length, 0);
  return (
    <nav class="lists" id="lists" aria-label="Chats" tabIndex={-1}>
      <button type="button" class="primary next" onClick={desk.takeNext} disabled={waiting === 0}>
        {waiting === 0 ? 'Nobody is waiting' : `Take next (${waiting} waiting)`}
      </button>
      <section aria-labelledby="mine">
        <h2 id="mine">My chats</h2>
        <Mine />
      </section>
      {desk.isSupervisor && (
        <>
          <Urgent board={board} />
          <section aria-labelledby="others">
            <h2 id="others">Chats of others ({board.others.length})</h2>
            <Paged
              list={board.others.filter((each) => !isUrgent(desk, each))}
              row={OthersRow}
              none={board.others.length === 0 ? 'Nobody else has a chat.' : 'All of them stand above.'}
            />
          </section>
          <People />
        </>
      )}
      <Queues queues={board.queues} />
    </nav>
  );
};

/** For a supervisor: who cannot wait, whoever has them. */
const Urgent = ({ board }: { readonly board: BoardSeen }) => {
  const desk = useDesk();
  const waiting = board.queues
    .flatMap((queue) => queue.waiting)
    .filter((each) => isInDanger(each) || isLate(each, desk.now.value));
  const held = board.others.filter((each) => isUrgent(desk, each));
  const list = [...waiting, ...held].sort(
    (one, other) => Number(isInDanger(other)) - Number(isInDanger(one)),
  );
  return (
    <section aria-labelledby="urgent-chats">
      <h2 id="urgent-chats">Danger and late ({list.length})</h2>
      <Paged list={list} row={UrgentRow} none="Nobody is in danger or waits too long." />
    </section>
  );
};
const UrgentRow = ({ chat }: { readonly chat: ChatSummary }) =>
  isQueued(chat) ? <WaitingRow chat={chat} /> : <OthersRow chat={chat} />;
const isUrgent = ({ neglected }: Desk, chat: ChatSummary): boolean =>
  isInDanger(chat) || neglected.value.has(chat.conversation);

/** Those in which nobody waits are one line, until it is opened. */
const Queues = ({ queues }: { readonly queues: readonly QueueSeen[] }) => {
  const empty = queues.length === 1 ? [] : queues.filter(({ waiting }) => waiting.length === 0);
  return (
    <>
      {queues
        .filter((queue) => !empty.includes(queue))
        .map((queue) => (
          <Queue key={queue.team} queue={queue} />
        ))}
      {empty.length > 0 && (
        <details class="empty">
          <summary>
            Nobody waits in:{' '}
            {empty.map(({ name, isClosed }) => `${asTitle(name)}${isClosed ? ' (closed)' : ''}`).join(', ')}
          </summary>
          {empty.map((queue) => (
            <Queue key={queue.team} queue={queue} />
          ))}
        </details>
      )}
    </>
  );
};

const Mine = () => {
  const { order, chats } = useDesk();
  if (order.value.length === 0) return <p class="quiet">You have no chat.</p>;
  return (
    <ol class="rows">
      {order.value.map((conversation, index) => {
        const chat = chats.value.get(conversation);
        return chat === undefined ? null : <MineRow key={conversation} chat={chat} place={index + 1} />;
      })}
    </ol>
  );
};

const Queue = ({ queue }: { readonly queue: QueueSeen }) => {
  const { isSupervisor, api, alerts, refreshBoard } = useDesk();
  const { team, waiting, wait, isOpen, isClosed, opens, closes, error } = queue;
  const name = asTitle(queue.name);
  const [asks, setAsks] = useState(false);
  const change = async () => {
    const got = await api.queue(team, { isClosed: !isClosed });
    if (got.kind === 'ok') alerts.say(isClosed ? `${name} is open.` : `${name} is closed.`);
    else alerts.alarm(got.kind === 'refused' ? got.message : 'That could not be done now. Try again.');
    refreshBoard();
  };
  return (
    <section aria-labelledby={`queue-${team}`}>
      <h2 id={`queue-${team}`}>
        {name} ({waiting.length})
      </h2>
      <p class="quiet">
        {isClosed
          ? 'Closed by a supervisor. '
          : isOpen
            ? `Wait for who asks now: ${waitWords(wait)}. `
            : `Outside its hours${opens === undefined ? '' : `, opens ${clock(opens)}`}. `}
        {isOpen && !isClosed && closes !== undefined && `Closes ${clock(closes)}. `}
        {isSupervisor &&
          (error === undefined
            ? 'Whether waits were told right is not known yet.'
            : `Half of the last ${error.of} were told their wait right to within ${span(error.median)}.`)}
      </p>
      <Paged list={waiting} row={WaitingRow} none="Nobody waits." />
      {isSupervisor && (
        <button type="button" class="small" onClick={() => (isClosed ? void change() : setAsks(true))}>
          {isClosed ? 'Open' : 'Close'} this queue<span class="hidden"> of {name}</span>
        </button>
      )}
      {asks && <CloseQueue queue={queue} close={() => setAsks(false)} sure={() => void change()} />}
    </section>
  );
};

type PagedProps = {
  readonly list: readonly ChatSummary[];
  readonly row: (props: { readonly chat: ChatSummary }) => preact.ComponentChild;
  readonly none: string;
};
const Paged = ({ list, row: Row, none }: PagedProps) => {
  const [most, setMost] = useState(PAGE);
  if (list.length === 0) return <p class="quiet">{none}</p>;
  return (
    <>
      <ul class="rows">
        {list.slice(0, most).map((chat) => (
          <Row key={chat.conversation} chat={chat} />
        ))}
      </ul>
      {list.length > most && (
        <button type="button" class="small" onClick={() => setMost(most + PAGE)}>
          Show {Math.min(PAGE, list.length - most)} more of {plural(list.length - most, 'chat')}
        </button>
      )}
    </>
  );
};
