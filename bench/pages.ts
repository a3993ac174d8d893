// What each page behind a link weighs, with all that it shows.
import { weights } from '../test/page-weights.ts';
import { report } from './support/report.ts';
import { grouped } from './support/script-size.ts';

const AIM = 30 * 1024;

const found = await weights();
const most = Math.max(...found.map(({ gzip, picture }) => gzip + picture));
report({
  name: 'pages',
  about:
    'Bytes of each page behind a link, gzip -9. Its styles and its script stand in it; a map comes beside it.',
  tables: [
    {
      caption: 'Bytes:',
      head: ['page', 'itself', 'its map', 'together'],
      rows: found.map(({ page, gzip, picture }) => [
        page,
        grouped(gzip),
        picture === 0 ? '–' : grouped(picture),
        grouped(gzip + picture),
      ]),
    },
  ],
  targets: [
    { what: 'the heaviest, bytes', aim: `≤ ${grouped(AIM)}`, found: grouped(most), met: most <= AIM },
  ],
  notes: [
    'The map is of Northmoor, which has 15 streets. One of 3,000 streets that are all seen at once is larger.',
  ],
  figures: found,
});
