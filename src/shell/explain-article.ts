/** An article in, why it has its boundaries, date, topics, names and story out, with the lines that show it. */
import type { Article } from '../model/archive.js';
import type { ClippingId, CountryCode, EntityId, TopicId } from '../model/brand.js';
import type { Card, NamedAt } from '../model/card.js';
import type { Evidence } from '../model/place.js';
import { nameEvidence } from '../pages/name-evidence.js';
import { storyEvidence } from '../pipeline.js';
import { withoutRecurring } from '../split/without-recurring.js';
import { countryName } from '../text/country-names.js';
import { datedBy } from '../text/dated-by.js';
import { counted } from '../text/numeral.js';
import { articlePath } from '../text/site-paths.js';
import { rangeText, shortened } from './explain-line.js';
import type { Filed } from './filed.js';

/** Plain data, for `--json`. */
export function explainedArticle(article: Article, found: Pick<Filed, 'archive' | 'noteOf' | 'bodyOf'>) {
  const { archive } = found;
  const topicOf = new Map(archive.topics.map((topic) => [topic.id, topic]));
  const entityOf = new Map(archive.entities.map((entity) => [entity.id, entity]));
  const articleOf = new Map(archive.articles.map((one) => [one.id, one]));
  const nameOf = (id: TopicId | EntityId): string =>
    topicOf.get(id as TopicId)?.name ?? entityOf.get(id as EntityId)?.name ?? id;
  const editions = editionsNamed(article, found);
  const namedAt = nameEvidence(editions);
  const dated = datedBy(
    article.published,
    editions.map(({ card }) => card),
  );
  const story = archive.stories.find(({ id }) => id === article.story);
  return {
    id: article.id,
    url: articlePath(article),
    headline: article.headline,
    headlineOrigin: article.headlineOrigin,
    form: article.form,
    source: article.source,
    published: {
      ...article.published,
      evidence: article.published.evidence.map((one) => ({ ...one, clipping: dated.id })),
    },
    editions: article.clippings.map((id) => {
      const { dump, record, lines, headline, truncated, form } = archive.cards.get(id)!;
      return { clipping: id, dump, record, lines, headlineLines: headline.lines, truncated, form };
    }),
    topics: article.topics.map(({ topic, score, evidence }) => ({
      id: topic,
      name: nameOf(topic),
      kind: topicOf.get(topic)?.kind ?? null,
      score,
      evidence,
    })),
    nearMisses: article.nearMisses.map(({ topic, ...near }) => ({
      id: topic,
      name: nameOf(topic),
      ...near,
      /** Does the curator's file that would take the line stand already? */
      hasFile: !!topicOf.get(topic)?.curated,
    })),
    section: article.section,
    names: article.entities.map(({ entity, forms, count }) => {
      const kind = entityOf.get(entity)?.kind ?? null;
      const named = namedAt(kind, forms);
      const evidence = named && { ...named.evidence, clipping: named.card.id };
      return { id: entity, name: nameOf(entity), kind, forms, count, evidence };
    }),
    countries: article.countries.map((code) => ({ code, evidence: countryAt(editions, code) })),
    story: story
      ? { id: story.id, name: story.name, articles: story.articles, evidence: storyEvidence(article, found) }
      : null,
    related: article.related.map(({ article: id, because }) => ({
      id,
      headline: articleOf.get(id)?.headline ?? null,
      because: because.map(nameOf),
    })),
  };
}

/** Each with who is named in it, as `file` and the pages know it. */
function editionsNamed(
  { clippings }: Article,
  { archive, noteOf, bodyOf }: Pick<Filed, 'archive' | 'noteOf' | 'bodyOf'>,
) {
  const obeyed = withoutRecurring(archive.recurring).noteOf(noteOf, bodyOf);
  return clippings.map((id) => ({ card: archive.cards.get(id)!, ...obeyed(id, 'named') }));
}

function countryAt(editions: readonly (NamedAt & { readonly card: Card })[], code: CountryCode): PlacedEvidence | null {
  for (const { card, countries } of editions)
    for (const country of countries) if (country.code === code) return { ...country.evidence, clipping: card.id };
  return null;
}

type PlacedEvidence = Evidence & { readonly clipping: ClippingId };

export type ExplainedArticle = ReturnType<typeof explainedArticle>;

export function explainedArticleText(explained: ExplainedArticle): string {
  const { headline, headlineOrigin, form, url, source, editions } = explained;
  const evidenceText = evidenceTextOf(editions);
  return [
    headline,
    `  ${form === 'full' ? 'article' : 'brief'} ${explained.id}, ${url}`,
    `  headline ${headlineOrigin === 'stated' ? 'as it stands in the text' : 'derived from the text: none stands there'}`,
    ...(source ? [`  source: ${source}`] : []),
    'cut from',
    ...editions.map(editionText),
    'published',
    ...publishedText(explained.published, evidenceText),
    'topics',
    ...orNone(
      explained.topics.flatMap(({ name, score, evidence }) => [
        `  ${name} (${score.toFixed(2)})`,
        ...evidence.map((one) => evidenceText(one)),
      ]),
    ),
    ...explained.nearMisses.flatMap((near) => nearMissText(near, evidenceText)),
    ...(explained.section ? [`section: ${explained.section}`] : []),
    'names',
    ...orNone(
      explained.names.flatMap(({ name, kind, forms, count, evidence }) => [
        `  ${name}, ${kind}, ${count}×: ${forms.join(' · ')}`,
        ...(evidence ? [evidenceText(evidence)] : []),
      ]),
    ),
    'countries',
    ...orNone(
      explained.countries.flatMap(({ code, evidence }) => [
        `  ${code}, ${countryName(code)}`,
        ...(evidence ? [evidenceText(evidence)] : []),
      ]),
    ),
    'story',
    ...orNone(
      explained.story
        ? [
            `  ${explained.story.name} (${counted(explained.story.articles.length, 'article')})`,
            ...explained.story.evidence.map((one) => evidenceText(one)),
          ]
        : [],
    ),
    'related',
    ...orNone(
      explained.related.map(
        ({ headline: other, because }) =>
          `  ${other}: ${because.length ? `shares ${because.join(', ')}` : 'of the same story'}`,
      ),
    ),
    '',
  ].join('\n');
}

function editionText(edition: ExplainedArticle['editions'][number]): string {
  const { lines, headlineLines, truncated } = edition;
  const where = `${placeOf(edition)}, lines ${lines.map(rangeText).join(', ')}`;
  const headline = headlineLines.length ? `; headline on line ${headlineLines.map(rangeText).join(' and ')}` : '';
  return `  ${where}${headline}${truncated ? '; breaks off' : ''}`;
}

function nearMissText(
  { name, why, evidence, add, hasFile }: ExplainedArticle['nearMisses'][number],
  evidenceText: EvidenceText,
): string[] {
  const reason = why === 'crowded' ? 'other topics carry the text more' : 'only mentioned';
  return [
    `  nearly: ${name} (${reason})`,
    evidenceText(evidence),
    ...(hasFile
      ? [`    to tag it, write into ${add.path}: ${add.line}`]
      : [
          `    to tag it, write a file ${add.path}:`,
          '      ---',
          `      name: ${name}`,
          `      ${add.line}`,
          '      ---',
        ]),
  ];
}

function publishedText(
  { earliest, latest, best, basis, evidence }: ExplainedArticle['published'],
  evidenceText: EvidenceText,
): string[] {
  if (basis === 'none')
    return evidence.length
      ? ['  not known: the text tells no year', ...evidence.map((one) => evidenceText(one))]
      : ['  not known: nothing in the text tells it'];
  const interval = earliest === latest ? (earliest ?? 'unknown') : `${earliest ?? '…'} to ${latest ?? '…'}`;
  const day = best && best !== interval ? `, most probably ${best}` : '';
  return [`  ${interval}${day} (${basis})`, ...evidence.map((one) => evidenceText(one))];
}

type EvidenceText = (evidence: Evidence & { readonly clipping?: ClippingId }) => string;

/** Lines are those of the leading edition where no other is named. */
function evidenceTextOf(editions: ExplainedArticle['editions']): EvidenceText {
  const others = new Map(editions.slice(1).map((edition) => [edition.clipping, edition]));
  return ({ clipping, lines, text, says }) => {
    const other = clipping && others.get(clipping);
    return `    ${other ? `${placeOf(other)}, ` : ''}line ${rangeText(lines)}: “${shortened(text)}”${says ? `: ${says}` : ''}`;
  };
}

function placeOf({ dump, record }: ExplainedArticle['editions'][number]): string {
  return `${dump}${record === null ? '' : `, record ${record}`}`;
}

const orNone = (lines: readonly string[]): readonly string[] => (lines.length ? lines : ['  none']);
