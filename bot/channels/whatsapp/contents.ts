// The words, files, places and taps in one message as an activity's own. What we cannot read is said to be so.
import * as z from 'zod/mini';
import type { Activity } from '../../model.ts';
import type { MediaRef } from '../channel.ts';
import { UNREADABLE } from '../marks.ts';
import { maybeList, maybeText, readAll } from './about.ts';
import { tapOf, tapOfTemplate } from './taps.ts';

type Contents = Pick<Partial<Activity>, 'text' | 'value' | 'attachments' | 'entities' | 'channelData'>;
type Kind = (content: unknown) => Contents | undefined;

/** @param message with its `type`, and under that name what it holds */
export const contentsOf = (message: Readonly<Record<string, unknown>>): Contents => {
  const type = maybeText.parse(message['type']) ?? '';
  return KINDS.get(type)?.(message[type]) ?? unreadable(kindOf(type, message[type]));
};

export const unreadable = (what: string): Contents => ({
  text: '',
  attachments: [{ contentType: UNREADABLE, name: what }],
});

/** Meta names what it does not pass on, such as a poll. */
const kindOf = (type: string, content: unknown): string => {
  const inner = z.looseObject({ type: maybeText }).safeParse(content).data?.type ?? '';
  const name = type === 'unsupported' && inner !== '' ? inner : type;
  return /^\w{1,40}$/.test(name) ? name : 'message';
};

const Text = z.looseObject({ body: z.string() });
const Place = z.looseObject({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
  name: maybeText,
  address: maybeText,
});
const Phone = z.looseObject({ phone: maybeText, wa_id: maybeText });
const Contact = z.looseObject({
  name: z.catch(z.optional(z.looseObject({ formatted_name: maybeText })), undefined),
  phones: maybeList,
});
const File = z.looseObject({
  id: z.string().check(z.minLength(1)),
  mime_type: maybeText,
  filename: maybeText,
  caption: maybeText,
});
const Order = z.looseObject({ text: maybeText });

const said: Kind = (content) => {
  const text = Text.safeParse(content);
  return text.success ? { text: text.data.body } : undefined;
};

const placed: Kind = (content) => {
  const place = Place.safeParse(content);
  if (!place.success) return undefined;
  const { latitude, longitude, name, address } = place.data;
  const named = {
    ...(name === undefined ? {} : { name }),
    ...(address === undefined ? {} : { address }),
  };
  const words = [name, address].filter((each) => each !== undefined).join(', ');
  return {
    text: words === '' ? `${latitude},${longitude}` : words,
    entities: [{ type: 'GeoCoordinates', latitude, longitude, ...named }],
  };
};

/** The numbers are the words, for a number is what is asked for; whose they are goes along. */
const introduced: Kind = (content) => {
  const known = readAll(Contact, maybeList.parse(content)).map(({ name, phones }) => ({
    name: name?.formatted_name ?? '',
    phones: readAll(Phone, phones).flatMap(
      ({ phone, wa_id }) => phone ?? (wa_id === undefined ? [] : `+${wa_id}`),
    ),
  }));
  const numbers = known.flatMap(({ phones }) => phones);
  return numbers.length === 0 ? undefined : { text: numbers.join('\n'), channelData: { contacts: known } };
};

const filed =
  (called: string): Kind =>
  (content) => {
    const file = File.safeParse(content);
    if (!file.success) return undefined;
    const { id, mime_type = '', filename = called, caption = '' } = file.data;
    const media: MediaRef = { kind: 'whatsapp', id };
    const contentType = /^[\w.+-]+\/[\w.+-]+/.test(mime_type) ? mime_type : 'application/octet-stream';
    return { text: caption, attachments: [{ contentType, name: filename.slice(-100), content: { media } }] };
  };

/** From a catalogue, which we have none of: what was written with it is read. */
const ordered: Kind = (content) => ({
  ...unreadable('order'),
  text: Order.safeParse(content).data?.text ?? '',
});

const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    text: said,
    interactive: tapOf,
    button: tapOfTemplate,
    location: placed,
    contacts: introduced,
    image: filed('image'),
    video: filed('video'),
    audio: filed('audio'),
    document: filed('document'),
    order: ordered,
  }),
);
