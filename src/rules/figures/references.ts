/** Numbers that name: sections of laws, cases, files, versions, models, roads. */

import { shapes } from '../../document/shape.js'
import type { Document } from '../../document/document.js'
import type { TokenTest } from '../../matcher/pattern.js'
import { dashes, defineRule, type Element, type FactRule } from './vocabulary.js'

/** Words before a figure that number a part of a text or a file, in any spelling. */
const parts = [
  'section', 'sec', 'sec.', 's.', 'ss.', 'subsection', 'article', 'art', 'art.', 'clause', 'paragraph', 'para', 'para.', 'subparagraph', 'chapter', 'ch.', 'schedule', 'annex',
  'appendix', 'exhibit', 'no', 'no.', 'nos', 'nos.', 'number', 'docket', 'page', 'p.', 'pp.', 'vol', 'vol.', 'volume', 'version', 'room', 'suite', 'floor', 'apartment', 'apt', 'apt.', 'gate', 'terminal',
  'flight', 'highway', 'route', 'interstate', 'precinct', 'ward', 'plot', 'phase', 'grade', 'tier', 'category', 'episode', 'footnote', 'row', 'sl', 'sl.', 'fir', 'regulation', 'directive', 'channel',
  'sections', 'subsections', 'articles', 'arts', 'arts.', 'clauses', 'paragraphs', 'paras', 'chapters', 'schedules', 'annexes', 'pages', 'rooms', 'volumes', 'phases', '§', '§§', 'exit', 'junction', 'lot', 'badge',
] // prettier-ignore

/** Words that number only when written with a capital: in lower case they may be verbs, or count. */
const capitalizedParts = [
  'Form', 'Forms', 'Bill', 'Rule', 'Rules', 'Order', 'Title', 'Titles', 'Part', 'Parts', 'Case', 'Cases', 'Act', 'Law', 'Resolution', 'Decree', 'Decision', 'Proposition', 'Prop', 'Prop.', 'Measure', 'Amendment', 'Item', 'Issue', 'Step',
  'Stage', 'Level', 'Class', 'Zone', 'Block', 'Unit', 'Division', 'District', 'Region', 'Sector', 'Area', 'Count', 'Counts', 'Charge', 'Table', 'Figure', 'Fig', 'Fig.', 'Box', 'Building', 'Tower', 'Pier', 'Platform', 'Line', 'Boeing', 'Airbus',
  'iPhone', 'iPad', 'Galaxy', 'Windows', 'Euro', 'Expo', 'Formula', 'Apollo', 'Falcon', 'Standard', 'ISO', 'Convention', 'Notice', 'Circular', 'Protocol', 'Pillar', 'Basel', 'Mark', 'Type', 'Model', 'Series', 'Season', 'Game', 'Round', 'Group',
  'Day', 'Week', 'Year', 'Grade', 'Camp', 'Station', 'Studio', 'Room', 'Court', 'Courtroom', 'Number', 'Track', 'Lane', 'Unit', 'Squadron', 'Ordinance', 'Proclamation', 'Instruction', 'Petition', 'Application', 'Appeal', 'Suit', 'File', 'Report',
] // prettier-ignore

const pluralParts = new Set(['sections', 'subsections', 'articles', 'arts', 'arts.', 'clauses', 'paragraphs', 'paras', 'chapters', 'schedules', 'annexes', 'pages', 'pp.', 'rooms', 'volumes', 'phases', '§§', 'nos', 'nos.', 'ss.', 'forms', 'rules', 'titles', 'parts', 'cases', 'counts']) // prettier-ignore

/** "(2)(b)". */
const anyBrackets: Element = { repeat: { sequence: ['(', { not: { shape: 'punctuation' } }, ')'] }, max: 4 }
/** Without captures; typed as single tokens, they end the derivation of capture types. */
const brackets = anyBrackets as TokenTest
const keyword = { either: [{ lower: parts }, { form: capitalizedParts }] } as unknown as TokenTest

const numberedPart = defineRule('figure', {
  slug: 'numbered-part',
  pattern: [
    keyword,
    { optional: { lower: ['no', 'no.', 'nos', 'nos.', '#', 'number', 'numbers', '.', ':'] } },
    { mention: 'number', as: 'figure' },
    brackets,
  ],
  build: ({ figure }, { document, match }) =>
    namesThing(document, match.from, figure) ? { what: 'reference' } : undefined,
  examples: [
    'Under ‹Section 12› and ‹Article 40(2)› of it.',
    'He filed ‹Form 10› in ‹Chapter 11›.',
    'A ‹Boeing 737› on ‹Highway 61›.',
    'It is ‹No. 3› of the list.',
  ],
  counterexamples: ['They page 12 doctors.', 'No 12 carts met.', 'It will order 12 firms to pay.'],
})

const numberedParts = defineRule('figure', {
  slug: 'numbered-parts',
  pattern: [
    { either: [{ lower: [...pluralParts] }, { form: ['Counts', 'Rules', 'Parts', 'Titles', 'Cases', 'Forms'] }] },
    { mention: 'number' },
    brackets,
    {
      repeat: {
        sequence: [
          { repeat: { lower: [',', 'and', 'or', 'to', '&', ...dashes] }, min: 1, max: 2 },
          { mention: 'number' },
          brackets,
        ],
      },
      min: 1,
      max: 8,
    },
  ],
  build: () => ({ what: 'reference' }),
  examples: ['Under ‹Sections 12, 14(2) and 45› of it.', 'Convicted on ‹Counts 1 and 3›.'],
  counterexamples: ['He sold articles to two men.'],
})

const hash = defineRule('figure', {
  slug: 'hash',
  pattern: [{ lower: ['#', '№'] }, { mention: 'number' }],
  build: () => ({ what: 'reference' }),
  examples: ['See ‹#12› below.'],
})

/** "2016/679", "24/7". */
const slashed = defineRule('figure', {
  slug: 'slashed',
  pattern: [
    { mention: 'number' },
    { repeat: { sequence: [{ lower: '/', shape: 'glued' }, { shape: ['digits', 'alphabetic'] }] }, min: 1, max: 3 },
  ],
  build: () => ({ what: 'reference' }),
  examples: ['Regulation (EU) ‹2016/679› applies ‹24/7›.'],
  counterexamples: ['Two / four weavers.'],
})

/** "C-123/21", "/21": the tokenizer keeps the letters, the number behind the slash is no count. */
const behindSlash = defineRule('figure', {
  slug: 'behind-slash',
  pattern: [
    { lower: ['/', ':'], shape: 'glued' },
    { sequence: [{ mention: 'number', as: 'figure' }], as: 'span' },
  ],
  build: ({ figure }, { document }) =>
    (document.shapes[figure.from]! & shapes.glued) === 0 ? undefined : { what: 'reference' },
  examples: ['The court heard C-123/‹21› today.'],
  counterexamples: ['Men / 12 women.'],
})

/** "22-cr-673", "8-K", "18-CV-1234": letters or a code glued to a figure by a dash. */
const coded = defineRule('figure', {
  slug: 'coded',
  pattern: [
    { mention: 'number', as: 'figure' },
    { lower: dashes, shape: 'glued' },
    { shape: 'glued', as: 'code' },
    { repeat: { sequence: [{ lower: dashes, shape: 'glued' }, { shape: 'glued' }] }, max: 3 },
  ],
  build: ({ code }) =>
    /^\p{Lu}{1,2}\.?$|^\p{L}+-?\d+$|^(?:cv|cr|mj|md|bk|civ|crim)(?:-.*)?$/u.test(code.text)
      ? { what: 'reference' }
      : undefined,
  examples: ['He signed ‹22-cr-673› and an ‹8-K› form.'],
  counterexamples: ['A 12-man crew and a 3-judge panel.'],
})

/** Verbs and pronouns share spellings with parts: "page 12 doctors", "no 12 carts". */
function namesThing(
  { lowers, shapes: flags, pos: _ }: Document,
  from: number,
  figure: { readonly from: number; readonly to: number },
): boolean {
  const word = lowers[from]!
  if ((flags[from]! & shapes.capitalized) !== 0 && word !== 'no') return true
  const next = lowers[figure.to] ?? ''
  const named = /^\p{L}{3,}s$/u.test(next) && !/(?:ss|is|us|has|was|does)$/u.test(next)
  return !named || /[.§]$/u.test(word) || word === 'section' || word === 'article'
}

export const referenceRules: readonly FactRule[] = [numberedParts, numberedPart, hash, slashed, behindSlash, coded]
