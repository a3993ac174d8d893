// The last day of each team, for a supervisor.
import { useEffect, useState } from 'preact/hooks';
import type { Measures as Found } from '../../lambdas/desk/wire.ts';
import { useDesk } from './context.ts';
import { Modal } from './modal.tsx';
import { asTitle, OUTCOMES } from './words.ts';

export const Measures = ({ close }: { readonly close: () => void }) => {
  const { api, me } = useDesk();
  const [rows, setRows] = useState<ReadonlyMap<string, Found | string>>(new Map());
  useEffect(() => {
    for (const { id } of me.teams)
      void api.measures(id).then((got) => {
        const found =
          got.kind === 'ok' ? got.value : got.kind === 'refused' ? got.message : 'cannot be reached now';
        setRows((before) => new Map([...before, [id, found]]));
      });
  }, []);
  return (
    <Modal title="The last 24 hours" close={close} wide>
      {me.teams.map(({ id, name }) => {
        const found = rows.get(id);
        return (
          <section key={id}>
            <h3>{asTitle(name)}</h3>
            {found === undefined || typeof found === 'string' ? (
              <p role="status">{found ?? 'Fetching…'}</p>
            ) : (
              <Figures found={found} />
            )}
          </section>
        );
      })}
    </Modal>
  );
};

const Figures = ({ found: { talks, abandoned, unanswered, wait, outcomes } }: { readonly found: Found }) => (
  <dl class="facts">
    <Figure what="Talks" is={talks} />
    <Figure what="Left before anybody came" is={abandoned} />
    <Figure what="Nobody came" is={unanswered} />
    <Figure what="Wait, median" is={minutes(wait.median)} />
    <Figure what="Wait, nine in ten within" is={minutes(wait.p90)} />
    <Figure what="What was said of the wait was off by" is={minutes(wait.error)} />
    {Object.entries(outcomes).map(([outcome, count]) => (
      <Figure key={outcome} what={OUTCOMES[outcome as keyof typeof OUTCOMES]} is={count} />
    ))}
  </dl>
);

const Figure = ({ what, is }: { readonly what: string; readonly is: string | number }) => (
  <div>
    <dt>{what}</dt>
    <dd>{is}</dd>
  </div>
);
const minutes = (value: number | undefined | null): string =>
  value === undefined || value === null ? 'not known' : `${Math.round(value * 10) / 10} min`;
