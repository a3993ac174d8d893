// XML of an Open311 server as an object of its elements: text stays text, so that no id loses its noughts.
import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  processEntities: true,
  trimValues: true,
});

/** One element from its beginning to its end: what was cut off on the way is none. */
const WHOLE = /^(?:<\?xml[^>]*\?>)?\s*<([\w.-]+)(?:\s[^>]*)?(?:\/>|>[\s\S]*<\/\1\s*>)\s*$/;

/** @returns undefined when it is no XML, or holds a document type: nobody's answer needs one, and bombs do */
export const fromXml = (text: string): unknown => {
  if (/<!DOCTYPE/i.test(text) || !WHOLE.test(text.trim())) return undefined;
  try {
    return parser.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
