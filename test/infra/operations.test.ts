// What whoever operates a stack has of it: alarms with a page each, a dashboard, and outputs that are named where they are used.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { ALARMS } from '../../infra/cost/use.ts';
import { METRICS } from '../../lambdas/metrics.ts';
import { ofType, porth, ROOT, stackOf, STAGES, type Resource } from './stacks.ts';

type Properties = Resource['Properties'];
const idIn = (value: unknown): string =>
  /"(?:Ref|Fn::GetAtt)":\[?"([A-Za-z0-9]+)"/.exec(JSON.stringify(value))?.[1] ?? '';

describe.each(STAGES)('whoever operates %s', (stage) => {
  const properties = (type: string): readonly Properties[] =>
    ofType(porth(stage), type).map(([, resource]) => resource.Properties);
  const alarms = properties('AWS::CloudWatch::Alarm');

  it('tells somebody of every alarm, with a page that says what to do', () => {
    expect(alarms.length).toBe(ALARMS);
    for (const alarm of alarms) {
      const [page = ''] = /docs\/runbooks\/[\w-]+\.md/.exec(String(alarm['AlarmDescription'])) ?? [];
      expect([alarm['AlarmDescription'], existsSync(join(ROOT, page))]).toEqual([
        alarm['AlarmDescription'],
        true,
      ]);
      expect(idIn(alarm['AlarmActions'])).toMatch(/^ToldTopic/);
    }
  });

  it.each([
    ['dead letters', 'dead-letters', /^ApproximateNumberOfMessagesVisible$/],
    ['a safety line that was not sent', 'safety-line-not-sent', /^ApproximateNumberOfMessagesVisible$/],
    ['safety lines that are slow', 'safety-line-late', /^dangerTime$/],
    ['pages that nobody answers', 'incident-not-answered', /^incidentAlarms$/],
    ['people who wait for a person', 'people-wait', /^(?:longestWait|talksUnanswered)$/],
    ['a provider that refuses', 'provider-refuses', /^turnsRefused$/],
    ['Lex that fails', 'lex-fails-over', /^opinionsFailed$/],
    ['functions without room', 'no-room', /^Throttles$/],
  ])('tells of %s', (_, page, metric) => {
    const found = alarms.filter(({ AlarmDescription }) => String(AlarmDescription).endsWith(`/${page}.md`));

    expect(found.map(({ MetricName }) => String(MetricName)).filter((name) => metric.test(name))).not.toEqual(
      [],
    );
  });

  it('tells of what is spent before the month’s budget is, and there is a page for that mail, too', () => {
    const [budget] = properties('AWS::Budgets::Budget');
    const told = budget?.['NotificationsWithSubscribers'] as readonly Properties[];

    expect(told.map(({ Notification }) => (Notification as Properties)['NotificationType'])).toEqual([
      'ACTUAL',
      'FORECASTED',
    ]);
    for (const { Subscribers } of told) expect(Subscribers).toMatchObject([{ SubscriptionType: 'EMAIL' }]);
    expect(existsSync(join(ROOT, 'docs/runbooks/money-is-spent.md'))).toBe(true);
  });

  it('watches and shows metrics that log lines carry, under the name that the functions are told', () => {
    const namespace = `Porth/${stage}`;
    const watched = alarms.flatMap(({ Namespace, MetricName }) =>
      Namespace === namespace ? [String(MetricName)] : [],
    );
    const page = JSON.stringify(properties('AWS::CloudWatch::Dashboard'));

    expect(new Set(watched).size).toBeGreaterThan(5);
    expect(watched.filter((name) => !(name in METRICS))).toEqual([]);
    for (const name of ['turns', 'turnTime', 'dangerTime', 'longestWait', 'talks', 'Throttles', 'Errors'])
      expect([name, page.includes(name)]).toEqual([name, true]);
    for (const lambda of properties('AWS::Lambda::Function'))
      if (String(lambda['Description']).startsWith('Porth: '))
        expect((lambda['Environment'] as Properties)['Variables']).toMatchObject({
          METRICS_NAMESPACE: namespace,
        });
  });
});

const { Outputs } = Template.fromStack(stackOf('prod')).toJSON() as {
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown }>>;
};
/** Those of CDK's own: references between the stacks. */
const named = Object.keys(Outputs).filter((name) => !name.startsWith('ExportsOutput'));
const deploy = readFileSync(join(ROOT, 'docs/how-to/deploy.md'), 'utf8');

describe('an output of the stack', () => {
  it('is there for each name and address that somebody needs by hand', () => {
    expect(named).toEqual(
      expect.arrayContaining([
        ...['TableName', 'BucketName', 'QueueUrl', 'DeadLetters', 'SafetyDeadLetters', 'TextsDeadLetters'],
        ...['DashboardUrl', 'SocketHost', 'PublicUrl', 'LogGroup'],
      ]),
    );
  });

  it.each(named)('%s is in the table of the how-to, with what it is for', (name) => {
    expect(deploy.match(new RegExp(`^\\| .*\`${name}\``, 'm'))).not.toBeNull();
  });

  it('is told of nothing that is not there', () => {
    const told = globSync(['docs/how-to/*.md', 'docs/runbooks/*.md'], { cwd: ROOT }).flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\boutput `(\w+)`/g)].map(([, name = '']) => [
        file,
        name,
      ]),
    );

    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(([, name = '']) => !named.includes(name))).toEqual([]);
  });

  it('leads to the dashboard by its address in London', () => {
    expect(JSON.stringify(Outputs['DashboardUrl']?.Value)).toMatch(
      /https:\/\/eu-west-2\.console\.aws\.amazon\.com\/cloudwatch\/home.*#dashboards/,
    );
  });
});
