/** The search page's script: what is asked, by form or address, in; results on the page out. */
import type { SearchRecords } from '../search/records.js';
import type { Answer, Hit } from '../search/search-index.js';
import { articleText } from './article-text.js';
import { type Asked, addressOf, askedOf, filters } from './asked.js';
import { everything, narrowed } from './narrowed.js';
import { type PagedHits, pagedHits } from './paged-hits.js';
import { distinctTerms, passage } from './passage.js';
import { phraseHolders } from './phrase-holders.js';
import { element, mark, result } from './result.js';
import { listenToKeys } from './search-keys.js';
import { askedIn, fillIn, offerFilters, type SearchPage, searchPage } from './search-page.js';
import { searchSources } from './search-sources.js';
import { HEADINGS, indexRemark, summary, unreadRemark } from './summary.js';

const PAGE = 10;
/** Between two keys of a quick typist, ms. */
const TYPING = 120;
/** What is there sooner needs no "loading", ms. */
const SOON = 200;
/** The page is still while the reader types: passages come after, ms. */
const PASSAGES = 250;

const page: SearchPage = searchPage();
const siteTitle = document.title;
const sources = searchSources(page.root);
/** Counts searches: an answer to a former one is dropped. */
let turn = 0;

async function answerTo(query: string): Promise<Answer> {
  if (!query.trim()) return { hits: everything(await sources.records()), phrases: [], remarks: [] };
  // The records are needed to show what is found: they come while the index does.
  const [index, manifest] = await Promise.all([sources.index(), sources.manifest(), sources.records()]);
  const missing = indexRemark(manifest);
  const answer = index ? await index.search(query) : { hits: [], phrases: [], remarks: [] };
  return missing ? { ...answer, remarks: [missing, ...answer.remarks] } : answer;
}

async function search(asked: Asked): Promise<void> {
  const mine = ++turn;
  document.title = asked.query.trim() ? `${asked.query.trim()} · ${siteTitle}` : siteTitle;
  if (!asked.query.trim() && !filters(asked)) {
    showNothing('');
    return;
  }
  const waiting = setTimeout(() => {
    page.status.textContent = 'Searching…';
  }, SOON);
  try {
    const answer = await answerTo(asked.query);
    const records = await sources.records();
    const hits = narrowed(answer.hits, records, asked);
    const phrases = phraseHolders(answer.phrases, records, (ordinal) => textOf(ordinal, records));
    const paged = pagedHits(hits, answer.phrases.length ? phrases.holds : null);
    const first = await paged.next(PAGE);
    if (mine === turn) show({ paged, first, answer, records, unread: phrases.unread });
  } catch (error) {
    if (mine === turn) showNothing(`The search could not be run: ${(error as Error).message}. Search again to retry.`);
  } finally {
    clearTimeout(waiting);
  }
}

function textOf(ordinal: number, records: SearchRecords): Promise<readonly string[]> {
  return articleText(new URL(records.urls[ordinal]!, page.root).href);
}

interface Shown {
  readonly paged: PagedHits;
  readonly first: readonly Hit[];
  readonly answer: Answer;
  readonly records: SearchRecords;
  /** Articles in which the phrases were looked for in vain, for they could not be read. */
  readonly unread: ReadonlySet<number>;
}

function show(shown: Shown): void {
  const { paged, first, records } = shown;
  page.results.replaceChildren();
  page.terms.hidden = paged.known().length > 0;
  page.more.onclick = async () => {
    const mine = turn;
    page.more.disabled = true;
    const next = await paged.next(PAGE);
    page.more.disabled = false;
    if (mine !== turn) return;
    append(next, records);
    say(shown);
    page.results.querySelector<HTMLElement>(`[data-ordinal="${next[0]?.ordinal}"] .search-link`)?.focus();
  };
  append(first, records);
  say(shown);
}

function say({ paged, answer, unread }: Shown): void {
  page.status.textContent = summary(paged.known(), paged.partial() || unread.size > 0);
  const missing = unreadRemark(unread.size);
  const remarks = missing ? [...answer.remarks, missing] : answer.remarks;
  page.remarks.replaceChildren(...remarks.map((remark) => element('p', 'note', remark)));
  page.moreLine.hidden = !paged.more();
}

function showNothing(status: string): void {
  page.status.textContent = status;
  page.remarks.replaceChildren();
  page.results.replaceChildren();
  page.moreLine.hidden = true;
  page.terms.hidden = false;
}

function append(hits: readonly Hit[], records: SearchRecords): void {
  for (const hit of hits) listFor(hit.meets).append(result(hit, records, page.root));
  const mine = turn;
  setTimeout(() => {
    if (mine === turn) for (const hit of hits) void showPassage(hit, records);
  }, PASSAGES);
}

/** The last list, or a new one under its heading where what comes meets the query less well. */
function listFor(meets: Hit['meets']): HTMLElement {
  const last = page.results.lastElementChild;
  if (last instanceof HTMLElement && last.dataset.meets === meets) return last;
  const list = element('ol', 'plain search-list');
  list.dataset.meets = meets;
  page.results.append(element('h2', meets === 'all' ? 'visually-hidden' : 'rule', HEADINGS[meets]), list);
  return list;
}

/** Where the opening lacks words that were found, the passage of the text that has more of them takes its place. */
async function showPassage(hit: Hit, records: SearchRecords): Promise<void> {
  const opening = distinctTerms(records.leads[hit.ordinal]!, hit.terms);
  if (opening >= hit.terms.size) return;
  const text = await textOf(hit.ordinal, records).catch(() => null);
  if (!text) return; // the opening must do
  const better = passage(text, hit.terms);
  const lead = page.results.querySelector<HTMLElement>(`[data-ordinal="${hit.ordinal}"] .teaser-lead`);
  if (better && lead && distinctTerms(better, hit.terms) > opening) mark(lead, better, hit.terms);
}

function keepAddress(asked: Asked, how: 'push' | 'replace'): void {
  const address = location.pathname + addressOf(asked);
  if (address === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

let typing = 0;

function ask(how: 'push' | 'replace'): void {
  clearTimeout(typing);
  const asked = askedIn(page);
  keepAddress(asked, how);
  void search(asked);
}

function clear(): void {
  page.form.reset();
  fillIn(page, askedOf(''));
  ask('push');
  page.box.focus();
}

function fromAddress(): void {
  const asked = askedOf(location.search);
  fillIn(page, asked);
  void search(asked);
}

page.form.hidden = false;
page.help.hidden = false;
page.box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = window.setTimeout(() => ask('replace'), TYPING);
});
page.box.addEventListener('focus', () => {
  // What goes wrong here is said when a search needs it.
  void sources.index().catch(() => null);
});
page.form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask('push');
});
page.form.addEventListener('change', (event) => {
  if (event.target !== page.box) ask('push');
});
page.clear.addEventListener('click', clear);
window.addEventListener('popstate', fromAddress);
listenToKeys(page, clear);
fromAddress();
// The filters' choices stand in the records; they are small beside the index.
setTimeout(() => {
  void sources.records().then(
    (records) => offerFilters(page, records),
    () => null,
  );
}, SOON);
