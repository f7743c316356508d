/** All built-in lexicons. */

import { americas } from './agencies/americas.js'
import { eastAsia } from './agencies/east-asia.js'
import { easternEurope } from './agencies/eastern-europe.js'
import { europeanUnion } from './agencies/european-union.js'
import { intergovernmental } from './agencies/intergovernmental.js'
import { middleEastAfrica } from './agencies/middle-east-africa.js'
import { oceania } from './agencies/oceania.js'
import { southAsia } from './agencies/south-asia.js'
import { southEastAsia } from './agencies/south-east-asia.js'
import { unitedKingdomIreland } from './agencies/united-kingdom-ireland.js'
import { unitedStates } from './agencies/united-states.js'
import { westernEurope } from './agencies/western-europe.js'
import type { AgencyEntry, PlaceEntry, SectorEntry, TitleEntry } from './entries.js'
import { places } from './places.js'
import { sectors } from './sectors.js'
import { titles } from './titles.js'

export interface Lexicons {
  readonly agencies: readonly AgencyEntry[]
  readonly titles: readonly TitleEntry[]
  readonly places: readonly PlaceEntry[]
  readonly sectors: readonly SectorEntry[]
}

/** Checked by a test, not each time that they are loaded. */
export const lexicons: Lexicons = {
  agencies: [
    ...unitedStates,
    ...americas,
    ...unitedKingdomIreland,
    ...europeanUnion,
    ...westernEurope,
    ...easternEurope,
    ...middleEastAfrica,
    ...southAsia,
    ...southEastAsia,
    ...eastAsia,
    ...oceania,
    ...intergovernmental,
  ],
  titles,
  places,
  sectors,
}
