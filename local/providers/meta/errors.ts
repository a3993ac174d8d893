// What the Graph API says when it refuses, word for word where its words are known; clients key on the numbers.
import { randomBytes } from 'node:crypto';
import type { Answered } from '../http.ts';

export type GraphError = {
  readonly status?: number;
  readonly code: number;
  readonly subcode?: number;
  readonly message: string;
  readonly type?: 'OAuthException' | 'GraphMethodException';
  /** Of WhatsApp. */
  readonly details?: string;
};

export const graphError = ({
  status = 400,
  code,
  subcode,
  message,
  type = 'OAuthException',
  details,
}: GraphError): Answered => ({
  status,
  body: {
    error: {
      message,
      type,
      code,
      ...(details === undefined ? {} : { error_data: { messaging_product: 'whatsapp', details } }),
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      fbtrace_id: `A${randomBytes(10).toString('base64url')}`,
    },
  },
});

export const noSuchObject = (method: string, id: string): Answered =>
  graphError({
    code: 100,
    subcode: 33,
    type: 'GraphMethodException',
    message: `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
  });

/** Of an API that is broken for a while. */
export const broken = (): Answered =>
  graphError({
    status: 500,
    code: 2,
    message: 'Service temporarily unavailable',
  });
