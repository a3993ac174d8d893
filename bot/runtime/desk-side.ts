// A desk as the worker sees it: one that reads is left its line in the lists, one that keeps its own chats is told the rest, too.
import type { DeskPort } from '../handoff/desk-port.ts';
import type { DeskSide } from './decide.ts';
import { deskAfter } from './desk-after.ts';
import { withDeskNews } from './desk-news.ts';

export const deskSide = ({ kind, queue, changed }: DeskPort): DeskSide => ({
  queue,
  changed,
  after: (before, next, event, about) => {
    const after = deskAfter(before, next, event, about);
    return Promise.resolve(kind === 'keeps' ? withDeskNews(before, after, event) : after);
  },
});
