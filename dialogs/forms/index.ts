// Every dialog that can be opened, by its id.
import type { Dialog } from '../../bot/model.ts';
import { reportPotholeInBoth } from './report-pothole.cy.ts';

export const dialogs: Readonly<Record<string, Dialog>> = { [reportPotholeInBoth.id]: reportPotholeInBoth };
