// Triage and its clocks: how bad it is, who has it, what must be done by when.
import type { CaseCard } from '../../bot/handoff/card.ts';
import { useDesk } from './context.ts';
import { minutesLeft, minutesSince, moment, span } from './times.ts';
import { clocksShown, rowWords, severityWords, standingWords, tenancyWords } from './triage-words.ts';

export const Incidents = ({ card }: { readonly card: CaseCard }) => {
  const { now } = useDesk();
  return (
    <>
      {card.incidents.map((incident) => (
        <section key={incident.reference}>
          <h2>
            Incident {incident.reference}: {rowWords(incident.row)}
          </h2>
          <p>
            <strong>{sentence(severityWords(incident.severity))}</strong>. {standingWords(incident)}.
            {incident.place !== undefined && ` Place: ${incident.place}.`}
          </p>
          {incident.because !== undefined && <p>They answered: {incident.because}.</p>}
          <p class="quiet">We have known of it since {moment(incident.awareAt, now.value)}</p>
          {incident.clocks.length > 0 && (
            <ul class="clocks">
              {clocksShown(incident.clocks).map(({ must, due, law }) => {
                const left = minutesLeft(due, now.value);
                return (
                  <li key={`${must} ${due}`}>
                    {must} by {moment(due, now.value)}{' '}
                    <strong class={left === undefined ? 'wrong' : ''}>
                      {left === undefined
                        ? `late by ${span(minutesSince(due, now.value))}`
                        : `${span(left)} left`}
                    </strong>
                    <span class="quiet line">{law}</span>
                  </li>
                );
              })}
            </ul>
          )}
          {incident.tenancy !== undefined && <p class="quiet">{tenancyWords(incident.tenancy)}</p>}
        </section>
      ))}
    </>
  );
};

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
