// One call of a provider's API: JSON there and back, given up in time.

export type Answer = { readonly status: number; readonly body: unknown };

/** @throws when there is no answer within `ms`; an answer that is no JSON has an undefined body */
export const postJson = async (url: string, token: string, body: unknown, ms: number): Promise<Answer> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ms),
  });
  const text = await response.text();
  try {
    return { status: response.status, body: JSON.parse(text) as unknown };
  } catch {
    return { status: response.status, body: undefined };
  }
};
