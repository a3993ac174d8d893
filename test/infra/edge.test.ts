// What stands between a browser and the API: what a page may load and call, what is shown when nothing answers, and who is turned away.
import { describe, expect, it } from 'vitest';
import { downPage } from '../../infra/site.ts';
import { edge, ofType, porth, STAGES, type Resource } from './stacks.ts';

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
    expect(text).toContain('"SearchString":"/webhooks/"');
  });
});
