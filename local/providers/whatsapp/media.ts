// Files on WhatsApp: uploaded under an id, fetched by an address that lives five minutes, and that with the token alone.
import { createHash, createHmac } from 'node:crypto';
import type { Answered, Call, Reply } from '../http.ts';
import { noSuchObject } from '../meta/errors.ts';
import type { Photo } from '../photos.ts';
import type { World } from '../simulator.ts';
import { invalid, missing } from './refusals.ts';

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media */
const URL_LIFE_SECONDS = 300;
const BYTES_MAX: Readonly<Record<string, number>> = {
  'image/jpeg': 5_000_000,
  'image/png': 5_000_000,
  'image/webp': 100_000,
  'audio/ogg': 16_000_000,
  'audio/mpeg': 16_000_000,
  'video/mp4': 16_000_000,
  'application/pdf': 100_000_000,
};

/** `POST /{phone number id}/media`: a form with `messaging_product`, `file` and its `type`. */
export const upload = async ({ photos }: World, { headers, body }: Call): Promise<Answered> => {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': headers['content-type'] ?? '' },
  })
    .formData()
    .catch(() => undefined);
  if (form?.get('messaging_product') !== 'whatsapp') return missing('messaging_product');
  const file = form.get('file');
  if (!(file instanceof File)) return missing('file');
  const given = form.get('type');
  const type = typeof given === 'string' && given !== '' ? given : file.type;
  const max = BYTES_MAX[type];
  if (max === undefined)
    return invalid(
      `Param file must be a file with one of the following types: ${Object.keys(BYTES_MAX).join(', ')}. Received file of type '${type}'.`,
    );
  if (file.size > max) return invalid(`Param file must be at most ${max} bytes.`);
  const { id } = photos.keep(type, Buffer.from(await file.arrayBuffer()));
  return { status: 200, body: { id } };
};

/** `GET` and `DELETE /{media id}`. */
export const aboutMedia = (
  { photos, apiUrl }: World,
  token: string,
  method: string,
  id: string,
): Answered => {
  const photo = photos.find(id);
  if (photo === undefined) return noSuchObject(method, id);
  if (method === 'DELETE') return { status: 200, body: { success: photos.drop(id) } };
  const ends = Math.floor(Date.now() / 1000) + URL_LIFE_SECONDS;
  return {
    status: 200,
    body: {
      messaging_product: 'whatsapp',
      url: `${apiUrl()}/whatsapp/attachments/?mid=${id}&ext=${ends}&hash=${hashOf(token, id, String(ends))}`,
      mime_type: photo.contentType,
      sha256: sha256(photo),
      file_size: photo.bytes.length,
      id,
    },
  };
};

/** The file itself. */
export const download = ({ photos }: World, token: string, { query, headers }: Call): Reply => {
  const [id, ends, hash] = ['mid', 'ext', 'hash'].map((name) => query.get(name) ?? '') as [
    string,
    string,
    string,
  ];
  const isAllowed = headers['authorization'] === `Bearer ${token}` && hash === hashOf(token, id, ends);
  if (!isAllowed) return { status: 401, body: {} };
  const photo = Number(ends) * 1000 > Date.now() ? photos.find(id) : undefined;
  return photo === undefined
    ? { status: 404, body: {} }
    : { status: 200, body: photo.bytes, headers: { 'content-type': photo.contentType } };
};

export const sha256 = ({ bytes }: Photo): string => createHash('sha256').update(bytes).digest('base64');
const hashOf = (token: string, id: string, ends: string): string =>
  createHmac('sha256', token).update(`${id}\0${ends}`).digest('base64url');
