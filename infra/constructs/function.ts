// One function as it is deployed, with a role of its own that may write its log, and no more until something is granted.
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as Lambda, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '../bundle.ts';
import type { FunctionSpec } from '../functions.ts';

export type PorthFunctionProps = {
  readonly name: FunctionName;
  readonly spec: FunctionSpec;
  /** The folder that infra/bundle.ts wrote. */
  readonly code: string;
  readonly logs: ILogGroup;
  /** Room that it has for itself. */
  readonly reserved?: number | undefined;
};

export class PorthFunction extends Construct {
  readonly lambda: Lambda;
  readonly role: Role;

  constructor(scope: Construct, id: string, { name, spec, code, logs, reserved }: PorthFunctionProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logs.grantWrite(this.role);
    this.lambda = new Lambda(this, 'Lambda', {
      description: `Porth: ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(code),
      // Reads the stage's secret, and then the function itself.
      handler: 'start.handler',
      memorySize: spec.memory,
      timeout: Duration.seconds(spec.seconds),
      role: this.role,
      logGroup: logs,
      tracing: Tracing.ACTIVE,
      ...(reserved === undefined ? {} : { reservedConcurrentExecutions: reserved }),
    });
  }

  /** What it may do and the settings by which it knows of it go together: neither is of use alone. */
  give(
    settings: Readonly<Record<string, string>>,
    ...may: readonly (readonly [action: string, on: string])[]
  ) {
    for (const [name, value] of Object.entries(settings)) this.lambda.addEnvironment(name, value);
    for (const [action, on] of may)
      this.role.addToPolicy(new PolicyStatement({ actions: [action], resources: [on] }));
  }
}
