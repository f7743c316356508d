/** How the rules of parts of years read the year that such a part belongs to. */

import type { CalendarFields, Moment } from './reading.js'

/** "of 2023", "in the previous year", " 2023", ", 2023". */
export const yearAfter = {
  optional: {
    sequence: [
      {
        optional: {
          either: [
            { sequence: [{ lower: ['of', 'in', 'during', ',', '/', '-'] }, { optional: 'the' }] },
            { lower: 'the' },
          ],
        },
      },
      { mention: 'year', as: 'of' },
    ],
  },
} as const

/** Fields in a year, or still without one. */
export function partOfYear(fields: CalendarFields, year: { readonly value: Moment } | undefined): Moment {
  const moment = year?.value
  if (moment === undefined) return { how: 'named', fields }
  if (moment.how === 'named') return { how: 'named', fields: { ...moment.fields, ...fields } }
  return moment.how === 'shifted' ? { ...moment, fields: { ...moment.fields, ...fields } } : moment
}
