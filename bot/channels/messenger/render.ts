// An activity as Messenger shows it: text, links as buttons, cards, media, and options as quick replies on the last message.
import type { Activity } from '../../model.ts';
import { choicesIn, linksIn } from './actions.ts';
import { fromIn } from '../numbers.ts';
import { choicesOf } from './choices.ts';
import { textWithLinks, type Link } from './links.ts';
import type { Message } from './native.ts';
import { piecesOf } from './pieces.ts';

export type { Message } from './native.ts';

/** One or more messages in order; none for an activity that says nothing. */
export const render = (activity: Partial<Activity>): readonly Message[] => {
  const { text = '', suggestedActions, attachments } = activity;
  const actions = suggestedActions?.actions ?? [];
  const links = linksIn(actions);
  const pieces = piecesOf(attachments ?? []);
  const above = [...textWithLinks(text, links), ...pieces.messages];
  const choices = [...choicesIn(actions), ...pieces.choices];
  const { list, replies } = choicesOf(choices, above.length > 0, fromIn(activity));
  const messages = list === '' ? above : withList(list, text, links, pieces.messages);
  return messages.map((message, index) =>
    index === messages.length - 1 && replies.length > 0 ? { ...message, quick_replies: replies } : message,
  );
};

/** What is tapped by number is read just above the numbers. */
const withList = (
  list: string,
  text: string,
  links: readonly Link[],
  pieces: readonly Message[],
): readonly Message[] =>
  pieces.length === 0
    ? textWithLinks(`${text}\n${list}`, links)
    : [...textWithLinks(text, links), ...pieces, ...textWithLinks(list, [])];
