// What is attached to a message: a file to fetch, a place, a link, words, or something that we cannot read.
import * as z from 'zod/mini';

type Place = { readonly latitude: number; readonly longitude: number; readonly name?: string };
export type Attached =
  | { readonly kind: 'file'; readonly of: 'image' | 'audio' | 'video' | 'file'; readonly url: string }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'link'; readonly url: string; readonly title?: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'unreadable'; readonly what: string };

/** Urls are Meta's own and run out within days: whoever stores the file fetches it at once. */
const Url = z.string().check(z.maxLength(8_000), z.regex(/^https:\/\/[^\s]+$/));
/** A number, or one that is written as a string. */
const Degrees = (most: number) =>
  z.pipe(
    z.union([z.number(), z.string().check(z.regex(/^-?\d/))]),
    z.pipe(z.transform(Number), z.number().check(z.minimum(-most), z.maximum(most))),
  );
const Shape = z.looseObject({
  type: z.string().check(z.regex(/^\w{1,40}$/)),
  payload: z.optional(z.unknown()),
});
const Titled = z.looseObject({ title: z.optional(z.string()), url: z.optional(z.string()) });
/** A simulator's, too, on the same machine. That it is a provider's of ours is checked when the file is fetched. */
const FileUrl = z
  .string()
  .check(z.maxLength(8_000), z.regex(/^(?:https:\/\/|http:\/\/127\.0\.0\.1:\d+\/)[^\s]+$/));
const Linked = z.looseObject({ url: Url, title: z.optional(z.string()) });
const Pinned = z.looseObject({ coordinates: z.looseObject({ lat: Degrees(90), long: Degrees(180) }) });
const Product = z.looseObject({ product: z.looseObject({ elements: z.array(Titled) }) });
const Template = z.looseObject({
  text: z.optional(z.string()),
  elements: z.optional(z.array(Titled)),
});

export const attachedIn = (each: unknown): Attached => {
  const shape = Shape.safeParse(each);
  if (!shape.success) return { kind: 'unreadable', what: 'attachment' };
  const { type, payload } = shape.data;
  const unreadable: Attached = { kind: 'unreadable', what: type };
  switch (type) {
    case 'image':
    case 'audio':
    case 'video':
    case 'file': {
      // Until August 2026 a sticker came as an image, too.
      if (z.looseObject({ sticker_id: z.unknown() }).safeParse(payload).success)
        return { kind: 'unreadable', what: 'sticker' };
      const file = z.looseObject({ url: FileUrl }).safeParse(payload);
      return file.success ? { kind: 'file', of: type, url: file.data.url } : unreadable;
    }
    case 'location':
      return placeIn(payload, Titled.safeParse(each).data?.title) ?? unreadable;
    case 'fallback':
    case 'post':
    case 'ig_post':
    case 'reel':
    case 'ig_reel':
    case 'share':
      // Something of Facebook's own that was passed on: its address says what, if it has one.
      return linkIn(payload) ?? linkIn(each) ?? unreadable;
    case 'template':
      return wordsIn(payload) ?? unreadable;
    default:
      return unreadable;
  }
};

const placeIn = (payload: unknown, title: string | undefined): Attached | undefined => {
  const pinned = Pinned.safeParse(payload);
  if (!pinned.success) return undefined;
  const { lat: latitude, long: longitude } = pinned.data.coordinates;
  // "Sam's location" says whose phone it was, and not where it is.
  const isNamed = title !== undefined && title !== '' && !/\blocation$/i.test(title);
  return { kind: 'place', place: { latitude, longitude, ...(isNamed ? { name: title } : {}) } };
};

const linkIn = (content: unknown): Attached | undefined => {
  const linked = Linked.safeParse(content);
  if (!linked.success) return undefined;
  const { url, title } = linked.data;
  return { kind: 'link', url: unwrapped(url), ...(title === undefined ? {} : { title }) };
};

/** Facebook leads its links through a page of its own. */
const unwrapped = (url: string): string => {
  if (!/^https:\/\/lm?\.facebook\.com\/l\.php\?/.test(url) || !URL.canParse(url)) return url;
  const meant = Url.safeParse(new URL(url).searchParams.get('u'));
  return meant.success ? meant.data : url;
};

const wordsIn = (payload: unknown): Attached | undefined => {
  const product = Product.safeParse(payload).data?.product.elements;
  const { text, elements = product } = Template.safeParse(payload).data ?? {};
  const words = [text, ...(elements ?? []).map(({ title }) => title)].filter(
    (each) => each !== undefined && each.trim() !== '',
  );
  return words.length === 0 ? undefined : { kind: 'words', words: words.join('\n') };
};
