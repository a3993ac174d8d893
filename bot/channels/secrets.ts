// Comparing secrets so that neither their content nor their length can be timed.
import { createHash, timingSafeEqual } from 'node:crypto';

export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
