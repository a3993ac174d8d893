// What axe finds in the chat, state by state: on a phone, on a desktop and zoomed in; light, dark and in high contrast.
import { axe, DESKTOP, launch, PHONE } from '../test/browser/browser.ts';
import { LOOKS, STATES, ZOOMED } from '../test/browser/states.ts';
import { visit } from '../test/browser/visitor.ts';
import { start } from '../test/stack.ts';
import { report } from './support/report.ts';

const SCREENS = { phone: PHONE, desktop: DESKTOP, 'at 400 %': ZOOMED };

const porth = await start();
const { browser, close } = await launch();
const rows: (readonly [string, ...number[]])[] = [];
for (const { name, at = '/chat', enter } of STATES) {
  const found: number[] = [];
  for (const options of Object.values(SCREENS)) {
    const visitor = await visit(browser, porth.url, { ...options, at });
    await enter(visitor);
    let findings = 0;
    for (const media of Object.values(LOOKS)) {
      await visitor.page.emulateMedia(media);
      findings += (await axe(visitor.page)).length;
    }
    found.push(findings);
    await visitor.page.context().close();
  }
  rows.push([name, ...found]);
}
await close();
await porth.stop();

const all = rows.flatMap(([, ...counts]) => counts).reduce((sum, count) => sum + count, 0);
report({
  name: 'axe',
  about: `Findings of axe (WCAG 2.2 AA and best practice) in every state of the chat, each looked at in light, dark and high contrast.`,
  tables: [
    {
      caption: 'Findings:',
      head: ['state', ...Object.keys(SCREENS)],
      rows: rows.map(([name, ...counts]) => [name, ...counts.map(String)]),
    },
  ],
  targets: [{ what: 'findings in all', aim: '0', found: String(all), met: all === 0 }],
  figures: rows,
});
