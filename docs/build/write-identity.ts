// Writes docs/identity.md anew: `npm run docs:identity`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityPage } from './identity.ts';

writeFileSync(join(import.meta.dirname, '../identity.md'), identityPage());
