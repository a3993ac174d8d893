// The photos and files that they sent, each behind its address.
import type { CaseCard } from '../../bot/handoff/card.ts';
import { FileLink } from './line-shown.tsx';
import type { Room } from './rooms.ts';
import { plural } from './words.ts';

export const Photos = ({ room, card }: { readonly room: Room; readonly card: CaseCard }) => {
  const addresses = room.photos.value;
  if (card.photos.length === 0) return null;
  return (
    <section>
      <h2>Photos and files</h2>
      {card.photos.every(({ id }) => addresses[id] === undefined) && (
        <p>They sent {plural(card.photos.length, 'file')}: see the chat.</p>
      )}
      <div class="photos">
        {card.photos.map(({ id, contentType }, index) => {
          const url = addresses[id];
          const isPicture = contentType.startsWith('image/');
          const name = `${isPicture ? 'Photo' : 'File'} ${index + 1} of theirs`;
          return url === undefined ? null : <FileLink key={id} file={{ url, name, isPicture }} />;
        })}
      </div>
    </section>
  );
};
