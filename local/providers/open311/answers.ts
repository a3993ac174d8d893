// The answers of an Open311 server, as JSON or as XML, the way real ones differ.
import type { Answered } from '../http.ts';

export type Format = 'json' | 'xml';
type Row = Readonly<Record<string, unknown>>;

const LISTS: Readonly<Record<string, string>> = {
  service: 'services',
  request: 'service_requests',
  attribute: 'attributes',
  error: 'errors',
  value: 'values',
};

/** @param wrapped an object about the list, and ids as numbers @param service of a definition */
export const answered = (
  format: Format,
  name: string,
  rows: readonly Row[],
  wrapped: boolean,
  service?: string,
  status = 200,
): Answered => {
  const list = LISTS[name] ?? name;
  if (format === 'xml') {
    const inner = `<${list}>${rows.map((row) => element(name, row)).join('')}</${list}>`;
    const text =
      service === undefined
        ? inner
        : `<service_definition>${element('service_code', service)}${inner}</service_definition>`;
    return {
      status,
      body: Buffer.from(`<?xml version="1.0" encoding="utf-8"?>\n${text}`),
      headers: { 'content-type': 'text/xml; charset=utf-8' },
    };
  }
  const shown = wrapped ? rows.map(asNumbers) : rows;
  if (service !== undefined) return { status, body: { service_code: service, attributes: shown } };
  return { status, body: wrapped ? { [list]: shown } : shown };
};

export const refused = (format: Format, status: number, description: string): Answered =>
  answered(format, 'error', [{ code: status, description }], false, undefined, status);

const asNumbers = (row: Row): Row => ({
  ...row,
  ...(typeof row['service_request_id'] === 'string'
    ? { service_request_id: Number(row['service_request_id']) }
    : {}),
});

const element = (name: string, value: unknown): string => {
  if (Array.isArray(value))
    return `<${name}>${value.map((each) => element(name.replace(/s$/, ''), each)).join('')}</${name}>`;
  if (typeof value === 'object' && value !== null)
    return `<${name}>${Object.entries(value)
      .map(([key, each]) => element(key, each))
      .join('')}</${name}>`;
  return value === '' || value === undefined || value === null
    ? `<${name}/>`
    : `<${name}>${escaped(value as string | number)}</${name}>`;
};
const escaped = (text: string | number): string =>
  String(text).replace(/[&<>]/g, (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[each] ?? each);
