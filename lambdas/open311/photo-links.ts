// The address under which another system can fetch a photo of a report: signed, for that one file, and for some days.
import { pathOf } from '../../bot/channels/kept-files.ts';
import { signFile } from '../../bot/channels/webchat/tokens.ts';

export type PhotoLinks = { readonly secret: string; readonly publicUrl: string };

/**
 * By a link of our own, which lasts a week (`FILE_SECONDS`): one that S3 signs for a function ends with the function's
 * credentials, after some hours, and an import may come later. https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html
 * @param photo as `conversation/file`
 */
export const photoLinks =
  ({ secret, publicUrl }: PhotoLinks) =>
  async (photo: string): Promise<string> => {
    const [conversation = '', file = ''] = photo.split('/');
    const token = await signFile(secret, { path: pathOf(conversation, file) });
    return `${publicUrl.replace(/\/$/, '')}/v3/directline/attachments/${conversation}/${file}?t=${token}`;
  };
