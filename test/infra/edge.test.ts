// What stands between a browser and the API: what a page may load and call, what is shown when nothing answers, and who is turned away.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { downPage } from '../../infra/site.ts';
import { edge, ofType, porth, ROOT, STAGES, type Resource } from './stacks.ts';

type Properties = Resource['Properties'];

describe.each(STAGES)('the edge of %s', (stage) => {
  const properties = (type: string): readonly Properties[] =>
    ofType(porth(stage), type).map(([, resource]) => resource.Properties);

  it('takes scripts and styles from itself alone, and calls itself, its sockets and the sign-in', () => {
    const [policy] = properties('AWS::CloudFront::ResponseHeadersPolicy');
    const csp = JSON.stringify(policy);

    expect(csp).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(csp).toContain('wss://');
    expect(csp).toContain("frame-ancestors 'self'");
    expect(csp).not.toMatch(/unsafe|https:\/\/\*|\*\./);
  });

  it('shows a page with numbers to call when the API does not answer', () => {
    const config = properties('AWS::CloudFront::Distribution')[0]?.['DistributionConfig'] as Properties;

    const answers = config['CustomErrorResponses'] as readonly Properties[];

    expect(answers.map(({ ErrorCode, ResponsePagePath }) => [ErrorCode, ResponsePagePath])).toEqual(
      [502, 503, 504].map((code) => [code, '/down.html']),
    );
    for (const number of ['999', '18000', '0800 111 999', '01632 960199', '01632 960100'])
      expect(downPage()).toContain(number);
    expect(downPage()).not.toMatch(/<script|style=|src=/);
  });

  it('shows that page in the place of none that a function has made for a person', () => {
    const config = properties('AWS::CloudFront::Distribution')[0]?.['DistributionConfig'] as Properties;
    const mapped = (config['CustomErrorResponses'] as readonly Properties[]).map(
      ({ ErrorCode }) => ErrorCode,
    );
    const files = ['lambdas/pages', 'lambdas/desk'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(folder, file)),
    );

    const answering = files.filter((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
      return [...code.matchAll(/\b5\d\d\b/g)].some(([status]) => mapped.includes(Number(status)));
    });

    expect(files.length).toBeGreaterThan(30);
    expect(answering).toEqual([]);
  });

  it('keeps everything of anybody’s in London: at the edge are a certificate and a firewall', () => {
    const types = Object.values(edge(stage)).map(({ Type }) => Type);

    expect(
      types.filter(
        (type) => !/^AWS::(?:CertificateManager::Certificate|WAFv2::WebACL|CDK::Metadata)$/.test(type),
      ),
    ).toEqual([]);
  });

  it('turns nobody away at the edge for what they write', () => {
    const [[, firewall] = []] = ofType(edge(stage), 'AWS::WAFv2::WebACL');
    const text = JSON.stringify(firewall?.Properties);

    expect(text).not.toContain('AWSManagedRulesCommonRuleSet');
    expect(text).not.toContain('"SampledRequestsEnabled":true');
    const rules = firewall?.Properties['Rules'] as readonly { readonly Statement: object }[];
    for (const { Statement } of rules)
      expect(JSON.stringify(Statement)).toMatch(
        /"ScopeDownStatement":\{"NotStatement":.*"SearchString":"\/webhooks\/"/,
      );
    expect(text).toContain('{"ActionToUse":{"Count":{}},"Name":"Log4JRCE_BODY"}');
  });
});
