// What each form asks of a person and of the machine: messages, characters, state, and the time of a pure turn.
import { content } from '../dialogs/content.ts';
import { finish } from './support/finish-form.ts';
import { PATHS } from './support/form-paths.ts';
import { median, quantile } from './support/measure.ts';
import { report } from './support/report.ts';

const ROUNDS = 40;
const STATE_AIM = 2_000;

const forms = Object.keys(content.dialogs).sort();
const rows = forms.flatMap((form) => {
  const paths = PATHS[form];
  if (paths === undefined) return [];
  const all = Array.from(
    { length: ROUNDS },
    () => [finish(form, paths.shortest), finish(form, paths.chatty)] as const,
  );
  const [shortest, chatty] = all.at(-1) ?? [];
  if (shortest === undefined || chatty === undefined) return [];
  // The first rounds warm the machine up.
  const turns = all.slice(ROUNDS / 4).flatMap((pair) => pair.flatMap(({ turnUs }) => turnUs));
  return [{ form, shortest, chatty, turns }];
});
const most = Math.max(
  ...rows.flatMap(({ shortest, chatty }) => [shortest.halfWayBytes, chatty.halfWayBytes]),
);
const missing = forms.filter((form) => PATHS[form] === undefined);

report({
  name: 'forms',
  about:
    'Every form from its first word to its reference: the shortest way, and a chatty person’s. The state is that of the conversation as JSON, when half of the messages are there and at its largest; most of it are the addresses and times that were looked up. Turns are pure: no storage, no network.',
  tables: [
    {
      caption: 'The way through:',
      head: [
        'form',
        'shortest: messages',
        'characters',
        'chatty: messages',
        'characters',
        'state half-way, bytes',
        'at its largest',
        'turn p50, µs',
        'p95, µs',
      ],
      rows: rows.map(({ form, shortest, chatty, turns }) => [
        form,
        ...[shortest.messages, shortest.characters, chatty.messages, chatty.characters].map(String),
        String(Math.max(shortest.halfWayBytes, chatty.halfWayBytes)),
        String(Math.max(shortest.stateBytes, chatty.stateBytes)),
        median(turns).toFixed(0),
        quantile(turns, 0.95).toFixed(0),
      ]),
    },
  ],
  targets: [
    {
      what: 'largest state of a form that is half-way',
      aim: `< ${STATE_AIM} bytes`,
      found: String(most),
      met: most < STATE_AIM,
    },
    {
      what: 'forms that are not measured',
      aim: '0',
      found: missing.join(', ') || '0',
      met: missing.length === 0,
    },
  ],
  figures: rows.map(({ turns, ...row }) => ({ ...row, p50: median(turns) })),
});
