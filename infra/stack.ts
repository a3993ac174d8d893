// All of a stage that is in London: who may do what, and which function is told of what, in one place.
import {
  CfnOutput,
  CrossStackReferences,
  ReferenceStrength,
  RemovalPolicy,
  Stack,
  type StackProps,
} from 'aws-cdk-lib';
import type { Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { Agents } from './constructs/agents.ts';
import { Alarms, type Watched } from './constructs/alarms.ts';
import { Counts } from './constructs/counts.ts';
import { dashboard } from './constructs/dashboard.ts';
import { Doors } from './constructs/doors.ts';
import { Front } from './constructs/front.ts';
import { PorthFunction } from './constructs/function.ts';
import { customerKey } from './constructs/key.ts';
import { Photos } from './constructs/photos.ts';
import { Queues } from './constructs/queues.ts';
import { Secrets } from './constructs/secret.ts';
import { ConversationTable } from './constructs/table.ts';
import { Texts } from './constructs/texts.ts';
import { everyFewMinutes, everyMinute } from './constructs/timer.ts';
import { Told } from './constructs/told.ts';
import type { EdgeStack } from './edge-stack.ts';
import { FUNCTIONS, type FunctionName } from './bundle.ts';
import { SPECS, type Need } from './functions.ts';
import type { LexBot } from './lex/bot.ts';
import type { StageName, StageSettings } from './settings.ts';

export type PorthStackProps = StackProps & {
  readonly stage: StageName;
  readonly settings: StageSettings;
  /** Folders: of a function's bundle, and of the files at the outside address. */
  readonly codeOf: (name: FunctionName) => string;
  readonly site: string;
  readonly edge: EdgeStack;
  /** Undefined: the embedded recogniser is alone. */
  readonly lex: Pick<LexBot, 'environment' | 'arn'> | undefined;
  /** Of agents. */
  readonly teams: readonly string[];
  /** Another value than last time lets every function start anew, and read its secret: a change of the secret alone changes nothing that is deployed. */
  readonly settingsRead?: string | undefined;
};

/** A conversation is worked on by one; so many may have one at once. The rest of an account's 1,000 is for those who take in what people say. */
const CONVERSATIONS_AT_ONCE = 200;

export class PorthStack extends Stack {
  constructor(scope: Construct, id: string, props: PorthStackProps) {
    super(scope, id, props);
    // Read as it is deployed: no exports that nobody can change, and no functions of CloudFormation's own to carry values across regions.
    CrossStackReferences.of(this).consume(ReferenceStrength.WEAK);
    const { stage, settings, edge, lex } = props;
    const anew = props.settingsRead;
    const key = customerKey(this);
    const table = new ConversationTable(this, 'Conversations', key);
    const queues = new Queues(this, 'Queues');
    const photos = new Photos(this, 'Photos', key);
    const secrets = new Secrets(this, 'Secrets');
    const logs = new LogGroup(this, 'Logs', {
      // LOG_DAYS, as CloudWatch calls it.
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const doors = new Doors(this, 'Doors', logs);
    const front = new Front(this, 'Front', {
      files: props.site,
      apiHost: doors.httpHost,
      edgeSecret: secrets.edge,
      comment: `Porth ${stage}${anew === undefined ? '' : `, settings read ${anew}`}`,
      logs,
      edge: {
        webAclId: edge.firewallArn,
        ...(settings.domain === undefined || edge.certificate === undefined
          ? {}
          : { domainNames: [settings.domain], certificate: edge.certificate }),
      },
    });
    const publicUrl = `https://${settings.domain ?? front.host}`;
    const agents =
      settings.signIn === undefined
        ? new Agents(this, 'Agents', { stage, publicUrl, teams: props.teams })
        : undefined;
    front.restrict([
      `wss://${doors.socketsHost}`,
      ...(agents?.origins ?? [new URL(settings.signIn?.issuer ?? publicUrl).origin]),
    ]);

    /** What each need is: its settings, and what may be done with them. */
    const given: Readonly<Record<Need, () => Parameters<PorthFunction['give']>>> = {
      secrets: () => [
        { SECRETS_ID: secrets.settings.secretArn, ...(anew !== undefined && { SETTINGS_READ: anew }) },
        ['secretsmanager:GetSecretValue', secrets.settings.secretArn],
      ],
      publicUrl: () => [{ PUBLIC_URL: publicUrl }],
      streamUrl: () => [{ STREAM_URL: doors.streamUrl }],
      edge: () => [{ EDGE_SECRET: secrets.edge }],
      queue: () => [{ QUEUE_URL: queues.main.queueUrl }, ['sqs:SendMessage', queues.main.queueArn]],
      queueHealth: () => [{}, ['sqs:GetQueueAttributes', queues.main.queueArn]],
      safetyQueue: () => [
        { SAFETY_QUEUE_URL: queues.safety.queueUrl },
        ['sqs:SendMessage', queues.safety.queueArn],
      ],
      lateQueue: () => [{ LATE_QUEUE_URL: queues.late.queueUrl }, ['sqs:SendMessage', queues.late.queueArn]],
      lateNotes: () => [
        { LATE_QUEUE_URL: queues.late.queueUrl, QUEUE_URL: queues.main.queueUrl },
        ['sqs:GetQueueAttributes', queues.main.queueArn],
      ],
      deadLetters: () => [
        { DEAD_LETTER_URL: queues.dead.queueUrl },
        ['sqs:SendMessage', queues.dead.queueArn],
      ],
      putPhotos: () => [
        { BUCKET_NAME: photos.bucket.bucketName },
        ['s3:PutObject', photos.bucket.arnForObjects('*')],
      ],
      getPhotos: () => [
        { BUCKET_NAME: photos.bucket.bucketName },
        ['s3:GetObject', photos.bucket.arnForObjects('*')],
      ],
      sockets: () => [
        { AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI: doors.push.url },
        ...doors.push.arns.map((arn) => ['execute-api:ManageConnections', arn] as const),
      ],
      lex: () => (lex === undefined ? [{}] : [lex.environment, ['lex:RecognizeText', lex.arn]]),
      texts: () =>
        settings.texts === undefined
          ? [{}]
          : [
              {
                AWS_SMS_ORIGINATION_IDENTITY: settings.texts.originationIdentity,
                AWS_SMS_CONFIGURATION_SET: settings.texts.configurationSet,
              },
              ['sms-voice:SendTextMessage', settings.texts.originationIdentity],
              [
                'sms-voice:SendTextMessage',
                `arn:aws:sms-voice:${this.region}:${this.account}:configuration-set/${settings.texts.configurationSet}`,
              ],
            ],
      signIn: () => {
        const { issuer: OIDC_ISSUER = '', clientId: OIDC_CLIENT_ID = '' } = settings.signIn ?? {};
        return [{ ...(agents?.signIn ?? { OIDC_ISSUER, OIDC_CLIENT_ID }) }];
      },
    };
    const counts = new Counts(stage);
    const functions = new Map<FunctionName, PorthFunction>(
      FUNCTIONS.map((name) => {
        const spec = SPECS[name];
        const made = new PorthFunction(this, `Fn-${name}`, {
          name,
          spec,
          code: props.codeOf(name),
          logs,
          reserved: name === 'safety' ? settings.safetyConcurrency : undefined,
        });
        made.give({ METRICS_NAMESPACE: counts.namespace });
        if (spec.table.length > 0) {
          made.give({ TABLE_NAME: table.name });
          table.grant(made.role, spec.table);
        }
        for (const need of spec.needs) made.give(...given[need]());
        return [name, made];
      }),
    );
    const of = (name: FunctionName) => {
      const found = functions.get(name);
      if (found === undefined) throw new Error(`${name} is not built.`);
      return found.lambda;
    };
    of('converse').addEventSource(
      new SqsEventSource(queues.main, {
        batchSize: 10,
        reportBatchItemFailures: true,
        maxConcurrency: CONVERSATIONS_AT_ONCE,
      }),
    );
    // As many at once as there are: nothing but the account's own limit stands in the way of a danger. One at a time, so that none waits for another.
    of('safety').addEventSource(
      new SqsEventSource(queues.safety, { batchSize: 1, reportBatchItemFailures: true }),
    );
    // Few at once: in an outage everybody's note comes here, and the room of the account is for those who mend it.
    of('late').addEventSource(
      new SqsEventSource(queues.late, { batchSize: 1, reportBatchItemFailures: true, maxConcurrency: 20 }),
    );
    doors.route(functions);
    everyMinute(this, of('tick'));
    everyFewMinutes(this, of('canary'));
    const texts = new Texts(this, 'Texts', { sms: of('sms'), dead: queues.textsDead, key });

    const told = new Told(this, 'Told', { stage, ...settings });
    const watched: Watched = { stage, to: told.topic, queues, functions, doors, counts };
    new Alarms(this, 'Alarms', watched);
    const page = dashboard(this, { ...watched, logs });

    const outputs = {
      PublicUrl: [publicUrl, 'The outside address: PUBLIC_URL'],
      CloudFrontName: [front.host, 'Where the DNS record of the domain points to'],
      SettingsSecret: [secrets.settings.secretName, 'The secret that holds the settings of the channels'],
      TextsTopic: [texts.topic.topicArn, 'The topic for two-way texts and their delivery reports'],
      SocketHost: [doors.socketsHost, 'What the connect-src of the council’s own pages needs, behind wss://'],
      DashboardUrl: [pageUrl(this.region, page), 'The one page to look at'],
      LogGroup: [logs.logGroupName, 'All that the functions log'],
      TableName: [table.name, 'The one table: TABLE_NAME'],
      BucketName: [photos.bucket.bucketName, 'Photos, and who was erased: BUCKET_NAME'],
      QueueUrl: [queues.main.queueUrl, 'The one queue: QUEUE_URL'],
      DeadLetters: [queues.dead.queueName, 'The queue of what no turn could take'],
      SafetyDeadLetters: [queues.safetyDead.queueName, 'The queue of safety lines that could not be sent'],
      TextsDeadLetters: [queues.textsDead.queueName, 'The queue of texts that could not be taken from SNS'],
      ...(agents && {
        OidcIssuer: [agents.signIn.OIDC_ISSUER, 'OIDC_ISSUER'],
        OidcClientId: [agents.signIn.OIDC_CLIENT_ID, 'OIDC_CLIENT_ID'],
      }),
    } as const satisfies Readonly<Record<string, readonly [string, string]>>;
    for (const [name, [value, description]] of Object.entries(outputs))
      new CfnOutput(this, name, { value, description });
  }
}

const pageUrl = (region: string, { dashboardName }: Dashboard): string =>
  `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#dashboards/dashboard/${dashboardName}`;
