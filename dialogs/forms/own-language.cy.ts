// The Welsh of whoever has another language: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { ownLanguage } from './own-language.ts';

export const ownLanguageInBoth = welsh(ownLanguage, 'eich cwestiwn am iaith', {}, { draft: true });
