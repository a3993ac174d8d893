// `POST /desk/api/chats/{conversation}/files`: a file that an agent sends: checked as a citizen's is, and kept in the conversation's folder.
import { pathOf } from '../../bot/channels/kept-files.ts';
import { UPLOAD_BYTES } from '../../bot/channels/webchat/limits.ts';
import type { PutFile } from '../aws/put-file.ts';
import { bytesOf, HttpError, json } from '../http.ts';
import { checked } from '../webchat/checked.ts';
import type { As } from './as.ts';
import { entryOf, type Audit } from './audit.ts';
import { chatAt, type Records } from './chat-at.ts';
import type { FileKept } from './wire.ts';

export type FileDeps = {
  readonly records: Records;
  readonly put: PutFile;
  readonly audit: Pick<Audit, 'keep'>;
  readonly fileAddress: (conversation: string, file: string) => Promise<string>;
  readonly clock: () => Date;
};

const NAME_MAX = 200;

export const postFile =
  ({ records, put, audit, fileAddress, clock }: FileDeps): As =>
  async (who, request, { conversation = '' }) => {
    const bytes = bytesOf(request);
    if (bytes.length > UPLOAD_BYTES)
      throw new HttpError(
        413,
        'FileTooBig',
        `This file is too big: at most ${UPLOAD_BYTES / 1_000_000} MB can be sent.`,
      );
    const { summary } = await chatAt(records, who, conversation, clock);
    if (summary === undefined) throw new HttpError(409, 'ChatOver', 'This chat is over. Nothing was sent.');
    const name = (request.queryStringParameters?.['name'] ?? 'file').slice(0, NAME_MAX);
    const found = await checked(bytes);
    if (found.kind !== 'clean') throw new HttpError(422, 'BadFile', SENTENCES[found.kind]);
    const { file: id, contentType } = found;
    await audit.keep(`file#${who.agent.id}#${id}`, entryOf(who, clock(), { what: 'file', conversation }));
    await put(pathOf(conversation, id), { bytes: found.bytes, contentType });
    return json(201, { id, contentType, name, url: await fileAddress(conversation, id) } satisfies FileKept);
  };

const SENTENCES = {
  empty: 'This file is empty. Choose it again.',
  type: 'Only photos (JPEG, PNG, HEIC) and PDF files can be sent.',
  broken: 'This file is damaged. Choose another.',
} as const;
