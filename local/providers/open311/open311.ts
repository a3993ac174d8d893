// An Open311 server as councils have them: GeoReport v2 with its own checks, and what goes wrong with real ones.
import type { Api, Call, Reply } from '../http.ts';
import { answered, refused, type Format } from './answers.ts';

export type Kept = {
  readonly id: string;
  readonly code: string;
  readonly description: string;
  readonly address: string;
  readonly lat: string | undefined;
  readonly long: string | undefined;
  readonly at: string;
  status: string;
  notes: string;
  updatedAt: string;
  readonly token: string | undefined;
  readonly fields: URLSearchParams;
};
export type ServiceMade = {
  readonly code: string;
  readonly name: string;
  readonly type: 'realtime' | 'batch' | 'blackbox';
  readonly attributes?: readonly {
    readonly code: string;
    readonly datatype: string;
    readonly required: boolean;
    readonly values?: Readonly<Record<string, string>>;
  }[];
};
/** `lost`: a post arrives and is never answered. `busy`: it takes no post now. `page`: a proxy answers with a page in HTML. */
export type Open311Fault = 'lost' | 'busy' | 'broken' | 'page' | 'silent';
export type Open311Server = {
  readonly api: Api;
  readonly requests: Kept[];
  readonly calls: string[];
  /** Of the next calls that post, or of all while it is there. */
  fault: Open311Fault | undefined;
  /** Tokens lead to ids from now on. */
  isImporting: boolean;
  close(id: string, status: string, notes: string): void;
};

export const open311 = ({
  key,
  services,
  clock,
  formats = ['json', 'xml'],
  wrapped = false,
  isListing = true,
}: {
  readonly key: string;
  readonly services: readonly ServiceMade[];
  readonly clock: () => Date;
  readonly formats?: readonly Format[];
  /** An object about each list, and ids as numbers. */
  readonly wrapped?: boolean;
  /** Nobody can ask what it has. */
  readonly isListing?: boolean;
}): Open311Server => {
  const requests: Kept[] = [];
  const calls: string[] = [];
  const serviceOf = (code: string | null) => services.find((each) => each.code === code);
  const isThere = ({ token }: Kept) => token === undefined || server.isImporting;

  const post = (fields: URLSearchParams, format: Format): Reply => {
    const wrong = faultIn(fields, key, serviceOf(fields.get('service_code')));
    if (wrong !== undefined) return refused(format, ...wrong);
    const service = serviceOf(fields.get('service_code'));
    const id = String(293_944 + requests.length);
    const token = service?.type === 'batch' ? `t${id}` : undefined;
    const at = clock()
      .toISOString()
      .replace(/\.\d+Z$/, '+00:00');
    requests.push({
      id,
      token,
      code: service?.code ?? '',
      description: fields.get('description') ?? '',
      address: fields.get('address_string') ?? '',
      lat: fields.get('lat') ?? undefined,
      long: fields.get('long') ?? undefined,
      at,
      updatedAt: at,
      status: 'open',
      notes: '',
      fields,
    });
    if (server.fault === 'lost') return 'silence';
    const notice = { service_notice: 'We look at it within 5 working days.' };
    if (service?.type === 'blackbox') return answered(format, 'request', [notice], wrapped);
    return answered(
      format,
      'request',
      [token === undefined ? { service_request_id: id, ...notice } : { token }],
      wrapped,
    );
  };
  const list = (query: URLSearchParams): readonly Kept[] => {
    const ids = query.get('service_request_id')?.split(',');
    const from = Date.parse(query.get('start_date') ?? '') || 0;
    const there = requests.filter(isThere);
    if (ids !== undefined) return there.filter(({ id }) => ids.includes(id));
    return there.filter(
      ({ code, at }) => code === (query.get('service_code') ?? code) && Date.parse(at) >= from,
    );
  };

  const route = ({ method, query, body }: Call, path: string, format: Format): Reply => {
    const [, what = '', name] = path.split('/');
    if (server.fault === 'busy' && method === 'POST') return refused(format, 429, 'too many requests');
    if (method === 'POST' && what === 'requests')
      return post(new URLSearchParams(body.toString('utf8')), format);
    if (what === 'services' && name === undefined)
      return answered(format, 'service', services.map(serviceRow), wrapped);
    if (what === 'services') {
      const service = serviceOf(name ?? '');
      return service?.attributes === undefined
        ? refused(format, 404, 'service_code was not found')
        : answered(format, 'attribute', service.attributes.map(attributeRow), wrapped, service.code);
    }
    if (what === 'tokens') {
      const found = requests.find(({ token }) => token === name);
      if (found === undefined) return refused(format, 404, 'token was not found');
      const done = server.isImporting ? { service_request_id: found.id } : {};
      return answered(format, 'request', [{ token: name, ...done }], wrapped);
    }
    if (what === 'requests' && isListing)
      return answered(format, 'request', list(query).map(requestRow), wrapped);
    return refused(format, 404, 'not found');
  };

  const server: Open311Server = {
    requests,
    calls,
    fault: undefined,
    isImporting: false,
    close(id, status, notes) {
      const found = requests.find((each) => each.id === id);
      if (found !== undefined) Object.assign(found, { status, notes, updatedAt: clock().toISOString() });
    },
    api: (call) => {
      const [, path = '', format = ''] = /^(.*)\.(json|xml)$/.exec(call.path) ?? [];
      calls.push(`${call.method} ${call.path}`);
      if (server.fault === 'silent') return 'silence';
      if (server.fault === 'broken') return { status: 500, body: Buffer.from(PAGE), headers: HTML };
      if (server.fault === 'page') return { status: 200, body: Buffer.from(PAGE), headers: HTML };
      if (!formats.includes(format as Format)) return { status: 404, body: Buffer.from(PAGE), headers: HTML };
      return route(call, path, format as Format);
    },
  };
  return server;
};

const PAGE = '<!DOCTYPE html><html><body>Bad gateway</body></html>';
const HTML = { 'content-type': 'text/html' };

/** Its own checks, in the order in which servers make them. */
const faultIn = (
  fields: URLSearchParams,
  key: string,
  service: ServiceMade | undefined,
): readonly [status: number, what: string] | undefined => {
  if (fields.get('api_key') !== key) return [403, 'api_key was not valid'];
  if (!fields.has('service_code')) return [400, 'service_code was not provided'];
  if (service === undefined) return [404, 'service_code was not found'];
  const isPlaced = fields.has('lat') && fields.has('long');
  if (!isPlaced && !fields.has('address_string') && !fields.has('address_id'))
    return [400, 'a location was not provided'];
  if ((fields.get('description') ?? '').length > 4_000) return [400, 'description is too long'];
  for (const { code, required, values, datatype } of service.attributes ?? []) {
    const given = fields.getAll(`attribute[${code}]${datatype === 'multivaluelist' ? '[]' : ''}`);
    if (required && given.length === 0) return [400, `attribute[${code}] was not provided`];
    if (values !== undefined && given.some((each) => !Object.hasOwn(values, each)))
      return [400, `attribute[${code}] is not one of its values`];
  }
  return undefined;
};

const serviceRow = ({ code, name, type, attributes }: ServiceMade) => ({
  service_code: code,
  service_name: name,
  metadata: attributes === undefined ? 'false' : 'true',
  type,
});
const attributeRow = (
  { code, datatype, required, values }: NonNullable<ServiceMade['attributes']>[number],
  index: number,
) => ({
  variable: 'true',
  code,
  datatype,
  required: String(required),
  order: index + 1,
  ...(values === undefined
    ? {}
    : { values: Object.entries(values).map(([value, name]) => ({ key: value, name })) }),
});
const requestRow = ({ id, status, notes, code, description, address, lat, long, at, updatedAt }: Kept) => ({
  service_request_id: id,
  status,
  status_notes: notes,
  service_code: code,
  description,
  address,
  requested_datetime: at,
  updated_datetime: updatedAt,
  ...(lat === undefined ? {} : { lat }),
  ...(long === undefined ? {} : { long }),
});
