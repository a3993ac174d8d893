// A picture, a video or a document and what is said with it are one message, where they can be.
import { CAPTION_MAX } from './limits.ts';
import type { Message } from './native.ts';

/** Of a file and one text alone: what can be tapped stands below a message of its own. */
export const captioned = (messages: readonly Message[]): readonly Message[] => {
  const [file, said, more] = messages;
  if (file === undefined || said?.type !== 'text' || more !== undefined) return messages;
  const caption = said.text.body;
  if (caption.length > CAPTION_MAX) return messages;
  switch (file.type) {
    case 'image':
      return [{ type: 'image', image: { ...file.image, caption } }];
    case 'video':
      return [{ type: 'video', video: { ...file.video, caption } }];
    case 'document':
      return [{ type: 'document', document: { ...file.document, caption } }];
    case 'audio':
    case 'text':
    case 'interactive':
    case 'template':
      return messages;
    default:
      return file satisfies never;
  }
};
