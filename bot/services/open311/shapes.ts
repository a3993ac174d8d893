// The things of GeoReport v2 as we use them, read out of a server's records. https://wiki.open311.org/GeoReport_v2
import type { Pin } from '../../model.ts';
import type { Filed } from '../street-reports.ts';
import { isTrue, numberIn, recordsIn, textIn, timeIn } from './records.ts';

export type Service = {
  readonly code: string;
  readonly name: string;
  readonly hasDefinition: boolean;
  /** Its requests are in the list as soon as they are taken: those of `batch` and `blackbox` come later, or never. */
  readonly isListed: boolean;
};
export type Attribute = {
  readonly code: string;
  readonly required: boolean;
  readonly datatype: string;
  readonly values: readonly { readonly key: string; readonly name: string }[];
};
export type Request = {
  readonly id: string;
  readonly status: string;
  readonly description: string;
  readonly notes?: string;
  readonly at?: string;
  readonly updatedAt?: string;
  readonly pin?: Pin;
  readonly address?: string;
};

export const servicesIn = (body: unknown): readonly Service[] =>
  recordsIn(body, 'service').flatMap((each) => {
    const code = textIn(each, 'service_code');
    if (code === undefined) return [];
    const type = textIn(each, 'type')?.toLowerCase();
    return [
      {
        code,
        name: textIn(each, 'service_name') ?? code,
        hasDefinition: isTrue(each, 'metadata'),
        isListed: type !== 'batch' && type !== 'blackbox',
      },
    ];
  });

/** Those that are to be answered, in their order: the others are only to be shown. */
export const attributesIn = (body: unknown): readonly Attribute[] =>
  recordsIn(body, 'attribute')
    .flatMap((each) => {
      const code = textIn(each, 'code');
      if (code === undefined || textIn(each, 'variable')?.toLowerCase() === 'false') return [];
      const values = recordsIn(each['values'] ?? [], 'value').flatMap((value) => {
        const key = textIn(value, 'key');
        return key === undefined ? [] : [{ key, name: textIn(value, 'name') ?? key }];
      });
      const datatype = textIn(each, 'datatype') ?? 'string';
      const order = numberIn(each, 'order') ?? Number.MAX_SAFE_INTEGER;
      return [{ code, required: isTrue(each, 'required'), datatype, values, order }];
    })
    .sort((a, b) => a.order - b.order)
    .map(({ order: _, ...attribute }) => attribute);

/** Rows without an id are there in some lists, and lead to nothing. */
export const requestsIn = (body: unknown): readonly Request[] =>
  recordsIn(body, 'request').flatMap((each) => {
    const id = textIn(each, 'service_request_id');
    const status = textIn(each, 'status');
    if (id === undefined || status === undefined) return [];
    const [latitude, longitude] = [numberIn(each, 'lat'), numberIn(each, 'long')];
    const at = timeIn(each, 'requested_datetime');
    const updatedAt = timeIn(each, 'updated_datetime');
    const notes = textIn(each, 'status_notes');
    const address = textIn(each, 'address');
    return [
      {
        id,
        status,
        description: textIn(each, 'description') ?? '',
        ...(notes === undefined ? {} : { notes }),
        ...(address === undefined ? {} : { address }),
        ...(at === undefined ? {} : { at }),
        ...(updatedAt === undefined ? {} : { updatedAt }),
        ...(latitude === undefined || longitude === undefined ? {} : { pin: { latitude, longitude } }),
      },
    ];
  });

/** Also the answer to a token: without an id it is not there yet. */
export const postedIn = (body: unknown): Filed => {
  const records = recordsIn(body, 'request', 'token_response');
  for (const each of records) {
    const id = textIn(each, 'service_request_id');
    if (id !== undefined) return { kind: 'id', id };
  }
  for (const each of records) {
    const token = textIn(each, 'token');
    if (token !== undefined) return { kind: 'token', token };
  }
  return { kind: 'untracked' };
};

export const errorsIn = (body: unknown): string =>
  recordsIn(body, 'error')
    .flatMap((each) => textIn(each, 'description') ?? [])
    .join('; ');
