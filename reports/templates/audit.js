// Theme: auto follows the system; the choice lives as long as the page (nothing is stored).
document.querySelectorAll('[data-theme-set]').forEach(b => b.addEventListener('click', () => {
  document.documentElement.dataset.theme = b.dataset.themeSet;
  document.querySelectorAll('[data-theme-set]').forEach(x => x.setAttribute('aria-pressed', x === b));
}));
