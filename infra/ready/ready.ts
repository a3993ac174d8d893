// Whether a council may deploy this for its people: what is still Northmoor's, or nobody's, or out of date, each with what to do about it.
import type { Rota } from '../../bot/incidents/rota.ts';
import type { OutOfDate } from '../../dialogs/out-of-date.ts';
import type { StageSettings } from '../settings.ts';
import { isDrama, type Invented } from './invented.ts';

/** `where` are places that it was found at, with what stands there. */
export type NotReady = { readonly what: string; readonly where: readonly string[] };

export type Looked = {
  readonly settings: StageSettings;
  readonly rota: Rota;
  readonly invented: readonly Invented[];
  readonly outOfDate: readonly OutOfDate[];
};

/** Empty: it may. */
export const notReady = ({ settings, rota, invented, outOfDate }: Looked): readonly NotReady[] =>
  [
    {
      what: 'Nobody would be paged: these numbers in dialogs/rota.ts are nobody’s. Write who is on call (docs/how-to/change-the-rota.md).',
      where: Object.values(rota.people)
        .filter(({ phone }) => isDrama(phone))
        .map(({ name, phone }) => `${name}, ${phone}`),
    },
    {
      what: 'Set what is yours under "stages" → "prod" in cdk.json (docs/how-to/deploy.md, step 2).',
      where: (['domain', 'alarmsTo'] as const).flatMap((name) => {
        const value = settings[name];
        return value !== undefined && IS_NOBODYS.test(value) ? [`${name}: ${value}`] : [];
      }),
    },
    {
      what: 'People would be told names, numbers, postcodes or addresses of a council that is invented. Write yours (docs/how-to/another-council.md).',
      where: byFile(invented.filter(({ file }) => file !== 'dialogs/rota.ts')),
    },
    {
      what: 'Nobody has looked these up for too long, or they end soon. Look, and write the day (docs/how-to/change-a-deadline.md).',
      where: outOfDate.map(({ file, id, what }) => `${file}: ${id === undefined ? '' : `${id} `}${what}`),
    },
  ].filter(({ where }) => where.length > 0);

const IS_NOBODYS = /(?:^|[.@])(?:example\.(?:org|com|net)|[\w-]+\.(?:example|test|invalid))$/;

/** `dialogs/area.ts, line 13, 17: Northmoor, Eastmoor`. */
const byFile = (invented: readonly Invented[]): readonly string[] =>
  [...Map.groupBy(invented, ({ file }) => file)].map(([file, all]) => {
    const lines = [...new Set(all.map(({ line }) => line))].join(', ');
    return `${file}, line ${lines}: ${[...new Set(all.map(({ what }) => what))].join(', ')}`;
  });

/** Places of one kind that are named before the rest is counted. */
const NAMED = 8;

/** What somebody reads who wanted to deploy. */
export const notReadyLines = (faults: readonly NotReady[], named = NAMED): readonly string[] => [
  'prod is not ready to be deployed:',
  ...faults.flatMap(({ what, where }) => [
    '',
    what,
    ...where.slice(0, named).map((each) => `  ${each}`),
    ...(where.length > named ? [`  and ${where.length - named} more: npm run predeploy -- --all`] : []),
  ]),
  '',
  'In an emergency, npx cdk deploy does not ask.',
];
