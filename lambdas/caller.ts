// Whose address a call came from, behind the front door: what is counted per address must not count everybody as one.
import { createHash, timingSafeEqual } from 'node:crypto';
import { header, type HttpRequest } from './http.ts';

/** CloudFront adds it, with a secret that the function knows as `EDGE_SECRET`. */
export const EDGE_HEADER = 'x-porth-edge';

/**
 * CloudFront writes the visitor's address behind whatever a visitor wrote there, and API Gateway writes CloudFront's behind that. A call
 * past CloudFront could write there what it likes, so it is known by the address that API Gateway sees.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#RequestCustomIPAddresses
 */
export const callerOf = (request: HttpRequest, secret = process.env['EDGE_SECRET'] ?? ''): string => {
  const { sourceIp } = request.requestContext.http;
  if (secret === '' || !isSame(header(request, EDGE_HEADER) ?? '', secret)) return sourceIp;
  const addresses = (header(request, 'x-forwarded-for') ?? '').split(',').map((each) => each.trim());
  return addresses.at(-2) ?? sourceIp;
};

const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
