// List prices of eu-west-2 in US dollars, without tax and free tiers: the one place to change. Look each up at its page, and write the day.

export type Price = {
  readonly usd: number;
  readonly per: string;
  readonly page: string;
  /** The day (ISO) on which somebody looked it up. Without one it was written from memory, and the bill says so. */
  readonly checkedOn?: string;
};

export const PRICES = {
  httpCall: {
    usd: 1.16e-6,
    per: 'call of the HTTP API',
    page: 'https://aws.amazon.com/api-gateway/pricing/',
  },
  socketMessage: {
    usd: 1.14e-6,
    per: 'message on a socket, of 32 KB',
    page: 'https://aws.amazon.com/api-gateway/pricing/',
  },
  socketMinute: {
    usd: 0.285e-6,
    per: 'minute of an open socket',
    page: 'https://aws.amazon.com/api-gateway/pricing/',
  },
  lambdaCall: { usd: 0.2e-6, per: 'invocation', page: 'https://aws.amazon.com/lambda/pricing/' },
  lambdaGbSecond: {
    usd: 1.33334e-5,
    per: 'GB for a second, ARM',
    page: 'https://aws.amazon.com/lambda/pricing/',
  },
  queueCall: { usd: 0.5e-6, per: 'call of a FIFO queue', page: 'https://aws.amazon.com/sqs/pricing/' },
  tableWrite: {
    usd: 0.7423e-6,
    per: 'write of 1 KB',
    page: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  tableRead: {
    usd: 0.1485e-6,
    per: 'consistent read of 4 KB',
    page: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  tableGb: {
    usd: 0.297,
    per: 'GB kept for a month',
    page: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  backupGb: {
    usd: 0.238,
    per: 'GB restorable for a month',
    page: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  lexText: { usd: 0.00075, per: 'text request', page: 'https://aws.amazon.com/lex/pricing/' },
  logGb: { usd: 0.5985, per: 'GB of logs taken in', page: 'https://aws.amazon.com/cloudwatch/pricing/' },
  metric: { usd: 0.3, per: 'metric a month', page: 'https://aws.amazon.com/cloudwatch/pricing/' },
  alarm: { usd: 0.1, per: 'alarm a month', page: 'https://aws.amazon.com/cloudwatch/pricing/' },
  dashboard: { usd: 3, per: 'dashboard a month', page: 'https://aws.amazon.com/cloudwatch/pricing/' },
  trace: { usd: 5e-6, per: 'trace', page: 'https://aws.amazon.com/xray/pricing/' },
  firewall: { usd: 5, per: 'web ACL a month', page: 'https://aws.amazon.com/waf/pricing/' },
  firewallRule: { usd: 1, per: 'rule a month', page: 'https://aws.amazon.com/waf/pricing/' },
  firewallCall: { usd: 0.6e-6, per: 'call', page: 'https://aws.amazon.com/waf/pricing/' },
  cdnCall: { usd: 1e-6, per: 'HTTPS request in Europe', page: 'https://aws.amazon.com/cloudfront/pricing/' },
  cdnGb: { usd: 0.085, per: 'GB sent in Europe', page: 'https://aws.amazon.com/cloudfront/pricing/' },
  key: { usd: 1, per: 'key a month', page: 'https://aws.amazon.com/kms/pricing/' },
  keyCall: { usd: 0.03e-4, per: 'call', page: 'https://aws.amazon.com/kms/pricing/' },
  secret: { usd: 0.4, per: 'secret a month', page: 'https://aws.amazon.com/secrets-manager/pricing/' },
  photoGb: { usd: 0.024, per: 'GB kept for a month', page: 'https://aws.amazon.com/s3/pricing/' },
  scanGb: { usd: 0.79, per: 'GB looked through', page: 'https://aws.amazon.com/guardduty/pricing/' },
} as const satisfies Readonly<Record<string, Price>>;
export type PriceName = keyof typeof PRICES;

/** Of a design with a search engine that is always on (a QnABot-like one), as it was counted beside ours. */
export const ALWAYS_ON = { perMessage: 0.00108, perMonth: 440 };
