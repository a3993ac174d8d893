// XML of an Open311 server as an object of its elements: text stays text, so that no id loses its noughts.
import { XMLParser, XMLValidator } from 'fast-xml-parser';

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  processEntities: true,
  trimValues: true,
});

/** @returns undefined when it is no XML, or holds a document type: nobody's answer needs one, and bombs do */
export const fromXml = (text: string): unknown => {
  if (/<!DOCTYPE/i.test(text) || XMLValidator.validate(text) !== true) return undefined;
  return parser.parse(text) as unknown;
};
