// The stage's secrets: one that the council fills in, and one that nobody needs to know.
import { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/** As long as the key of a signature. */
const LENGTH = 48;

export class Secrets extends Construct {
  /** A JSON object of settings (infra/secret-settings.ts). It begins with the one that every stage has. */
  readonly settings: Secret;
  readonly #edge: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.settings = new Secret(this, 'Settings', {
      description: 'Settings of the functions: see docs/how-to/deploy.md',
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'DIRECTLINE_SECRET',
        passwordLength: LENGTH,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#edge = new Secret(this, 'Edge', {
      description: 'Shows the functions that a call came through CloudFront',
      generateSecretString: { passwordLength: LENGTH, excludePunctuation: true },
    });
  }

  /** For CloudFront and the functions behind it: CloudFormation fills it in, and no template has it. */
  get edge(): string {
    // A reference, and no value: what unwraps it is CloudFormation.
    return this.#edge.secretValue.unsafeUnwrap();
  }
}
