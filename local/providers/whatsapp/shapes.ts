// What the messages endpoint of WhatsApp takes, written from its documents and not from our own limits, so that the two can disagree.
import * as z from 'zod/mini';

// https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/
const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const address = z.string().check(z.regex(/^https?:\/\/\S+$/));

const Body = (max: number) => z.strictObject({ text: text(max) });
const footer = z.optional(z.strictObject({ text: text(60) }));
const TextHeader = z.strictObject({ type: z.literal('text'), text: text(60) });

const media = { id: z.optional(z.string()), link: z.optional(address) };
const isOneOf = z.refine<{ id?: string | undefined; link?: string | undefined }>(
  ({ id, link }) => (id === undefined) !== (link === undefined),
  { error: 'Either the id or the link of the media must be given.' },
);
const caption = z.optional(text(1024));
const Image = z.strictObject({ ...media, caption }).check(isOneOf);
const Document = z.strictObject({ ...media, caption, filename: z.optional(text(240)) }).check(isOneOf);
const Sound = z.strictObject({ ...media, voice: z.optional(z.boolean()) }).check(isOneOf);
const Sticker = z.strictObject(media).check(isOneOf);

/** The documents are not of one mind whether a header of pictures goes with a list: it does not. */
const Header = z.discriminatedUnion('type', [
  TextHeader,
  z.strictObject({ type: z.literal('image'), image: Image }),
  z.strictObject({ type: z.literal('video'), video: Image }),
  z.strictObject({ type: z.literal('document'), document: Document }),
]);

const isUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const Button = z.strictObject({
  type: z.literal('reply'),
  reply: z.strictObject({ id: text(256), title: text(20) }),
});
const Buttons = z.array(Button).check(
  z.minLength(1),
  z.maxLength(3),
  z.refine((buttons) => isUnique(buttons.map(({ reply }) => reply.id)), {
    error: 'Duplicated button id.',
  }),
  z.refine((buttons) => isUnique(buttons.map(({ reply }) => reply.title)), {
    error: 'Duplicated button title.',
  }),
);

const Row = z.strictObject({
  id: text(200),
  title: text(24),
  description: z.optional(z.string().check(z.maxLength(72))),
});
const Sections = z
  .array(z.strictObject({ title: z.optional(text(24)), rows: z.array(Row).check(z.minLength(1)) }))
  .check(
    z.minLength(1),
    z.maxLength(10),
    z.refine((sections) => sections.flatMap(({ rows }) => rows).length <= 10, {
      error: 'Total row count exceed max allowed count: 10',
    }),
    z.refine((sections) => isUnique(sections.flatMap(({ rows }) => rows.map(({ id }) => id))), {
      error: 'Duplicated row id.',
    }),
    z.refine((sections) => sections.length === 1 || sections.every(({ title }) => title !== undefined), {
      error: 'Section title is required when there is more than one section.',
    }),
  );

const Interactive = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('button'),
    header: z.optional(Header),
    body: Body(1024),
    footer,
    action: z.strictObject({ buttons: Buttons }),
  }),
  z.strictObject({
    type: z.literal('list'),
    header: z.optional(TextHeader),
    body: Body(4096),
    footer,
    action: z.strictObject({ button: text(20), sections: Sections }),
  }),
  z.strictObject({
    type: z.literal('cta_url'),
    header: z.optional(Header),
    body: Body(1024),
    footer,
    action: z.strictObject({
      name: z.literal('cta_url'),
      parameters: z.strictObject({ display_text: text(20), url: address }),
    }),
  }),
  z.strictObject({
    type: z.literal('location_request_message'),
    body: Body(1024),
    action: z.strictObject({ name: z.literal('send_location') }),
  }),
]);
export type Interactive = z.infer<typeof Interactive>;

const Parameter = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string(), parameter_name: z.optional(z.string()) }),
  z.strictObject({ type: z.literal('payload'), payload: z.string() }),
]);
const Template = z.strictObject({
  name: z.string().check(z.regex(/^[a-z0-9_]{1,512}$/)),
  language: z.strictObject({ code: z.string(), policy: z.optional(z.literal('deterministic')) }),
  components: z.optional(
    z.array(
      z.strictObject({
        type: z.enum(['header', 'body', 'button']),
        sub_type: z.optional(z.enum(['quick_reply', 'url'])),
        index: z.optional(z.union([z.string(), z.number()])),
        parameters: z.array(Parameter),
      }),
    ),
  ),
});
export type Template = z.infer<typeof Template>;

const common = {
  messaging_product: z.literal('whatsapp'),
  recipient_type: z.optional(z.literal('individual')),
  to: z.optional(z.string()),
  recipient: z.optional(z.string()),
  context: z.optional(z.strictObject({ message_id: z.string() })),
  biz_opaque_callback_data: z.optional(z.string().check(z.maxLength(512))),
};
const coordinate = z.union([z.number(), z.string()]);

/** By `type`; without one it is a text. */
export const Send = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('text'),
    text: z.strictObject({ body: text(4096), preview_url: z.optional(z.boolean()) }),
  }),
  z.strictObject({ ...common, type: z.literal('image'), image: Image }),
  z.strictObject({ ...common, type: z.literal('video'), video: Image }),
  z.strictObject({ ...common, type: z.literal('document'), document: Document }),
  z.strictObject({ ...common, type: z.literal('audio'), audio: Sound }),
  z.strictObject({ ...common, type: z.literal('sticker'), sticker: Sticker }),
  z.strictObject({
    ...common,
    type: z.literal('location'),
    location: z.strictObject({
      latitude: coordinate,
      longitude: coordinate,
      name: z.optional(z.string()),
      address: z.optional(z.string()),
    }),
  }),
  z.strictObject({
    ...common,
    type: z.literal('reaction'),
    reaction: z.strictObject({ message_id: z.string(), emoji: z.string() }),
  }),
  z.strictObject({ ...common, type: z.literal('interactive'), interactive: Interactive }),
  z.strictObject({ ...common, type: z.literal('template'), template: Template }),
]);
export type Send = z.infer<typeof Send>;

/** The person's message was read; with an indicator, an answer is being written. */
export const Read = z.strictObject({
  messaging_product: z.literal('whatsapp'),
  status: z.literal('read'),
  message_id: z.string(),
  typing_indicator: z.optional(z.strictObject({ type: z.literal('text') })),
});
