/** Sums of money, in digits or words, with a sign, a code or a currency's name; amounts of virtual currency too. */

import { shapes } from '../../document/shape.js'
import type { TokenTest } from '../../matcher/pattern.js'
import { defineRule, type Element, type FactRule } from './vocabulary.js'

/** Signs and abbreviations that only ever mean money before a figure. */
const signs = [
  '$', '€', '£', '¥', '₦', '₹', '₩', '₱', '₽', '₴', '₫', '฿', '₺', '₪', '₵', '₡', '৳', '￥', '＄', '￡',
  'us$', 'hk$', 'a$', 'au$', 'c$', 'ca$', 's$', 'nz$', 'r$', 'nt$', 'mx$', 'z$', 'j$', 'b$', 'fj$', 'tt$', 'gh¢', 'gh₵', 'rs', 'rs.', 're', 're.', 'rm', 'rp',
  'rmb', 'ksh', 'kshs', 'ksh.', 'ushs', 'ush', 'tsh', 'shs', 'sh', 'sh.', 'tk', 'tk.', 'kr', 'php', 'hr', 'hrn', 'cfa', 'fcfa', 'lei', 'pkr', 'lkr', 'npr', 'le',
] // prettier-ignore

/** ISO 4217, written in capitals. */
const codes = [
  'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'CHF', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'INR', 'IDR', 'MYR', 'THB', 'PHP', 'VND', 'KRW', 'TWD', 'BDT',
  'AED', 'SAR', 'QAR', 'KWD', 'BHD', 'OMR', 'JOD', 'ILS', 'TRY', 'EGP', 'ZAR', 'NGN', 'KES', 'GHS', 'UGX', 'TZS', 'RWF', 'ETB', 'MAD', 'DZD', 'TND',
  'RUB', 'UAH', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'RSD', 'SEK', 'NOK', 'DKK', 'ISK', 'BRL', 'MXN', 'ARS', 'CLP', 'COP', 'PEN', 'UYU', 'BAM', 'ALL',
  'XAF', 'XOF', 'ZMW', 'BWP', 'NAD', 'MUR', 'KZT', 'UZS', 'GEL', 'AMD', 'AZN', 'MDL', 'BTC', 'ETH', 'USDT', 'NT', 'HK',
] // prettier-ignore

/** Letters that mean money only when the figure is glued to them: "N50 million", "R5m", "P1,000". */
const gluedLetters = ['N', 'R', 'P', 'K', 'Q', 'L', 'D', 'E', 'B', 'C', 'S', 'A']

const currencies = [
  'dollar', 'euro', 'pound', 'yen', 'yuan', 'won', 'rupee', 'ringgit', 'rupiah', 'baht', 'peso', 'dong', 'taka', 'riyal', 'rial', 'dirham', 'dinar', 'shekel',
  'lira', 'franc', 'krona', 'kronor', 'krone', 'kroner', 'ruble', 'rouble', 'hryvnia', 'hryvnias', 'zloty', 'koruna', 'koruny', 'forint', 'lev', 'leva', 'leu',
  'lei', 'rand', 'naira', 'cedi', 'shilling', 'kwacha', 'birr', 'pula', 'reais', 'bolivar', 'sol', 'soles', 'guarani', 'tenge', 'manat', 'lari', 'dram',
  'som', 'sum', 'kyat', 'kip', 'riel', 'tugrik', 'pataca', 'renminbi', 'sterling', 'cent', 'pence', 'penny', 'paise', 'sen', 'bitcoin', 'ether', 'ethereum',
  'tether', 'litecoin', 'buck', 'quid', 'euros', 'kuna', 'marka', 'denar', 'lek', 'ouguiya', 'dalasi', 'leone', 'ariary', 'metical', 'meticais', 'kina', 'afghani', 'usd', 'eur', 'rmb', 'usdt', 'btc',
] // prettier-ignore
const currencyForms = [...currencies, ...currencies.map((word) => `${word}s`)].filter((word) => word !== 'sums')

/** "US", "Hong Kong", "Swedish": which dollars or crowns. */
const anyOwner: Element = {
  repeat: { shape: ['capitalized', 'all-caps'], pos: ['PROPN', 'ADJ', 'NOUN'], not: { lower: currencyForms } },
  max: 2,
}
/** Without captures; typed as a single token, it ends the derivation of capture types. */
const whose = anyOwner as TokenTest
const currencyWord: TokenTest = { lower: currencyForms }

const signFigure = defineRule('figure', {
  slug: 'sign-figure',
  pattern: [
    {
      either: [
        { lower: signs },
        { form: codes },
        { sequence: [{ shape: 'all-caps' }, { lower: '$', shape: 'glued' }] },
        { sequence: [{ shape: 'initial' }, { lower: '$', shape: 'glued' }] },
      ],
    },
    { mention: 'number' },
  ],
  build: () => ({ what: 'money' }),
  examples: [
    'It cost ‹$1.5 million› and ‹€2m› more.',
    'A fine of ‹Rs 5 crore› or ‹RM500,000›.',
    'He paid ‹HK$28 million›, ‹CHF 3,000› and ‹US$12›.',
    'Goods worth ‹RM1.2mil› and ‹KSh200›.',
  ],
  counterexamples: ['Some 40 carts.'],
})

const letterFigure = defineRule('figure', {
  slug: 'letter-figure',
  pattern: [{ form: gluedLetters }, { mention: 'number', as: 'amount' }],
  build: ({ amount }, { document }) =>
    (document.shapes[amount.from]! & shapes.glued) === 0 ? undefined : { what: 'money' },
  examples: ['Bail of ‹N100 million› and ‹R5 million›.', 'A bribe of ‹P1.2 million›.'],
  counterexamples: ['Vitamin B 12 doses.'],
})

const figureCurrency = defineRule('figure', {
  slug: 'figure-currency',
  pattern: [{ mention: 'number' }, { optional: { lower: ['of', '-'] } }, whose, currencyWord],
  build: () => ({ what: 'money' }),
  examples: [
    'It took ‹412 billion won›, ‹two million euros› and ‹50 cents›.',
    'Lost ‹hundreds of thousands of dollars›.',
    'About ‹3 million US dollars› or ‹23 million Hong Kong dollars›.',
    'A ‹10,000-euro› fine.',
  ],
  counterexamples: ['He won 12 prizes.', 'Two American dealers.'],
})

export const moneyRules: readonly FactRule[] = [signFigure, figureCurrency, letterFigure]
