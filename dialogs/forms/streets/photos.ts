// Photos of a street problem: never needed, and only if it is safe to take them.
import { photo } from '../../../bot/fields/photo.ts';
import type { Both, Field } from '../../../bot/model.ts';

export const photos = (ask: string): Field<readonly string[], never> =>
  photo(ask, { label: 'Photos', help: 'Send up to five photos here, or reply SKIP to go on without.' });

/** Its Welsh: a draft until a translator has approved it. */
export const photosInWelsh = (ask: Both['cy']) => ({
  ask,
  label: 'Lluniau',
  help: 'Anfonwch hyd at bum llun yma, neu atebwch SGIPIO i fynd ymlaen hebddynt.',
});
