import { it } from 'vitest';
import { conversation, talk, FAILED, SENT } from './talk.ts';
import { reportPothole } from '../dialogs/forms/report-pothole.ts';
const show = (n: string, t: any) => console.log(n, '=>', t.last.status, t.asked, JSON.stringify(t.texts), JSON.stringify(t.options), JSON.stringify(t.state.open));
it('probes', () => {
  let t = talk(reportPothole, 'High St', '2', 'no', '07700 900982'); show('check', t);
  t.says('yes'); t.settles(FAILED); show('failed', t); t.says('retry'); show('typed retry', t);
  t = talk(reportPothole, 'High St', '2', 'no', '07700 900982','yes'); t.settles(FAILED); t.taps('command:person'); show('tap person failed', t);
  t = talk(reportPothole, 'High St', '2', 'no', '07700 900982','yes'); t.settles(FAILED); t.says('1'); show('say 1 failed', t);
  for (const w of ['no one', 'n', 'y', 'no idea', 'do you mean me', 'dunno', 'no 1', 'nobody', 'nope', 'none', 'no thanks', 'not that i know']) { t = talk(reportPothole, 'High St', '2', w); show('hurt: '+w, t); }
  for (const w of ['the first', 'the second one', 'first', '2nd', 'option 2', 'the last one','4cm','less','yr ail', 'y cyntaf', 'dau']) { t = talk(reportPothole, 'High St', w); show('depth: '+w, t); }
  t = conversation(); t.arrives(); t.opens('report-pothole'); t.taps('faq:bin-days'); show('menu tap in where', t);
  t = talk(reportPothole, 'High St', '2', 'yes'); t.taps('shallow'); show('old shallow', t); t.says('back'); show('back after left-behind', t);
  t = talk(reportPothole, 'High St', '1', '07700 900982', 'change where'); show('change where', t); t.says('back'); show('back after reopen', t);
  t = talk(reportPothole, 'High St', '2', 'yes','07700 900982'); t.taps('shallow'); t.says('change'); show('change lists left-behind?', t);
  t = conversation(); for (const w of ['zxcv qwer', 'zxcv qwer', 'zxcv qwer','zxcv qwer','zxcv qwer']) { t.says(w); show('ladder', t);}
  t = conversation(); t.says('i smell gas'); show('danger first', t); t.says('hi'); show('then hi', t);
  t = conversation(); t.arrives(); for (const o of ['form:constructor','form:toString','form:__proto__', 'faq:constructor', 'command:retry','x']) { try { t.sends({type:'message', value:{option:o}}); show(o, t);} catch (e) { console.log(o, 'THROWS', e); } }
  t = talk(reportPothole, 'High St', '2', 'no', '07700 900982','yes','cancel'); show('cancel while sending', t);
  t = conversation({locale:'cy-GB'}); t.arrives(); t.says('menu'); show('cy menu', t); 
  t = conversation(); t.arrives(); t.opens('report-pothole'); t.says('where are you based?'); show('q as place', t);
  t = conversation(); t.arrives(); t.opens('report-pothole'); t.later(3*86400000); t.arrives(); show('arrive with open', t);
});
