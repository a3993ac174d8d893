import {readFileSync} from 'node:fs';
import {firstMetBy} from './dialogs/build/first-met.ts';
import {content} from './dialogs/content.ts';
import {understand} from './dialogs/understand.ts';
const met=firstMetBy(content,understand);
const want=process.argv[3];
for(const l of readFileSync(process.argv[2],'utf8').trim().split('\n')){const m=met(l);const s=`${m.kind} ${m.form??''} ${m.topics.slice(0,3).join(',')}`;if(!want||m.kind!==want) console.log(s.padEnd(60),l)}
