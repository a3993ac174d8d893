// Writes docs/retention.md anew: `npm run docs:retention`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { retentionPage } from './retention.ts';

writeFileSync(join(import.meta.dirname, '../retention.md'), retentionPage());
