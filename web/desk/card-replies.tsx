// Replies that may fit, and what the channel lets the agent do.
import type { CaseCard } from '../../bot/handoff/card.ts';
import { useDesk } from './context.ts';
import { minutesLeft, moment, span } from './times.ts';
import { CHANNELS, plural } from './words.ts';

type SuggestedProps = { readonly card: CaseCard; readonly isMine: boolean; readonly conversation: string };

export const Suggested = ({ card, isMine, conversation }: SuggestedProps) => {
  const { drafts } = useDesk();
  if (card.suggested.length === 0) return null;
  const put = (text: string) => {
    const { say } = drafts.of(conversation).peek();
    drafts.change(conversation, { say: say === '' ? text : `${say}\n${text}`, isNote: false });
    document.querySelector<HTMLElement>('#message')?.focus();
  };
  return (
    <section>
      <h2>Replies that may fit</h2>
      <ul class="suggested">
        {card.suggested.map(({ topic, title, text, link, parts }) => (
          <li key={topic}>
            <strong>{title}</strong>
            <p lang={card.language.speaks}>{text}</p>
            <p class="quiet">
              <a href={link} target="_blank" rel="noopener noreferrer">
                Its page<span class="hidden"> on {title} (opens in a new tab)</span>
              </a>
              {parts !== undefined && `, ${plural(parts, 'part')}`}
            </p>
            {isMine && (
              <button type="button" class="small" onClick={() => put(text)}>
                Put into the box<span class="hidden">: {title}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

export const Limits = ({ card: { channel, limits } }: { readonly card: CaseCard }) => {
  const { now } = useDesk();
  const left = limits.windowUntil === undefined ? undefined : minutesLeft(limits.windowUntil, now.value);
  return (
    <section>
      <h2>{CHANNELS[channel]}</h2>
      <ul>
        <li>
          {limits.windowUntil === undefined
            ? limits.isClosed
              ? 'They cannot be written to now'
              : 'They can be written to at any time'
            : left === undefined || limits.isClosed
              ? 'They have to write before we can'
              : `Can be written to for ${span(left)}, until ${moment(limits.windowUntil, now.value)}`}
        </li>
        {limits.parts !== undefined && (
          <li>
            They read by text message: every part is paid for, {limits.parts.liked} are liked. More than{' '}
            {limits.parts.most} go as several texts
          </li>
        )}
        <li>{limits.photos ? 'Photos can be sent' : 'No photos'}</li>
        <li>
          {limits.buttons === 0 ? 'Options are numbered' : `Up to ${plural(limits.buttons, 'option')} to tap`}
        </li>
        {limits.stoppedAt !== undefined && (
          <li>They asked for no more messages, {moment(limits.stoppedAt, now.value)}</li>
        )}
      </ul>
    </section>
  );
};
