// Notices as tests need them.
import {
  changedBy,
  noticeOf,
  type NewNotice,
  type Notice,
  type NoticeChange,
} from '../../bot/notices/notice.ts';
import type { NoticeNews } from '../../bot/notices/told.ts';

export const AREA = { streets: ['Elm Road'], postcodes: [] };

export const notice = (more: Partial<NewNotice> = {}): Notice =>
  noticeOf(
    {
      id: 'n1',
      topics: ['water'],
      area: AREA,
      text: { en: 'A main has burst and engineers are there', cy: 'Mae prif bibell wedi byrstio' },
      until: '2026-09-22T17:00:00.000Z',
      from: '2026-09-22T10:00:00.000Z',
      by: 'duty manager +447700900173',
      ...more,
    },
    'I-204518',
  );

/** For all. */
export const everywhere = (more: Partial<NewNotice> = {}): Notice => {
  const { area: _, ...rest } = notice(more);
  return rest;
};

export const changed = (one: Notice, change: Partial<NoticeChange>): Notice =>
  changedBy(one, { at: '2026-09-22T12:00:00.000Z', by: 'duty manager +447700900173', ...change });

export const newsOf = (one: Notice, more: Partial<NoticeNews> = {}): NoticeNews => ({
  id: one.id,
  reference: one.reference,
  topics: one.topics,
  ...(one.area && { area: one.area }),
  update: one.updates.length,
  standing: one.standing,
  at: one.updates.at(-1)?.at ?? one.from,
  ...more,
});
