// What CloudFront wants to be in us-east-1: the certificate and the firewall. Nothing of anybody's is kept there.
import { Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/** Calls in five minutes of one address: a library's computers share one, and each that polls calls 300 times. */
const CALLS_MAX = 10_000;

export class EdgeStack extends Stack {
  readonly certificate: Certificate | undefined;
  readonly firewallArn: string;

  constructor(
    scope: Construct,
    id: string,
    { domain, ...props }: StackProps & { readonly domain: string | undefined },
  ) {
    super(scope, id, props);
    // Whose the name is is shown by a record that the council adds to its DNS while the stack is made.
    this.certificate =
      domain === undefined
        ? undefined
        : new Certificate(this, 'Certificate', {
            domainName: domain,
            validation: CertificateValidation.fromDns(),
          });
    this.firewallArn = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: seen('firewall'),
      rules: [tooMany, knownBad],
    }).attrArn;
  }
}

/** No samples are kept: they would hold people's addresses, and the paths of their links. */
const seen = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  sampledRequestsEnabled: false,
});

/** A provider brings everybody's messages from a few addresses, several in one call: what one person writes must not turn away the others'. */
const butWebhooks: CfnWebACL.StatementProperty = {
  notStatement: {
    statement: {
      byteMatchStatement: {
        fieldToMatch: { uriPath: {} },
        positionalConstraint: 'STARTS_WITH',
        searchString: '/webhooks/',
        textTransformations: [{ priority: 0, type: 'NONE' }],
      },
    },
  },
};

const tooMany: CfnWebACL.RuleProperty = {
  name: 'too-many-of-one',
  priority: 0,
  action: { block: {} },
  visibilityConfig: seen('too-many-of-one'),
  statement: {
    rateBasedStatement: {
      aggregateKeyType: 'IP',
      limit: CALLS_MAX,
      scopeDownStatement: butWebhooks,
    },
  },
};

/**
 * AWS's rules for known holes of software. Its common rules are left out: they read bodies for what looks like an attack, and turn away bodies
 * above 8 KB. A person who writes of a danger in odd characters, or sends a photo, would not be heard. Those of these that read bodies only count.
 * https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html
 */
const READ_BODIES = ['JavaDeserializationRCE_BODY', 'Log4JRCE_BODY', 'ReactJSRCE_BODY'];
const knownBad: CfnWebACL.RuleProperty = {
  name: 'known-bad',
  priority: 1,
  overrideAction: { none: {} },
  visibilityConfig: seen('known-bad'),
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name: 'AWSManagedRulesKnownBadInputsRuleSet',
      scopeDownStatement: butWebhooks,
      ruleActionOverrides: READ_BODIES.map((name) => ({ name, actionToUse: { count: {} } })),
    },
  },
};
