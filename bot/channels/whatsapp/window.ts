// When WhatsApp lets us speak freely: 24 hours from when we last heard. Afterwards there are templates.
import type { Delivery } from '../../runtime/ports.ts';
import { WINDOW_MS } from './limits.ts';

/** Open when nobody has said: Meta knows, and its word stands against our count. */
export const isClosedFor = ({ lastHeardAt, now, isClosed = false }: Delivery): boolean =>
  isClosed || Date.parse(now ?? '') - Date.parse(lastHeardAt ?? '') >= WINDOW_MS;
