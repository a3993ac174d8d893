// Where an item of botbuilder's Storage stands in the one table.
import { createHash } from 'node:crypto';
import { keyOf, s, type Item } from './table.ts';

export const keyItem = (key: string): Item => ({ pk: s(keyOf('storage', fitting(key))), sk: s('item') });

/** DynamoDB's partition keys have 2,048 bytes at most; the contract's have no limit. */
const KEY_BYTES = 1_500;
const fitting = (key: string): string =>
  Buffer.byteLength(key) <= KEY_BYTES ? key : createHash('sha256').update(key).digest('hex');
