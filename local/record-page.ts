// The record of an incident as a page to read in a browser: its markdown is headings, lists and tables, and nothing else.
import { council } from '../dialogs/council.ts';
import { html, page, type Html } from '../lambdas/pages/html.ts';

export const recordPage = (markdown: string): Buffer => {
  const blocks = markdown.split('\n\n').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  const title = blocks[0]?.replace(/^# /, '') ?? '';
  const body = html`${blocks.map(blockOf)}
    <p><a class="tap" href="/">Start page</a></p>`;
  const shown = page({ language: 'en', council: council.name.en, title, body }).body ?? '';
  return Buffer.from(shown.replace('</head>', `<style>${WIDE}</style></head>`));
};

/** Tables are wider than the telephone's pages, whose sheet this is; on a telephone each row is a stack of its own, and nothing lies off to the right. */
const WIDE = `main{max-width:72rem}.wide{overflow-x:auto}table{border-collapse:collapse;font-size:1rem}th,td{text-align:left;vertical-align:top;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--quiet);overflow-wrap:normal}@media(max-width:40rem){table,tbody,tr,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{padding:.5rem 0;border-bottom:2px solid var(--line)}td{padding:.125rem 0;border:0;overflow-wrap:anywhere}td:empty{display:none}td::before{content:attr(data-head)": ";font-weight:700}}`;

const blockOf = (block: string): Html => {
  const lines = block.split('\n');
  if (block.startsWith('# ')) return html`<h1>${plain(block.slice(2))}</h1>`;
  if (block.startsWith('## ')) return html`<h2>${plain(block.slice(3))}</h2>`;
  if (block.startsWith('- '))
    return html`<ul>
      ${lines.map((each) => html`<li>${plain(each.slice(2))}</li>`)}
    </ul>`;
  if (!block.startsWith('| ')) return html`<p>${plain(block)}</p>`;
  const [head = [], , ...rows] = lines.map(cellsOf);
  return html`<div class="wide" tabindex="0" role="region" aria-label="${head.join(', ')}">
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${head.map((each) => html`<th scope="col" role="columnheader">${each}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row">
              ${row.map((each, column) => html`<td role="cell" data-head="${head[column] ?? ''}">${each}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

/** What a person wrote has its bars behind a backslash. */
const cellsOf = (row: string): readonly string[] =>
  row
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(plain);

const plain = (text: string): string => text.replace(/\\([|<>`])/g, '$1').trim();
