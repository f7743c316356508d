/** The police force of an officer. */

import {
  earlierInSentence,
  inSentence,
  inSentenceBefore,
  isUnion,
  mainAgency,
  nearest,
  reportsSentence,
} from './nearby.js'
import type { AgencyDraft, Draft } from '../drafts.js'
import type { Claimed } from './agencies.js'
import { localOffice } from './offices.js'

interface Officer {
  readonly from: number
  readonly elsewhere: boolean
}

/** The force that the article points to; of a unit and its force, the force for ranks that lead more than one unit. */
export function forceOf(draft: Draft, officer: Officer, title: string, claimed: Claimed): AgencyDraft | null {
  const force = forceNear(draft, officer, title, claimed)
  return superior.test(title) && force?.parent?.type === 'police' ? force.parent : force
}

/**
 * The force named earlier in the sentence, where the officer is not the one who reports it; else the force that the
 * article is about, else the one named just before.
 */
function forceNear(draft: Draft, { from, elsewhere }: Officer, title: string, claimed: Claimed): AgencyDraft | null {
  const { document } = draft
  const { sentenceOf } = document
  if (inspectorGeneral.test(title)) {
    const office = nearest(draft, from, ({ name }) => inspectorGeneral.test(name))
    if (office !== null) return office
  }
  const main = mainAgency(draft)
  const isForce = (agency: AgencyDraft): boolean => commands(title, agency) && !isAbroad(agency, main)
  if (elsewhere && !localOffice.test(title)) return inSentence(draft, from, isForce)
  const taken = claimed.get(sentenceOf[from]!)
  const here = reportsSentence(document, from)
    ? null
    : earlierInSentence(draft, from, (agency) => isForce(agency) && taken?.includes(agency) !== true)
  if (here !== null || (main !== null && isForce(main))) return here ?? main
  if (/superintendent/iu.test(title) && main !== null && /^superintend/iu.test(main.name)) return main
  const isPolice = (agency: AgencyDraft): boolean => isForce(agency) && /police/iu.test(agency.name)
  return inSentenceBefore(draft, from, isPolice) ?? nearest(draft, from, isForce)
}

/** Whoever holds a rank in another country than that of the article has the force named with it. */
function isAbroad({ country }: AgencyDraft, main: AgencyDraft | null): boolean {
  return country !== null && typeof main?.country === 'string' && !isUnion(main) && main.country !== country
}

/** Ranks that lead more than one unit of a force. */
const superior = /superintendent|commander|commissioner|chief constable/iu

/** Of a police force, or of an Office of Inspector General. */
const inspectorGeneral = /\binspector[- ]general\b/iu

/** Ranks of the police are those of national and local forces; a sheriff and a police chief name theirs. */
function commands(title: string, { type, name, country }: AgencyDraft): boolean {
  if ((type !== 'police' && type !== 'customs') || country === 'INT' || country === 'EU') return false
  if (/sheriff/iu.test(title)) return /sheriff/iu.test(name)
  return !/\bpolice\b/iu.test(title) || /police|\b\w*PD\b|constabular/iu.test(name)
}
