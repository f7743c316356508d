/** Verbs behind nouns of action: "seizure of 40 devices" → seize, "issuance of" → issue. */

import { singular } from '../../normalize/base-form.js'

const table: ReadonlyMap<string, string> = new Map([
  ['seizure', 'seize'], ['arrest', 'arrest'], ['detention', 'detain'], ['conviction', 'convict'], ['prosecution', 'prosecute'], ['indictment', 'indict'], ['issuance', 'issue'], ['recovery', 'recover'], ['rescue', 'rescue'], ['killing', 'kill'],
  ['murder', 'murder'], ['death', 'kill'], ['theft', 'steal'], ['sale', 'sell'], ['purchase', 'purchase'], ['acquisition', 'acquire'], ['deportation', 'deport'], ['extradition', 'extradite'], ['search', 'search'], ['raid', 'raid'], ['inspection', 'inspect'], ['review', 'review'],
  ['closure', 'close'], ['approval', 'approve'], ['grant', 'grant'], ['dismissal', 'dismiss'], ['removal', 'remove'], ['release', 'release'], ['loss', 'lose'], ['discovery', 'discover'], ['appointment', 'appoint'], ['establishment', 'establish'], ['creation', 'create'], ['disclosure', 'disclose'],
  ['exposure', 'expose'], ['forfeiture', 'forfeit'], ['filing', 'file'], ['hiring', 'hire'], ['receipt', 'receive'], ['destruction', 'destroy'], ['trial', 'try'], ['settlement', 'settle'], ['hearing', 'hear'], ['kidnapping', 'kidnap'], ['abduction', 'abduct'], ['shooting', 'shoot'], ['suspension', 'suspend'], ['survey', 'survey'],
  ['analysis', 'analyse'], ['execution', 'execute'], ['freeze', 'freeze'], ['attack', 'attack'], ['abuse', 'abuse'], ['smuggling', 'smuggle'], ['trafficking', 'traffic'], ['delivery', 'deliver'], ['possession', 'possess'], ['transfer', 'transfer'], ['evacuation', 'evacuate'], ['dispatch', 'dispatch'], ['interception', 'intercept'], ['confiscation', 'confiscate'],
  ['identification', 'identify'], ['examination', 'examine'], ['publication', 'publish'], ['registration', 'register'], ['cancellation', 'cancel'], ['revocation', 'revoke'], ['expulsion', 'expel'], ['interrogation', 'interrogate'], ['repatriation', 'repatriate'], ['sentencing', 'sentence'], ['capture', 'capture'], ['disruption', 'disrupt'], ['takedown', 'take'],
  ['theft', 'steal'], ['assault', 'assault'], ['questioning', 'question'], ['surrender', 'surrender'], ['imprisonment', 'imprison'], ['jailing', 'jail'], ['participation', 'participate'], ['attendance', 'attend'], ['involvement', 'involve'], ['adoption', 'adopt'], ['conclusion', 'conclude'], ['submission', 'submit'], ['referral', 'refer'], ['overturning', 'overturn'],
  ['attachment', 'attach'], ['postponement', 'postpone'], ['distribution', 'distribute'], ['importation', 'import'], ['import', 'import'], ['export', 'export'], ['detection', 'detect'], ['investigation', 'investigate'], ['audit', 'audit'], ['liquidation', 'liquidate'],
  ['termination', 'terminate'], ['acquittal', 'acquit'], ['withdrawal', 'withdraw'], ['renewal', 'renew'], ['refusal', 'refuse'], ['rejection', 'reject'], ['payment', 'pay'], ['eviction', 'evict'], ['recruitment', 'recruit'], ['deployment', 'deploy'], ['exploitation', 'exploit'],
  ['resolution', 'resolve'], ['postponement', 'postpone'], ['ban', 'ban'], ['blocking', 'block'], ['unsealing', 'unseal'], ['handling', 'handle'], ['processing', 'process'], ['cheating', 'cheat'], ['freezing', 'freeze'], ['hacking', 'hack'], ['poisoning', 'poison'], ['demolition', 'demolish'],
]) // prettier-ignore

const endings: readonly (readonly [RegExp, string])[] = [
  [/ification$/u, 'ify'],
  [/ization$/u, 'ize'],
  [/isation$/u, 'ise'],
]

/** Base form of the verb, or undefined for a noun that names no action. Takes singulars and plurals in lower case. */
export function verbOfNoun(noun: string): string | undefined {
  const word = singular(noun)
  const known = table.get(word)
  if (known !== undefined) return known
  for (const [ending, verb] of endings) if (ending.test(word)) return word.replace(ending, verb)
  return undefined
}
