// Whether they are back, what was tried, done and promised, their cases, and where else they write.
import type { CaseCard } from '../../bot/handoff/card.ts';
import { useDesk } from './context.ts';
import {
  angryWords,
  caseTitle,
  caseWords,
  doneBefore,
  doneWords,
  followWords,
  missedWords,
  promiseWords,
  statusWords,
  talkedWords,
} from './history-words.ts';
import { moment } from './times.ts';
import { CHANNELS, OUTCOMES, RUNGS } from './words.ts';

type Props = { readonly card: CaseCard };

export const Tried = ({ card: { tried } }: Props) =>
  tried.misses === 0 && tried.angry === 0 ? null : (
    <section>
      <h2>What the assistant tried</h2>
      <ul>
        {tried.misses > 0 && <li>{missedWords(tried.misses)}</li>}
        {tried.rung !== undefined && <li>{RUNGS[tried.rung]}</li>}
        {tried.angry > 0 && <li>{angryWords(tried.angry)}</li>}
      </ul>
    </section>
  );

export const Back = ({ card: { before } }: Props) => {
  const { now } = useDesk();
  if (before === undefined) return null;
  const { outcome, reason } = before;
  const follow = followWords(before, now.value);
  return (
    <section>
      <h2>They are back</h2>
      <p>
        {talkedWords(before, now.value)}
        {outcome !== undefined && <span class="quiet line">{OUTCOMES[outcome]}</span>}
        {reason !== undefined && <span class="quiet line">{reason}</span>}
      </p>
      {follow !== undefined && (
        <p>
          They were promised: {follow.words}
          {follow.isPast && <strong class="line wrong">That time is past</strong>}
        </p>
      )}
    </section>
  );
};

/** What was done already, so that nobody does it, or asks for it, once more. */
export const Done = ({ card }: Props) => {
  const { now } = useDesk();
  const done = doneBefore(card);
  if (done.length === 0) return null;
  return (
    <section>
      <h2>What was done already</h2>
      <ul>
        {done.map((each, index) => (
          <li key={index}>{doneWords(each, now.value)}</li>
        ))}
      </ul>
    </section>
  );
};

export const Promised = ({ card: { promised } }: Props) => {
  const { now } = useDesk();
  if (promised.length === 0) return null;
  return (
    <section>
      <h2>What they were promised</h2>
      <ul>
        {promised.map((each, index) => (
          <li key={index}>{promiseWords(each, now.value)}</li>
        ))}
      </ul>
    </section>
  );
};

export const Cases = ({ card: { cases } }: Props) => {
  const { now } = useDesk();
  if (cases.length === 0) return null;
  return (
    <section>
      <h2>Cases</h2>
      <ul>
        {cases.map((each) => (
          <li key={each.reference}>
            <strong>{each.reference}</strong> {caseTitle(each)}, {statusWords(each.status)}
            <span class="quiet line">{caseWords(each, now.value)}</span>
            {each.triage?.because !== undefined && (
              <span class="quiet line">They answered: {each.triage.because}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

export const Elsewhere = ({ card: { elsewhere } }: Props) => {
  const { now } = useDesk();
  if (elsewhere.length === 0) return null;
  return (
    <section>
      <h2>They write elsewhere, too</h2>
      <ul>
        {elsewhere.map(({ channel, since }) => (
          <li key={channel}>
            {CHANNELS[channel]} <span class="quiet">since {moment(since, now.value)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
