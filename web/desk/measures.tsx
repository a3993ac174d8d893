// The last day of each team in which anybody talked or waits, for a supervisor.
import { useEffect, useState } from 'preact/hooks';
import type { Measures as Found, QueueSeen } from '../../lambdas/desk/wire.ts';
import { useDesk } from './context.ts';
import { Modal } from './modal.tsx';
import { minutesSince, span } from './times.ts';
import { asTitle, OUTCOMES, plural } from './words.ts';

export const Measures = ({ close }: { readonly close: () => void }) => {
  const { api, board } = useDesk();
  const queues = board.value?.queues ?? [];
  const [rows, setRows] = useState<ReadonlyMap<string, Found | string>>(new Map());
  useEffect(() => {
    for (const { team } of queues)
      void api.measures(team).then((got) => {
        const found =
          got.kind === 'ok' ? got.value : got.kind === 'refused' ? got.message : 'cannot be reached now';
        setRows((before) => new Map([...before, [team, found]]));
      });
  }, []);
  const isIdle = ({ team, waiting }: QueueSeen): boolean => {
    const found = rows.get(team);
    return waiting.length === 0 && typeof found === 'object' && found.talks === 0;
  };
  const idle = queues.filter(isIdle);
  return (
    <Modal title="The last 24 hours" close={close} wide>
      {queues
        .filter((queue) => !isIdle(queue))
        .map((queue) => {
          const found = rows.get(queue.team);
          return (
            <section key={queue.team}>
              <h3>{asTitle(queue.name)}</h3>
              <WaitsNow queue={queue} />
              {found === undefined || typeof found === 'string' ? (
                <p role="status">{found ?? 'Fetching…'}</p>
              ) : (
                <Figures found={found} />
              )}
            </section>
          );
        })}
      {idle.length > 0 && (
        <p class="quiet">Nobody talked or waits in: {idle.map(({ name }) => asTitle(name)).join(', ')}.</p>
      )}
    </Modal>
  );
};

/** The figures are of those who had somebody: who waits still is in none of them. */
const WaitsNow = ({ queue: { waiting } }: { readonly queue: QueueSeen }) => {
  const { now } = useDesk();
  const longest = Math.max(...waiting.map(({ askedAt }) => minutesSince(askedAt, now.value)));
  return (
    <p>
      <strong>
        {waiting.length === 0
          ? 'Nobody waits now.'
          : `Now: ${plural(waiting.length, 'person waits', 'people wait')}, the longest for ${span(longest)}.`}
      </strong>
    </p>
  );
};

const Figures = ({ found: { talks, abandoned, unanswered, wait, outcomes } }: { readonly found: Found }) => (
  <dl class="facts">
    <Figure what="Talks that are over" is={talks} />
    <Figure what="Left before anybody came" is={abandoned} />
    <Figure what="Nobody came to them" is={unanswered} />
    {talks > 0 && (
      <>
        <Figure what="Half waited no longer than" is={minutes(wait.median)} />
        <Figure what="Nine in ten waited no longer than" is={minutes(wait.p90)} />
        <Figure
          what="Waits were told right to within"
          is={minutes(wait.error) + (typeof wait.error === 'number' ? ' (half of them)' : '')}
        />
      </>
    )}
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
