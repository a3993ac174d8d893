// Where a file that a web chat visitor sent is read. It is apart from what takes files in: whoever gives such an address takes none.
import { pathOf } from '../../bot/channels/kept-files.ts';
import { signFile } from '../../bot/channels/webchat/tokens.ts';

/** It opens without a token, for as long as a case is looked at. */
export const signedAddress = async (
  { secret, publicUrl }: { readonly secret: string; readonly publicUrl: string },
  conversation: string,
  file: string,
): Promise<string> =>
  `${publicUrl}/v3/directline/attachments/${conversation}/${file}?t=${await signFile(secret, { path: pathOf(conversation, file) })}`;
