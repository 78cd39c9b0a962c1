/** A feed's view in, the same feed as JSON Feed 1.1 (jsonfeed.org) out. */
import type { FeedView } from '../model/feed-view.js';

/** The text of an item is its opening, as in the Atom feed; a date only where one is stated. */
export function jsonFeed(feed: FeedView): { readonly path: string; readonly content: string } {
  const beside = (address: string) => address.replace(/feed\.xml$/, 'feed.json');
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.alternate,
    feed_url: beside(feed.self),
    ...(feed.subtitle ? { description: feed.subtitle } : {}),
    language: feed.language,
    items: feed.entries.map(({ id, href, title, summary, published, authors, categories, language }) => ({
      id,
      url: href,
      title,
      content_text: summary,
      ...(published ? { date_published: published } : {}),
      authors: authors.map((name) => ({ name })),
      ...(categories.length ? { tags: categories } : {}),
      ...(language ? { language } : {}),
    })),
  };
  return { path: beside(feed.path), content: `${JSON.stringify(content, null, 1)}\n` };
}
