/** Keys pressed in, the focus moved: `/` to the box, arrows through the results, Escape back. */
import type { SearchPage } from './search-page.js';

const EDITABLE = 'input, select, textarea, [contenteditable]';

/** `clear`: empties the search. */
export function listenToKeys(page: SearchPage, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const at = event.target instanceof Element ? event.target : null;
    if (event.key === '/' && !at?.closest(EDITABLE)) {
      page.box.focus();
      page.box.select();
    } else if (event.key === 'Escape' && at === page.box) clear();
    else if (event.key === 'Escape' && at && page.results.contains(at)) page.box.focus();
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && at && moves(page, at, event.key)) {
      // handled
    } else return;
    event.preventDefault();
  });
}

/** True where the focus moved. Above the first result comes the box; below the last, nothing. */
function moves({ box, results }: SearchPage, at: Element, key: 'ArrowDown' | 'ArrowUp'): boolean {
  const links = [...results.querySelectorAll<HTMLAnchorElement>('.search-link')];
  const item = at.closest('.search-result');
  const current = item ? links.findIndex((link) => item.contains(link)) : -1;
  if (at !== box && current < 0) return false;
  if (key === 'ArrowUp' && current <= 0) {
    if (at !== box) box.focus();
    return at !== box;
  }
  const next = links[current + (key === 'ArrowDown' ? 1 : -1)];
  next?.focus();
  return next !== undefined;
}
