import {readFileSync} from 'node:fs';
import {turn} from './bot/turn.ts';import {heed} from './bot/heed.ts';
import {content} from './dialogs/content.ts';import {understand} from './dialogs/understand.ts';
const now=new Date('2026-09-22T11:00:00Z');
const file=process.argv[2], show=process.argv[3];
for(const text of readFileSync(file,'utf8').trim().split('\n')){
 const outs=['webchat','messenger','whatsapp','sms'].map(channel=>{const t=turn(undefined,{kind:'activity',id:'e1',conversation:'c1',channel,at:now.toISOString(),receivedAt:now.toISOString(),activity:{type:'message',text}},{content,heed,understand,now});
  return {s:`${t.status} ${t.state.open?t.state.open.dialog+'/'+(t.state.open.asked??''):''} [${t.activities.flatMap(a=>(a.suggestedActions?.actions??[]).map(x=>x.value?.option)).join(' ')}]`,a:JSON.stringify(t.state.open?.answers??''),t:t.activities.map(x=>x.text).join(' | ')}});
 console.log((new Set(outs.map(o=>o.s)).size===1?'SAME ':'DIFF ')+text+'\n    '+outs[0].s+(outs[0].a!=='""'?' '+outs[0].a:'')+(show?'\n      '+outs[3].t.slice(0,300):''));
 if(new Set(outs.map(o=>o.s)).size>1) outs.forEach(o=>console.log('        ',o.s));
}
