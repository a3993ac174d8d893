// One call of a provider's HTTP API: given up in time, and never sent on to another host.
import type { Call, HttpAnswer } from '../bot/channels/sms/provider.ts';

/** @throws when there is no answer within `withinMs`, or when it is a redirect: the credentials are for this host alone */
export const call: Call = async ({ method, url, headers, body }, withinMs) => {
  const response = await fetch(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    redirect: 'error',
    signal: AbortSignal.timeout(withinMs),
  });
  const text = await response.text();
  try {
    return { status: response.status, body: JSON.parse(text) as unknown };
  } catch {
    return { status: response.status, body: undefined };
  }
};

/** As `call`: a POST of JSON, with a bearer token. */
export const postJson = (url: string, token: string, body: unknown, withinMs: number): Promise<HttpAnswer> =>
  call(
    {
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    },
    withinMs,
  );
