// Whose address a call came from: a visitor's behind the front door, and nobody's own word for it.
import { describe, expect, it } from 'vitest';
import { callerOf } from '../../lambdas/caller.ts';
import type { HttpRequest } from '../../lambdas/http.ts';

const CLOUDFRONT = '192.0.2.9';
const call = (headers: Readonly<Record<string, string>>, sourceIp = CLOUDFRONT) =>
  ({ headers, requestContext: { http: { sourceIp } } }) as unknown as HttpRequest;

describe('the address of a caller', () => {
  it('is the visitor’s, where CloudFront handed the call on', () => {
    const request = call({ 'x-porth-edge': 'door', 'x-forwarded-for': `198.51.100.7, ${CLOUDFRONT}` });

    expect(callerOf(request, 'door')).toBe('198.51.100.7');
  });

  it('is not what a visitor wrote before CloudFront wrote theirs', () => {
    const request = call({
      'x-porth-edge': 'door',
      'x-forwarded-for': `203.0.113.1, 203.0.113.2,198.51.100.7, ${CLOUDFRONT}`,
    });

    expect(callerOf(request, 'door')).toBe('198.51.100.7');
  });

  it.each([
    ['no proof', {}],
    ['a guess', { 'x-porth-edge': 'guess' }],
  ])('is what API Gateway saw, where a call past CloudFront has %s of it', (_, proof) => {
    const request = call({ ...proof, 'x-forwarded-for': '203.0.113.1, 198.51.100.7' }, '198.51.100.7');

    expect(callerOf(request, 'door')).toBe('198.51.100.7');
  });

  it('is what the gateway saw on a laptop, where there is no CloudFront', () => {
    const request = call({ 'x-porth-edge': '', 'x-forwarded-for': '203.0.113.1, 203.0.113.2' }, '127.0.0.1');

    expect(callerOf(request, '')).toBe('127.0.0.1');
  });

  it('is CloudFront’s own, where it wrote none', () => {
    expect(callerOf(call({ 'x-porth-edge': 'door' }), 'door')).toBe(CLOUDFRONT);
  });
});
