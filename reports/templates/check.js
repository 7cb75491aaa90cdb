// Theme: auto follows the system; the choice lives as long as the page (nothing is stored).
document.querySelectorAll('[data-theme-set]').forEach(b => b.addEventListener('click', () => {
  document.documentElement.dataset.theme = b.dataset.themeSet;
  document.querySelectorAll('[data-theme-set]').forEach(x => x.setAttribute('aria-pressed', x === b));
}));
const byId = id => document.getElementById(id);
const say = text => { byId('say').textContent = text; };
const shown = () => [...document.querySelectorAll('.card')].filter(card => !card.hidden);
const paragraphs = [...document.querySelectorAll('.strip a')].map(a => document.getElementById(a.hash.slice(1))).filter(Boolean);

function show(target) {
  target.focus({preventScroll: true});
  target.scrollIntoView({block: 'center'});
}
// From the place that has the focus to the next or the one before; round at the ends.
function go(list, step, name) {
  if (!list.length) { say('There is none'); return; }
  const here = document.activeElement;
  let i = list.findIndex(it => it === here || it.contains(here));
  if (i < 0) {
    const after = list.findIndex(it => here.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING);
    i = here === document.body ? (step > 0 ? -1 : 0) : step > 0 ? after - 1 : after;
    if (after < 0 && here !== document.body) i = step > 0 ? -1 : list.length;
  }
  i = (i + step + list.length) % list.length;
  show(list[i]);
  say(name + ' ' + (i + 1) + ' of ' + list.length);
}
const finding = step => go(shown(), step, 'Finding');
const heavy = () => go(shown().filter(card => /error|warning/.test(card.dataset.sev)), 1, 'Error or warning');
byId('next').addEventListener('click', () => finding(1));
byId('prev').addEventListener('click', () => finding(-1));

function filter() {
  const kinds = new Set([...document.querySelectorAll('.tg[aria-pressed=true]')].map(b => b.dataset.f));
  const rule = byId('fam').value;
  const fits = id => !rule || (rule.endsWith('-') ? id.startsWith(rule) : id === rule);
  document.querySelectorAll('.card').forEach(card => { card.hidden = !kinds.has(card.dataset.sev) || !fits(card.dataset.rule); });
  say(shown().length + ' findings shown');
}
document.querySelectorAll('.tg').forEach(b => b.addEventListener('click', () => {
  b.setAttribute('aria-pressed', b.getAttribute('aria-pressed') !== 'true');
  filter();
}));
byId('fam').addEventListener('change', filter);

// A link to a finding that the filter hides shows it again.
document.querySelectorAll('a[href^="#"]').forEach(a => a.addEventListener('click', event => {
  const target = document.getElementById(a.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  if (target.hidden) target.hidden = false;
  show(target);
}));

const keys = byId('keys');
byId('help').addEventListener('click', () => keys.showModal());
addEventListener('keydown', event => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (keys.open || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const toggles = document.querySelectorAll('.tg');
  if (event.key === 'n') finding(1);
  else if (event.key === 'N') finding(-1);
  else if (event.key === 'e') heavy();
  else if (event.key === 'j') go(paragraphs, 1, 'Paragraph');
  else if (event.key === 'k') go(paragraphs, -1, 'Paragraph');
  else if (event.key === '?') keys.showModal();
  else if (event.key === 'o') {
    const card = document.activeElement.closest('.card');
    const details = card && card.querySelector('details');
    if (details) details.open = !details.open;
  } else if (/^[1-4]$/.test(event.key) && toggles[event.key - 1]) toggles[event.key - 1].click();
  else return;
  event.preventDefault();
});
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(d => { d.open = true; }));
