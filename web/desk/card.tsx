// The case card: all that is known before the first word, dangers first, so that nobody asks again.
import { useState } from 'preact/hooks';
import type { ChatSummary } from '../../bot/handoff/board.ts';
import type { CaseCard } from '../../bot/handoff/card.ts';
import { useDesk } from './context.ts';
import { Facts, FormAnswers } from './card-facts.tsx';
import { Back, Cases, Done, Elsewhere, Promised, Tried } from './card-history.tsx';
import { Warnings } from './card-warnings.tsx';
import { Incidents } from './card-incidents.tsx';
import { Limits, Suggested } from './card-replies.tsx';
import { Photos } from './card-photos.tsx';
import type { Room } from './rooms.ts';
import { moment } from './times.ts';
import { LANGUAGES, LEVELS, MOODS } from './words.ts';

type Props = { readonly room: Room; readonly chat: ChatSummary | undefined; readonly isMine: boolean };

export const Card = ({ room, chat, isMine }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  const card = room.card.value;
  return (
    <aside class={isOpen ? 'card is-open' : 'card'} id="card" tabIndex={0} aria-label="Case card">
      <Warnings room={room} chat={chat} />
      <button
        type="button"
        class="card-toggle"
        aria-expanded={isOpen}
        aria-controls="card-body"
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? 'Hide the case card' : 'Show the case card'}
      </button>
      <div id="card-body" class="card-body">
        {card === undefined ? (
          <p class="quiet">The card comes with the chat.</p>
        ) : (
          <Body card={card} room={room} isMine={isMine} />
        )}
      </div>
    </aside>
  );
};

const Body = ({
  card,
  room,
  isMine,
}: {
  readonly card: CaseCard;
  readonly room: Room;
  readonly isMine: boolean;
}) => {
  const { now } = useDesk();
  const at = now.value;
  return (
    <>
      <section>
        <h2>What they want</h2>
        {card.wants.words.length === 0 && <p class="quiet">They have not said in their own words.</p>}
        {card.wants.words.map((words, index) => (
          <blockquote key={index} lang={card.language.speaks}>
            {words}
          </blockquote>
        ))}
        {card.wants.topics.length > 0 && <p>The assistant answered about: {card.wants.topics.join('; ')}</p>}
        {card.reference !== undefined && (
          <p>
            Case: <strong>{card.reference}</strong>
          </p>
        )}
      </section>
      <FormAnswers card={card} />
      <Back card={card} />
      <Suggested card={card} isMine={isMine} conversation={room.conversation} />
      <section>
        <h2>Who they are</h2>
        <dl class="facts">
          <div>
            <dt>Language</dt>
            <dd>
              {LANGUAGES[card.language.speaks]}
              <span class="quiet line">{card.language.chosen ? 'as they asked' : 'by how they write'}</span>
            </dd>
          </div>
          <div>
            <dt>Identity</dt>
            <dd>
              Level {card.identity.level}
              <span class="quiet line">
                {LEVELS[card.identity.level]}
                {card.identity.at !== undefined && `, ${moment(card.identity.at, at)}`}
              </span>
            </dd>
          </div>
          {card.speakingFor !== undefined && (
            <div>
              <dt>Speaks for</dt>
              <dd>
                {card.speakingFor}
                <span class="quiet line">in their words, nobody has checked it</span>
              </dd>
            </div>
          )}
          {card.care !== undefined && card.care !== 'none' && (
            <div>
              <dt>Extra care</dt>
              <dd>
                {card.care === 'yes'
                  ? 'Somebody at home needs it'
                  : 'They were asked, and did not say: take it that somebody does'}
              </dd>
            </div>
          )}
          {card.mood !== undefined && (
            <div>
              <dt>Mood</dt>
              <dd>{MOODS[card.mood]}</dd>
            </div>
          )}
          {card.place !== undefined && (
            <div>
              <dt>Place</dt>
              <dd>
                {card.place.words}
                {card.place.pin !== undefined && (
                  <span class="quiet line">
                    {card.place.pin.latitude.toFixed(5)}, {card.place.pin.longitude.toFixed(5)}
                  </span>
                )}
              </dd>
            </div>
          )}
        </dl>
      </section>
      <Incidents card={card} />
      <Facts title="Also known" facts={card.facts} />
      <Photos room={room} card={card} />
      <Tried card={card} />
      <Done card={card} />
      <Promised card={card} />
      <Cases card={card} />
      <Elsewhere card={card} />
      <Limits card={card} />
    </>
  );
};
