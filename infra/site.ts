// The files behind the outside address: the chat as a page, its script, and what is shown when nothing else answers.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { council } from '../dialogs/council.ts';
import { EMERGENCY, GAS, RELAY_EMERGENCY } from '../dialogs/numbers.ts';
import { buildWidget, bundled } from './web.ts';

const ROOT = join(import.meta.dirname, '..');

/** CloudFront shows it when the API does not answer. */
export const DOWN_PAGE = 'down.html';
/** Where each file of ours lies at the outside address. */
const COPIED: Readonly<Record<string, string>> = {
  'chat.html': 'web/site/chat.html',
  'web/site/page.css': 'web/site/page.css',
  'web/site/site.css': 'web/site/site.css',
  'web/icon.svg': 'web/icon.svg',
};
const DESK = 'web/desk/main.tsx';
const COPIED_OF_DESK: Readonly<Record<string, string>> = {
  'desk.html': 'web/desk/desk.html',
  'web/desk/desk.css': 'web/desk/desk.css',
};

export const buildSite = async (outdir = join(ROOT, 'dist/site')): Promise<string> => {
  await rm(outdir, { recursive: true, force: true });
  for (const folder of ['web/site', 'web/desk']) await mkdir(join(outdir, folder), { recursive: true });
  const hasDesk = existsSync(join(ROOT, DESK));
  const [widget, desk] = await Promise.all([buildWidget(), hasDesk ? bundled(DESK) : undefined]);
  await Promise.all([
    writeFile(join(outdir, 'web/widget.js'), widget.code),
    ...(desk === undefined ? [] : [writeFile(join(outdir, 'web/desk.js'), desk.code)]),
    writeFile(join(outdir, DOWN_PAGE), downPage()),
    ...Object.entries({ ...COPIED, ...(hasDesk ? COPIED_OF_DESK : {}) }).map(([to, from]) =>
      copyFile(join(ROOT, from), join(outdir, to)),
    ),
  ]);
  return outdir;
};

/** Needs nothing but itself: no script, no style, no picture. The Welsh is a draft. */
export const downPage = (): string => {
  const { name, phone, emergencyPhone, textPhone } = council;
  const numbers = (words: readonly (readonly [words: string, number: string])[]) =>
    words.map(([said, number]) => `<li>${said}: ${callable(number)}</li>`).join('\n');
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name.en}: phone us</title></head>
<body><main>
<h1>The chat is not working. You can phone us.</h1>
<ul>
${numbers([
  ['Danger to life, fire or crime now', EMERGENCY],
  ['The same by text relay', RELAY_EMERGENCY],
  ['You smell gas', GAS],
  [`An emergency in your home or on the street, day or night, ${name.en}`, emergencyPhone],
  ['Anything else', phone],
])}
</ul>
<p>What you sent before has been kept. If you text, use <a href="sms:${digits(textPhone)}">${textPhone}</a>.</p>
<section lang="cy-GB">
<h2>Nid yw’r sgwrs yn gweithio. Gallwch ein ffonio.</h2>
<ul>
${numbers([
  ['Perygl i fywyd, tân neu drosedd nawr', EMERGENCY],
  ['Yr un peth drwy gyfnewid testun', RELAY_EMERGENCY],
  ['Rydych chi’n arogli nwy', GAS],
  [`Argyfwng yn eich cartref neu ar y stryd, ddydd neu nos, ${name.cy}`, emergencyPhone],
  ['Unrhyw beth arall', phone],
])}
</ul>
</section>
</main></body></html>
`;
};

const digits = (number: string): string => number.replaceAll(' ', '');
const callable = (number: string): string => `<a href="tel:${digits(number)}">${number}</a>`;
