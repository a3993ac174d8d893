// An attachment that Meta will not take, such as a file that it cannot fetch, as text that says the same.
import { QUICK_REPLIES_MAX } from './limits.ts';
import { lineOf } from './links.ts';
import type { Button, Element, Message, QuickReply } from './native.ts';
import { inParts } from './parts.ts';

/** @returns none for a text: there is no plainer way to say it */
export const plainly = ({ attachment, quick_replies: below = [] }: Message): readonly Message[] => {
  if (attachment === undefined) return [];
  const { lines, buttons } = contentOf(attachment);
  const replies = [...buttons.flatMap(replyOf), ...below].slice(0, QUICK_REPLIES_MAX);
  const parts = inParts([...lines, ...buttons.map(lineOfButton)].join('\n'));
  return parts.map((text, index) =>
    index === parts.length - 1 && replies.length > 0 ? { text, quick_replies: replies } : { text },
  );
};

const contentOf = (
  attachment: NonNullable<Message['attachment']>,
): { readonly lines: readonly string[]; readonly buttons: readonly Button[] } => {
  if (attachment.type !== 'template') return { lines: [attachment.payload.url], buttons: [] };
  const { payload } = attachment;
  switch (payload.template_type) {
    case 'button':
      return { lines: [payload.text], buttons: payload.buttons };
    case 'generic':
      return {
        lines: payload.elements.flatMap(linesOf),
        buttons: payload.elements.flatMap(({ buttons }) => buttons ?? []),
      };
    default:
      return payload satisfies never;
  }
};

const linesOf = ({ title, subtitle, default_action }: Element): readonly string[] =>
  [title, subtitle, default_action?.url].filter((line) => line !== undefined);

const lineOfButton = (button: Button): string => {
  const { type, title } = button;
  switch (type) {
    case 'postback':
      return title;
    case 'web_url':
      return lineOf({ kind: 'web', title, to: button.url });
    case 'phone_number':
      return lineOf({ kind: 'phone', title, to: button.payload });
    default:
      return button satisfies never;
  }
};

const replyOf = (button: Button): readonly QuickReply[] =>
  button.type === 'postback' ? [{ content_type: 'text', title: button.title, payload: button.payload }] : [];
