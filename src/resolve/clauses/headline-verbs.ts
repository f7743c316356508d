/** Verbs of news headlines, where capitals hide the part of speech from the tagger. */

const verbs = [
  'arrest', 'charge', 'jail', 'convict', 'sentence', 'indict', 'sue', 'fine', 'seize', 'raid', 'probe', 'detain', 'nab', 'bust', 'rescue', 'kill', 'injure', 'wound', 'hold', 'ban', 'block', 'freeze', 'recover', 'return', 'award', 'issue',
  'file', 'approve', 'reject', 'dismiss', 'release', 'deport', 'extradite', 'accuse', 'target', 'warn', 'name', 'steal', 'defraud', 'scam', 'dupe', 'cheat', 'launder', 'smuggle', 'traffic', 'rob', 'settle', 'enter', 'plead', 'face', 'get',
  'order', 'overturn', 'uphold', 'suspend', 'revoke', 'sanction', 'penalize', 'penalise', 'shut', 'close', 'open', 'launch', 'search', 'find', 'report', 'receive', 'handle', 'prosecute', 'acquit', 'free', 'save', 'identify', 'dismantle', 'disrupt',
  'confiscate', 'intercept', 'destroy', 'forfeit', 'remove', 'hire', 'add', 'train', 'swear', 'appoint', 'expel', 'execute', 'cite', 'grant', 'deny', 'schedule', 'acknowledge', 'admit', 'arraign', 'commit', 'remand', 'summon', 'question', 'track', 'trace', 'book',
  'list', 'net', 'cover', 'unseal', 'uncover', 'audit', 'inspect', 'hire', 'oversee', 'employ', 'affect', 'host', 'deploy', 'involve', 'gather', 'contain',
] // prettier-ignore

const irregular = [
  'held',
  'froze',
  'frozen',
  'stole',
  'stolen',
  'found',
  'shut',
  'got',
  'sworn',
  'upheld',
  'overturned',
  'swore',
  'pled',
]

const forms: ReadonlySet<string> = new Set([
  ...irregular,
  ...verbs.flatMap((verb) => {
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
    const doubled = /[^aeiou][aeiou][bdgmnpt]$/u.test(verb) ? verb + verb.slice(-1) : stem
    const third = /(?:[sxz]|sh|ch)$/u.test(verb)
      ? `${verb}es`
      : /[^aeiou]y$/u.test(verb)
        ? `${verb.slice(0, -1)}ies`
        : `${verb}s`
    const past = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
    return [verb, third, past, `${stem}ing`, `${doubled}ed`, `${doubled}ing`]
  }),
])

export function isHeadlineVerb(word: string): boolean {
  return forms.has(word)
}
