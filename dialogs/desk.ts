// Who talks with people at the desk: which team a form or a topic is for. Another council changes this.
import type { Desk } from '../bot/content.ts';
import { formName, timerWords } from './desk-names.ts';
import { done, PAID } from './done.ts';
import { teams, type TeamId } from './teams.ts';
import { treeId } from './triage/rows.ts';

const triage = treeId;
/** Ids of forms and of topics, by the team that people are passed to from them. All else is for the fallback. */
const OF: Readonly<Partial<Record<TeamId, readonly string[]>>> = {
  repairs: [
    'change-appointment',
    'damp-mould',
    'my-visits',
    'repair-appointment',
    'repair-emergency',
    'repair-report',
    'report-repair',
    ...['alarm', 'damp', 'electric', 'heating', 'insecure', 'leak', 'lift', 'no-water'].map(triage),
    ...['power', 'structure', 'toilet'].map(triage),
  ],
  housing: ['homelessness', 'housing-register', triage('homeless')],
  highways: ['potholes', 'report-pothole', 'report-street-light', 'street-lights', triage('highway')],
  noise: ['noise', triage('noise')],
  'dog-warden': ['dog-fouling', 'lost-stray-dog', 'report-dog-fouling', triage('dog')],
  planning: ['planning'],
  'money-advice': [
    'account-balance',
    'bereavement-bills',
    'ct-arrears',
    'hardship-help',
    'money-stop',
    'money-worries',
    'promise-to-pay',
    'rent-arrears',
  ],
};
const teamOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(OF).flatMap(([team, ids]) => ids.map((id) => [id, team])),
);

/** In a wish for a person alone: "can I talk to the housing team", "somebody about my rent". Welsh too. */
const NAMED: Desk['named'] = (
  [
    ['repairs', /\b(?:repairs?|maintenance|boiler|heating|atgyweirio|trwsio)\b/],
    [
      'money-advice',
      /\b(?:rent|arrears|debts?|money|council tax arrears|bailiffs?|rhent|dyled(?:ion)?|arian)\b/,
    ],
    ['housing', /\b(?:housing|homeless\w*|tenancy|tai|digartref\w*)\b/],
    ['highways', /\b(?:highways?|potholes?|roads?|street ?lights?|priffyrdd|ffyrdd)\b/],
    ['planning', /\b(?:planning|cynllunio)\b/],
    ['noise', /\b(?:noise|swn)\b/],
    ['dog-warden', /\b(?:dog warden|warden cwn)\b/],
  ] as const satisfies readonly (readonly [TeamId, RegExp])[]
).map(([team, says]) => ({ team, says }));

/** Rather told once too often than not: the number beside it costs nobody anything. */
const CANNOT_WAIT =
  /\b(?:boilers?|heating|hot water|leak\w*|burst\w*|flood\w*|no (?:water|power|electric\w*|gas|lights?)|power cut|sewage|overflow\w*|sparks?|sparking|bare wires?|locked out|front door|trapped|sinkhole|homeless|nowhere to (?:sleep|stay|go)|boeler|gwres|dwr poeth|gollwng|gollyngiad|wedi byrstio|llifogydd|dim (?:dwr|trydan)|digartref\w*)\b/;

export const desk: Desk = {
  cannotWait: CANNOT_WAIT,
  cannotWaitOf: [
    'homelessness',
    'repair-emergency',
    'repair-report',
    'report-repair',
    ...['co', 'electric', 'fire', 'flood', 'gas', 'heating', 'highway', 'homeless', 'insecure'].map(triage),
    ...['leak', 'lift', 'medical', 'no-water', 'power', 'structure', 'toilet', 'unclear'].map(triage),
  ],
  unnamed: ['abuse', 'medical', 'safeguard', 'selfharm'].map(triage),
  fallback: 'customer-services' satisfies TeamId,
  teams,
  ofForm: teamOf,
  ofTopic: teamOf,
  named: NAMED,
  promise: 'contact.write-back',
  formName,
  timerWords,
  done,
  paid: PAID,
  tree: treeId,
};
