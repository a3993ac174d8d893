// The answer to a request for one in writing: it goes into the chat in which they asked, and whoever sent it has that chat until they answer.
import { useState } from 'preact/hooks';
import { useDesk } from './context.ts';
import { Form } from './dialogs.tsx';
import { SAY_MAX } from './limits.ts';
import { Modal } from './modal.tsx';
import { asTitle } from './words.ts';

export const WriteFirst = ({ close }: { readonly close: () => void }) => {
  const { api, me, alerts, refreshBoard } = useDesk();
  const mine = me.teams;
  // Sent again after a lost line it is the same event.
  const [post] = useState(() => crypto.randomUUID());
  const [reference, setReference] = useState('');
  const [team, setTeam] = useState(mine[0]?.id ?? '');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const whyNot = async (): Promise<string | undefined> => {
    if (reference.trim() === '') return 'Write the reference of their request, such as WB-204518.';
    if (text.trim() === '') return 'Write the answer.';
    const got = await api.write(reference.trim(), { id: post, team, text: text.trim() });
    if (got.kind === 'refused') return got.message;
    return got.kind === 'ok' ? undefined : 'The desk cannot be reached. Nothing was sent: press Send again.';
  };
  const send = async () => {
    const why = await whyNot();
    setWrong(why);
    if (why !== undefined) return;
    alerts.say('Sent. The chat is among yours, parked until they answer.');
    refreshBoard();
    close();
  };
  return (
    <Modal title="Answer somebody in writing" close={close}>
      <p>
        They asked for an answer in their chat, and have a reference that begins with WB. They get it there as
        a message of yours, and can answer it.
      </p>
      <Form wrong={wrong} send={() => void send()} words="Send">
        <label>
          <span>Reference</span>
          <input
            type="text"
            autofocus
            maxLength={20}
            value={reference}
            onInput={({ currentTarget }) => setReference(currentTarget.value)}
          />
        </label>
        {mine.length > 1 && (
          <label>
            <span>For which team</span>
            <select value={team} onChange={({ currentTarget }) => setTeam(currentTarget.value)}>
              {mine.map(({ id, name }) => (
                <option key={id} value={id}>
                  {asTitle(name)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>Answer</span>
          <textarea
            rows={5}
            maxLength={SAY_MAX}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
      </Form>
    </Modal>
  );
};
