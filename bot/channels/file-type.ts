// What a file is by its first bytes, whatever it is called: photos and PDFs are taken, nothing else.

export type FileType = { readonly contentType: string; readonly extension: string };

export const typeOf = (bytes: Uint8Array): FileType | undefined => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return KNOWN.find(({ begins }) => begins.test(head))?.type;
};

const KNOWN: readonly { readonly begins: RegExp; readonly type: FileType }[] = [
  { begins: /^\xff\xd8\xff/, type: { contentType: 'image/jpeg', extension: 'jpg' } },
  { begins: /^\x89PNG\r\n\x1a\n/, type: { contentType: 'image/png', extension: 'png' } },
  { begins: /^GIF8[79]a/, type: { contentType: 'image/gif', extension: 'gif' } },
  { begins: /^RIFF[^]{4}WEBP/, type: { contentType: 'image/webp', extension: 'webp' } },
  {
    begins: /^[^]{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/,
    type: { contentType: 'image/heic', extension: 'heic' },
  },
  { begins: /^%PDF-/, type: { contentType: 'application/pdf', extension: 'pdf' } },
];

export const TYPES: readonly FileType[] = KNOWN.map(({ type }) => type);
