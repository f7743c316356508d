/**
 * Where each field of an article's metadata is looked for, the first source that has it winning: what publishers write for
 * machines that show articles (JSON-LD, then OpenGraph) before older schemes, the visible page next and addresses last.
 *
 * A source is the lower-case name, property or itemprop of a meta tag, or one of the places in angle brackets.
 */

export type Field = 'title' | 'published' | 'updated' | 'author' | 'publisher' | 'section' | 'url' | 'language'

export const precedence: Readonly<Record<Field, readonly string[]>> = {
  title: [
    '<json-ld>', 'og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline', '<h1>', '<title>',
  ],
  published: [
    '<json-ld>', 'article:published_time', 'og:article:published_time', 'article:published', 'parsely-pub-date', 'sailthru.date',
    'datepublished', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'publish-date', 'publish_date',
    'pubdate', 'pub_date', 'publishdate', 'publication_date', 'govuk:first-published-at', 'cxenseparse:recs:publishtime', 'release_date', 'citation_publication_date', 'date',
    '<time>', '<canonical>', '<address>',
  ],
  updated: [
    '<json-ld>', 'article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'last-modified',
    'lastmod', 'govuk:public-updated-at', '<time>',
  ],
  author: [
    '<json-ld>', 'author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl', 'citation_author',
    '<rel=author>',
  ],
  publisher: ['<json-ld>', 'og:site_name', 'dc.publisher', 'dc.publisher.corporatename', 'dcterms.publisher', 'publisher', 'application-name', 'copyright'],
  section: ['<json-ld>', 'article:section', 'parsely-section', 'section', 'category'],
  url: ['<canonical>', '<json-ld>', 'og:url', 'parsely-link', 'twitter:url', '<address>'],
  language: ['<html lang>', '<json-ld>', 'og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language'],
} // prettier-ignore

/** Sources whose values are compared with the one used; the others say other things by custom. */
export const compared: Readonly<Partial<Record<Field, readonly string[]>>> = {
  title: ['<json-ld>', 'og:title', 'dc.title', 'dcterms.title', 'headline', '<h1>'],
  published: precedence.published,
  publisher: ['<json-ld>', 'og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher'],
}
