// `npm run bench [name…] [-- --option…]`: runs the benches one after another, each in a process of its own, and writes RESULTS.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf, RESULTS, type Kept } from './support/report.ts';
import { withSection } from './support/sections.ts';

const BENCHES = [
  'understanding',
  'cold',
  'nlu',
  'fields',
  'safety',
  'safety-time',
  'waits',
  'forms',
  'identity',
  'load',
  'stack',
  'operations',
  'overlap',
  'turn-cpu',
  'throughput',
  'receive',
  'channels',
  'pay',
  'widget',
  'desk',
  'talks',
  'axe',
  'pages',
] as const;
const ROOT = join(import.meta.dirname, '..');
const PAGE = join(import.meta.dirname, 'RESULTS.md');
const INTRO = `# What was measured

Written by \`npm run bench\`; each section says which command makes it anew. Use the ratios: what is compared was measured in turn in
one run, and a machine that does something else meanwhile moves the times, but hardly the ratios.
`;

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(`The bench runs on Node 24, and this is ${process.version}. Start it with "npm run bench".`);
  process.exit(1);
}
const given = process.argv.slice(2);
/** What comes after the name of one bench is for that bench. */
const from = given.findIndex((each) => each.startsWith('--'));
const [asked, options] = from < 0 ? [given, []] : [given.slice(0, from), given.slice(from)];
const unknown = asked.filter((name) => !BENCHES.some((bench) => bench === name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". There are: ${BENCHES.join(', ')}.`);
  process.exit(1);
}

const sectionOf = (kept: Kept): string =>
  [
    `## ${kept.name}`,
    `${kept.date}, Node ${kept.node}, ${kept.cores} cores. Made by \`npm run bench ${kept.name}\`.`,
    bodyOf(kept),
  ].join('\n\n');

if (options.length > 0 && asked.length !== 1) {
  console.error('Options are for one bench: say which, before them.');
  process.exit(1);
}

let page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : INTRO;
const unhappy: string[] = [];
for (const name of BENCHES.filter((bench) => asked.length === 0 || asked.includes(bench))) {
  console.log(`\n## ${name}\n`);
  const result = join(RESULTS, `${name}.json`);
  rmSync(result, { force: true });
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...options], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) unhappy.push(name);
  if (!existsSync(result)) continue;
  page = withSection(page, sectionOf(JSON.parse(readFileSync(result, 'utf8')) as Kept), BENCHES);
  writeFileSync(PAGE, page);
}
if (unhappy.length > 0) {
  console.error(`\nMissed a target, or did not finish: ${unhappy.join(', ')}.`);
  process.exitCode = 1;
}
