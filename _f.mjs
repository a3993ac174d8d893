import {readFileSync} from 'node:fs';
import {firstMetBy} from './dialogs/build/first-met.ts';
import {content} from './dialogs/content.ts';
import {understand} from './dialogs/understand.ts';
const met=firstMetBy(content,understand);let f='',ok=0,n=0,bad=[];
const done=()=>{if(f){console.log(f,ok+'/'+n);bad.forEach(b=>console.log('   ',b));}ok=n=0;bad=[]};
for(const l of readFileSync(process.argv[2],'utf8').trim().split('\n')){if(l.startsWith('# ')){done();f=l.slice(2);continue}
 n++;const m=met(l);const faq=content.faqs.find(x=>x.id===m.topics[0]);
 if(m.form===f||(m.kind==='answered'&&faq?.form===f)||(f==='call-back'&&m.kind==='person'))ok++;else bad.push(`${m.kind} ${m.form??''} ${m.topics.slice(0,3)}`.padEnd(50)+l)}
done();
