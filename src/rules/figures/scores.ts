/** Votes, scores and ranks. */

import { shapes } from '../../document/shape.js'
import { dashes, defineRule, type FactRule } from './vocabulary.js'

/** "2-1", "5–4": two figures joined by a glued dash; those that rise are ranges unless a word of voting is near. */
const joined = defineRule('figure', {
  slug: 'joined-score',
  pattern: [{ mention: 'number' }, { lower: dashes, shape: 'glued' }, { mention: 'number', as: 'second' }],
  build: ({ second }, { document }) =>
    (document.shapes[second.from]! & shapes.glued) === 0 ? undefined : { what: 'score' },
  examples: ['The panel split ‹2-1› and later ‹5–4›.'],
  counterexamples: ['They met 2 - 1 weavers.'],
})

const ballots = ['vote', 'votes', 'decision', 'ruling', 'majority', 'split', 'opinion', 'win', 'victory', 'defeat', 'draw', 'loss', 'margin', 'verdict'] // prettier-ignore

const scoreNoun = defineRule('figure', {
  slug: 'score-noun',
  pattern: [{ mention: 'number', as: 'score' }, { lower: ballots }],
  build: ({ score }, { document }) => {
    const words = document.lowers.slice(score.from, score.to)
    const isVotes = document.lowers[score.to] === 'vote' || document.lowers[score.to] === 'votes'
    return isVotes || words.some((word) => dashes.includes(word)) ? { what: 'score' } : undefined
  },
  examples: ['A ‹4-5 vote› ended it.', 'It passed with ‹220 votes›.'],
  counterexamples: ['It issued 12 decisions and one ruling.'],
})

const votesTo = defineRule('figure', {
  slug: 'votes-to',
  pattern: [
    { mention: 'number' },
    { optional: { lower: ['votes', 'vote'] } },
    { lower: ['to', 'against'] },
    { mention: 'number' },
  ],
  precededBy: { lower: ['by', 'of', 'voted', 'vote', 'ruled', 'split', 'won', 'lost'] },
  build: (_, { document, match }) =>
    /^(?:voted|vote|ruled|split|won|lost)$/u.test(document.lowers[match.from - 1]!) ||
    document.lowers.slice(match.from, match.to).includes('votes') ||
    document.lowers[match.from - 2] === 'majority'
      ? { what: 'score' }
      : undefined,
  examples: ['They voted ‹7 to 2› for it.', 'By ‹seven votes to two› it fell.', 'By a majority of ‹10 to 1›.'],
  counterexamples: ['A team of 7 to 2 men.'],
})

const voted = defineRule('figure', {
  slug: 'voted',
  pattern: [{ lower: ['voted', 'votes', 'vote', 'voting'] }, { sequence: [{ mention: 'number' }], as: 'span' }],
  notFollowedBy: { pos: ['NOUN', 'ADJ', 'PROPN'] },
  build: () => ({ what: 'score' }),
  examples: ['The council voted ‹2 to 7› on it.'],
  counterexamples: ['They voted 12 members out.'],
})

const rank = defineRule('figure', {
  slug: 'rank',
  pattern: [
    { lower: ['top', 'ranked', 'ranks', 'rank', 'seeded', 'placed', 'jersey'] },
    { mention: 'number', as: 'place' },
  ],
  build: ({ place }, { document, match }) => {
    const digits = (document.shapes[place.from]! & shapes.digits) !== 0
    const top = document.lowers[match.from] === 'top'
    const noun = /s$/u.test(document.lowers[place.to] ?? '')
    return top || (digits && !noun) ? { what: 'rank' } : undefined
  },
  examples: ['The ‹top 10› weavers met.', 'It ‹ranked 3› of all.'],
  counterexamples: ['He placed 12 looms.', 'He placed two orders.'],
})

export const scoreRules: readonly FactRule[] = [votesTo, scoreNoun, voted, rank, joined]
