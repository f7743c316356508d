/** Measures: weight, length, area, volume, temperature, power, data. Durations are dates. */

import type { TokenTest } from '../../matcher/pattern.js'
import { dashes, defineRule, type Element, type FactRule } from './vocabulary.js'

const unitWords = [
  'kilogram', 'kilogramme', 'kilo', 'gram', 'gramme', 'milligram', 'microgram', 'tonne', 'ton', 'metric-ton', 'ounce', 'stone', 'quintal', 'carat', 'tael', 'catty',
  'kilometre', 'kilometer', 'metre', 'meter', 'centimetre', 'centimeter', 'millimetre', 'millimeter', 'mile', 'yard', 'inch', 'knot', 'fathom', 'furlong',
  'hectare', 'acre', 'dunam', 'rai', 'sqm', 'sqft', 'litre', 'liter', 'millilitre', 'milliliter', 'gallon', 'barrel', 'pint', 'quart', 'bushel',
  'degree', 'celsius', 'fahrenheit', 'watt', 'kilowatt', 'megawatt', 'gigawatt', 'terawatt', 'volt', 'kilovolt', 'amp', 'ampere', 'joule', 'calorie', 'horsepower', 'hertz', 'megahertz',
  'gigahertz', 'byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte', 'exabyte', 'zettabyte', 'bit', 'megabit', 'gigabit', 'megapixel', 'pixel', 'nanometre', 'nanometer', 'micron',
  'decibel', 'light-year', 'point', 'kilowatt-hour', 'cubic', 'kph', 'mph', 'bpm', 'rpm',
] // prettier-ignore
const plurals = unitWords.map((word) => (word === 'inch' ? 'inches' : `${word}s`))

/** Written as they are: "5 ha", but not "5 HA". */
const symbols = [
  'kg', 'kgs', 'g', 'gm', 'gms', 'mg', 'µg', 't', 'lb', 'lbs', 'oz', 'km', 'kms', 'cm', 'mm', 'nm', 'ft', 'yd', 'yds', 'ha', 'l', 'L', 'ml', 'mL', 'cl', 'cc', 'm²', 'm2', 'km²', 'km2', 'm³', 'm3',
  'W', 'kW', 'KW', 'MW', 'GW', 'TW', 'kWh', 'MWh', 'GWh', 'TWh', 'MWp', 'GWp', 'kWp', 'V', 'kV', 'Hz', 'kHz', 'MHz', 'GHz', 'KB', 'kB', 'MB', 'GB', 'TB', 'PB', 'Mbps', 'Gbps', 'Mb', 'Gb', 'hp', 'bhp',
  '°', '°C', '°F', '℃', '′', '″', 'sq', 'sq.', 'CO2', 'MP', 'kbd', 'bpd', 'boe', 'dwt', 'GT', 'TEU', 'TEUs', 'teu', 'cu',
] // prettier-ignore

const anyUnit: Element = {
  sequence: [
    { optional: { lower: dashes } },
    {
      repeat: {
        lower: [
          'metric',
          'square',
          'cubic',
          'nautical',
          'short',
          'long',
          'fluid',
          'troy',
          'us',
          'gross',
          'deadweight',
          'sq',
          'sq.',
          'cu',
        ],
      },
      max: 2,
    },
    { either: [{ lower: [...unitWords, ...plurals, 'feet', 'foot', 'pounds', 'pound', 'hertz'] }, { form: symbols }] },
  ],
}

/** Without captures; typed as a single token, it ends the derivation of capture types. */
const unit = anyUnit as TokenTest

const figureUnit = defineRule('figure', {
  slug: 'figure-unit',
  pattern: [{ mention: 'number' }, { optional: 'of' }, unit],
  build: () => ({ what: 'measure' }),
  examples: [
    'It weighed ‹98 kilograms› and ran ‹two miles›.',
    'Some ‹66.5 kg›, ‹3,000 metric tons› and ‹40 square metres›.',
    'A ‹500-MW› plant stores ‹12 GB›.',
    '‹Thousands of tonnes› of wool.',
  ],
  counterexamples: ['Two weavers met.', 'It has 12 tonnage papers.'],
})

export const measureRules: readonly FactRule[] = [figureUnit]
