// An activity as Messenger shows it: text, and options as quick replies; numbered in the text when they do not fit.
import type { Activity } from '../../model.ts';
import { PAYLOAD_MAX, QUICK_REPLIES_MAX, QUICK_REPLY_TITLE_MAX, TEXT_MAX } from './limits.ts';

export type QuickReply = { readonly content_type: 'text'; readonly title: string; readonly payload: string };
export type Message = { readonly text: string; readonly quick_replies?: readonly QuickReply[] };

/** One or more messages in order; the options hang on the last. */
export const render = ({ text = '', suggestedActions }: Partial<Activity>): readonly Message[] => {
  const actions = (suggestedActions?.actions ?? []).map(({ title, value }) => ({
    title,
    payload: JSON.stringify(value),
  }));
  const titlesFit = actions.every(
    ({ title, payload }) => title.length <= QUICK_REPLY_TITLE_MAX && payload.length <= PAYLOAD_MAX,
  );
  const fits = titlesFit && actions.length <= QUICK_REPLIES_MAX;
  const numbered = fits
    ? text
    : [text, ...actions.map(({ title }, index) => `${index + 1}. ${title}`)].join('\n');
  const replies = actions
    .slice(0, fits ? QUICK_REPLIES_MAX : 0)
    .map(({ title, payload }): QuickReply => ({ content_type: 'text', title, payload }));
  const parts = inParts(numbered);
  return parts.map((part, index) => ({
    text: part,
    ...(index === parts.length - 1 && replies.length > 0 ? { quick_replies: replies } : {}),
  }));
};

/** Cut at line ends, then at spaces, so that no part is too long. */
const inParts = (text: string): string[] => {
  if (text.length <= TEXT_MAX) return text === '' ? [] : [text];
  const head = text.slice(0, TEXT_MAX);
  const cut = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
  const at = cut > TEXT_MAX / 2 ? cut : TEXT_MAX;
  return [text.slice(0, at).trimEnd(), ...inParts(text.slice(at).trimStart())];
};
