// What API Gateway needs of an account before it takes a stage with a log.
import { describe, expect, it } from 'vitest';
import { ofType, porth, STAGES } from './stacks.ts';

describe.each(STAGES)('the doors of %s', (stage) => {
  const all = (type: string) => ofType(porth(stage), type);

  it('lets API Gateway log what is on sockets before their stage is there, and never takes that from the other stage', () => {
    const [[accountId, account] = []] = all('AWS::ApiGateway::Account');
    const [, role] =
      all('AWS::IAM::Role').find(([id]) =>
        JSON.stringify(account?.Properties['CloudWatchRoleArn']).includes(`"${id}"`),
      ) ?? [];
    const [, sockets] = all('AWS::ApiGatewayV2::Stage').find(([id]) => id.includes('SocketsStage')) ?? [];

    expect(sockets?.DependsOn).toContain(accountId);
    expect(sockets?.Properties).toHaveProperty('AccessLogSettings');
    expect(JSON.stringify(role?.Properties['AssumeRolePolicyDocument'])).toContain(
      'apigateway.amazonaws.com',
    );
    expect(JSON.stringify(role?.Properties['ManagedPolicyArns'])).toContain(
      'AmazonAPIGatewayPushToCloudWatchLogs',
    );
    for (const kept of [account, role])
      expect(kept).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });
});
