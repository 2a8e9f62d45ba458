/** Where choices made before the program is ready wait, in sessionStorage. */
export const earlyKey = 'ks-vroeg';
/** Where the hint for the first paint stands, in localStorage. */
export const hintKey = 'ks-beeld';

/**
 * Runs inline at the top of a page of the scan or of an instrument, before anything else is loaded, so that
 * - a choice or text entered before the program is ready waits in sessionStorage and is saved later, also when the
 *   visitor has gone on to the next page by then;
 * - "Verder" works at once; a form that can't go on without the program waits for it (`data-wacht` on the html element);
 * - whether a scan is open, what the full scan and an answer n.v.t. add to the page, and whether there is something to
 *   fill in from the dossier, is known in the first paint, so that nothing shifts.
 * The program sets `data-klaar` on the html element when it takes over. Kept as text: it is hashed for the
 * Content-Security-Policy.
 */
export const firstPaintScript = `(()=>{var d=document,h=d.documentElement,p=h.dataset.vraag,b={};
try{b=JSON.parse(localStorage.getItem('${hintKey}')||'{}')||{}}catch(e){}
h.dataset.scan=b.scan&&location.search!=='?nieuw'?'open':'geen';
if(b.depth==='volledig')h.dataset.diepte='volledig';
if((b.notApplicable||[]).indexOf(p)>=0)h.dataset.nvt='';
if((b.filled||[]).indexOf(p)>=0)h.dataset.gevuld='';
function keep(t){if('klaar' in h.dataset||!t||!t.form||!t.name)return;try{var s=sessionStorage,l=JSON.parse(s.getItem('${earlyKey}')||'[]').filter(function(x){return x.page!==p||x.field!==t.name});l.push({page:p,field:t.name,value:t.type==='checkbox'?String(t.checked):t.value,scan:b.scan||'',dossier:b.dossier});s.setItem('${earlyKey}',JSON.stringify(l))}catch(e){}}
d.addEventListener('input',function(e){keep(e.target)});
d.addEventListener('submit',function(e){if('klaar' in h.dataset)return;e.preventDefault();keep(e.submitter);var f=e.target.dataset,t=location.search==='?terug=controle'&&f.controle||f.verder;if(t)location.assign(t);else h.dataset.wacht=''})})()`;

/** Puts what was left for the first paint in `b`. */
const readHint = `var b={};try{b=JSON.parse(localStorage.getItem('${hintKey}')||'{}')||{}}catch(e){}`;

/**
 * For a page to read that shows something of an open scan: says so on the html element (`data-scan`), so that it has its
 * place from the first paint, and loads the program for it. Without a dossier nothing is loaded. `program` is its address.
 */
export const openScanScript = (program: string): string =>
  `(()=>{${readHint}if(b.dossier){document.documentElement.dataset.scan='open';import('${program}')}})()`;

/** For a page that is about the open dossier: says on the html element whether there is one (`data-scan`). */
export const openDossierScript = `(()=>{${readHint}document.documentElement.dataset.scan=b.dossier?'open':'geen'})()`;

/** For the list of instruments: marks those that were filled in in the open dossier (`data-begonnen`). */
export const filledFormsScript = `addEventListener('DOMContentLoaded',()=>{try{var f=JSON.parse(localStorage.getItem('${hintKey}')||'{}').filled||[];document.querySelectorAll('[data-ingevuld]').forEach(function(e){if(f.indexOf(e.dataset.ingevuld)>=0)e.dataset.begonnen=''})}catch(e){}})`;

/**
 * For what a participant of a workshop fills in: which moment the address names (`data-vast`), so that the choice between
 * the two is not there for a moment and then gone.
 */
export const workshopMomentScript =
  "(()=>{var m=location.hash.slice(1).toLowerCase();if(m==='vooraf'||m==='achteraf')document.documentElement.dataset.vast=m})()";

/** Once all of a page is there: keeps a copy of the site, and takes a new version when asked. `program` is its address. */
export const offlineScript = (program: string): string => `addEventListener('load',()=>import('${program}'))`;

/** What the Content-Security-Policy of a page with such a script has to name. */
export async function scriptHash(script: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
