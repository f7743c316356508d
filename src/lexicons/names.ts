/**
 * Words inside, before and after names of persons, and capitalised words that are no part of any name.
 * Source: https://en.wikipedia.org/wiki/Nobiliary_particle, https://en.wikipedia.org/wiki/Patronymic and style books of agencies.
 */

/** Lower-case words between the parts of a name: "van der Merwe", "bin Harun", "wa Thiong'o". */
export const nameParticles: ReadonlySet<string> = new Set([
  'van', 'von', 'der', 'den', 'de', 'del', 'dela', 'delos', 'delas', 'della', 'di', 'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'le', 'las', 'los', 'lo',
  'ten', 'ter', 'te', 'zu', 'zum', 'zur', 'vom', 'af', 'av', 'el', 'al', 'bin', 'ibn', 'bint', 'binti', 'binte', 'ben', 'abu',
  'wa', 'ole', 'ap', 'ab', 'mac', 'y', 'e', 'i', 'ul', 'ud', 'ur', 'dal', 'dalla', 'degli', 'delle', 'ould',
]) // prettier-ignore

/** Articles of Arabic names, which a hyphen joins to the word behind them: "al-Sisi". */
export const hyphenParticles: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'as', 'ash', 'at', 'an', 'ar', 'az', 'ad', 'ed', 'es', 'us', 'ur', 'bel', 'ould']) // prettier-ignore

/** Patronymic marks written with a stroke: "a/l", "s/o". */
export const strokePatronymics: ReadonlySet<string> = new Set(['a/l', 'a/p', 's/o', 'd/o', 'w/o'])

/** Given names that are also words of the list below: they count before a further name. */
export const wordsAndGivenNames: ReadonlySet<string> = new Set([
  'bill',
  'will',
  'may',
  'art',
  'dean',
  'chase',
  'royal',
  'he',
  'she',
  'you',
  'nor',
  'so',
  'my',
  'law',
  'bay',
  'park',
  'case',
  'rule',
  'lake',
  'faith',
])

/** Surnames and last given names that are function words of English, told by their capital inside a sentence: "Mỹ An". */
export const wordsAndSurnames: ReadonlySet<string> = new Set([
  'an',
  'do',
  'so',
  'my',
  'you',
  'he',
  'she',
  'per',
  'no',
  'to',
  'in',
  'on',
  'or',
  'may',
  'we',
])

/** Behind a name and part of it: "Jr.", "III". */
export const nameSuffixes: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

/** Behind a name and no part of it: "KC", "(rtd)", "PhD". */
export const postNominals: ReadonlySet<string> = new Set([
  'kc', 'qc', 'sc', 'san', 'jp', 'mp', 'mep', 'mla', 'td', 'phd', 'ph.d.', 'esq', 'esq.', 'obe', 'mbe', 'cbe', 'kbe', 'dbe', 'cvo', 'am', 'ao', 'ips', 'ias', 'irs', 'rtd', 'retd', 'ret.', 'retd.', 'rtd.', 'm.d.', 'md', 'fca', 'mfr', 'ofr', 'con', 'j.d.', 'cfe', 'cpa',
]) // prettier-ignore

/** Titles and forms of address that are surnames too, when they stand behind a given name: "Rodney King". */
export const titleSurnames: ReadonlySet<string> = new Set([
  'king', 'major', 'marshal', 'marshall', 'judge', 'constable', 'chancellor', 'provost', 'warden', 'ranger', 'sergeant', 'captain', 'bailiff',
  'speaker', 'bishop', 'pastor', 'cardinal', 'baron', 'lord', 'dean', 'abbott', 'sheriff', 'mayor', 'justice', 'general', 'imam', 'sheikh', 'prefect', 'regent', 'premier', 'queen', 'chief', 'ranger', 'counsel', 'page', 'examiner', 'officer',
]) // prettier-ignore

/** Heads of institutions, companies and places: a run of capitals before one is no person, and the word no part of a name. */
export const institutionWords: ReadonlySet<string> = new Set([
  'academy', 'act', 'administration', 'agency', 'airport', 'alliance', 'army', 'assembly', 'association', 'attorney', 'attorneys', 'authority', 'avenue', 'award', 'bank', 'bar', 'bay',
  'bench', 'bill', 'board', 'borough', 'boulevard', 'branch', 'bridge', 'building', 'bureau', 'cabinet', 'campaign', 'capital', 'center', 'centre', 'chamber', 'charter', 'church', 'circuit', 'city', 'club', 'coalition', 'coast', 'code', 'college', 'command', 'commission',
  'committee', 'commons', 'commonwealth', 'company', 'conference', 'congress', 'constitution', 'convention', 'corp', 'corp.', 'corporation', 'council', 'county', 'court', 'courts', 'courthouse', 'deal', 'department', 'directive', 'directorate', 'district', 'division',
  'east', 'eastern', 'enterprises', 'evidence', 'exchange', 'federation', 'firm', 'force', 'forces', 'forum', 'foundation', 'fund', 'gang', 'group', 'guard', 'headquarters', 'high', 'highway', 'holding', 'holdings', 'hospital', 'hotel', 'house', 'inc', 'inc.', 'initiative', 'institute', 'institution', 'international',
  'island', 'islands', 'journal', 'jury', 'lake', 'law', 'league', 'limited', 'llc', 'llp', 'ltd', 'ltd.', 'magazine', 'media', 'ministry', 'mosque', 'mountain', 'municipality', 'museum', 'navy', 'network', 'news', 'newspaper', 'north', 'northern', 'office', 'offices', 'order', 'organization', 'organisation', 'parliament',
  'park', 'partnership', 'party', 'plc', 'police', 'post', 'press', 'prison', 'procuratorate', 'program', 'programme', 'project', 'prosecution', 'prosecutors', 'province', 'regulation', 'republic', 'review', 'river', 'road', 'room', 'rule', 'rules', 'school', 'senate', 'services', 'society', 'south', 'southern', 'square', 'states', 'station', 'street', 'summit', 'supreme',
  'systems', 'task', 'team', 'technologies', 'television', 'times', 'town', 'trade', 'treaty', 'treasury', 'tribunal', 'tribune', 'trust', 'union', 'unit', 'united', 'university', 'valley', 'village', 'west', 'western', 'world', 'zone',
  'zonal', 'command', 'directorate', 'secretariat', 'squad', 'academy', 'brigade', 'battalion', 'regiment', 'airlines', 'airways', 'motors', 'bancorp', 'partners', 'capital', 'ventures', 'pharmaceuticals', 'insurance', 'resort', 'plaza', 'tower', 'towers', 'drive', 'lane', 'terminal', 'stadium', 'theater', 'theatre', 'festival', 'cup', 'prize', 'memorial', 'railway', 'railways',
]) // prettier-ignore

/**
 * Capitalised words that end or rule out a name: heads of institutions, companies and places, words of law, days, and words
 * that begin sentences. Lower case.
 */
export const nonNameWords: ReadonlySet<string> = new Set([
  'commanding',
  ...institutionWords,
  // Law, politics and the page
  'alert', 'amendment', 'appeal', 'appeals', 'article', 'case', 'cases', 'chapter', 'charge', 'charges', 'civil', 'claim', 'complaint', 'congressional', 'criminal', 'crime', 'crimes', 'defendant', 'defendants', 'democrat', 'democrats', 'democratic', 'election', 'elections', 'enforcement', 'exhibit', 'federal', 'fraud', 'government',
  'homicide', 'indictment', 'investigation', 'investigations', 'legal', 'media', 'murder', 'no.', 'number', 'operation', 'operations', 'plaintiff', 'public', 'report', 'reports', 'republican', 'republicans', 'schedule', 'section', 'security', 'sentence', 'statement', 'title', 'trial', 'update', 'victim', 'victims', 'contact', 'contacts', 'photo', 'read', 'release',
  'editor', 'note', 'source', 'sources', 'share', 'related', 'tel', 'email', 'phone', 'covid', 'internet', 'web', 'website', 'chinese', 'english', 'french', 'german', 'russian', 'american', 'european', 'african', 'asian', 'british', 'indian',
  // Callings and companies' officers that stand before names
  'activist', 'actor', 'actress', 'analyst', 'artist', 'author', 'banker', 'billionaire', 'blogger', 'broker', 'businessman', 'businesswoman', 'ceo', 'cfo', 'contractor', 'doctor', 'dr', 'driver', 'economist', 'engineer', 'entrepreneur', 'executive', 'founder', 'co-founder', 'grandmother', 'journalist', 'lawyer', 'lawyers',
  'man', 'men', 'merchant', 'mother', 'father', 'owner', 'partner', 'pastor', 'philanthropist', 'physician', 'pilot', 'player', 'prisoner', 'producer', 'professor', 'reporter', 'correspondent', 'researcher', 'resident', 'residents', 'scientist', 'singer', 'star', 'student', 'suspect', 'suspects', 'teacher', 'trader', 'tycoon', 'woman', 'women', 'worker', 'writer', 'barrister', 'solicitor', 'advocate', 'brothers', 'relatives', 'inmate',
  // Days and months that are no given names
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'july', 'september', 'october', 'november', 'december', 'jan.', 'feb.', 'mar.', 'apr.', 'aug.', 'sep.', 'sept.', 'oct.', 'nov.', 'dec.', 'christmas', 'easter', 'today', 'yesterday', 'tomorrow', 'tonight',
  // Beginnings of sentences
  'a', 'about', 'according', 'accordingly', 'acting', 'additionally', 'after', 'against', 'all', 'also', 'although', 'among', 'amid', 'an', 'and', 'another', 'any', 'appearing', 'are', 'as', 'asked', 'at', 'attempting', 'because', 'before', 'besides', 'between', 'both', 'but', 'by', 'can', 'citing', 'commenting', 'consequently', 'could', 'despite', 'did', 'do', 'does', 'during',
  'each', 'earlier', 'either', 'even', 'every', 'everyone', 'except', 'facing', 'finally', 'following', 'for', 'former', 'formerly', 'from', 'furthermore', 'given', 'had', 'has', 'have', 'having', 'he', 'hence', 'her', 'here', 'him', 'his', 'how', 'however', 'i', 'if', 'in', 'including', 'indeed', 'inside', 'instead', 'into', 'is', 'it', 'its', 'just', 'last', 'later', 'led', 'let', 'like', 'many', 'may',
  'meanwhile', 'more', 'moreover', 'most', 'much', 'my', 'near', 'nevertheless', 'new', 'next', 'no', 'none', 'nor', 'not', 'notably', 'now', 'of', 'off', 'on', 'once', 'one', 'only', 'or', 'other', 'others', 'our', 'out', 'outside', 'over', 'per', 'prior', 're', 'recently', 'regarding', 'responding', 'she', 'should', 'similarly', 'since', 'so', 'some', 'speaking', 'still', 'such', 'than', 'that', 'the', 'their', 'them', 'then', 'there',
  'therefore', 'these', 'they', 'this', 'those', 'though', 'through', 'throughout', 'thus', 'to', 'together', 'too', 'two', 'three', 'under', 'unlike', 'until', 'up', 'upon', 'very', 'via', 'was', 'we', 'were', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whose', 'why', 'will', 'with', 'within', 'without', 'would', 'yes', 'yet', 'you', 'your', 'sentencing', 'addressing', 'presiding', 'welcoming', 'announcing', 'commending', 'briefing',
  // Verbs of headlines behind a title
  'accepts', 'accused', 'bet', 'bets', 'celebrates', 'celebrate', 'hosts', 'host', 'visits', 'visit', 'helps', 'help', 'hopes', 'looks', 'moves', 'offers', 'plans', 'plan', 'process', 'system', 'raises', 'reads', 'reform', 'reforms', 'responds', 'reviews', 'runs', 'speaks', 'statistics', 'supports', 'support', 'targets', 'talks', 'tours', 'trains', 'training', 'turns', 'votes', 'works', 'adds', 'attends', 'begins', 'cites', 'closes', 'considers', 'cracks', 'creates', 'cuts', 'demands', 'detains', 'discusses', 'ends', 'expands', 'explains', 'extends', 'freezes', 'honors', 'honours', 'hears', 'inspects', 'investigates', 'lifts', 'nabs', 'opposes', 'overturns', 'pushes', 'questions', 'raids', 'recuses', 'reinstates', 'reopens', 'retires', 'reverses', 'scraps', 'shares', 'sides', 'spares', 'starts', 'stops', 'strikes', 'threatens', 'withdraws', 'weighs', 'accuses', 'acquitted', 'acquits', 'admits', 'agrees', 'allows', 'announced', 'announces', 'appointed', 'appoints', 'approves', 'arraigned', 'arrested', 'arrests', 'asks', 'awards', 'backs', 'bans', 'bars', 'blasts', 'blocks', 'calls', 'charged', 'charging', 'clears', 'commends', 'confirms', 'convicted', 'declines', 'defends', 'delays', 'denies', 'denied', 'dies', 'dismisses', 'drops', 'faces', 'files', 'fined', 'fines', 'finds', 'gets', 'gives', 'grants', 'guilty', 'hails', 'halts', 'held', 'hits', 'imposes', 'indicted', 'indicts', 'issues', 'jailed', 'joins', 'keeps',
  'killed', 'launches', 'leads', 'makes', 'meets', 'names', 'obtains', 'opens', 'orders', 'ordered', 'pleads', 'pledges', 'praises', 'probes', 'promises', 'proposes', 'prosecutes', 'puts', 'quits', 'receives', 'recovers', 'refuses', 'rejects', 'releases', 'resigns', 'returns', 'rejected', 'rules', 'said', 'says', 'secures', 'seeks', 'sees', 'seizes', 'sends', 'sentenced', 'sentences', 'sets', 'settles', 'shot', 'shuts', 'signs', 'slams', 'stays', 'sues', 'sued', 'suspends', 'takes', 'tells', 'throws', 'told', 'tosses', 'unveils', 'upholds', 'urges', 'vows', 'wants', 'warns', 'welcomes', 'wins', 'steps', 'allegedly', 'alleges', 'concludes', 'reveals', 'urged',
]) // prettier-ignore
