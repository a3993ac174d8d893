// An activity as WhatsApp shows it: files and cards, then its text, and what there is to tap below the last message.
import type { Activity, Language } from '../../model.ts';
import type { Marks } from '../channel.ts';
import { fromIn } from '../numbers.ts';
import { inParts } from '../parts.ts';
import { choicesIn, isWeb, linksIn, type Link } from './actions.ts';
import { captioned } from './captions.ts';
import { choicesOf, listed, type Choices } from './choices.ts';
import { BODY_MAX, LINK_TITLE_MAX, LIST_BODY_MAX, TEXT_MAX } from './limits.ts';
import type { Interactive, Message } from './native.ts';
import { lines, pieceOf, type Piece, type Said } from './pieces.ts';
import { plain } from './plain.ts';

export type { Message } from './native.ts';

/** What opens a list: the one word on a screen that is the channel's own. */
const CHOOSE: Readonly<Record<Language, string>> = { en: 'Choose', cy: 'Dewis' };

/** One or more messages in order; none for an activity that says nothing. */
export const render = (activity: Partial<Activity>): readonly Message[] => {
  const { text = '', suggestedActions, attachments = [] } = activity;
  const actions = suggestedActions?.actions ?? [];
  const own: Said = { text, links: linksIn(actions), choices: choicesIn(actions), from: fromIn(activity) };
  if (asksLocation(activity))
    return [...attachments.map(pieceOf), { files: [], said: own }].flatMap((piece, index, all) =>
      index === all.length - 1 ? locationRequest(own) : messagesOf(piece, languageOf(activity)),
    );
  const pieces = joined(attachments.map(pieceOf), own);
  return captioned(pieces.flatMap((piece) => messagesOf(piece, languageOf(activity))));
};

const asksLocation = ({ channelData }: Partial<Activity>): boolean =>
  (channelData as Marks | null | undefined)?.asks === 'location';

export const languageOf = ({ locale }: Partial<Activity>): Language =>
  locale?.startsWith('cy') === true ? 'cy' : 'en';

/** Options with no words of their own stand below the card that they are about. */
const joined = (pieces: readonly Piece[], own: Said): readonly Piece[] => {
  const last = pieces.at(-1);
  const isBelow = own.text.trim() === '' && (last?.said.text ?? '') !== '' && last?.said.choices.length === 0;
  if (!isBelow) return [...pieces, { files: [], said: own }];
  const { files, said } = last;
  const both = { ...said, links: [...said.links, ...own.links], choices: own.choices, from: own.from };
  return [...pieces.slice(0, -1), { files, said: both }];
};

const messagesOf = ({ files, said }: Piece, language: Language): readonly Message[] => {
  const { text, links, choices: given, from } = said;
  const [link] = links;
  const choices = choicesOf(given, from);
  const isLinkAlone = given.length === 0 && links.length === 1 && text.trim() !== '';
  if (link !== undefined && isLinkAlone && isButton(link)) {
    const { title, to } = link;
    const action = { name: 'cta_url', parameters: { display_text: title, url: to } } as const;
    return [...files, ...ending(plain(text), BODY_MAX, (body) => ({ type: 'cta_url', body, action }))];
  }
  const words = lines(text, ...links.map(lineOf));
  return [...files, ...withChoices(plain(lines(words, listOf(said, words, choices))), choices, language)];
};

const withChoices = (body: string, choices: Choices, language: Language): readonly Message[] => {
  switch (choices.kind) {
    case 'none':
    case 'numbers':
      return inParts(body, TEXT_MAX).map(textOf);
    case 'buttons': {
      const { buttons } = choices;
      return ending(body, BODY_MAX, (last) => ({ type: 'button', body: last, action: { buttons } }));
    }
    case 'list': {
      const action = { button: CHOOSE[language], sections: [{ rows: choices.rows }] };
      return ending(body, LIST_BODY_MAX, (last) => ({ type: 'list', body: last, action }));
    }
    default:
      return choices satisfies never;
  }
};

/** The options in the text: where nothing can be tapped, where a row cannot hold them, where there is no text at all. */
const listOf = ({ choices: given, from }: Said, words: string, choices: Choices): string =>
  choices.kind === 'numbers' || words === '' || (choices.kind === 'list' && !choices.isWhole)
    ? listed(given, from)
    : '';

/** Nothing else can be tapped below it, so the options are numbered. */
const locationRequest = ({ text, links, choices, from }: Said): readonly Message[] =>
  ending(plain(lines(text, ...links.map(lineOf), listed(choices, from))), BODY_MAX, (body) => ({
    type: 'location_request_message',
    body,
    action: { name: 'send_location' },
  }));

/** A text of any length, below whose last part something stands. */
const ending = (
  text: string,
  max: number,
  end: (body: { readonly text: string }) => Interactive,
): readonly Message[] => {
  const parts = inParts(text, TEXT_MAX, max);
  return parts.map((part, index) =>
    index < parts.length - 1 ? textOf(part) : { type: 'interactive', interactive: end({ text: part }) },
  );
};

const textOf = (body: string): Message => ({ type: 'text', text: { body } });

const isButton = ({ kind, title, to }: Link): boolean =>
  kind === 'web' && title !== '' && title.length <= LINK_TITLE_MAX && isWeb(to);

const lineOf = ({ title, to }: Link): string => (title === '' || title === to ? to : `${title}: ${to}`);
