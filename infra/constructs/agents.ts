// Those who answer at the desk: who they are, and in which teams. Signing in is by code flow with PKCE, and a second factor.
import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

export type AgentsProps = {
  readonly stage: string;
  /** Outside address. */
  readonly publicUrl: string;
  /** Each is a group `team:ID`; who is in it takes its chats. */
  readonly teams: readonly string[];
};
export type SignIn = {
  readonly OIDC_ISSUER: string;
  readonly OIDC_CLIENT_ID: string;
};

export class Agents extends Construct {
  readonly signIn: SignIn;
  /** What the desk's page calls as it signs in. */
  readonly origins: readonly string[];

  constructor(scope: Construct, id: string, { stage, publicUrl, teams }: AgentsProps) {
    super(scope, id);
    const pool = new UserPool(this, 'Pool', {
      // Nobody makes an account for themselves.
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      // People are told whom they talk to.
      standardAttributes: { givenName: { required: true, mutable: true } },
      signInCaseSensitive: false,
      featurePlan: FeaturePlan.ESSENTIALS,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const domain = pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: `porth-${stage}-${Aws.ACCOUNT_ID}` },
    });
    for (const [at, group] of ['agent', 'supervisor', ...teams.map((team) => `team:${team}`)].entries())
      new CfnUserPoolGroup(this, `Group${at}`, { userPoolId: pool.userPoolId, groupName: group });
    const client = this.#client(pool, publicUrl);
    const issuer = `https://cognito-idp.${Aws.REGION}.amazonaws.com`;
    this.signIn = {
      OIDC_ISSUER: `${issuer}/${pool.userPoolId}`,
      OIDC_CLIENT_ID: client.userPoolClientId,
    };
    this.origins = [issuer, domain.baseUrl()];
  }

  #client(pool: UserPool, publicUrl: string): UserPoolClient {
    return pool.addClient('Desk', {
      // A page keeps no secret: PKCE stands in for one.
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.EMAIL],
        callbackUrls: [`${publicUrl}/desk`],
        logoutUrls: [`${publicUrl}/desk`],
      },
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      // A shift.
      refreshTokenValidity: Duration.hours(12),
    });
  }
}
