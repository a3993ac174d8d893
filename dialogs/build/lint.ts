// `npm run lint:content`: checks what people are shown and writes nothing. `-- <folder>` checks the dialogs of another folder.
import { join } from 'node:path';
import { checkContent } from './check.ts';
import { report } from './report.ts';

const root = process.argv[2] ?? join(import.meta.dirname, '../..');
const well = report(checkContent(root, new Date().toISOString().slice(0, 10)));
process.exitCode = well ? 0 : 1;
