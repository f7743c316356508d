/** Head nouns of bodies' names, and what a body with such a head does unless its other words say more. */

import type { AgencyType } from '../../facts.js'

export interface Head {
  /** Null where the head alone tells nothing. */
  readonly type: AgencyType | null
  /**
   * `body`: any name before it makes a public body ("Galway Court"). `shared`: companies, universities and others have
   * them too, so a place, a level of government or a public field must be named with it ("Fraud Office", not "Box Office").
   */
  readonly sphere: 'body' | 'shared'
  /** A part of a larger body. */
  readonly unit: boolean
}

const body = (type: AgencyType | null): Head => ({ type, sphere: 'body', unit: false })
const shared = (type: AgencyType | null): Head => ({ type, sphere: 'shared', unit: false })
const unit: Head = { type: null, sphere: 'shared', unit: true }

/** By lower-case form. */
export const heads: ReadonlyMap<string, Head> = new Map<string, Head>([
  ['court', body('court')],
  ['courts', body('court')],
  ['tribunal', body('court')],
  ['judiciary', shared('court')],
  ['courthouse', body('court')],
  ['chamber', { type: 'court', sphere: 'shared', unit: true }],
  ['procuratorate', body('prosecution')],
  ['procuracy', body('prosecution')],
  ['police', body('police')],
  ['constabulary', body('police')],
  ['gendarmerie', body('police')],
  ['ministry', body('ministry')],
  ['undersecretariat', body('ministry')],
  ['cabinet', shared('ministry')],
  ['treasury', shared('ministry')],
  ['parliament', body('legislature')],
  ['legislature', body('legislature')],
  ['assembly', shared('legislature')],
  ['senate', body('legislature')],
  ['congress', shared('legislature')],
  ['customs', body('customs')],
  ['prison', body('corrections')],
  ['jail', body('corrections')],
  ['penitentiary', body('corrections')],
  ['inspectorate', body('regulator')],
  ['superintendency', body('regulator')],
  ['superintendence', body('regulator')],
  ['ombudsman', shared('regulator')],
  ['regulator', shared('regulator')],
  ['commission', shared('regulator')],
  ['authority', shared('regulator')],
  ['commissariat', body(null)],
  ['department', shared('ministry')],
  ['dept', shared('ministry')],
  ['dept.', shared('ministry')],
  ['agency', shared('other')],
  ['administration', shared('other')],
  ['directorate', shared('other')],
  ['service', shared('other')],
  ['services', shared('other')],
  ['board', shared('regulator')],
  ['council', shared('other')],
  ['secretariat', shared('other')],
  ['registry', shared('other')],
  ['office', shared('other')],
  ['offices', shared('other')],
  ['chambers', shared('prosecution')],
  ['bureau', shared('other')],
  ['committee', shared('other')],
  ['subcommittee', shared('legislature')],
  ['municipality', shared('other')],
  ['division', unit],
  ['unit', unit],
  ['section', unit],
  ['branch', unit],
  ['squad', unit],
  ['wing', unit],
  ['team', unit],
  ['centre', unit],
  ['center', unit],
  ['command', unit],
  ['taskforce', unit],
  ['force', unit],
  ['patrol', shared('police')],
  ['guard', shared('other')],
  ['corps', shared('other')],
  ['marshals', shared('police')],
  ['navy', shared('other')],
  ['army', shared('other')],
  ['facility', unit],
  ['sector', unit],
  ['brigade', unit],
  ['detachment', { type: 'police', sphere: 'shared', unit: true }],
  ['circle', unit],
  ['headquarters', shared(null)],
  ['establishment', shared(null)],
  ['laboratory', shared('other')],
  ['network', shared(null)],
  ['corporation', shared('other')],
  ['district', shared('other')],
])

/** Nouns of the last token of a name that make a pair with the one before: "Task Force", "Field Office". */
export const isForcePair = (before: string): boolean =>
  /^(?:task|strike|police|border|defence|defense|air|security|action)$/u.test(before)

interface FieldType {
  readonly type: AgencyType
  readonly words: RegExp
  /** Heads it is said of; any where it is absent. */
  readonly of?: ReadonlySet<string>
  /** Only the word before the head tells: "City Council", but not "State Defence Council". */
  readonly adjacent?: boolean
}

const offices = new Set([
  'office', 'offices', 'department', 'dept', 'dept.', 'agency', 'administration', 'directorate', 'service', 'services', 'bureau', 'authority', 'board',
  'commission', 'chambers', 'division', 'unit', 'section', 'branch', 'squad', 'wing', 'team', 'centre', 'center', 'command', 'force', 'taskforce',
  'committee', 'secretariat', 'registry', 'facility', 'council', 'judiciary', 'cabinet', 'patrol', 'guard', 'police',
  'sector', 'brigade', 'detachment', 'circle', 'headquarters', 'establishment', 'district',
]) // prettier-ignore

/** The first that fits decides; behind them the head's own type. */
const fieldTypes: readonly FieldType[] = [
  { type: 'court', words: /^redressal$/u, of: new Set(['commission', 'forum']) },
  { type: 'court', words: /^justice$/u, of: new Set(['center', 'centre']) },
  { type: 'prosecution', words: /^medicaid$/u, of: new Set(['unit']) },
  { type: 'prosecution', words: /^(?:prosecut.*|procurat.*|attorneys?|das?|solicitor)$/u },
  { type: 'court', words: /^(?:court|courts|judicial|magistrates?|justice center|clerk)$/u, of: new Set(['office', 'administration', 'service', 'services', 'center', 'centre', 'commission']) },
  { type: 'corrections', words: /^(?:prisons?|corrections?|correctional|jails?|penitentiary|detention|probation|parole|reformatory)$/u, of: offices },
  { type: 'police', words: /^(?:police|sheriff|marshals?|constable|investigat.*|troopers|detectives?)$/u, of: offices },
  { type: 'customs', words: /^(?:customs|excise|border|contraband)$/u, of: offices },
  { type: 'tax', words: /^(?:tax|taxes|taxation|revenue)$/u, of: offices },
  { type: 'ip-office', words: /^(?:patents?|trademarks?|copyrights?|intellectual)$/u, of: offices },
  { type: 'intelligence', words: /^(?:intelligence|counterintelligence)$/u, of: offices },
  { type: 'other', words: /^vigilance$/u, of: new Set(['commission']) },
  { type: 'police', words: /^(?:crimes?|criminal|offen[cs]es|anti-corruption|anticorruption|corruption|fraud|anti-fraud|narcotics?|cybercrime|anti-narcotics|vigilance|homicide|gangs?|inspector|laundering|trafficking|anti-trafficking|drugs?|counter-terrorism|counterterrorism|scams?|anti-scam)$/u, of: offices },
  { type: 'legislature', words: /^(?:legislative|parliamentary|representatives|senate|house|supervisors|aldermen)$/u, of: offices },
  { type: 'legislature', words: /^(?:standing|select)$/u, of: new Set(['committee']) },
  { type: 'legislature', words: /^(?:city|county|town|borough|district|state|regional|provincial|municipal)$/u, of: new Set(['council', 'assembly', 'committee']), adjacent: true },
  { type: 'ministry', words: /^immigration$/u, of: new Set(['department']) },
  { type: 'other', words: /^(?:school|schools|library|libraries|elections?|electoral|statistics|census|meteorological|weather|archives|housing|highways?|motor|public works|defender|immigration|wildlife|forest|fire|ports?|airports?|water|transit)$/u, of: offices },
  { type: 'other', words: /^(?:unemployment|development|ict|traffic|roads?|railways?|lands?|planning|tourism|heritage|irrigation|urban)$/u, of: new Set(['agency', 'authority', 'board', 'corporation', 'commission']) },
  { type: 'regulator', words: /^(?:competition|consumers?|antitrust|securities|financial|insurance|banking|energy|telecom.*|communications?|privacy|data|environment.*|food|aviation|gambling|gaming|licensing|utilities|charity|broadcasting|media|nuclear|safety|trading|markets?|(?:anti-?)?monopol.*|medicines?|regulatory|supervisory|supervision|standards)$/u, of: new Set(['office', 'agency', 'authority', 'administration', 'service', 'board', 'commission', 'council', 'bureau', 'inspectorate', 'directorate', 'committee', 'ombudsman']) },
  { type: 'court', words: /^judicial$/u, of: new Set(['council']) },
  { type: 'court', words: /^(?:appeals?|appellate)$/u, of: new Set(['board', 'commission', 'committee']) },
] // prettier-ignore

const partHeads = new Set(['department', 'directorate', 'division', 'unit', 'section', 'branch', 'team'])
const functions =
  /^(?:cartels?|mergers?|enforcement|surveillance|supervision|investigations?|inspections?|compliance|intelligence|licensing|litigation|monitoring|markets?|complaints|legal|examinations?|competition|antitrust|policy|digital|and|&|,)$/u

/**
 * "Enforcement Department", "Complaints and Investigation Division": named after what parts of all kinds of bodies do,
 * so that the type is that of the whole.
 */
export function isFunction(words: readonly string[]): boolean {
  const head = words.at(-1)!
  if (!partHeads.has(head) || words.length < 2 || (words.length === 2 && words[0] === 'intelligence')) return false
  return words.every((word, at) => at === words.length - 1 || functions.test(word))
}

/** Type of a body from the words of its name, in lower case, and its head. */
export function typeOfName(words: readonly string[], head: string, country?: string | null): AgencyType | null {
  const known = heads.get(head)
  if (known === undefined) return null
  // "Public Ministry": the prosecution service of Romance languages.
  if (head === 'ministry' && words[words.indexOf('ministry') - 1] === 'public') return 'prosecution'
  if (known.sphere === 'body' && known.type !== 'police' && known.type !== 'customs') return known.type
  const before = words[words.indexOf(head) - 1] ?? ''
  // It hires civil servants; in the United States it regulates utilities.
  if (head === 'commission' && before === 'service' && country !== undefined && country !== 'US') return 'other'
  for (const { type, words: pattern, of, adjacent } of fieldTypes) {
    if (of !== undefined && !of.has(head)) continue
    if (adjacent === true ? pattern.test(before) : words.some((word) => word !== head && pattern.test(word)))
      return type
  }
  if (head === 'department' && words.some((word) => /^(?:university|college)$/u.test(word))) return null
  return known.type
}
