// What pages do better with a script: a few lines of our own each, named in the page's policy by their hash. All works without them.
import { createHash } from 'node:crypto';

export type Script = { readonly code: string; readonly hash: string };
const script = (code: string): Script => ({
  code,
  hash: `sha256-${createHash('sha256').update(code).digest('base64')}`,
});

/** Shows the button that asks the phone where it is, and sends what it says. */
export const useLocation = script(
  `(function(d,n){var f=d.getElementById('here');if(!f||!n.geolocation)return;var b=f.querySelector('button'),s=d.getElementById('here-said');f.hidden=false;f.onsubmit=function(e){if(f.pin.value)return;e.preventDefault();b.disabled=true;s.textContent=f.dataset.wait;n.geolocation.getCurrentPosition(function(p){f.pin.value=p.coords.latitude.toFixed(6)+','+p.coords.longitude.toFixed(6);b.disabled=false;f.requestSubmit?f.requestSubmit(b):f.submit()},function(){b.disabled=false;s.textContent=f.dataset.fail},{enableHighAccuracy:true,timeout:15000,maximumAge:60000})}})(document,navigator)`,
);

/** Makes photos small before they are sent, which takes what else the phone wrote into them away too. What it cannot open it leaves alone. */
export const shrinkPhotos = script(
  `(function(d){var i=d.getElementById('photos');if(!i||!window.createImageBitmap||!window.DataTransfer)return;var s=d.getElementById('photos-said'),bs=i.form.querySelectorAll('button'),t=0;function off(v){bs.forEach(function(b){b.disabled=v})}function small(f){return createImageBitmap(f).then(function(m){var k=Math.min(1,1600/Math.max(m.width,m.height)),c=d.createElement('canvas');c.width=Math.round(m.width*k);c.height=Math.round(m.height*k);c.getContext('2d').drawImage(m,0,0,c.width,c.height);return new Promise(function(y){c.toBlob(function(b){y(b&&b.size<f.size?new File([b],f.name.replace(/\\.\\w+$/,'')+'.jpg',{type:'image/jpeg'}):f)},'image/jpeg',.85)})}).catch(function(){return f})}i.onchange=function(){var n=++t,fs=[].slice.call(i.files);off(true);s.textContent=i.dataset.wait;Promise.all(fs.map(small)).then(function(all){if(n!==t)return;try{var x=new DataTransfer();all.forEach(function(f){x.items.add(f)});i.files=x.files}catch(e){}off(false);s.textContent=''})}})(document)`,
);
