// The Welsh of codes that nobody asked for: a draft until a translator has approved it.
import { welsh } from '../../bot/styles/welsh.ts';
import { unaskedCodes } from './unasked-codes.ts';

export const unaskedCodesInBoth = welsh(unaskedCodes, 'y codau na ofynnoch amdanynt', {}, { draft: true });
