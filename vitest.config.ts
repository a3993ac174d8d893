// The tests: all of them by `npm test`, the browser's too. The longest go first, so that no core waits for one at the end.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = [
  '/test/conversations/conversations.',
  '/test/browser/',
  '/test/identity/',
  '/test/stack.',
  '/test/runtime/p',
  '-stack.',
  '/test/lambdas/pay-ends.',
  '/test/turn/danger-everywhere.',
  '/test/contracts/channels.',
  '/test/understanding/train.',
  '/test/dialogs/ears-kept.',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((part) => moduleId.includes(part));
  return at < 0 ? LONGEST.length : at;
};

/** Nothing of theirs outlives a file, and none has its modules read anew: their files share a worker, for what the council says takes longer to read than most of them. */
const SHARED = [
  'turn',
  'forms',
  'fields',
  'dialogs',
  'understanding',
  'triage',
  'incidents',
  'notices',
  'styles',
  'clocks',
  'deploys',
  'handoff',
  'services',
  'runtime',
  'lambdas',
  'contracts',
  'channels',
  'directline',
  'identity',
  'options',
  'records',
  'switches',
  'local/import',
  'local/providers',
  'web',
  'bench',
  'docs',
]
  .map((folder) => `test/${folder}/**/*.test.ts`)
  .concat(
    [
      'boundaries',
      'hours',
      'leaks',
      'links',
      'team-hours',
      'conversations/{homes,judge,parse}',
      'local/!(environment)',
    ].map((file) => `test/${file}.test.ts`),
  );

/** Whole visits in a browser whose parts other files hold as well: played in a thorough run (`npm run check:thorough`). On a slow day all together take a quarter of an hour. */
const THOROUGH_ALONE =
  process.env['THOROUGH'] === '1'
    ? []
    : ['newcomer', 'phones', 'embed', 'desk-states'].map((name) => `test/browser/${name}.test.ts`);

const INFRA = ['test/infra/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'shared', include: SHARED, isolate: false } },
      // The CDK takes as long to read as its tests to run.
      { extends: true, test: { name: 'infra', include: INFRA, isolate: false } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['test/**/*.test.ts'],
          exclude: [...SHARED, ...INFRA, ...THOROUGH_ALONE],
        },
      },
    ],
    setupFiles: ['test/lines-hold-nobody.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // What is waited for comes when it will: on a busy machine a second is too little for a browser that tries again.
    expect: { poll: { timeout: 20_000 } },
    // Two cores, and many files wait for much of their time: for a browser, a stack, a clock.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
  },
});
