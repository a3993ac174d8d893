// A bench that is run again writes its own section, and touches nothing that stands beside it.
import { expect, it } from 'vitest';
import { withSection } from '../../bench/support/sections.ts';

const ORDER = ['nlu', 'fields', 'load'];
const PAGE = "# Figures\n\n## nlu\n\nold\n\n## nlu, the council's own\n\nby hand\n\n## load\n\nold\n";

it('puts a section in the place of the one before, and leaves what was written by hand beside it', () => {
  expect(withSection(PAGE, '## nlu\n\nnew', ORDER)).toBe(PAGE.replace('old', 'new'));
});

it('puts one that was not there where its bench stands', () => {
  expect(withSection(PAGE, '## fields\n\nnew\n', ORDER)).toBe(
    PAGE.replace('## load', '## fields\n\nnew\n\n## load'),
  );
});

it('begins a page', () => {
  expect(withSection('# Figures\n', '## load\n\nnew', ORDER)).toBe('# Figures\n\n## load\n\nnew\n');
});
