// Theme: auto follows the system; the choice lives as long as the page (nothing is stored).
document.querySelectorAll('[data-theme-set]').forEach(b => b.addEventListener('click', () => {
  document.documentElement.dataset.theme = b.dataset.themeSet;
  document.querySelectorAll('[data-theme-set]').forEach(x => x.setAttribute('aria-pressed', x === b));
}));
// Find: rules whose words hold all that was typed stay; the printed page holds what is shown.
const find = document.getElementById('find');
const rules = [...document.querySelectorAll('article.rule')].map(e => [e, e.textContent.toLowerCase()]);
find.addEventListener('input', () => {
  const words = find.value.toLowerCase().split(/\s+/).filter(w => w);
  let shown = 0;
  rules.forEach(([e, text]) => {
    e.hidden = !words.every(w => text.includes(w));
    shown += e.hidden ? 0 : 1;
    document.querySelector('a.id[href="#' + e.id + '"]').closest('tr').hidden = e.hidden;
  });
  document.querySelectorAll('main section').forEach(s => { s.hidden = !s.querySelector('article:not([hidden])'); });
  document.getElementById('found').textContent = words.length ? shown + (shown === 1 ? ' rule' : ' rules') : '';
});
