// What the school itself has to be asked: said so at once, and not answered with how to apply for a place.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

const told = (text: string) => {
  const talking = conversation();
  talking.says(text);
  return talking.texts.join('\n');
};

describe('a question that the school answers', () => {
  it.each([
    'is school closed tomorrow',
    'is the school shut because of the snow?',
    'are the schools open tomorrow',
    'which schools are closed',
    'school closures',
    'will my kids school be closed today',
    "ydy'r ysgol ar gau yfory",
  ])('whether it is closed: %s', (text) => {
    expect(told(text)).toMatch(/which schools are closed|pa ysgolion sydd ar gau/);
  });

  it.each([
    'my daughter is being bullied',
    'my son is getting bullied at school',
    'the school does nothing about bullying of my child',
    'mae fy merch yn cael ei bwlio yn yr ysgol',
  ])('what to do about bullying: %s', (text) => {
    expect(told(text)).toMatch(/every school must act|rhaid i bob ysgol weithredu/);
  });

  it.each([
    'is it too late to apply for a school place',
    'when do school admissions open',
    'the road by the school is closed',
    'school holidays',
    'free school meals',
  ])('is none of these: %s', (text) => {
    expect(told(text)).not.toMatch(/which schools are closed|every school must act/);
  });
});
