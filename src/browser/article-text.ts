/** An article's address in, the paragraphs of its page out: the pages are there anyway, so no second copy of the texts is. */

const fetched = new Map<string, Promise<readonly string[]>>();

/** Numbers beside paragraphs are no text. Rejects where the page cannot be fetched; asked again, it tries again. */
export function articleText(address: string): Promise<readonly string[]> {
  const known = fetched.get(address);
  if (known) return known;
  const text = paragraphsOf(address).catch((error) => {
    fetched.delete(address);
    throw error;
  });
  fetched.set(address, text);
  return text;
}

async function paragraphsOf(address: string): Promise<readonly string[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const aside of page.querySelectorAll('.prose .anchor, .prose .place, .prose .not-captured')) aside.remove();
  const blocks = page.querySelectorAll('.deck, .prose > p, .prose > h2, .prose li, .prose figcaption');
  return [...blocks].map((block) => (block.textContent ?? '').trim()).filter((text) => text !== '');
}
