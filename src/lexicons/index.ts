/** All built-in lexicons. */

import type { AgencyEntry, PlaceEntry, SectorEntry, TitleEntry } from './entries.js'

export const lexicons: {
  readonly agencies: readonly AgencyEntry[]
  readonly titles: readonly TitleEntry[]
  readonly places: readonly PlaceEntry[]
  readonly sectors: readonly SectorEntry[]
} = { agencies: [], titles: [], places: [], sectors: [] }
