// A street report as the form of `POST /requests`. The list of a server is public, so nothing of the person stands in the description.
import type { StreetReport } from '../street-reports.ts';
import type { Attribute } from './shapes.ts';

/** Characters of a description. */
const DESCRIPTION_MAX = 4_000;

/** Stands in the description, so that a report whose answer was lost can be found: the standard has no key for it. */
export const markerOf = (reference: string): string => `[ref ${reference}]`;

export type PostSetting = {
  readonly service: string;
  readonly key: string;
  readonly jurisdiction?: string;
  readonly attributes: readonly Attribute[];
  /** Addresses under which its photos can be seen. The standard has room for one; many servers take several. */
  readonly photos?: readonly string[];
};

/** `missing` are the codes that the server requires and the report has no answer for. */
export type Form = { readonly body: URLSearchParams; readonly missing: readonly string[] };

export const formOf = (
  report: StreetReport,
  { service, key, jurisdiction, attributes, photos = [] }: PostSetting,
): Form => {
  const { reference, pin, words, description, phone, email } = report;
  const marker = markerOf(reference);
  const body = new URLSearchParams({ api_key: key, service_code: service });
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== '') body.append(name, value);
  };
  put('jurisdiction_id', jurisdiction);
  put('lat', pin && String(pin.latitude));
  put('long', pin && String(pin.longitude));
  put('address_string', words);
  put('description', `${description.slice(0, DESCRIPTION_MAX - marker.length - 1)} ${marker}`);
  put('phone', phone);
  put('email', email);
  for (const photo of photos) put('media_url', photo);
  const missing: string[] = [];
  for (const attribute of attributes) {
    const value = valueFor(attribute, report);
    if (value === undefined) {
      if (attribute.required) missing.push(attribute.code);
      continue;
    }
    put(`attribute[${attribute.code}]${attribute.datatype === 'multivaluelist' ? '[]' : ''}`, value);
  }
  return { body, missing };
};

/** Of a list, the value whose key or name is what was answered; of free text, the answer under this code, or all that was said. */
const valueFor = (
  { code, datatype, values, required }: Attribute,
  report: StreetReport,
): string | undefined => {
  const given = Object.entries(report.attributes ?? {});
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const answer = given.find(([id]) => same(id, code))?.[1];
  if (values.length === 0)
    return (
      answer ?? (required && (datatype === 'text' || datatype === 'string') ? report.description : undefined)
    );
  const answers = answer === undefined ? given.map(([, value]) => value) : [answer];
  return values.find(({ key, name }) => answers.some((each) => same(each, key) || same(each, name)))?.key;
};
