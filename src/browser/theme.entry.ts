/** The reader's choice of light or dark: set before the page is drawn, kept in the browser, offered as three buttons. */

type Theme = 'auto' | 'light' | 'dark';
const KEY = 'tearsheet-theme';
const THEMES: readonly (readonly [Theme, string])[] = [
  ['auto', 'Auto'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** Storage can be forbidden; then the choice lasts for the page. */
function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

function apply(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const button of document.querySelectorAll<HTMLButtonElement>('#theme button')) {
    button.setAttribute('aria-pressed', String(button.value === theme));
  }
}

function choose(theme: Theme): void {
  apply(theme);
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // nothing to keep it in
  }
}

apply(stored());
document.addEventListener('DOMContentLoaded', () => {
  const place = document.getElementById('theme');
  if (!place) return;
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', 'Colours');
  for (const [theme, label] of THEMES) {
    const button = document.createElement('button');
    button.type = 'button';
    button.value = theme;
    button.textContent = label;
    button.addEventListener('click', () => choose(theme));
    place.append(button);
  }
  place.hidden = false;
  apply(stored());
});
