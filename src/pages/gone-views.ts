/** The addresses of texts that are no longer there in, their pages out: those that lead on, and tombstones. */
import type { RedirectView, TombstoneView } from '../model/article-view.js';
import type { Permalink } from '../model/permalink.js';
import { dateView } from './date-view.js';
import type { Desk } from './desk.js';
import { frame, rootFrom } from './frame.js';

export function* goneViews(desk: Desk, permalinks: readonly Permalink[]): Iterable<RedirectView | TombstoneView> {
  const headlineAt = new Map(permalinks.map(({ path, headline }) => [path, headline]));
  for (const one of permalinks) {
    if (one.state === 'withdrawn') yield tombstone(desk, one);
    if (one.state === 'moved') yield moved(desk, one, headlineAt.get(one.to!)!);
  }
}

function moved({ settings }: Desk, { path, to }: Permalink, headline: string): RedirectView {
  return {
    kind: 'redirect',
    frame: frame(settings, { path, title: headline, description: headline, section: 'articles' }),
    because: 'moved',
    to: { text: headline, href: rootFrom(path) + to },
    canonical: settings.baseUrl === null ? null : `${settings.baseUrl}/${to}`,
  };
}

function tombstone({ settings }: Desk, { path, headline, source, published }: Permalink): TombstoneView {
  const title = `Withdrawn: ${headline}`;
  const description = 'This article is no longer in the archive.';
  return {
    kind: 'tombstone',
    frame: frame(settings, {
      ...{ path, title, description, section: 'articles' },
      meta: [{ name: 'robots', content: 'noindex' }],
    }),
    headline,
    source,
    date: dateView({ ...published, evidence: [] }),
    search: `${rootFrom(path)}search/?q=${encodeURIComponent(`"${headline.replaceAll('"', ' ')}"`)}`,
  };
}
