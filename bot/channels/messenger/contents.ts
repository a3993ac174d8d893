// Words and attachments of one message as an activity's own: text, files, places.
import type { Activity } from '../../model.ts';
import type { MediaRef } from '../channel.ts';
import { UNREADABLE } from '../marks.ts';
import { attachedIn, type Attached } from './attachments.ts';

type Attachment = NonNullable<Activity['attachments']>[number];
type Contents = Pick<Partial<Activity>, 'text' | 'attachments' | 'entities'>;

export const contentsOf = (text: string | undefined, attached: readonly Attached[]): Contents => {
  const attachments = attached.flatMap(fileIn);
  const entities = attached.flatMap((each) =>
    each.kind === 'place' ? [{ type: 'GeoCoordinates', ...each.place }] : [],
  );
  const words = attached.flatMap((each) => wordsOf(each, text ?? ''));
  return {
    text: [text ?? '', ...words].filter((each) => each !== '').join('\n'),
    ...(attachments.length === 0 ? {} : { attachments: onceEach(attachments) }),
    ...(entities.length === 0 ? {} : { entities }),
  };
};

export const attachedOf = (attachments: readonly unknown[], isSticker: boolean): readonly Attached[] => {
  const attached = attachments.map(attachedIn);
  return isSticker && attached.length === 0 ? [{ kind: 'unreadable', what: 'sticker' }] : attached;
};

const fileIn = (each: Attached): Attachment[] => {
  switch (each.kind) {
    case 'file':
      return [fileOf(each)];
    case 'unreadable':
      return [{ contentType: UNREADABLE, name: each.what }];
    case 'place':
    case 'link':
    case 'words':
      return [];
    default:
      return each satisfies never;
  }
};

/** A place and a link's address are said in words, too, unless the person has said them. */
const wordsOf = (each: Attached, said: string): string[] => {
  switch (each.kind) {
    case 'place': {
      const { name, latitude, longitude } = each.place;
      return said === '' ? [name ?? `${latitude},${longitude}`] : [];
    }
    case 'link':
      return said.includes(each.url) ? [] : [[each.title ?? '', each.url].join(' ').trim()];
    case 'words':
      return [each.words];
    case 'file':
    case 'unreadable':
      return [];
    default:
      return each satisfies never;
  }
};

/** A sticker came twice until August 2026: as itself, and as an image. */
const onceEach = (attachments: readonly Attachment[]): Attachment[] =>
  attachments.filter(
    ({ contentType, name }, index) =>
      contentType !== UNREADABLE ||
      attachments.findIndex((other) => other.contentType === UNREADABLE && other.name === name) === index,
  );

const fileOf = ({ of, url }: Attached & { kind: 'file' }): Attachment => {
  const media: MediaRef = { kind: 'url', url };
  const name = lastPart(url);
  const extension = /\.(\w{2,4})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return { contentType: TYPES[extension] ?? WHATEVER[of], name: name === '' ? of : name, content: { media } };
};

const lastPart = (url: string): string =>
  URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '').slice(-100) : '';

/** Meta names no type: the address often does, and its first bytes always will. */
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  heic: 'image/heic',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  mov: 'video/quicktime',
};
const WHATEVER = {
  image: 'image/*',
  audio: 'audio/*',
  video: 'video/*',
  file: 'application/octet-stream',
} as const;
