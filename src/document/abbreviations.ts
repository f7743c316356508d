/** Lower-case words that end in a full stop without ending a sentence, by what they stand for. */
const groups = {
  law: ['art', 'arts', 'sec', 'secs', 'para', 'paras', 'no', 'nos', 'v', 'vs', 'cl', 'ch', 'reg', 'regs', 'r', 's', 'ss', 'sch', 'div', 'ex', 'crim', 'civ', 'supp', 'cir', 'cert', 'et', 'al', 'seq', 'cf', 'id', 'app', 'stat', 'ord', 'pt', 'vol', 'p', 'pp', 'fig'],
  companies: ['co', 'cos', 'corp', 'inc', 'ltd', 'bros', 'techs', 'mfg', 'bhd', 'sdn', 'pte', 'pty', 'plc', 'llc', 'assn', 'assocs', 'intl', 'natl', 'dept', 'dist', 'univ', 'govt', 'gmbh'],
  titles: ['mr', 'mrs', 'ms', 'messrs', 'dr', 'prof', 'hon', 'rev', 'gov', 'govs', 'lt', 'sen', 'sens', 'rep', 'reps', 'gen', 'col', 'capt', 'cmdr', 'adm', 'maj', 'sgt', 'cpl', 'pvt', 'det', 'insp', 'supt', 'atty', 'attys', 'asst', 'dep', 'dir', 'pres', 'sec', 'treas', 'supt', 'comm', 'st', 'smt', 'adv', 'jr', 'sr', 'esq', 'engr', 'barr', 'brig', 'rt', 'commr', 'ofc', 'tpr', 'agt', 'agts', 'cllr', 'pol', 'alh', 'arc', 'mme', 'amb', 'cdr', 'comdr', 'dets', 'sgts', 'lts', 'cols', 'gens', 'capts', 'assoc', 'undersec', 'hon\'ble'],
  months: ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
  days: ['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
  measures: ['approx', 'bn', 'mn', 'm', 'mln', 'bln', 'tn', 'km', 'kg', 'sq', 'ft', 'cu', 'rs', 'ca'],
  places: ['mt', 'ft', 'ave', 'blvd', 'rd', 'bldg', 'rm', 'ste', 'calif', 'fla', 'mass', 'pa', 'va', 'tex', 'ill', 'mich', 'wis', 'minn', 'ariz', 'colo', 'conn', 'del', 'ga', 'kan', 'ky', 'la', 'md', 'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'tenn', 'vt', 'wash', 'wyo', 'ala', 'ark', 'ind', 'n.j', 'n.y', 'n.m', 'n.h', 'n.c', 's.c', 'n.d', 's.d', 'd.c', 'r.i', 'w.va', 'u.s', 'u.k', 'u.n', 'e.u'],
} // prettier-ignore

/** Abbreviations whose full stop is followed by the rest of the same sentence. */
export const abbreviations: ReadonlySet<string> = new Set(Object.values(groups).flat())

/**
 * Abbreviations that also end sentences ("made by Acme Co. The court ..."): the next word decides, and only a word
 * that cannot begin a sentence keeps it open.
 */
export const closingAbbreviations: ReadonlySet<string> = new Set([
  ...groups.companies, 'jr', 'sr', 'esq', 'al', 'u.s', 'u.k', 'u.n', 'e.u', 'd.c', 'bn', 'mn', 'm', 'mln', 'bln', 'tn', 'km', 'kg', 'n.y', 'n.j',
]) // prettier-ignore

/** Abbreviations that are words too, in small letters: "an app. The man" ends a sentence, "art. 5" and "App. Div." do not. */
export const wordAbbreviations: ReadonlySet<string> = new Set([
  'app', 'art', 'ill', 'miss', 'wash', 'mass', 'ore', 'sat', 'sun', 'wed', 'mar', 'ex', 'id', 'arc',
]) // prettier-ignore
