// Writes docs/triage from the trees.
import { mkdirSync, writeFileSync } from 'node:fs';
import { triagePages } from './triage.ts';

const folder = new URL('../triage/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(triagePages())) writeFileSync(new URL(name, folder), text);
