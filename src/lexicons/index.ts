/** All built-in lexicons. */

import { americas } from './agencies/americas.js'
import { intergovernmental } from './agencies/intergovernmental.js'
import { unitedStates } from './agencies/united-states.js'
import type { AgencyEntry, PlaceEntry, SectorEntry, TitleEntry } from './entries.js'

export interface Lexicons {
  readonly agencies: readonly AgencyEntry[]
  readonly titles: readonly TitleEntry[]
  readonly places: readonly PlaceEntry[]
  readonly sectors: readonly SectorEntry[]
}

export const lexicons: Lexicons = {
  agencies: [...unitedStates, ...americas, ...intergovernmental],
  titles: [],
  places: [],
  sectors: [],
}
