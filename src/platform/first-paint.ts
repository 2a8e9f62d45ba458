/** Where choices made before the program is ready wait, in sessionStorage. */
export const earlyKey = 'ks-vroeg';
/** Where the hint for the first paint stands, in localStorage. */
export const hintKey = 'ks-beeld';

/**
 * Runs inline at the top of a question page, before anything else is loaded, so that
 * - a choice or text entered before the program is ready waits in sessionStorage and is saved later, also when the
 *   visitor has gone on to the next page by then;
 * - "Verder" works at once;
 * - what the full scan and an answer n.v.t. add to the page is there in the first paint, so that nothing shifts.
 * The program sets `data-klaar` on the html element when it takes over. Kept as text: it is hashed for the
 * Content-Security-Policy.
 */
export const firstPaintScript = `(()=>{var d=document,h=d.documentElement,p=h.dataset.vraag;try{var b=JSON.parse(localStorage.getItem('${hintKey}')||'{}');if(b.depth==='volledig')h.dataset.diepte='volledig';if((b.notApplicable||[]).indexOf(p)>=0)h.dataset.nvt=''}catch(e){}
function keep(e){var t=e.target;if('klaar' in h.dataset||!t||!t.form||!t.name)return;try{var s=sessionStorage,l=JSON.parse(s.getItem('${earlyKey}')||'[]').filter(function(x){return x.page!==p||x.field!==t.name});l.push({page:p,field:t.name,value:t.type==='checkbox'?String(t.checked):t.value});s.setItem('${earlyKey}',JSON.stringify(l))}catch(e){}}
d.addEventListener('input',keep);d.addEventListener('submit',function(e){if('klaar' in h.dataset)return;e.preventDefault();location.assign(e.target.dataset.verder)})})()`;
