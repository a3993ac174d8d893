import {readFileSync,globSync} from 'node:fs';
import {parseFaq} from './dialogs/build/faqs.ts';
import {firstMet} from './bench/nlu/content/first-met.ts';
import {model} from './dialogs/understand.ts';
import {reader} from './bot/understanding/reading.ts';
import {judge} from './bot/understanding/match.ts';
import {likelihood} from './bot/understanding/likelihood.ts';
import {normalise} from './bot/understanding/normalise.ts';
const read=reader(model);
let t=performance.now(),n=0;
for(const f of globSync('dialogs/faqs/**/*.md').sort()){const {source}=parseFaq(f,readFileSync(f,'utf8'));const {faq}=source;
 for(const a of faq.asks){n++;const m=firstMet(a);
  const ok=m.topics[0]===faq.id||(m.kind==='form'&&m.topics.includes(faq.id))||(m.form===faq.form&&faq.form);
  const v=judge(model,read(normalise(a)),faq.language);
  const {ranked,signs}=read(normalise(a));const top=model.topics[ranked[0].topic].id;
  if(!ok) console.log('MET',faq.language,faq.id,'|',a,'|',m.kind,m.form??'',m.topics.join(','));
  if(top!==faq.id) console.log('MODEL',faq.language,faq.id,'|',a,'|',top,likelihood(model.confidence,signs).toFixed(2),v.kind);
 }}
console.log(n,performance.now()-t);
