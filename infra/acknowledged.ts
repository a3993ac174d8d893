// What cdk-nag finds and we have a reason for: each with where it is, and why it stays. Whatever is not here fails the synthesis.
import { Stack, Validations } from 'aws-cdk-lib';
import type { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { Made } from './stages.ts';

type Acknowledged = {
  /** Below the stack, as a construct's path. */
  readonly at: string;
  /** Of the rule, with what it found where that is told. */
  readonly id: string;
  readonly reason: string;
};

const FUNCTION_ROLES = /^Fn-[a-z]+\/Role$/;

export const acknowledge = ({ porth }: Made): void => {
  for (const { at, id, reason } of acknowledged(porth)) {
    const found = porth.node.findAll().find(({ node }) => node.path === `${porth.node.path}/${at}`);
    if (found === undefined) throw new Error(`Nothing is at ${at}: take it off the acknowledged.`);
    Validations.of(found).acknowledge({ id: `AwsSolutions::AwsSolutions-${id}`, reason });
  }
};

/** Exported for the test that holds grants against it. */
export const acknowledged = (stack: Stack): readonly Acknowledged[] => {
  const roles = stack.node
    .findAll()
    .map(({ node }) => node.path.slice(stack.node.path.length + 1))
    .filter((path) => FUNCTION_ROLES.test(path));
  const any = (on: string) => `IAM5[Resource::${on}]`;
  const idOf = (path: string): string => stack.getLogicalId(elementAt(stack, path));
  const photos = any(`<${idOf('Photos/Bucket')}.Arn>/*`);
  const sockets = idOf('Doors/Sockets');
  const push = (method: string) =>
    any(`arn:aws:execute-api:${stack.region}:<AWS::AccountId>:<${sockets}>/live/${method}/@connections/*`);
  const mayPut = ['Fn-webchat', 'Fn-converse', 'Fn-pages', 'Fn-desk'];
  const mayPush = ['Fn-converse', 'Fn-safety', 'Fn-desk', 'Fn-webchat'];
  const within = (names: readonly string[]) =>
    roles.filter((role) => names.includes(role.split('/')[0] ?? ''));
  return [
    {
      at: 'Doors',
      id: 'APIG4',
      reason:
        'Each function checks who calls, by what its callers have: a signature on the raw bytes (providers), a token (web chat, desk), a link. An authorizer sees no body.',
    },
    {
      at: 'Doors/LogsRole',
      id: 'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
      reason:
        'API Gateway has one role for the logs of an account, and its page names this policy for it: https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html',
    },
    ...roles.map((at) => ({
      at,
      id: any('*'),
      reason:
        'Sending traces to X-Ray has no resource: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsx-ray.html',
    })),
    ...within(mayPut).map((at) => ({
      at,
      id: photos,
      reason:
        'A photo is put under a name of its own, below its conversation, that nobody knows before. The role may list nothing.',
    })),
    ...within(mayPush).flatMap((at) =>
      ['POST', 'DELETE'].map((method) => ({
        at,
        id: push(method),
        reason: 'A socket has a new id each time it is opened. Of the API only its sockets, and only this.',
      })),
    ),
    {
      at: 'Photos/Scanner',
      id: photos,
      reason: 'GuardDuty reads and tags every photo that comes: its page asks for this.',
    },
    {
      at: 'Photos/Scanner',
      id: any(
        `arn:aws:events:${stack.region}:<AWS::AccountId>:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*`,
      ),
      reason:
        'GuardDuty names the rule that it makes: its page asks for this, for rules that GuardDuty manages alone.',
    },
    {
      at: 'Queues/TextsDead',
      id: 'SQS3',
      reason:
        'It is where SNS and the function leave what they could not hand on: a dead-letter queue, but of no queue.',
    },
    {
      at: 'Queues/Late',
      id: 'SQS3',
      reason:
        'It holds notes without words, each good for a quarter of an hour. The message itself is in the one queue, which has its dead letters.',
    },
    {
      at: 'Photos/Bucket',
      id: 'S1',
      reason:
        'An access log would hold names of conversations for longer than they are kept. The account’s CloudTrail says who reads what.',
    },
    {
      at: 'Front/Files',
      id: 'S1',
      reason: 'Public files that only CloudFront reads. A log would hold people’s addresses.',
    },
    {
      at: 'Front/Distribution',
      id: 'CFR3',
      reason:
        'Its log would hold people’s addresses with the paths of their links, which are keys. Calls are logged by route at the API.',
    },
    {
      at: 'Front/Distribution',
      id: 'CFR1',
      reason: 'A tenant abroad has the same burst pipe at home: the chat is open to all countries.',
    },
    ...(isNamed(stack)
      ? []
      : [
          {
            at: 'Front/Distribution',
            id: 'CFR4',
            reason:
              'Without a domain of its own (dev) CloudFront’s certificate is used, whose protocols cannot be chosen.',
          },
        ]),
    {
      at: 'Secrets/Settings',
      id: 'SMG4',
      reason:
        'Its values are made by Meta, Twilio, Notify and GOV.UK Pay, on whose pages a person changes them: docs/how-to/rotate-a-secret.md. DIRECTLINE_SECRET names the conversations, and is never changed.',
    },
    {
      at: 'Secrets/Edge',
      id: 'SMG4',
      reason:
        'It shows the functions whose address to count, and opens nothing. A new one is a new deployment.',
    },
    ...(stack.node.tryFindChild('Agents')
      ? [
          {
            at: 'Agents/Pool',
            id: 'COG8',
            reason:
              'The plus tier costs five times as much for risk scores. Nobody signs up here, and a second factor is required of everybody.',
          },
        ]
      : []),
    ...upload(stack, idOf('Front/Files')),
  ];
};

/** CDK's own function that copies the files of the site: what it may do is written by CDK. */
const upload = (stack: Stack, files: string): readonly Acknowledged[] => {
  const reason =
    'CDK’s own function, which runs during a deployment alone: it reads the deployment’s assets, and fills and empties the bucket of public files.';
  const runtime = 'CDK chooses the runtime of its own function, and raises it with its own versions.';
  const found = stack.node.children.find(({ node }) => node.id.startsWith('Custom::CDKBucketDeployment'));
  if (found === undefined) return [];
  return [
    { at: found.node.id, id: 'L1', reason: runtime },
    ...[
      'Action::s3:Abort*',
      'Action::s3:DeleteObject*',
      'Action::s3:GetBucket*',
      'Action::s3:GetObject*',
      'Action::s3:List*',
      'Resource::*',
      `Resource::<${files}.Arn>/*`,
      `Resource::arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-${stack.region}/*`,
    ].map((what) => ({ at: 'Front/Uploader', id: `IAM5[${what}]`, reason })),
  ];
};

const elementAt = (stack: Stack, path: string): CfnResource => {
  const found = path.split('/').reduce<IConstruct>((at, id) => at.node.findChild(id), stack);
  return found.node.defaultChild as CfnResource;
};

const isNamed = (stack: Stack): boolean => {
  const distribution = stack.resolve(
    (elementAt(stack, 'Front/Distribution') as CfnResource & { readonly distributionConfig: unknown })
      .distributionConfig,
  ) as { readonly aliases?: readonly string[] };
  return distribution.aliases !== undefined;
};
