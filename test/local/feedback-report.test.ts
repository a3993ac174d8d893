// What people said of answers, as their owners read it.
import { describe, expect, it } from 'vitest';
import type { Feedback } from '../../bot/services/feedback.ts';
import { content } from '../../dialogs/content.ts';
import { feedbackReport } from '../../local/feedback-report.ts';

const said = (topic: string, helpful: boolean, text?: string, version = 'now'): Feedback => ({
  key: 'k',
  topic,
  language: 'en',
  helpful,
  at: '2026-11-23T10:00:00.000Z',
  version,
  ...(text === undefined ? {} : { text }),
});

describe('the report', () => {
  it('is by topic with its owner, those that helped least first, and what was missing in their words', () => {
    const lines = feedbackReport(
      [
        said('libraries', true),
        said('potholes', false, 'when will it be filled'),
        said('libraries', false, 'sunday hours', 'before'),
        said('gone', true),
      ],
      content.faqs,
      'now',
    );

    const ownerOf = (topic: string) => content.faqs.find(({ id }) => id === topic)?.owner ?? '';
    expect(lines).toEqual([
      `potholes (${ownerOf('potholes')}): helped 0, did not help 1`,
      '  2026-11-23 en: when will it be filled',
      `libraries (${ownerOf('libraries')}): helped 1, did not help 1`,
      '  2026-11-23 en (of an older version): sunday hours',
      'gone (no owner: the answer is gone): helped 1, did not help 0',
    ]);
  });

  it('says so when there is nothing', () => {
    expect(feedbackReport([], content.faqs, 'now')).toHaveLength(1);
  });
});
