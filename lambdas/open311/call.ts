// Calls of an Open311 server: JSON where it speaks it, XML otherwise, and its errors told apart.
import { errorsIn } from '../../bot/services/open311/shapes.ts';

/**
 * `refused` (400): the report is not as it wants it. `key` (401, 403): our key is wrong. `gone` (404): no such service or id.
 * `busy`: it took nothing (429), or was not reached at all. `unsure`: it is down, or gave no answer that can be read, and what was
 * sent may have arrived. `lost`: that is how it was before, it cannot be asked, and nothing is sent again.
 */
export type Failure = 'refused' | 'key' | 'gone' | 'busy' | 'unsure' | 'lost';

export class Open311Error extends Error {
  override readonly name = 'Open311Error';
  readonly failure: Failure;
  constructor(failure: Failure, what: string, options?: ErrorOptions) {
    super(what, options);
    this.failure = failure;
  }
}

export type Open311Call = (
  path: string,
  query: Readonly<Record<string, string>>,
  post?: URLSearchParams,
) => Promise<unknown>;
export type Open311Setting = {
  readonly url: string;
  readonly jurisdiction?: string;
  readonly withinMs: number;
};

/** @returns the body, as JSON or as the elements of XML @throws Open311Error */
export const open311Call = ({ url, jurisdiction, withinMs }: Open311Setting): Open311Call => {
  const base = url.replace(/\/$/, '');
  // Every server speaks XML, many JSON as well: one that answers no JSON is not asked for it again.
  let format: 'json' | 'xml' = 'json';

  const once = async (path: string, query: Readonly<Record<string, string>>, post?: URLSearchParams) => {
    const asked = new URLSearchParams(
      post === undefined && jurisdiction !== undefined ? { ...query, jurisdiction_id: jurisdiction } : query,
    );
    const to = `${base}/${path}.${format}${asked.size === 0 ? '' : `?${asked.toString()}`}`;
    try {
      const response = await fetch(to, {
        ...(post === undefined ? {} : { method: 'POST', body: post }),
        redirect: 'error',
        signal: AbortSignal.timeout(withinMs),
      });
      return { status: response.status, body: await readable(await response.text()) };
    } catch (error) {
      const failure = isUnreached(error) ? 'busy' : 'unsure';
      throw new Open311Error(failure, `There was no answer to ${path}.`, { cause: error });
    }
  };

  return async (path, query, post) => {
    let { status, body } = await once(path, query, post);
    const isNoJson = format === 'json' && (status === 404 || status === 406 || status === 415);
    // A wrong format is told before anything is done. What a service or an id that is not there answers can be read.
    if (isNoJson && body === undefined) {
      format = 'xml';
      ({ status, body } = await once(path, query, post));
    }
    if (status >= 200 && status < 300 && body !== undefined) return body;
    throw new Open311Error(
      failureOf(status),
      `${path} was answered with ${status}. ${errorsIn(body)}`.trim(),
    );
  };
};

const failureOf = (status: number): Failure => {
  if (status === 401 || status === 403) return 'key';
  if (status === 404) return 'gone';
  if (status === 429) return 'busy';
  return status >= 400 && status < 500 && status !== 408 ? 'refused' : 'unsure';
};

/** Nothing was sent: there was no connection. */
const isUnreached = (error: unknown): boolean => {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return cause?.code === 'ECONNREFUSED' || cause?.code === 'ENOTFOUND' || cause?.code === 'EAI_AGAIN';
};

/** By what it is, and not by what it is called: a proxy's page of an error is neither. */
const readable = async (text: string): Promise<unknown> => {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) {
    try {
      return JSON.parse(start) as unknown;
    } catch {
      return undefined;
    }
  }
  if (!start.startsWith('<') || /^<(?:!doctype|html)\b/i.test(start)) return undefined;
  return (await import('./xml.ts')).fromXml(start);
};
