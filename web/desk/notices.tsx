// The way to the page on which one answer is put before everybody (incident mode): a link for an hour, of the supervisor's own.
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from './context.ts';
import { Modal } from './modal.tsx';

export const NoticesDialog = ({ close }: { readonly close: () => void }) => {
  const { api } = useDesk();
  const [link, setLink] = useState<string | null>();
  useEffect(() => {
    void api.notices().then((got) => setLink(got.kind === 'ok' ? got.value.url : null));
  }, []);
  return (
    <Modal title="One answer before everybody" close={close}>
      <p>When a main bursts or no lorry can drive, a notice is put before all who ask about it.</p>
      {link === undefined && <p role="status">Fetching a link…</p>}
      {link === null && (
        <p>
          Text NOTICE to the council’s number from a duty manager’s phone: a link to the page comes back, good
          for an hour.
        </p>
      )}
      {typeof link === 'string' && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            Open the page of notices<span class="hidden"> (opens in a new tab)</span>
          </a>
          , for one change within an hour.
        </p>
      )}
    </Modal>
  );
};
