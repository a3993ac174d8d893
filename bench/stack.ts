// What stands on AWS: the size of each template against CloudFormation's limits, and a month's bill by volume, beside a design that is always on.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bill } from '../infra/cost/bill.ts';
import { PRICES, type Price } from '../infra/cost/prices.ts';
import { STAGES, stageSettings } from '../infra/settings.ts';
import { made, templateOf } from '../infra/templates.ts';
import { report } from './support/report.ts';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const TEMPLATE_MAX = 1_000_000;
const RESOURCES_MAX = 500;
const VOLUMES = [1_000, 100_000, 10_000_000];

const placeholder = mkdtempSync(join(tmpdir(), 'porth-stack-'));
writeFileSync(join(placeholder, 'start.mjs'), '// Not the code.\n');
const { context } = JSON.parse(readFileSync(join(import.meta.dirname, '../cdk.json'), 'utf8')) as {
  readonly context: { readonly stages: unknown };
};
const settings = stageSettings(context.stages);
const stages = made(settings, { codeOf: () => placeholder, site: placeholder });

const NAMES = { porth: 'London', lex: 'Lex', edge: 'the edge' } as const;
const templates = STAGES.flatMap((stage) =>
  (['porth', 'lex', 'edge'] as const).flatMap((name) => {
    const stack = stages[stage][name];
    if (stack === undefined) return [];
    const resources = templateOf(stack);
    const types = Object.values(resources).map(({ Type }) => Type);
    return {
      name: `${stage}, ${NAMES[name]}`,
      bytes: Buffer.byteLength(JSON.stringify({ Resources: resources })),
      resources: types.length,
      functions: types.filter((type) => type === 'AWS::Lambda::Function').length,
      alarms: types.filter((type) => type === 'AWS::CloudWatch::Alarm').length,
    };
  }),
);
const bills = VOLUMES.map(bill);
const services = [...(bills[0]?.byService.keys() ?? [])];
const usd = (amount: number): string => amount.toFixed(2);
const most = (of: (each: (typeof templates)[number]) => number): number => Math.max(...templates.map(of));
const unchecked = Object.values<Price>(PRICES).filter(({ checkedOn }) => checkedOn === undefined).length;

report({
  name: 'stack',
  about:
    'The templates of both stages as they are synthesised, and what a month costs by `npm run cost`, in US dollars without tax, free tiers and what providers of channels take. "Always on" is a design like QnABot’s, with a search engine that runs whether anybody writes or not.',
  tables: [
    {
      caption: 'Templates (some functions are the CDK’s own):',
      head: ['stack', 'KB', 'resources', 'functions', 'alarms'],
      rows: templates.map(({ name, bytes, resources, functions, alarms }) => [
        name,
        (bytes / 1_000).toFixed(0),
        String(resources),
        String(functions),
        String(alarms),
      ]),
    },
    {
      caption: 'A month, by messages of people:',
      head: ['', ...VOLUMES.map((each) => each.toLocaleString('en-GB'))],
      rows: [
        ...services.map((service) => [
          service,
          ...bills.map((each) => usd(each.byService.get(service) ?? 0)),
        ]),
        ['all', ...bills.map(({ total }) => usd(total))],
        ['of it, though nobody writes', ...bills.map(({ standing }) => usd(standing))],
        ['1,000 conversations', ...bills.map((each) => usd(each.per1000Conversations))],
        ['always on: all', ...bills.map(({ alwaysOn }) => usd(alwaysOn.total))],
        [
          'always on: 1,000 conversations',
          ...bills.map(({ alwaysOn }) => usd(alwaysOn.per1000Conversations)),
        ],
      ],
    },
  ],
  targets: [
    {
      what: 'the largest template',
      aim: '≤ half of 1 MB',
      found: `${(most(({ bytes }) => bytes) / 1_000).toFixed(0)} KB`,
      met: most(({ bytes }) => bytes) <= TEMPLATE_MAX / 2,
    },
    {
      what: 'resources of the largest stack',
      aim: `≤ 300 of ${RESOURCES_MAX}`,
      found: String(most(({ resources }) => resources)),
      met: most(({ resources }) => resources) <= 300,
    },
    {
      what: '100,000 messages a month, against the design that is always on',
      aim: 'less',
      found: `${((bills[1]?.total ?? 0) / (bills[1]?.alwaysOn.total ?? 1)).toFixed(2)} ×`,
      met: (bills[1]?.total ?? 0) < (bills[1]?.alwaysOn.total ?? 0),
    },
  ],
  notes: [
    ...(unchecked === 0
      ? []
      : [
          `${unchecked} of the prices are from memory and were looked up by nobody: infra/cost/prices.ts has the page of each.`,
        ]),
  ],
  figures: { templates, bills: bills.map(({ total, standing }) => ({ total, standing })) },
});
