// A file is what its first bytes say, not what it is called; only photos and PDFs are taken.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { typeOf } from '../../bot/channels/file-type.ts';

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');
const KNOWN: readonly [string, string][] = [
  ['image/jpeg', '\xff\xd8\xff\xe0\x00\x10JFIF'],
  ['image/png', '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR'],
  ['image/gif', 'GIF89a\x01\x00'],
  ['image/gif', 'GIF87a\x01\x00'],
  ['image/webp', 'RIFF\x24\x00\x00\x00WEBPVP8 '],
  ['image/webp', 'RIFF\n\r\n\nWEBPVP8 '],
  ['image/heic', '\x00\x00\x00\x18ftypheic'],
  ['image/heic', '\x00\x00\x00\x18ftypmif1'],
  ['application/pdf', '%PDF-1.7\n'],
];

describe('a file', () => {
  it.each(KNOWN)('is %s by its first bytes: %j', (contentType, head) => {
    expect(typeOf(bytes(head))?.contentType).toBe(contentType);
  });

  it.each(KNOWN)('is %s with anything after them', (contentType, head) => {
    expect(typeOf(Buffer.concat([bytes(head), Buffer.alloc(1000, 'x')]))?.contentType).toBe(contentType);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><script>'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['a program', 'MZ\x90\x00'],
    ['a script', '#!/bin/sh\n'],
    ['an archive', 'PK\x03\x04'],
    ['a film', '\x00\x00\x00\x18ftypisom'],
    ['a sound', 'RIFF\x24\x00\x00\x00WAVEfmt '],
    ['a PDF with something before it', '\n%PDF-1.7'],
    ['half a PNG', '\x89PNG'],
    ['words about a GIF', ' GIF89a'],
  ])('is nothing that is taken when it is %s', (_, head) => {
    expect(typeOf(bytes(head))).toBeUndefined();
  });

  it('has an extension of its own', () => {
    const types = KNOWN.map(([, head]) => typeOf(bytes(head)));

    expect(types.every((type) => /^[a-z]{3,4}$/.test(type?.extension ?? ''))).toBe(true);
    expect(new Set(types.map((type) => type?.extension)).size).toBe(
      new Set(KNOWN.map(([type]) => type)).size,
    );
  });

  it('of any bytes is looked at without a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (content) => {
        const type = typeOf(content);

        expect(type === undefined || KNOWN.some(([contentType]) => contentType === type.contentType)).toBe(
          true,
        );
      }),
    );
  });
});
