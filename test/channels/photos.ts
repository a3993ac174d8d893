// Made-up photos that tell where they were taken, by the same secret words in every place that a format has for them.

export const SECRET = 'GPS 52.4862N 1.8904W taken by Sam Example';
const secret = Buffer.from(SECRET);

const be16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const be32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const le32 = (value: number): Buffer => be32(value).reverse();
const words = (latin1: string): Buffer => Buffer.from(latin1, 'latin1');

/** Orientation, a GPS directory's place, and the secret after them. */
export const exif = (orientation: number, isLittle = false): Buffer => {
  const short = (value: number) => (isLittle ? be16(value).reverse() : be16(value));
  const long = (value: number) => (isLittle ? le32(value) : be32(value));
  return Buffer.concat([
    words(isLittle ? 'II*\0' : 'MM\0*'),
    long(8),
    short(2),
    Buffer.concat([short(0x0112), short(3), long(1), short(orientation), short(0)]),
    Buffer.concat([short(0x8825), short(4), long(1), long(38)]),
    long(0),
    secret,
  ]);
};

export const segment = (marker: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), be16(body.length + 2), body]);
export const JFIF = segment(0xe0, Buffer.from([0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 72, 0, 72, 0, 0]));
export const ICC = segment(0xe2, words('ICC_PROFILE\0\x01\x01 a profile'));
export const ADOBE = segment(0xee, words('Adobe\0\x64\0\0\0\0\x01'));
/** Tables, a frame and a scan with what may stand in one: a stuffed zero, and a restart. */
export const PICTURE = Buffer.concat([
  segment(0xdb, Buffer.alloc(65, 1)),
  segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
  segment(0xc4, Buffer.alloc(20, 1)),
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
]);
const SOI = Buffer.from([0xff, 0xd8]);
const EOI = Buffer.from([0xff, 0xd9]);

export const jpeg = (orientation = 6, isLittle = false): Buffer =>
  Buffer.concat([
    SOI,
    JFIF,
    segment(0xe1, Buffer.concat([words('Exif\0\0'), exif(orientation, isLittle)])),
    segment(0xe1, Buffer.concat([words('http://ns.adobe.com/xap/1.0/\0'), secret])),
    ICC,
    segment(0xe2, Buffer.concat([words('MPF\0'), secret])),
    segment(0xeb, secret),
    segment(0xed, Buffer.concat([words('Photoshop 3.0\0'), secret])),
    ADOBE,
    segment(0xfe, secret),
    PICTURE,
    EOI,
    // A film, as some phones append it.
    secret,
  ]);

export const chunk = (name: string, body: Buffer): Buffer =>
  Buffer.concat([be32(body.length), words(name), body, Buffer.alloc(4)]);
const [DOT_START, DOT_END] = (() => {
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  return [dot.subarray(0, 33), dot.subarray(33)];
})();
export const png = (orientation = 1): Buffer =>
  Buffer.concat([
    DOT_START,
    chunk('gAMA', be32(45_455)),
    chunk('tEXt', secret),
    chunk('iTXt', secret),
    chunk('tIME', secret),
    chunk('eXIf', exif(orientation)),
    chunk('prVt', secret),
    DOT_END,
    chunk('PRVT', secret),
    secret,
  ]);

const part = (name: string, body: Buffer): Buffer =>
  Buffer.concat([words(name), le32(body.length), body, Buffer.alloc(body.length % 2)]);
export const webp = (orientation = 1): Buffer => {
  const parts = Buffer.concat([
    part('VP8X', Buffer.from([0x2c, 0, 0, 0, 7, 0, 0, 7, 0, 0])),
    part('ICCP', words('a profile')),
    part('VP8 ', Buffer.alloc(31, 7)),
    part('EXIF', exif(orientation, true)),
    part('XMP ', secret),
    part('PRVT', secret),
  ]);
  return Buffer.concat([words('RIFF'), le32(parts.length + 4), words('WEBP'), parts, secret]);
};

const blocks = (body: Buffer): Buffer => Buffer.concat([Buffer.from([body.length]), body, Buffer.from([0])]);
export const gif = (): Buffer =>
  Buffer.concat([
    words('GIF89a'),
    Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    words('!\xff\x0bNETSCAPE2.0'),
    blocks(Buffer.from([1, 0, 0])),
    words('!\xff\x0bXMP DataXMP'),
    blocks(secret),
    words('!\xfe'),
    blocks(secret),
    words('!\xf9'),
    blocks(Buffer.from([0, 10, 0, 0])),
    words(','),
    Buffer.from([0, 0, 0, 0, 1, 0, 1, 0, 0, 2]),
    blocks(Buffer.from([0x44, 1])),
    words(';'),
    secret,
  ]);

const box = (type: string, ...bodies: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(bodies);
  return Buffer.concat([be32(body.length + 8), words(type), body]);
};
/** A picture, its EXIF data and its XMP, which stand in the file; and a film that a phone appended. */
export const heic = (): Buffer => {
  const item = (id: number, type: string) =>
    box('infe', be32(0x02000000), be16(id), be16(0), words(`${type}\0`));
  const made = (start: number) => {
    const place = (id: number, at: number, bytes: number) =>
      Buffer.concat([be16(id), be16(0), be16(1), be32(at), be32(bytes)]);
    return Buffer.concat([
      box('ftyp', words('heic\0\0\0\0heicmif1')),
      box(
        'meta',
        be32(0),
        box('hdlr', be32(0), be32(0), words('pict'), Buffer.alloc(13)),
        box('iinf', be32(0), be16(3), item(1, 'hvc1'), item(2, 'Exif'), item(3, 'mime')),
        box(
          'iloc',
          be32(0),
          be16(0x4400),
          be16(3),
          place(1, start, 9),
          place(2, start + 9, secret.length),
          place(3, start + 9 + secret.length, secret.length),
        ),
      ),
    ]);
  };
  const before = made(made(0).length + 8);
  return Buffer.concat([
    before,
    box('mdat', words('a picture'), secret, secret),
    box('mpvd', secret),
    box('uuid', secret),
  ]);
};
