// The questions before a chat leaves the agent's hands.
import { useId, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { Outcome } from '../../bot/handoff/handoff.ts';
import type { TeamNow } from '../../lambdas/desk/wire.ts';
import { useDesk } from './context.ts';
import type { UnsentTransfer } from './desk.ts';
import { useHalfFilled, useHalfWritten } from './half-written.ts';
import { NOTE_MAX, PROMISE_MAX } from './limits.ts';
import { Modal } from './modal.tsx';
import { parkTimes } from './park-times.ts';
import { byFive, dateOf } from './times.ts';
import { asTitle, OUTCOMES } from './words.ts';

type Props = { readonly chat: ChatSummary; readonly close: () => void };

export const ParkDialog = ({ chat, close }: Props) => {
  const desk = useDesk();
  const [times] = useState(() => parkTimes(desk.time()));
  return (
    <Modal title="Park until when?" close={close}>
      <p>They are told when you will write again. The chat stays yours.</p>
      <ul class="stack">
        {times.map(({ until, words }, index) => (
          <li key={until}>
            <button
              type="button"
              autofocus={index === 0}
              onClick={() => {
                desk.do(chat.conversation, { does: 'park', until });
                close();
              }}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
};

export const TransferDialog = ({ chat, close, unsent }: Props & { readonly unsent?: UnsentTransfer }) => {
  const desk = useDesk();
  const now = new Map(desk.board.value?.teams.map((each) => [each.team, each]));
  const teams = desk.me.allTeams.filter(({ id }) => id !== chat.team);
  const [team, setTeam] = useState('');
  const note = useHalfWritten(`transfer:${chat.conversation}`, unsent?.note);
  const [wrong, setWrong] = useState(unsent && `Not sent. ${unsent.why} Choose another team.`);
  const send = () => {
    if (team === '') setWrong('Choose a team.');
    else if (note.text.trim() === '') setWrong('Write what the other team needs to know.');
    else {
      desk.do(chat.conversation, { does: 'transfer', team, note: note.text.trim() });
      note.sent();
      close();
      desk.show(undefined);
    }
  };
  return (
    <Modal title="Transfer to another team" close={close}>
      <Form wrong={wrong} send={send} words="Transfer">
        <label>
          <span>Team</span>
          <select autofocus value={team} onChange={({ currentTarget }) => setTeam(currentTarget.value)}>
            <option value="">Choose a team</option>
            {teams.map(({ id, name }) => {
              const whyNot = id === unsent?.team ? 'nobody takes chats' : shut(now.get(id));
              return (
                <option key={id} value={id} disabled={whyNot !== undefined}>
                  {asTitle(name)}
                  {whyNot !== undefined && ` (${whyNot})`}
                </option>
              );
            })}
          </select>
        </label>
        <label>
          <span>Note for the team. The person does not see it</span>
          <textarea
            rows={4}
            maxLength={NOTE_MAX}
            value={note.text}
            onInput={({ currentTarget }) => note.write(currentTarget.value)}
          />
        </label>
      </Form>
    </Modal>
  );
};

/** Why nobody there would take a chat now. */
const shut = (now: TeamNow | undefined): string | undefined =>
  now === undefined
    ? undefined
    : now.isClosed
      ? 'closed by a supervisor'
      : !now.isOpen
        ? 'outside its hours'
        : now.isOn
          ? undefined
          : 'nobody takes chats';

export const ReturnDialog = ({ chat, close }: Props) => {
  const desk = useDesk();
  return (
    <Modal title="Back to the assistant?" close={close}>
      <p>
        They are told that they write with the automated assistant again. They can ask for a person at any
        time.
      </p>
      <div class="choices">
        <button
          type="button"
          class="primary"
          autofocus
          onClick={() => {
            desk.do(chat.conversation, { does: 'return' });
            close();
            desk.show(undefined);
          }}
        >
          Back to the assistant
        </button>
        <button type="button" onClick={close}>
          Keep it
        </button>
      </div>
    </Modal>
  );
};

type EndFilled = Readonly<Record<'what' | 'date' | 'reason', string>> & { readonly outcome: Outcome | '' };
const NOT_ENDED: EndFilled = { outcome: '', what: '', date: '', reason: '' };

export const EndDialog = ({ chat, close }: Props) => {
  const desk = useDesk();
  const { filled, change, sent } = useHalfFilled<EndFilled>(`end:${chat.conversation}`, NOT_ENDED);
  const { outcome, what, date, reason } = filled;
  const [wrong, setWrong] = useState<string>();
  const today = dateOf(desk.time());
  const promises = outcome === 'to-follow';
  const send = () => {
    const by = date === '' ? '' : byFive(date);
    if (outcome === '') setWrong('Choose what became of it.');
    else if (promises && what.trim() === '') setWrong('Write what you have promised: they are told it.');
    else if (promises && by === '') setWrong('Choose the day by which it is done: they are told it.');
    else if (promises && Date.parse(by) <= desk.time())
      setWrong('Choose a later day: 17:00 on this one is past.');
    else {
      const follow = promises ? { follow: { what: what.trim(), by } } : {};
      desk.do(chat.conversation, { does: 'end', outcome, reason: reason.trim(), ...follow });
      sent();
      close();
      desk.show(undefined);
    }
  };
  return (
    <Modal title="End this chat" close={close}>
      <Form wrong={wrong} send={send} words="End the chat">
        {chat.danger === true && (
          <p class="warning danger">
            A danger was told, and is not known to be over. If you end the chat, the assistant goes on asking
            whether they are safe.
          </p>
        )}
        <fieldset>
          <legend>What became of it?</legend>
          {Object.entries(OUTCOMES).map(([id, words], index) => (
            <label key={id} class="check">
              <input
                type="radio"
                name="outcome"
                autofocus={index === 0}
                checked={outcome === id}
                onChange={() => change({ outcome: id as Outcome })}
              />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
        {promises && (
          <>
            <label>
              <span>What will be done? They are told this, and asked afterwards whether it was</span>
              <textarea
                rows={2}
                maxLength={PROMISE_MAX}
                value={what}
                onInput={({ currentTarget }) => change({ what: currentTarget.value })}
              />
            </label>
            <label>
              <span>By the end of which day?</span>
              <input
                type="date"
                min={today}
                value={date}
                onInput={({ currentTarget }) => change({ date: currentTarget.value })}
              />
            </label>
          </>
        )}
        <label>
          <span>Reason, for the record. The person does not see it</span>
          <input
            type="text"
            maxLength={NOTE_MAX}
            value={reason}
            onInput={({ currentTarget }) => change({ reason: currentTarget.value })}
          />
        </label>
      </Form>
    </Modal>
  );
};

export const AssignDialog = ({ chat, close }: Props) => {
  const desk = useDesk();
  const people = (desk.board.value?.people ?? []).filter(({ agent }) => agent.id !== chat.agent?.id);
  return (
    <Modal title="Give this chat to" close={close}>
      {people.length === 0 && <p>Nobody else is at a desk.</p>}
      <ul class="stack">
        {people.map(({ agent, state, has, takes, teams }) => (
          <li key={agent.id}>
            <button
              type="button"
              onClick={() => {
                desk.do(chat.conversation, { does: 'assign', to: agent });
                close();
              }}
            >
              {agent.name}, {state}, has {has} of {takes}
              {!teams.includes(chat.team) && ', another team'}
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
};

type FormProps = {
  readonly wrong: string | undefined;
  readonly send: () => void;
  readonly words: string;
  readonly children: ComponentChildren;
};
export const Form = ({ wrong, send, words, children }: FormProps) => {
  const id = useId();
  return (
    <form
      class="form"
      noValidate
      aria-describedby={wrong === undefined ? undefined : id}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
      {wrong !== undefined && (
        <p class="wrong" role="alert" id={id}>
          {wrong}
        </p>
      )}
      <div class="choices">
        <button type="submit" class="primary">
          {words}
        </button>
      </div>
    </form>
  );
};
