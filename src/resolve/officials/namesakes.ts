/** Offices that share a word with the body they belong to: "Auditor General" and "State Audit Office". */

/** The first whose words the title has decides. */
const kin: readonly { readonly title: RegExp; readonly name: RegExp }[] = [
  { title: /\bauditors?\b/iu, name: /\baudit/iu },
  { title: /\bcomptroller\b/iu, name: /comptroller|\baudit/iu },
  { title: /\bombuds/iu, name: /ombuds/iu },
  { title: /\bprivacy\b|\bdata protection\b|\binformation commissioner/iu, name: /privacy|data protection|information commission/iu },
  { title: /\bcustoms\b/iu, name: /customs/iu },
  { title: /\bimmigration\b/iu, name: /immigration/iu },
  { title: /\b(?:prisons?|corrections?|correctional)\b/iu, name: /prison|correction/iu },
  { title: /\b(?:tax|taxation|revenue)\b/iu, name: /\btax|revenue/iu },
  { title: /\bpatents?\b|\btrade ?marks?\b|\bintellectual property\b/iu, name: /patent|trade ?mark|intellectual property/iu },
  { title: /\beuropean (?:delegated |chief )?prosecutor\b/iu, name: /european public prosecutor|\bEPPO\b/iu },
  { title: /\bdelegated prosecutor\b/iu, name: /european public prosecutor|\bEPPO\b/iu },
  { title: /\bliaison prosecutor\b|\bnational member\b/iu, name: /^eurojust/iu },
  { title: /\binspector[- ]general of government\b/iu, name: /inspectorate of government/iu },
  { title: /^(?:county )?commissioner$/iu, name: /\bboard of (?:county )?commissioners\b|\bcounty commissioners\b/iu },
  { title: /\bmotor traffic\b/iu, name: /\bmotor traffic\b/iu },
  { title: /\bstatistician\b/iu, name: /statistic/iu },
  { title: /^(?:chief |senior |state |deputy |labou?r |principal )*inspector$/iu, name: /inspectorate/iu },
  { title: /^(?:deputy |acting |former )*superintendent$/iu, name: /^superintend/iu },
] // prettier-ignore

/** What the name of the body of such an office holds; undefined for other offices. */
export function namesakeOf(title: string): RegExp | undefined {
  const field = /^(?:(?:former|acting|deputy|assistant) )*(\p{Lu}[\p{L} ]+) Commissioner$/u.exec(title)?.[1]
  return kin.find((pair) => pair.title.test(title))?.name ?? (field === undefined ? undefined : commissionOf(field))
}

/** "Online Safety Commissioner" and "Online Safety Commission". */
function commissionOf(field: string): RegExp {
  return new RegExp(`\\b${field} Commission\\b`, 'iu')
}
