// Who looks for it, or does not know it: heard in either language, and never taken for an answer. Half was set apart before tuning.
import { describe, expect, it } from 'vitest';
import { lacksIt, looksForIt } from '../../bot/understanding/not-yet.ts';

const LOOKS = {
  tuned: [
    'its on my letter hang on',
    'hang on',
    'one sec',
    'wait',
    'let me look',
    'hold on a minute',
    'bear with me',
    'ill just go and get it',
    'gimme a sec',
    'looking for it now',
    'Hang on, let me find my bill',
    'arhoswch funud',
    'un eiliad',
    'gadewch i mi edrych',
  ],
  apart: [
    'ok 2 mins',
    'just a moment please',
    'wait a sec its in the kitchen drawer',
    'im going to get my letter',
    'lemme check',
    'sorry need to find my glasses',
    'hold on its on the bill somewhere',
    'give me a minute',
    'aros funud',
    'daliwch ymlaen',
    'dwin edrych amdano',
    'mae ar y llythyr',
  ],
};
const LOOKS_NOT = {
  tuned: [
    "hang on it's 16 high street",
    'wait for me outside the shop',
    'one bin',
    '1',
    'look at the road outside the school',
    'RT-1130525',
    'wait i want to change it',
    'its on the pavement',
    'the second one',
    'find my nearest library',
    'arhosfa bws',
  ],
  apart: [
    'its on the corner of mill lane',
    'check my bin day',
    '2 bags',
    'wait till monday',
    'it is in the road',
    'hold on to it for me',
    'I saw it one minute ago by the bridge',
    'looking out of my window there is a hole',
    'a second mattress',
    'mae ar y ffordd',
  ],
};
const LACKS = {
  tuned: [
    'i dont no my account number',
    "I don't know",
    'dunno',
    'i dont have it',
    'where do i find it',
    'whats my account number',
    'i lost my letter',
    'dwi ddim yn gwybod fy rhif cyfrif',
    'ble mae o',
  ],
  apart: [
    'no idea what that is',
    'cant find my bill',
    'havent got it on me',
    'i cant remember my reference number',
    'where is it',
    'what account number',
    'i threw away the letter',
    'dim syniad',
    'wedi colli fy llythyr',
    'does gen i ddim y rhif',
  ],
};
const LACKS_NOT = {
  tuned: ['RT-1130525', 'nm4 2qp', 'where is my bin', 'i dont owe anything', 'no', 'i cant pay my rent'],
  apart: [
    '4 12 1980',
    'Knowles',
    'i dont want to do this',
    'where are you open',
    'havent got any money',
    'what day is my bin',
  ],
};

describe.each(['tuned', 'apart'] as const)('%s', (half) => {
  it.each(LOOKS[half])('"%s" looks for it', (text) => {
    expect(looksForIt(text)).toBe(true);
  });
  it.each(LOOKS_NOT[half])('"%s" is no pause', (text) => {
    expect(looksForIt(text)).toBe(false);
  });
  it.each(LACKS[half])('"%s" does not have it', (text) => {
    expect(lacksIt(text)).toBe(true);
  });
  it.each(LACKS_NOT[half])('"%s" says nothing of the kind', (text) => {
    expect(lacksIt(text)).toBe(false);
  });
});
