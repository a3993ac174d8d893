// COPY: a link to a copy of this chat, asked for in whatever words.
import { describe, expect, it } from 'vitest';
import { PorthAdapter } from '../../bot/runtime/adapter.ts';
import { heed } from '../../bot/heed.ts';
import type { DialogState } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { message } from '../runtime/workshop.ts';
import { conversation, talk } from '../talk.ts';

const linkIn = ({ effects }: { readonly effects: readonly object[] }) =>
  effects.find((each) => (each as { readonly kind: string }).kind === 'link');

describe('a copy of the chat', () => {
  it.each([
    'copy',
    'can i have a copy of this chat please',
    'send me a transcript of our conversation',
    'transcript',
    'chat transcript please',
    'i would like a copy of the conversation',
    'how do i print this chat',
    "copi o'r sgwrs hon",
    "ga i gopi o'r sgwrs os gwelwch yn dda",
    'trawsgrifiad',
  ])('is linked to: %s', (words) => {
    const turned = conversation().says(words);

    expect(linkIn(turned)).toMatchObject({ purpose: 'transcript' });
    expect(turned.status).toBe('told');
  });

  it.each([
    'can i have a copy of my council tax bill',
    'i need a copy of my tenancy agreement',
    'copy of birth certificate',
    'i lost the letter, send a copy',
    'copy that',
    'the conversation with your staff was rude',
  ])('is not what these ask for: %s', (words) => {
    expect(linkIn(conversation().says(words))).toBeUndefined();
  });

  it('leaves a form where it was', () => {
    const talking = talk('report-pothole', 'no');

    talking.says('can i have a copy of this chat');

    expect(talking.asked ?? talking.state.saved?.at(-1)?.dialog).toBe('where');
  });
});

describe('what is said to whoever has shown who they are', () => {
  const at = '2026-11-23T10:00:00.000Z';
  const said = async (identity: Pick<DialogState, 'identity'>) => {
    const state: DialogState = { language: 'en', greetedAt: at, lastAt: at, heardAt: at, ...identity };
    const mind = { content, heed, understand, now: new Date('2026-11-23T10:05:00Z') };
    const event = message('c', 'm1', 'when are my bins collected');
    const { activities } = await new PorthAdapter().run(state, event, 2, mind);
    return activities.map(({ channelData }) => (channelData as { readonly level?: number }).level);
  };

  it('is marked with how surely it was known, on both sides', async () => {
    const proof = { level: 3, account: 'a', person: 'p', at, usedAt: at } as const;

    expect(new Set(await said({ identity: proof }))).toEqual(new Set([3]));
  });

  it('is not marked for anybody else', async () => {
    expect(new Set(await said({}))).toEqual(new Set([undefined]));
  });
});
