/** The search page's script: what is asked, by form or address, in; results on the page out. */
import type { Hit } from '../search/search-index.js';
import { articleText } from './article-text.js';
import { type Asked, addressOf, askedOf, filters } from './asked.js';
import { everything } from './filters.js';
import { type PagedHits, pagedHits } from './paged-hits.js';
import { phraseHolders } from './phrase-holders.js';
import { element } from './result.js';
import { type Entry, resultsList } from './results-list.js';
import type { RecordOf } from './search-files.js';
import { listenToKeys } from './search-keys.js';
import { askedIn, fillIn, offerFilters, type SearchPage, searchPage } from './search-page.js';
import { openSources, type SearchSources } from './search-sources.js';
import { summary, unreadRemark } from './summary.js';

const PAGE = 10;
/** Between two keys of a quick typist, ms. */
const TYPING = 120;
/** What is there sooner needs no "loading", ms. */
const SOON = 200;
const page: SearchPage = searchPage();
const results = resultsList(page.results, page.root);
const siteTitle = document.title;
const { sources, forget } = openSources(page.root);
/** Counts searches: an answer to a former one is dropped. */
let turn = 0;

async function search(asked: Asked): Promise<void> {
  const mine = ++turn;
  document.title = asked.query.trim() ? `${asked.query.trim()} · ${siteTitle}` : siteTitle;
  if (!asked.query.trim() && !filters(asked)) {
    showNothing('');
    return;
  }
  const waiting = setTimeout(() => {
    if (mine === turn) page.status.textContent = 'Searching…';
  }, SOON);
  try {
    // The site may have been built anew since its files were asked for first.
    const shown = await found(asked).catch(() => found(asked));
    if (mine === turn) show(shown);
  } catch (error) {
    if (mine === turn) showNothing(`The search could not be run: ${(error as Error).message}. Search again to retry.`);
  } finally {
    clearTimeout(waiting);
  }
}

/** From what is known of the site; where that fails, it is forgotten. */
async function found(asked: Asked): Promise<Shown> {
  const known = await sources();
  try {
    return await foundIn(known, asked);
  } catch (error) {
    forget(known);
    throw error;
  }
}

async function foundIn(known: SearchSources, asked: Asked): Promise<Shown> {
  const { articles, index, recordOf, filters } = known;
  const [passing, answer] = await Promise.all([filters(asked), asked.query.trim() ? index.search(asked.query) : null]);
  const hits = answer
    ? answer.hits.filter(({ ordinal }) => passing?.has(ordinal) ?? true)
    : everything(articles, passing);
  const phrases = phraseHolders(answer?.phrases ?? [], recordOf, textAt);
  const paged = pagedHits(hits, answer?.phrases.length ? phrases.holds : null);
  const entries = await entriesOf(await paged.next(PAGE), recordOf);
  return { paged, first: entries, sources: known, remarks: answer?.remarks ?? [], unread: phrases.unread };
}

/** `url`: below the site's root. */
function textAt(url: string): Promise<readonly string[]> {
  return articleText(new URL(url, page.root).href);
}

function entriesOf(hits: readonly Hit[], recordOf: RecordOf): Promise<Entry[]> {
  return Promise.all(hits.map(async (hit) => ({ hit, record: await recordOf(hit.ordinal) })));
}

interface Shown {
  readonly paged: PagedHits;
  readonly first: readonly Entry[];
  readonly sources: SearchSources;
  /** How the query was understood. */
  readonly remarks: readonly string[];
  /** Articles in which the phrases were looked for in vain, for they could not be read. */
  readonly unread: ReadonlySet<number>;
}

function show(shown: Shown): void {
  const { paged, first } = shown;
  results.clear();
  page.terms.hidden = paged.known().length > 0;
  page.more.onclick = () => void showMore(shown);
  results.append(first);
  say(shown);
}

async function showMore(shown: Shown): Promise<void> {
  const mine = turn;
  page.more.disabled = true;
  try {
    const next = await entriesOf(await shown.paged.next(PAGE), shown.sources.recordOf);
    if (mine !== turn) return;
    results.append(next);
    say(shown);
    if (next[0]) results.focus(next[0].hit.ordinal);
  } catch (error) {
    forget(shown.sources);
    if (mine !== turn) return;
    page.status.textContent = `No more could be fetched: ${(error as Error).message}. Search again to retry.`;
    page.moreLine.hidden = true;
  } finally {
    page.more.disabled = false;
  }
}

function say({ paged, remarks, unread }: Shown): void {
  page.status.textContent = summary(paged.known(), paged.partial() || unread.size > 0);
  const missing = unreadRemark(unread.size);
  const said = missing ? [...remarks, missing] : remarks;
  page.remarks.replaceChildren(...said.map((remark) => element('p', 'note', remark)));
  page.moreLine.hidden = !paged.more();
}

function showNothing(status: string): void {
  page.status.textContent = status;
  page.remarks.replaceChildren();
  results.clear();
  page.moreLine.hidden = true;
  page.terms.hidden = false;
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
  void search(asked).then(offerChoices);
}

function clear(): void {
  page.form.reset();
  fillIn(page, askedOf(''));
  ask('push');
  page.box.focus();
}

/** What the form cannot show, such as the 30th of February, is not asked. */
function fromAddress(): void {
  fillIn(page, askedOf(location.search));
  void search(askedIn(page)).then(offerChoices);
}

let offered = false;

/** They may wait for what is asked; where they cannot be had, the next search tries again. */
async function offerChoices(): Promise<void> {
  if (offered) return;
  const options = await sources()
    .then(({ options }) => options())
    .catch(() => null);
  if (!options) return;
  offered = true;
  offerFilters(page, options);
}

page.form.hidden = false;
page.help.hidden = false;
page.box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = window.setTimeout(() => ask('replace'), TYPING);
});
page.box.addEventListener('focus', () => {
  // What goes wrong here is said when a search needs it.
  void sources().catch(() => null);
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
