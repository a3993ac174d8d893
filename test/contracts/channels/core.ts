// What the core makes of a reply: as the answer to a question, as one of what was offered, and in a whole turn.
import type { Activity, ChannelId, Reply, Turned } from '../../../bot/model.ts';
import { offeredMeant } from '../../../bot/care/offered.ts';
import { choice } from '../../../bot/fields/choice.ts';
import { text } from '../../../bot/fields/text.ts';
import { say } from '../../../bot/say.ts';
import type { Situation } from '../../../bot/situation.ts';
import { form } from '../../../bot/styles/form.ts';
import { content } from '../../../dialogs/content.ts';
import { conversation } from '../../talk.ts';
import { TO, type Choice } from './messages.ts';

const wordsById = (options: readonly Choice[]) =>
  Object.fromEntries(options.map(({ id, words }) => [id, words]));

/** The option that a question takes the reply for. */
export const meantAsAnswer = (reply: Reply, options: readonly Choice[]): string | undefined => {
  const field = choice('Which?', wordsById(options));
  const parsed = field.parse(reply, { en: field.english, cy: field.english });
  return parsed.ok ? parsed.value : undefined;
};

/** The option that it is taken for where no dialog is open. */
export const meantAsOffer = (reply: Reply, options: readonly Choice[]): string | undefined =>
  offeredMeant({ reply, state: { language: 'en', offered: options }, content } as unknown as Situation);

const dialogWith = (options: readonly Choice[]) =>
  form('contract', 'the contract')
    .ask('which', choice('Which?', wordsById(options)))
    .ask('then', text('Anything else?'))
    .end(() => ({ kind: 'tell', text: () => ({ en: '', cy: '' }) }));

/** A question that is asked, and what is said after each activity of the person's. */
export const askedInTurns = (channel: ChannelId, options: readonly Choice[]) => {
  const talking = conversation({ dialogs: [dialogWith(options)], channel });
  const lastOf = ({ activities }: Turned): Partial<Activity> => activities.at(-1) ?? {};
  return {
    asked: lastOf(talking.opens('contract')),
    takes: (activity: Partial<Activity>) => lastOf(talking.sends(activity)),
    answer: () => talking.state.open?.answers.find(([question]) => question === 'which')?.[1],
  };
};

/** A question with these options, and what is filed under it when a turn takes this activity. */
export const answeredInTurn = (channel: ChannelId, options: readonly Choice[]) => {
  const dialog = dialogWith(options);
  const at = '2026-09-22T11:00:00.000Z';
  const state = {
    language: 'en',
    greetedAt: at,
    lastAt: at,
    open: { dialog: dialog.id, asked: 'which', answers: [] },
  } as const;
  return {
    activity: say({ text: 'Which?', options, to: TO }, 'en'),
    answer: (activity: Partial<Activity>) => {
      const talking = conversation({ dialogs: [dialog], channel, state, at });
      talking.sends(activity);
      return talking.state.open?.answers.find(([question]) => question === 'which')?.[1];
    },
  };
};
