// Pages behind links are light: whoever has a bad line has them too.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { mapOf, viewOf } from '../../lambdas/pages/map.ts';
import { weights } from '../page-weights.ts';

const MOST = 30 * 1024;

it('every page, with its picture, is far below 30 KiB', async () => {
  const found = await weights();

  expect(found.map(({ page }) => page)).toHaveLength(11);
  expect(found.filter(({ gzip, picture }) => gzip + picture > MOST)).toEqual([]);
  expect(found.filter(({ gzip }) => gzip < 500)).toEqual([]);
  expect(found.filter(({ picture }) => picture > 0)).toHaveLength(2);
});

it('the map of thousands of streets is light too', () => {
  const at = (index: number, many: number) => ({
    latitude: 53.75 + ((index * 7919) % 1_000) / 10_000 + many / 2_000,
    longitude: -1.6 + ((index * 104_729) % 1_500) / 10_000 + many / 3_000,
  });
  const streets = Array.from({ length: 3_000 }, (_, index) => ({
    name: `Street of the number ${index}`,
    owner: 'council' as const,
    along: Array.from({ length: 2 + (index % 9) }, (_, many) => at(index, many)),
  }));

  const map = mapOf(streets, viewOf(streets));

  expect(gzipSync(map).length).toBeLessThan(MOST - 5 * 1024);
  expect(map).toContain('<polyline');
});
