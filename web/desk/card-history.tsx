// Whether they are back, what was tried and promised, their cases, and where else they write.
import type { CaseCard } from '../../bot/handoff/card.ts';
import { useDesk } from './context.ts';
import { moment } from './times.ts';
import { rowWords, severityWords } from './triage-words.ts';
import { CHANNELS, OUTCOMES, plural, whyWords } from './words.ts';

type Props = { readonly card: CaseCard };

export const Tried = ({ card: { tried } }: Props) =>
  tried.misses === 0 && tried.angry === 0 ? null : (
    <section>
      <h2>What the assistant tried</h2>
      <ul>
        {tried.misses > 0 && <li>It did not understand {plural(tried.misses, 'message')} in a row</li>}
        {tried.angry > 0 && <li>They sounded angry {plural(tried.angry, 'time')} lately</li>}
      </ul>
    </section>
  );

export const Back = ({ card: { before } }: Props) => {
  const { now } = useDesk();
  if (before === undefined) return null;
  const { at, agent, outcome, reason, channel } = before;
  return (
    <section>
      <h2>They are back</h2>
      <p>
        Talked with {agent ?? 'a colleague'} until {moment(at, now.value)}
        {channel === undefined ? '' : `, on ${CHANNELS[channel]}`}
        {outcome !== undefined && <span class="quiet line">{OUTCOMES[outcome]}</span>}
        {reason !== undefined && <span class="quiet line">{reason}</span>}
      </p>
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
            <strong>{each.reference}</strong> {whyWords(each.transaction.replaceAll('.', ' '))}:{' '}
            {whyWords(each.status)}
            <span class="quiet line">
              {[
                `received ${moment(each.receivedAt, now.value)}`,
                ...(each.expectedBy === undefined
                  ? []
                  : [`expected by ${moment(each.expectedBy, now.value)}`]),
                ...(each.triage === undefined
                  ? []
                  : [
                      `triage: ${[rowWords(each.triage.row), ...(each.triage.severity === undefined ? [] : [severityWords(each.triage.severity)])].join(', ')}`,
                    ]),
                ...(each.elsewhere === undefined ? [] : [`sent on ${CHANNELS[each.elsewhere]}`]),
                ...(each.quiet === true ? ['do not call or write of your own accord'] : []),
              ].join(', ')}
            </span>
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

const promiseWords = (each: CaseCard['promised'][number], now: number): string => {
  switch (each.kind) {
    case 'case':
      return [
        `Case ${each.reference}`,
        ...(each.by === undefined ? [] : [`by ${moment(each.by, now)}`]),
        ...(each.window === undefined ? [] : [`called: ${each.window}`]),
        ...(each.words === undefined ? [] : [`“${each.words}”`]),
      ].join(', ');
    case 'reminder':
      return `A reminder about ${whyWords(each.about)}, ${moment(each.at, now)}`;
    case 'notice':
      return `News of the notice ${each.notice}, since ${moment(each.at, now)}`;
    default:
      return each satisfies never;
  }
};
