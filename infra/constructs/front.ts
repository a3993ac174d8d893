// The one outside address: files from a private bucket, calls to the API. When the API does not answer, a page with the numbers to call.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  type CfnResponseHeadersPolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
  type BehaviorOptions,
  type DistributionProps,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  type IBucket,
} from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { EDGE_HEADER } from '../../lambdas/caller.ts';
import { API_PATHS } from '../routes.ts';
import { DOWN_PAGE } from '../site.ts';

export type FrontProps = {
  /** The folder that infra/site.ts wrote. */
  readonly files: string;
  readonly apiHost: string;
  /** Shows the API that a call came this way. */
  readonly edgeSecret: string;
  readonly comment: string;
  readonly logs: ILogGroup;
  /** With a certificate and a firewall, both of us-east-1. */
  readonly edge: Pick<DistributionProps, 'domainNames' | 'certificate' | 'webAclId'>;
};

export class Front extends Construct {
  readonly distribution: Distribution;
  readonly #bucket: IBucket;
  readonly #headers: ResponseHeadersPolicy;

  constructor(scope: Construct, id: string, { files, apiHost, edgeSecret, comment, logs, edge }: FrontProps) {
    super(scope, id);
    this.#bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      encryption: BucketEncryption.S3_MANAGED,
      // Everything in it is made anew by a deployment.
      removalPolicy: RemovalPolicy.DESTROY,
    }) as IBucket;
    const api: BehaviorOptions = {
      origin: new HttpOrigin(apiHost, {
        customHeaders: { [EDGE_HEADER]: edgeSecret },
        // The longest function at a door takes 15 s.
        readTimeout: Duration.seconds(20),
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      // What a page of a function may do it says itself.
      responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
    };
    this.#headers = new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.SAMEORIGIN, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), override: true },
      },
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment,
      ...edge,
      defaultRootObject: 'chat.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Europe and North America: who writes to a British council is seldom elsewhere, and is served from here too.
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(edge.certificate === undefined
        ? {}
        : { minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021 }),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.#bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: this.#headers,
        functionAssociations: [{ function: this.#names(), eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: Object.fromEntries(API_PATHS.map((path) => [path, api])),
      errorResponses: [502, 503, 504].map((httpStatus) => ({
        httpStatus,
        responseHttpStatus: 503,
        responsePagePath: `/${DOWN_PAGE}`,
        ttl: Duration.seconds(5),
      })),
    });
    const uploader = new Role(this, 'Uploader', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logs.grantWrite(uploader);
    new BucketDeployment(this, 'Upload', {
      role: uploader,
      sources: [Source.asset(files)],
      destinationBucket: this.#bucket,
      distribution: this.distribution,
      cacheControl: [CacheControl.maxAge(Duration.minutes(5)), CacheControl.mustRevalidate()],
      logGroup: logs,
    });
  }

  get host(): string {
    return this.distribution.distributionDomainName;
  }

  /** Scripts and styles are files of ours, and nothing else is called but our own API, our sockets and the sign-in. */
  restrict(connectTo: readonly string[]): void {
    const policy = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      `connect-src 'self' ${connectTo.join(' ')}`,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'self'",
    ].join('; ');
    const headers = this.#headers.node.defaultChild as CfnResponseHeadersPolicy;
    headers.addPropertyOverride('ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy', {
      ContentSecurityPolicy: policy,
      Override: true,
    });
  }

  /** `/chat` is `chat.html`. */
  #names(): EdgeFunction {
    return new EdgeFunction(this, 'Names', {
      runtime: FunctionRuntime.JS_2_0,
      comment: 'A path without an ending is a page',
      code: FunctionCode.fromInline(
        "function handler(event){var r=event.request;if(r.uri!=='/'&&r.uri.indexOf('.')<0)r.uri=r.uri.replace(/\\/$/,'')+'.html';return r}",
      ),
    });
  }
}
