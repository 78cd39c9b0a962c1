/** The search page's document in, the places in it that the search fills and listens to out. */
import type { FilterOptions } from '../search/records.js';
import type { Asked } from './asked.js';

export interface SearchPage {
  readonly root: URL;
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly clear: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly remarks: HTMLElement;
  readonly results: HTMLElement;
  readonly moreLine: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly help: HTMLElement;
  /** The lists of terms that lead on where nothing is searched for. */
  readonly terms: HTMLElement;
}

export function searchPage(): SearchPage {
  const form = place('search') as HTMLFormElement;
  return {
    root: new URL(form.dataset.root!, location.href),
    form,
    box: place('search-query') as HTMLInputElement,
    clear: place('search-clear') as HTMLButtonElement,
    status: place('search-status'),
    remarks: place('search-remarks'),
    results: place('search-results'),
    moreLine: place('search-more-line'),
    more: place('search-more') as HTMLButtonElement,
    help: place('search-help'),
    terms: place('search-terms'),
  };
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`bug: the search page has no #${id}`);
  return found;
}

const FILTERS = ['topic', 'source', 'form', 'from', 'to'] as const;

function field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

/** What the form says. */
export function askedIn({ form, box }: SearchPage): Asked {
  const value = (name: (typeof FILTERS)[number]) => field(form, name).value;
  return {
    query: box.value,
    topic: value('topic'),
    source: value('source'),
    form: value('form') as Asked['form'],
    from: value('from'),
    to: value('to'),
  };
}

/** Makes the form say it. A topic or source that is not (yet) offered is offered first. */
export function fillIn({ form, box }: SearchPage, asked: Asked): void {
  box.value = asked.query;
  for (const name of FILTERS) {
    const control = field(form, name);
    if (control instanceof HTMLSelectElement) offer(control, asked[name], asked[name]);
    control.value = asked[name];
  }
}

export function offerFilters({ form }: SearchPage, { topics, sources }: FilterOptions): void {
  for (const { id, name } of topics) offer(field(form, 'topic') as HTMLSelectElement, id, name);
  for (const source of sources) offer(field(form, 'source') as HTMLSelectElement, source, source);
  for (const [name, list] of [
    ['topic', topics],
    ['source', sources],
  ] as const) {
    field(form, name).closest('label')!.hidden = list.length === 0;
  }
}

function offer(select: HTMLSelectElement, value: string, text: string): void {
  const known = [...select.options].find((option) => option.value === value);
  if (known) {
    if (value) known.text = text;
  } else select.add(new Option(text, value));
}
