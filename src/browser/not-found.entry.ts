/** The address of a page that is not there in, a way to the pages that have its words out. */
import { addressWords } from './address-words.js';

document.addEventListener('DOMContentLoaded', () => {
  const nearest = document.querySelector<HTMLElement>('#nearest');
  const words = addressWords(location.pathname.slice(nearest?.dataset.root?.length ?? 0));
  if (!nearest || !words) return;
  const link = document.createElement('a');
  link.href = `${nearest.dataset.root}search/?q=${encodeURIComponent(words)}`;
  link.textContent = `“${words}”`;
  nearest.append('The nearest pages: ', link);
  nearest.hidden = false;
});
