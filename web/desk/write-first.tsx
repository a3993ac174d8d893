// The answer to a request for one in writing: found by its reference, read, and answered in the chat in which they asked.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RequestSeen } from '../../lambdas/desk/wire.ts';
import { useDesk } from './context.ts';
import { Form } from './dialogs.tsx';
import { useHalfWritten } from './half-written.ts';
import { SAY_MAX } from './limits.ts';
import { Modal } from './modal.tsx';
import { requestFacts, whyNotHere } from './request-words.ts';
import { asTitle } from './words.ts';

type Props = { readonly close: () => void };

export const WriteFirst = ({ close }: Props) => {
  const [request, setRequest] = useState<RequestSeen>();
  return (
    <Modal title="Answer somebody in writing" close={close}>
      {request === undefined ? (
        <Find found={setRequest} />
      ) : (
        <>
          <Request request={request} />
          <Answer request={request} close={close} />
        </>
      )}
    </Modal>
  );
};

const Find = ({ found }: { readonly found: (request: RequestSeen) => void }) => {
  const { api } = useDesk();
  const [reference, setReference] = useState('');
  const [wrong, setWrong] = useState<string>();
  const find = async () => {
    if (reference.trim() === '') {
      setWrong('Write the reference of their request, such as WB-204518.');
      return;
    }
    const got = await api.request(reference.trim());
    if (got.kind === 'ok') found(got.value);
    else setWrong(got.kind === 'refused' ? got.message : 'The desk cannot be reached. Press Find again.');
  };
  return (
    <>
      <p>They asked for an answer in writing, and have a reference that begins with WB.</p>
      <Form wrong={wrong} send={() => void find()} words="Find">
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
      </Form>
    </>
  );
};

const Request = ({ request }: { readonly request: RequestSeen }) => {
  const { now } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  // It took the place of what was pressed: read first, and answered by the next key.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        Request {request.reference}
      </h3>
      <blockquote lang={request.language}>{request.topic}</blockquote>
      <ul>
        {requestFacts(request, now.value).map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  );
};

const Answer = ({ request, close }: Props & { readonly request: RequestSeen }) => {
  const { api, me, alerts, now, refreshBoard } = useDesk();
  const mine = me.teams;
  // Sent again after a lost line it is the same event.
  const [post] = useState(() => crypto.randomUUID());
  const promised = mine.find(({ id }) => id === request.team);
  const [team, setTeam] = useState((promised ?? mine[0])?.id ?? '');
  const { text, write, sent } = useHalfWritten(`answer:${request.reference}`);
  const [wrong, setWrong] = useState<string>();
  const elsewhere = whyNotHere(request, now.value);
  if (elsewhere !== undefined) return <p>{elsewhere}</p>;
  const whyNot = async (): Promise<string | undefined> => {
    if (text.trim() === '') return 'Write the answer.';
    const got = await api.write(request.reference, { id: post, team, text: text.trim() });
    if (got.kind === 'refused') return got.message;
    return got.kind === 'ok' ? undefined : 'The desk cannot be reached. Nothing was sent: press Send again.';
  };
  const send = async () => {
    const why = await whyNot();
    setWrong(why);
    if (why !== undefined) return;
    alerts.say('Sent. The chat is among yours, parked until they answer.');
    sent();
    refreshBoard();
    close();
  };
  return (
    <Form wrong={wrong} send={() => void send()} words="Send">
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
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </label>
    </Form>
  );
};
