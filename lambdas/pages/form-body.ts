// What a page's form sent, as the browser has it: names and words, each no longer than anybody types; and files.
import { UPLOAD_BYTES } from '../../bot/channels/webchat/limits.ts';
import { bytesOf, header, HttpError, type HttpRequest } from '../http.ts';

const BYTES_MAX = 20_000;

const fieldsIn = (request: HttpRequest): URLSearchParams => {
  const bytes = bytesOf(request);
  if (bytes.length > BYTES_MAX)
    throw new HttpError(413, 'MessageSizeTooBig', 'That is too much for one page.');
  return new URLSearchParams(bytes.toString('utf8'));
};

/** @throws HttpError 413 when it is too large */
export const formIn = (request: HttpRequest): Readonly<Record<string, string>> =>
  Object.fromEntries(fieldsIn(request));

/** All that were ticked. */
export const listIn = (request: HttpRequest, name: string): readonly string[] =>
  fieldsIn(request).getAll(name);

/** A form with files in it; undefined when it is too large, or none. An input in which none was chosen sends an empty one without a name. */
export const filesIn = async (request: HttpRequest): Promise<FormData | undefined> => {
  const bytes = bytesOf(request);
  const contentType = header(request, 'content-type') ?? '';
  if (bytes.length > UPLOAD_BYTES || !/^multipart\/form-data\b/i.test(contentType)) return undefined;
  try {
    return await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData();
  } catch {
    return undefined;
  }
};

/** What stands in front of its files is read of a form that is too large, too: what was kept before is not lost with it. */
export const valuesBeforeFiles = (request: HttpRequest, name: string): readonly string[] => {
  const head = bytesOf(request).subarray(0, HEAD_BYTES).toString('latin1');
  return [...head.matchAll(/name="([\w-]+)"\r\n\r\n([^\r\n]*)\r\n/g)].flatMap(([, each, value = '']) =>
    each === name ? [value] : [],
  );
};
const HEAD_BYTES = 4_096;

/** Which of a form's buttons was pressed, whatever it sends besides. */
export const pressedIn = async (request: HttpRequest): Promise<string | undefined> => {
  if (!/^multipart\//i.test(header(request, 'content-type') ?? '')) return formIn(request)['do'];
  const pressed = (await filesIn(request))?.get('do');
  return typeof pressed === 'string' ? pressed : undefined;
};
