import { readFileSync } from 'node:fs';
import { understand, model } from './dialogs/understand.ts';
import { reader } from './bot/understanding/reading.ts';
import { likelihood } from './bot/understanding/likelihood.ts';
import { normalise } from './bot/understanding/normalise.ts';
const read=reader(model); console.log(model.confidence.map(x=>x.toFixed(2)).join(' '));
const rows:any[]=[];
for(const f of ['/tmp/h/w4-held.jsonl','/tmp/h/blind-nlu.jsonl','bench/nlu/content/fresh.jsonl','bench/nlu/content/apart.jsonl']) for(const l of readFileSync(f,'utf8').trim().split('\n')){const r=JSON.parse(l);const v=understand(r.text,r.language);const rd=read(normalise(r.text));
 if(v.kind!=='near') continue; const sure=likelihood(model.confidence,rd.signs);
 rows.push({i:r.intent==='oos'?'oos':r.intent==='person'?'person':(v.matches[0].id===r.intent?'right':v.matches.some(m=>m.id===r.intent)?'among':'wrong'),sure,s:rd.signs,t:r.text,m:v.matches.map(x=>x.id).join()});}
rows.sort((a,b)=>a.sure-b.sure);
for(const r of rows) console.log(r.i.padEnd(6),r.sure.toFixed(2),r.s.map((x:number)=>x.toFixed(2)).join(' '),'|',r.t.slice(0,60),'|',r.m);
for(const th of [.35,.4,.45,.5,.55]) console.log(th, ['oos','person','right','among','wrong'].map(k=>k+':'+rows.filter(r=>r.i===k&&r.sure>=th).length).join(' '));
