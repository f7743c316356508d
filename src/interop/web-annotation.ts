/**
 * W3C Web Annotation (JSON-LD): a page of annotations beside `NAME.txt`.
 *
 * `TextPositionSelector` counts code points, as section 4.2.5 of the recommendation asks. Much software counts UTF-16 units
 * all the same; the `TextQuoteSelector` beside it tells which. Attributes are terms of `urn:lexfacts:`, a link is an
 * annotation with the motivation `linking` from one annotation to another.
 */

import type { Format, Written } from './format.js'
import { holdings } from './holdings.js'
import type { LabelledSpan, SpanDocument } from './span-document.js'
import { readWebAnnotation } from './web-annotation-read.js'
import { writeDocuments, type FittedDocument } from './write-documents.js'

const holds = holdings('code-point', 'beside')

export const webAnnotation: Format = {
  suffix: '.jsonld',
  articles: 'one',
  holds,
  write: writeWebAnnotation,
  read: readWebAnnotation,
}

/** In UTF-16 units. */
const contextLength = 32

/** Halves of surrogate pairs that the ends of a context cut off. */
const halves = /^[\udc00-\udfff]|[\ud800-\udbff]$/g

function writeWebAnnotation(documents: readonly SpanDocument[]): Written {
  const { written, lost } = writeDocuments(documents, holds, (document) => {
    const { id, spans, links, fields } = document
    const page = {
      '@context': ['http://www.w3.org/ns/anno.jsonld', { lexfacts: 'urn:lexfacts:' }],
      id: `urn:lexfacts:article:${encodeURIComponent(id)}`,
      type: 'AnnotationPage',
      ...prefixed({ ...fields, article: id }),
      items: [
        ...spans.map((span) => annotationOf(document, span)),
        ...links.map(({ from, to, label }, i) => ({
          ...{ id: `#l${i + 1}`, type: 'Annotation', motivation: 'linking' },
          ...{ body: `#${to}`, target: `#${from}`, ...prefixed({ link: label }) },
        })),
      ],
    }
    return `${JSON.stringify(page, null, 1)}\n`
  })
  return { content: written.join(''), lost }
}

function annotationOf({ id: article, text, placeOf }: FittedDocument, span: LabelledSpan): object {
  const { id, start, end, label, attributes, note } = span
  return {
    ...{ id: `#${id}`, type: 'Annotation', motivation: 'classifying' },
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: label, ...prefixed(attributes) },
      ...(note === undefined ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
    ],
    target: {
      source: `${article.split('/').map(encodeURIComponent).join('/')}.txt`,
      selector: [
        { type: 'TextPositionSelector', ...placeOf(span) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - contextLength), start).replace(halves, ''),
          suffix: text.slice(end, end + contextLength).replace(halves, ''),
        },
      ],
    },
  }
}

function prefixed(values: Readonly<Record<string, string | number | boolean>>): object {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [`lexfacts:${field}`, value]))
}
