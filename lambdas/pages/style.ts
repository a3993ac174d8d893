// How the pages look: one small sheet, light and dark, from 320 px on.
import { createHash } from 'node:crypto';

export const STYLE = `:root{color-scheme:light dark;--ink:#0b0c0c;--paper:#fff;--quiet:#505a5f;--line:#0b0c0c;--go:#00703c;--go-ink:#fff;--link:#1d70b8;--wrong:#d4351c;--focus:#fd0}
@media(prefers-color-scheme:dark){:root{--ink:#f3f2f1;--paper:#101314;--quiet:#b1b4b6;--line:#b1b4b6;--go:#5fc88f;--go-ink:#0b0c0c;--link:#8ab8e6;--wrong:#ff8f7d}}
*{box-sizing:border-box}
body{margin:0;font:1.1875rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
header{border-bottom:.5rem solid var(--go);padding:.75rem 1rem}
header p{margin:0;font-weight:700}
main{max-width:36rem;margin:0 auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.25rem;margin:1.5rem 0 .5rem}
a{color:var(--link)}
.hint{color:var(--quiet);margin:.25rem 0}
.field{margin:0 0 1.5rem}
label,legend{font-weight:700}
fieldset{border:0;margin:0 0 1.5rem;padding:0}
legend{padding:0}
input:not([type=radio],[type=checkbox],[type=image],[type=file]),textarea,select{font:inherit;width:100%;min-height:2.75rem;padding:.25rem .5rem;color:inherit;background:var(--paper);border:2px solid var(--line);border-radius:0}
.option{display:flex;gap:.75rem;align-items:center;min-height:2.75rem;padding:.25rem 0}
.option label{font-weight:400;flex:1}
input[type=radio],input[type=checkbox]{width:1.5rem;height:1.5rem;flex:none;margin:0}
button,.button{font:inherit;font-weight:700;display:block;width:100%;min-height:3rem;padding:.5rem 1rem;border:0;color:var(--go-ink);background:var(--go);cursor:pointer;text-align:center;text-decoration:none}
:focus-visible{outline:3px solid var(--ink);outline-offset:0;box-shadow:0 0 0 6px var(--focus)}
.wrong{border-left:.3rem solid var(--wrong);padding-left:.75rem}
.error{color:var(--wrong);font-weight:700;margin:.25rem 0}
.errors{border:.25rem solid var(--wrong);padding:1rem;margin:0 0 1.5rem}
.errors h2{margin-top:0}
button.quiet,.button.quiet{color:var(--ink);background:none;border:2px solid var(--line)}
form+form,button+button,.or,.option+.field,.option+button{margin-top:1rem}
.map{display:block;width:288px;height:288px;box-shadow:0 0 0 2px var(--line);margin:.75rem 0}
input[type=file]{font:inherit;max-width:100%;min-height:2.75rem}
.day{margin-bottom:1rem}
.danger{border-left:.5rem solid var(--wrong);padding-left:.75rem;font-size:1.375rem;font-weight:700}
blockquote{margin:1rem 0;padding:.25rem 0 .25rem .75rem;border-left:.3rem solid var(--go)}
.who-has{border:.25rem solid var(--go);padding:.25rem 1rem;margin:0 0 1.5rem}
dt{font-weight:700}
dd{margin:0 0 .75rem}
li{margin:0 0 .5rem}
.tap,summary{display:inline-block;padding:.375rem 0;min-height:1.5rem}
.photo{max-width:100%}
h3{font-size:1.1875rem;margin:1.25rem 0 .5rem}
.sum{font-size:2rem;font-weight:700;margin:.5rem 0}
@media(min-width:40rem){button,.button{width:auto;min-width:12rem}.button{display:inline-block}}
@page{size:A4;margin:25mm 20mm}
@media print{:root{color-scheme:light;--quiet:#505a5f}.onscreen{display:none}body{color:#000;background:#fff;font-size:12pt}header{border:0;padding:0 0 12mm}main{max-width:none;padding:0}p,blockquote{break-inside:avoid;orphans:3;widows:3}h1{font-size:18pt}blockquote{border-color:#000}}`;

export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
