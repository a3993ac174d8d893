// One message of each kind, and what each channel's own renderer makes of it, told in few words.
import { ABILITIES } from '../../bot/channels/abilities.ts';
import type { Message as OnMessenger } from '../../bot/channels/messenger/native.ts';
import { render as onMessenger } from '../../bot/channels/messenger/render.ts';
import { render as bySms } from '../../bot/channels/sms/render.ts';
import type { Message as OnWhatsApp } from '../../bot/channels/whatsapp/native.ts';
import { render as onWhatsApp } from '../../bot/channels/whatsapp/render.ts';
import type { Activity, ChannelId } from '../../bot/model.ts';
import { pageOf } from '../../bot/paging.ts';
import { say } from '../../bot/say.ts';

const URL = 'https://northmoor.example/map.png';
const optionsOf = (count: number, title = (n: number) => `Ward ${n}`) =>
  Array.from({ length: count }, (_, n) => ({ id: `o${n}`, words: title(n + 1) }));
const offering = (...given: Parameters<typeof optionsOf>) =>
  say({ text: 'Which?', options: optionsOf(...given) }, 'en');
const firstOf = (channel: ChannelId, count: number) =>
  say({ text: 'Which?', ...pageOf(optionsOf(count), 0, ABILITIES[channel], 'More options') }, 'en');
const said = (more: object): Partial<Activity> => ({ ...say({ text: 'Here it is.' }, 'en'), ...more });
const link = (title: string) => ({ type: 'openUrl', title, value: 'https://northmoor.example/bins' });
const card = (title: string) => ({
  contentType: 'application/vnd.microsoft.card.hero',
  content: { title, text: 'Monday', images: [{ url: URL }], buttons: [link('Calendar')] },
});
const file = (contentType: string) => ({ attachments: [{ contentType, contentUrl: URL, name: 'map' }] });

/** A message, or what it is on each channel. */
type Made = Partial<Activity> | ((channel: ChannelId) => Partial<Activity>);
export const KINDS: readonly (readonly [name: string, made: Made])[] = [
  ['text', say({ text: 'When are your bins collected?' }, 'en')],
  ['text of 5,000 characters', say({ text: 'Your bins. '.repeat(455) }, 'en')],
  ['the same with a short form', say({ text: 'Your bins. '.repeat(455), short: 'Your bins: Monday.' }, 'en')],
  ['2 options', offering(2)],
  ['3 options in long words', offering(3, (n) => `Something else of the kind, number ${n}`)],
  ['8 options', offering(8)],
  ['12 options', offering(12)],
  ['20 options', offering(20)],
  ['30 options', (channel) => firstOf(channel, 30)],
  ['options that are figures in other places', offering(4, (n) => String(n - 1))],
  ['one link', said({ suggestedActions: { to: [], actions: [link('See the calendar')] } })],
  [
    'link and 2 options',
    said({
      suggestedActions: {
        to: [],
        actions: [link('Calendar'), ...(offering(2).suggestedActions?.actions ?? [])],
      },
    }),
  ],
  ['card', said({ attachments: [card('Brown bin')] })],
  ['3 cards', said({ attachments: ['Brown bin', 'Blue bin', 'Food'].map(card) })],
  ['picture', said(file('image/png'))],
  ['video', said(file('video/mp4'))],
  ['sound', said(file('audio/mpeg'))],
  ['document', said(file('application/pdf'))],
  ['question for a place', say({ text: 'Where is it?', asks: 'location' }, 'en')],
];

export const shownOn = (channel: ChannelId, made: Made): string => {
  const activity = typeof made === 'function' ? made(channel) : made;
  switch (channel) {
    case 'webchat':
      return inChat(activity);
    case 'messenger':
      return counted(onMessenger(activity).map(ofMessenger));
    case 'whatsapp':
      return counted(onWhatsApp(activity).map(ofWhatsApp));
    case 'sms':
      return counted(
        bySms(activity).map(({ parts, text }) => `text of ${several(parts, 'part')}${numbersIn(text)}`),
      );
    default:
      return channel satisfies never;
  }
};

/** The widget shows an activity as it is. */
const inChat = ({ suggestedActions, attachments = [] }: Partial<Activity>): string => {
  const actions = suggestedActions?.actions ?? [];
  const links = actions.filter(({ type }) => type === 'openUrl').length;
  return [
    'text',
    ...(actions.length > links ? [several(actions.length - links, 'button')] : []),
    ...(links > 0 ? [several(links, 'link')] : []),
    ...attachments.map(({ contentType }) =>
      contentType.includes('card')
        ? 'card'
        : contentType.startsWith('image/')
          ? 'picture'
          : 'link to the file',
    ),
  ].join(' + ');
};

const ofMessenger = ({ text, attachment, quick_replies: quick = [] }: OnMessenger): string => {
  const below = quick.length === 0 ? '' : ` + ${several(quick.length, 'quick reply', 'quick replies')}`;
  if (attachment === undefined) return `text${numbersIn(text ?? '')}${below}`;
  if (attachment.type !== 'template') return attachment.type + below;
  const { payload } = attachment;
  return payload.template_type === 'button'
    ? `text with ${several(payload.buttons.length, 'button')}${below}`
    : `carousel of ${several(payload.elements.length, 'card')}${below}`;
};

const ofWhatsApp = (message: OnWhatsApp): string => {
  if (message.type === 'text') return `text${numbersIn(message.text.body)}`;
  if (message.type !== 'interactive') {
    const caption = captionOf(message);
    return message.type + (caption === undefined ? '' : ' with a caption');
  }
  const { interactive } = message;
  switch (interactive.type) {
    case 'button':
      return several(interactive.action.buttons.length, 'reply button');
    case 'list':
      return `list of ${interactive.action.sections.flatMap(({ rows }) => rows).length}${numbersIn(interactive.body.text)}`;
    case 'cta_url':
      return 'text with a link’s button';
    case 'location_request_message':
      return '"send location"';
    default:
      return interactive satisfies never;
  }
};

const captionOf = (message: OnWhatsApp): string | undefined => {
  switch (message.type) {
    case 'image':
      return message.image.caption;
    case 'video':
      return message.video.caption;
    case 'document':
      return message.document.caption;
    default:
      return undefined;
  }
};

const numbersIn = (text: string): string => {
  const numbers = text.match(/^\d+[.)]? \S/gm)?.length ?? 0;
  const lines = text.match(/^- \S/gm)?.length ?? 0;
  return numbers > 0 ? `, ${numbers} numbered` : lines > 0 ? `, ${lines} by their words` : '';
};

const several = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** "3 × text" rather than the same thrice. */
const counted = (all: readonly string[]): string =>
  [...new Set(all)]
    .map((each) => {
      const count = all.filter((other) => other === each).length;
      return count === 1 ? each : `${count} × ${each}`;
    })
    .join('; ');
