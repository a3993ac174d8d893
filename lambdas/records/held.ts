// All that is held of somebody: their records in the table, in one pass over it, and their photos in the bucket.
import type { PersonFiles, StoredFile } from '../aws/person-files.ts';
import type { PersonTable } from '../aws/person-table.ts';
import type { Names, Row } from './about.ts';
import type { Who } from './who.ts';

export type HeldPorts = {
  readonly table: Pick<PersonTable, 'names' | 'about'>;
  readonly files: Pick<PersonFiles, 'of'>;
};
export type Held = {
  readonly names: Names;
  readonly rows: readonly Row[];
  readonly photos: readonly (StoredFile & { readonly conversation: string; readonly file: string })[];
};

export const heldOf = async ({ table, files }: HeldPorts, { conversations, persons }: Who): Promise<Held> => {
  const names = await table.names(conversations, persons);
  const rows = await table.about(names);
  const photos = await Promise.all(
    conversations.map(async (conversation) =>
      (await files.of(conversation)).map((each) => ({
        ...each,
        conversation,
        file: each.path.split('/').at(-1) ?? each.path,
      })),
    ),
  );
  return { names, rows, photos: photos.flat() };
};
