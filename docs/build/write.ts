// Writes docs/channels.md anew: `npm run docs:channels`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { channelsPage } from './channels.ts';

writeFileSync(join(import.meta.dirname, '../channels.md'), channelsPage());
