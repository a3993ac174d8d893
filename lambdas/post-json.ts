// One call of a provider's API: JSON there and back, given up in time.

export type Answer = { readonly status: number; readonly body: unknown };

/** @throws when there is no answer within `ms`; an answer that is no JSON has an undefined body */
export const callHttp = async (url: string, request: RequestInit, ms: number): Promise<Answer> => {
  const response = await fetch(url, { ...request, signal: AbortSignal.timeout(ms) });
  const text = await response.text();
  try {
    return { status: response.status, body: JSON.parse(text) as unknown };
  } catch {
    return { status: response.status, body: undefined };
  }
};

/** As `callHttp`: a POST of JSON, with a bearer token. */
export const postJson = (url: string, token: string, body: unknown, ms: number): Promise<Answer> =>
  callHttp(
    url,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    },
    ms,
  );
