// The photos and files that they sent, from the transcript, where the links to them are.
import type { CaseCard } from '../../bot/handoff/card.ts';
import { FileLink } from './line-shown.tsx';
import { linesOf } from './lines.ts';
import type { Room } from './rooms.ts';
import { plural } from './words.ts';

export const Photos = ({ room, card }: { readonly room: Room; readonly card: CaseCard }) => {
  const files = room.turns.value.flatMap((turn) =>
    linesOf(turn).flatMap((line) => (line.kind === 'message' && line.by === 'person' ? line.files : [])),
  );
  if (files.length === 0 && card.photos.length === 0) return null;
  return (
    <section>
      <h2>Photos and files</h2>
      {files.length === 0 && (
        <p>They sent {plural(card.photos.length, 'file')}, which are not in this part of the chat.</p>
      )}
      <div class="photos">
        {files.map((file) => (
          <FileLink key={file.url} file={file} />
        ))}
      </div>
    </section>
  );
};
