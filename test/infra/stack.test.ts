// What must hold of whatever is deployed, in both stages: who gets at what, what is kept, and who is told when something is wrong.
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../infra/bundle.ts';
import { SPECS } from '../../infra/functions.ts';
import { BACKUP_DAYS, CLAIM_DAYS, LOG_DAYS, PHOTO_DAYS } from '../../lambdas/aws/kept-days.ts';
import { TABLE } from '../../lambdas/aws/table.ts';
import { grantsOfRole, roleOf } from './grants.ts';
import { envOf, functionsIn, ofType, porth, STAGES, type Resource } from './stacks.ts';

type Properties = Resource['Properties'];
const idIn = (value: unknown): string =>
  /"(?:Ref|Fn::GetAtt)":\[?"([A-Za-z0-9]+)"/.exec(JSON.stringify(value))?.[1] ?? '';

describe.each(STAGES)('the stack of %s', (stage) => {
  const resources = porth(stage);
  const all = (type: string) => ofType(resources, type);
  const properties = (type: string): readonly Properties[] =>
    all(type).map(([, resource]) => resource.Properties);
  const alarms = properties('AWS::CloudWatch::Alarm');

  it('keeps no bucket that anybody may read, and none without encryption', () => {
    const CLOSED = {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    };

    const buckets = properties('AWS::S3::Bucket');

    expect(buckets.length).toBeGreaterThanOrEqual(2);
    for (const bucket of buckets) {
      expect(bucket['PublicAccessBlockConfiguration']).toEqual(CLOSED);
      expect(bucket['BucketEncryption']).toBeDefined();
      expect(bucket).not.toHaveProperty('WebsiteConfiguration');
    }
  });

  it('lets nobody into a bucket by its policy but CloudFront, for this distribution', () => {
    const allowed = properties('AWS::S3::BucketPolicy').flatMap(({ PolicyDocument }) =>
      (PolicyDocument as { readonly Statement: readonly Properties[] }).Statement.filter(
        ({ Effect, Principal }) => Effect === 'Allow' && !JSON.stringify(Principal).includes('Custom'),
      ),
    );

    const open = allowed.filter(({ Principal }) => !JSON.stringify(Principal).includes('Uploader'));

    expect(open.map(({ Principal }) => Principal)).toEqual([{ Service: 'cloudfront.amazonaws.com' }]);
    expect(JSON.stringify(open[0]?.['Condition'])).toContain('distribution/');
  });

  it('keeps photos for a time, under its own key, and reads them all for malware', () => {
    const [, photos] = all('AWS::S3::Bucket').find(([id]) => id.startsWith('Photos')) ?? [];

    const { Rules } = photos?.Properties['LifecycleConfiguration'] as {
      readonly Rules: readonly Properties[];
    };
    const expiring = Rules.filter((rule) => 'ExpirationInDays' in rule);
    // Of two rules for one file the earlier takes it: none may be for all, and no folder begins as another.
    expect(expiring.map((rule) => [rule['Prefix'], rule['ExpirationInDays'], rule['Status']])).toEqual([
      ['uploads/', PHOTO_DAYS, 'Enabled'],
      ['evidence/', CLAIM_DAYS, 'Enabled'],
      ['erased/', PHOTO_DAYS, 'Enabled'],
    ]);
    expect(JSON.stringify(photos?.Properties['BucketEncryption'])).toContain('"SSEAlgorithm":"aws:kms"');
    expect(idIn(properties('AWS::GuardDuty::MalwareProtectionPlan')[0]?.['ProtectedResource'])).toMatch(
      /^Photos/,
    );
  });

  it('has the one table as the code defines it, restorable, and not to be deleted by mistake', () => {
    const [[, table] = []] = all('AWS::DynamoDB::Table');

    expect(all('AWS::DynamoDB::Table')).toHaveLength(1);
    expect(table).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        ...TABLE,
        PointInTimeRecoverySpecification: {
          PointInTimeRecoveryEnabled: true,
          RecoveryPeriodInDays: BACKUP_DAYS,
        },
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        DeletionProtectionEnabled: true,
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      },
    });
    expect(idIn((table?.Properties['SSESpecification'] as Properties)['KMSMasterKeyId'])).toMatch(/^Key/);
    expect(properties('AWS::KMS::Key').map((key) => key['EnableKeyRotation'])).toEqual([true]);
  });

  it('leaves no queue without a place for what nobody takes, and no such place without an alarm', () => {
    const queues = all('AWS::SQS::Queue');
    const targets = queues.flatMap(
      ([
        ,
        {
          Properties: { RedrivePolicy: to },
        },
      ]) => (to === undefined ? [] : [idIn((to as Properties)['deadLetterTargetArn'])]),
    );
    const own = JSON.stringify([
      properties('AWS::SNS::Subscription'),
      properties('AWS::Lambda::EventInvokeConfig'),
    ]);
    const watched = (id: string, metric: string) =>
      alarms.some((alarm) => alarm['MetricName'] === metric && idIn(alarm['Dimensions']) === id);

    expect(queues.length).toBeGreaterThanOrEqual(5);
    for (const [id, { Properties: queue }] of queues) {
      // Notes without words, of messages that are in another: they are of no use after a quarter of an hour, and who takes them is watched.
      if (id.startsWith('QueuesLate')) {
        expect(Number(queue['MessageRetentionPeriod'])).toBeLessThanOrEqual(7_200);
        continue;
      }
      const isDead = targets.includes(id) || own.includes(id);
      expect([id, isDead || queue['RedrivePolicy'] !== undefined]).toEqual([id, true]);
      const metric = isDead ? 'ApproximateNumberOfMessagesVisible' : 'ApproximateAgeOfOldestMessage';
      expect([id, watched(id, metric)]).toEqual([id, true]);
      expect(queue['SqsManagedSseEnabled']).toBe(true);
    }
  });

  it('gives the queues the numbers of a laptop, and a worker six times its time', () => {
    const queueOf = (name: string) =>
      all('AWS::SQS::Queue').find(([id]) => new RegExp(`^Queues${name}[0-9A-F]{8}$`).test(id))?.[1]
        .Properties;

    expect(queueOf('Main')).toMatchObject({
      FifoQueue: true,
      VisibilityTimeout: 6 * SPECS.converse.seconds,
      RedrivePolicy: { maxReceiveCount: 100 },
    });
    expect(queueOf('Late')).toMatchObject({ FifoQueue: true, DelaySeconds: 180, VisibilityTimeout: 60 });
    expect(queueOf('Safety')).toMatchObject({
      FifoQueue: true,
      VisibilityTimeout: 20,
      RedrivePolicy: { maxReceiveCount: 10 },
    });
    // Lambda refuses an event source whose messages come back while they are still worked on.
    expect(20).toBeGreaterThanOrEqual(SPECS.safety.seconds);
  });

  it('gives part of a batch back, and never holds back a danger for others', () => {
    const sources = properties('AWS::Lambda::EventSourceMapping').map((source) => [
      idIn(source['EventSourceArn']).replace(/^Queues|[0-9A-F]{8}$/g, ''),
      source,
    ]);
    const { Main, Safety, Late } = Object.fromEntries(sources) as Readonly<Record<string, Properties>>;

    expect(sources).toHaveLength(3);
    // One at a time: what was said is handed back, and all of its conversation waits with it.
    expect(Late).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BatchSize: 1,
      ScalingConfig: { MaximumConcurrency: 20 },
    });
    expect(Main).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 200 },
    });
    expect(Safety).toMatchObject({ FunctionResponseTypes: ['ReportBatchItemFailures'], BatchSize: 1 });
    expect(Safety).not.toHaveProperty('ScalingConfig');
  });

  it('runs every function on Lambda’s own Node 24 for ARM, by the start that reads the secret, in no network of its own', () => {
    for (const [, { Properties: lambda }] of functionsIn(resources)) {
      expect(lambda).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'start.handler',
        TracingConfig: { Mode: 'Active' },
      });
    }
    expect(properties('AWS::Lambda::Function').filter((lambda) => 'VpcConfig' in lambda)).toEqual([]);
    expect(Object.values(resources).filter(({ Type }) => Type.startsWith('AWS::EC2'))).toEqual([]);
  });

  it('keeps the log of every function for a time, and no log for ever', () => {
    for (const lambda of properties('AWS::Lambda::Function')) {
      const group = idIn((lambda['LoggingConfig'] as Properties | undefined)?.['LogGroup']);
      expect(resources[group]?.Properties['RetentionInDays']).toBe(LOG_DAYS);
    }
    for (const group of properties('AWS::Logs::LogGroup')) expect(group['RetentionInDays']).toBe(LOG_DAYS);
  });

  it('logs no address of a person and no path of a link at its doors', () => {
    for (const api of properties('AWS::ApiGatewayV2::Stage')) {
      const { Format } = api['AccessLogSettings'] as { readonly Format: string };
      expect(Format).toContain('$context.routeKey');
      expect(Format).not.toMatch(/sourceIp|\$context\.path|userAgent|queryString|identity/);
    }
    expect(JSON.stringify(properties('AWS::CloudFront::Distribution'))).not.toContain('"Logging"');
  });

  it('gives each function a role of its own, that its service alone takes', () => {
    const roles = FUNCTIONS.map((name) => roleOf(resources, name));

    expect(new Set(roles).size).toBe(FUNCTIONS.length);
    for (const role of roles) {
      expect(JSON.stringify(resources[role]?.Properties['AssumeRolePolicyDocument'])).toContain(
        '"Service":"lambda.amazonaws.com"',
      );
      expect(resources[role]?.Properties).not.toHaveProperty('ManagedPolicyArns');
    }
  });

  it('grants nothing on all there is, but for what is listed here', () => {
    const wide = FUNCTIONS.flatMap((name) => grantsOfRole(resources, roleOf(resources, name)))
      .filter(({ action, on }) => action.includes('*') || on.includes('*'))
      .map(({ action, on }) => `${action} on ${on.replace(/<\w+\.?\w*>/g, '…').replace(/^.*:/, '')}`);

    expect([...new Set(wide)].sort()).toEqual(
      [
        'execute-api:ManageConnections on …/live/DELETE/@connections/*',
        'execute-api:ManageConnections on …/live/POST/@connections/*',
        's3:PutObject on …/*',
        's3:GetObject on …/*',
        'xray:PutTelemetryRecords on *',
        'xray:PutTraceSegments on *',
      ].sort(),
    );
  });

  it('keeps its own key from whoever does not come through the table or the bucket', () => {
    const [key] = properties('AWS::KMS::Key');
    const { Statement } = key?.['KeyPolicy'] as { readonly Statement: readonly Properties[] };

    const toAnybody = Statement.filter(({ Principal }) => JSON.stringify(Principal).includes('"*"'));

    expect(toAnybody).toHaveLength(1);
    expect(toAnybody[0]?.['Condition']).toEqual({
      StringEquals: {
        'kms:CallerAccount': { Ref: 'AWS::AccountId' },
        'kms:ViaService': ['dynamodb.eu-west-2.amazonaws.com', 's3.eu-west-2.amazonaws.com'],
      },
    });
  });

  it('brings texts by a topic with its own key, which nobody but their sender writes to', () => {
    const [[, topic] = []] = all('AWS::SNS::Topic').filter(([id]) => id.startsWith('Texts'));
    const allowed = properties('AWS::SNS::TopicPolicy')
      .filter(({ Topics }) => idIn(Topics).startsWith('Texts'))
      .flatMap(
        ({ PolicyDocument }) => (PolicyDocument as { readonly Statement: readonly Properties[] }).Statement,
      )
      .filter(({ Effect }) => Effect === 'Allow');

    expect(idIn(topic?.Properties['KmsMasterKeyId'])).toMatch(/^Key/);
    expect(allowed.map(({ Principal }) => Principal)).toEqual([{ Service: 'sms-voice.amazonaws.com' }]);
  });

  it('looks every minute for what is due', () => {
    const [minute] = properties('AWS::Events::Rule');

    expect(minute).toMatchObject({ ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' });
    expect(JSON.stringify(minute?.['Targets'])).toContain('Fntick');
  });

  it('lets agents in with a second factor, by code and proof key, and nobody sign up', () => {
    const [pool] = properties('AWS::Cognito::UserPool');
    const [client] = properties('AWS::Cognito::UserPoolClient');

    expect(pool).toMatchObject({
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      Schema: [{ Name: 'given_name', Required: true }],
      DeletionProtection: 'ACTIVE',
    });
    expect(client).toMatchObject({ GenerateSecret: false, AllowedOAuthFlows: ['code'] });
    expect(properties('AWS::Cognito::UserPoolGroup').map(({ GroupName }) => GroupName)).toEqual(
      expect.arrayContaining(['agent', 'supervisor', 'team:housing']),
    );
  });

  it('holds no secret itself: CloudFormation fills it in, or the function reads it', () => {
    const text = JSON.stringify(resources);

    expect(text).not.toContain('development-only');
    for (const name of FUNCTIONS) {
      const { EDGE_SECRET: edgeSecret } = envOf(functionsIn(resources).get(name));
      if (edgeSecret !== undefined) expect(JSON.stringify(edgeSecret)).toContain('{{resolve:secretsmanager:');
    }
  });
});

describe('the time of a function', () => {
  it.each(FUNCTIONS)('%s is less than its caller waits', (name) => {
    const waits =
      name === 'canary' ? 300 : name === 'tick' ? 60 : name === 'converse' || name === 'safety' ? 20 : 20;

    expect(SPECS[name].seconds).toBeLessThan(waits);
  });
});
