// Where calls come in: an HTTP API with the routes of the contract, and a WebSocket API for what is pushed.
import { Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  type CfnRoute,
  type CfnStage,
  HttpApi,
  HttpMethod,
  type HttpStage,
  LogGroupLogDestination,
  WebSocketApi,
  WebSocketStage,
} from 'aws-cdk-lib/aws-apigatewayv2';
import {
  HttpLambdaIntegration,
  WebSocketLambdaIntegration,
  WebSocketMockIntegration,
} from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { AccessLogFormat, CfnAccount } from 'aws-cdk-lib/aws-apigateway';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '../bundle.ts';
import { RATE, ROUTES } from '../routes.ts';
import type { PorthFunction } from './function.ts';

/** Who asked, and for which path, is not logged: an address of a link is a key to it. */
const LOGGED = AccessLogFormat.custom(
  JSON.stringify({
    log: 'access',
    request: '$context.requestId',
    route: '$context.routeKey',
    status: '$context.status',
    ms: '$context.responseLatency',
    fault: '$context.integrationErrorMessage',
  }),
);
const SOCKETS_STAGE = 'live';
/** Of each kind, a second. A whole council's pages may come back at once after an outage. */
const SOCKETS_RATE = { rateLimit: 200, burstLimit: 400 };

export class Doors extends Construct {
  readonly http: HttpApi;
  readonly sockets: WebSocketApi;

  constructor(scope: Construct, id: string, logs: LogGroup) {
    super(scope, id);
    this.http = new HttpApi(this, 'Http', { createDefaultStage: false });
    this.#stage = this.http.addStage('Stage', {
      autoDeploy: true,
      throttle: { rateLimit: RATE.perSecond, burstLimit: RATE.atOnce },
      accessLogSettings: { destination: new LogGroupLogDestination(logs), format: LOGGED },
    });
    this.sockets = new WebSocketApi(this, 'Sockets', {
      // There are no routes by what is sent: nothing is taken on a socket.
      routeSelectionExpression: '$request.body.route',
    });
    const stage = new WebSocketStage(this, 'SocketsStage', {
      webSocketApi: this.sockets,
      stageName: SOCKETS_STAGE,
      autoDeploy: true,
      throttle: SOCKETS_RATE,
      accessLogSettings: { destination: new LogGroupLogDestination(logs), format: LOGGED },
    });
    // Refused without, in an account whose API Gateway was never let into CloudWatch.
    stage.node.addDependency(this.#logsOfSockets());
    this.streamUrl = stage.url;
  }

  /** `wss://…/live` */
  readonly streamUrl: string;
  readonly #stage: HttpStage;

  /**
   * Of the account and region, and there once: where both stages stand in one, the last to come has its role named, and the other's goes on in its place.
   * So neither takes it away as it goes: https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html
   */
  #logsOfSockets(): CfnAccount {
    const role = new Role(this, 'LogsRole', {
      assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
      managedPolicies: [
        ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonAPIGatewayPushToCloudWatchLogs'),
      ],
    });
    const account = new CfnAccount(this, 'Account', { cloudWatchRoleArn: role.roleArn });
    for (const kept of [role, account]) kept.applyRemovalPolicy(RemovalPolicy.RETAIN);
    return account;
  }

  get httpHost(): string {
    return `${this.http.apiId}.execute-api.${Aws.REGION}.amazonaws.com`;
  }

  get socketsHost(): string {
    return `${this.sockets.apiId}.execute-api.${Aws.REGION}.amazonaws.com`;
  }

  /** The management API, for whoever pushes; and what they may do there. */
  get push(): { readonly url: string; readonly arns: readonly string[] } {
    const { account, region } = Stack.of(this);
    const at = `arn:aws:execute-api:${region}:${account}:${this.sockets.apiId}/${SOCKETS_STAGE}`;
    return {
      url: `https://${this.socketsHost}/${SOCKETS_STAGE}`,
      arns: ['POST', 'DELETE'].map((method) => `${at}/${method}/@connections/*`),
    };
  }

  route(functions: ReadonlyMap<FunctionName, PorthFunction>): void {
    const stage = this.#stage.node.defaultChild as CfnStage;
    const rates: Record<string, object> = {};
    for (const { path, methods, to, rate } of ROUTES) {
      const lambda = functions.get(to)?.lambda;
      if (lambda === undefined) throw new Error(`${path} leads to ${to}, which is not in the stack.`);
      const routes = this.http.addRoutes({
        path,
        methods: methods.map((method) => HttpMethod[method]),
        integration: new HttpLambdaIntegration(to, lambda),
      });
      if (rate === undefined) continue;
      for (const method of methods)
        rates[`${method} ${path}`] = {
          ThrottlingRateLimit: rate.perSecond,
          ThrottlingBurstLimit: rate.atOnce,
        };
      // API Gateway takes a rate only of a route that is there.
      for (const route of routes) stage.addResourceDependency(route.node.defaultChild as CfnRoute);
    }
    stage.addPropertyOverride('RouteSettings', rates);
    const stream = functions.get('stream')?.lambda;
    if (stream === undefined) throw new Error('The function stream is not in the stack.');
    this.sockets.addRoute('$connect', { integration: new WebSocketLambdaIntegration('Stream', stream) });
    // Every open chat says that it is there, three times a minute: taken in silence, and no function is called for it.
    this.sockets.addRoute('$default', {
      integration: new WebSocketMockIntegration('Silence', {
        requestTemplates: { taken: '{"statusCode":200}' },
        templateSelectionExpression: 'taken',
      }),
    });
  }
}
