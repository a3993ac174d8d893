// Files that a web chat visitor sends: checked, stored privately, and read again by a signed link.
import { UPLOAD_BYTES, UPLOAD_FILES } from '../../bot/channels/webchat/limits.ts';
import { checkFile } from '../../bot/channels/webchat/tokens.ts';
import { evidenceOf, pathOf } from '../../bot/channels/kept-files.ts';
import type { Enqueue } from '../aws/queue.ts';
import { bytesOf, header, HttpError, json, type Handle, type HttpRequest } from '../http.ts';
import { mayUse } from './bearer.ts';
import { accept, checkSize } from './accept.ts';
import { checked } from './checked.ts';
import { signedAddress } from './signed-address.ts';

export type Stored = { readonly bytes: Uint8Array; readonly contentType: string };
/** The private file store. */
export type Files = {
  put(path: string, file: Stored): Promise<void>;
  get(path: string): Promise<Stored | undefined>;
  /** Where it can be had for a minute, past any function. */
  addressOf(path: string): Promise<string>;
};
type Deps = {
  readonly secret: string;
  readonly publicUrl: string;
  readonly files: Files;
  readonly enqueue: Enqueue;
  readonly clock: () => Date;
  readonly typed?: (conversation: string) => Promise<void>;
};
type Upload = {
  readonly activity: Record<string, unknown>;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** One multipart body as Direct Line's clients send it, or one raw file. The files are stored before the event is queued. */
export const uploads =
  (deps: Deps): Handle =>
  async (request, { id = '' }) => {
    const bearer = await mayUse(deps, request, id);
    const { activity, files } = await read(request);
    if (files.length === 0) throw new HttpError(400, 'MissingProperty', 'There is no file in the body.');
    if (files.length > UPLOAD_FILES)
      throw new HttpError(400, 'BadArgument', `Send at most ${UPLOAD_FILES} files at a time.`);
    checkSize(activity);
    const attachments = await Promise.all(files.map(({ name, bytes }) => store(deps, id, name, bytes)));
    return json(200, { id: await accept(deps, { type: 'message', ...activity, attachments }, id, bearer) });
  };

/**
 * A function's answer is 6 MB at most, as text: four bytes for three.
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const ANSWER_BYTES_MAX = 4_500_000;

/** The link is signed, so that it opens without a token; the file is shown to nobody else and never run as a page. */
export const downloads =
  ({ secret, files }: Deps): Handle =>
  async (request, { id = '', file = '' }) => {
    const path = pathOf(id, file);
    const checked = await checkFile(secret, request.queryStringParameters?.['t'] ?? '');
    if (!checked.ok || checked.value.path !== path)
      throw new HttpError(403, 'BadArgument', 'This link does not work any more.');
    const found = (await at(files, path)) ?? (await at(files, evidenceOf(id, file)));
    if (found === undefined) throw new HttpError(404, 'BadArgument', 'This file is not kept any more.');
    const { stored } = found;
    if (stored.bytes.length > ANSWER_BYTES_MAX)
      return {
        statusCode: 302,
        headers: { location: await files.addressOf(found.path), 'cache-control': 'no-store' },
        body: '',
      };
    return {
      statusCode: 200,
      headers: {
        'content-type': stored.contentType,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=3600',
      },
      body: Buffer.from(stored.bytes).toString('base64'),
      isBase64Encoded: true,
    };
  };

const at = async (files: Files, path: string) => {
  const stored = await files.get(path);
  return stored && { path, stored };
};

const store = async (deps: Deps, conversation: string, name: string, bytes: Uint8Array) => {
  const found = await checked(bytes);
  switch (found.kind) {
    case 'empty':
      throw new HttpError(400, 'BadArgument', `The file "${name}" is empty. Choose it again.`);
    case 'type':
      throw new HttpError(
        400,
        'BadArgument',
        `"${name}" is not a photo. Send a JPEG, PNG or HEIC photo, or a PDF.`,
      );
    case 'broken':
      throw new HttpError(
        400,
        'BadArgument',
        `"${name}" is damaged (${found.contentType}). Take the photo again.`,
      );
    case 'clean': {
      const { file, contentType } = found;
      await deps.files.put(pathOf(conversation, file), { bytes: found.bytes, contentType });
      return { contentType, name, contentUrl: await signedAddress(deps, conversation, file) };
    }
    default:
      return found satisfies never;
  }
};

const read = async (request: HttpRequest): Promise<Upload> => {
  const bytes = bytesOf(request);
  if (bytes.length > UPLOAD_BYTES) {
    throw new HttpError(
      413,
      'MessageSizeTooBig',
      `That is too big: at most ${UPLOAD_BYTES / 1_000_000} MB can be sent at a time.`,
    );
  }
  const contentType = header(request, 'content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(contentType))
    return { activity: {}, files: bytes.length === 0 ? [] : [{ name: nameIn(request), bytes }] };
  try {
    return await fromForm(
      await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData(),
    );
  } catch {
    throw new HttpError(400, 'BadSyntax', 'The multipart body cannot be read.');
  }
};

/** The part named or typed as an activity is one; every other part with a file name is a file. */
const fromForm = async (form: FormData): Promise<Upload> => {
  let activity: Record<string, unknown> = {};
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const [name, part] of form) {
    if (name === 'activity' || (part instanceof File && part.type === ACTIVITY_TYPE)) {
      const parsed: unknown = JSON.parse(part instanceof File ? await part.text() : part);
      if (typeof parsed === 'object' && parsed !== null) activity = { ...parsed };
    } else if (part instanceof File) {
      files.push({ name: part.name.slice(0, 200), bytes: new Uint8Array(await part.arrayBuffer()) });
    }
  }
  return { activity, files };
};
const ACTIVITY_TYPE = 'application/vnd.microsoft.activity';

const nameIn = (request: HttpRequest): string =>
  /filename="?([^";]{1,200})/i.exec(header(request, 'content-disposition') ?? '')?.[1] ?? 'file';
