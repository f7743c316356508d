/**
 * Words for what an office has charge of: "Minister of Commerce and Consumer Affairs", "Enforcement Director",
 * "Telecommunications Commissioner". Lower case. None of them is a given name, so that they also tell where a title
 * ends and a name begins.
 * Source: portfolios in https://en.wikipedia.org/wiki/Ministry_(government_department), and the directorates of regulators.
 */
export const portfolioWords: ReadonlySet<string> = new Set([
  'administration', 'administrative', 'advocacy', 'affairs', 'agriculture', 'agricultural', 'aid', 'air', 'analysis', 'antitrust', 'anti-corruption',
  'anti-fraud', 'anti-money', 'appeals', 'armed', 'arts', 'assets', 'audit', 'autonomy', 'aviation', 'banking', 'border', 'borders', 'broadcasting', 'budget',
  'building', 'business', 'care', 'cartel', 'cartels', 'central', 'charities', 'child', 'children', 'citizen', 'citizenship', 'civil', 'claims', 'climate',
  'commerce', 'commercial', 'communication', 'communications', 'communities', 'community', 'company', 'compensation', 'competition', 'complaints', 'compliance',
  'conduct', 'constitutional', 'construction', 'consumer', 'consumers', 'cooperation', 'co-operation', 'copyright', 'copyrights', 'corporate', 'corporation',
  'corporations', 'correctional', 'corrections', 'corruption', 'cost', 'counter-terrorism', 'counterterrorism', 'credit', 'crime', 'crimes', 'criminal', 'culture',
  'cultural', 'customs', 'cyber', 'cybercrime', 'cybersecurity', 'data', 'defence', 'defense', 'decentralisation', 'democracy', 'development', 'digital', 'digitalisation',
  'digitalization', 'diplomacy', 'disability', 'domestic', 'economic', 'economics', 'economy', 'education', 'elections', 'electoral', 'emergency', 'emergencies', 'employment', 'energy', 'enforcement',
  'enterprise', 'enterprises', 'entrepreneurship', 'environment', 'environmental', 'equality', 'equalities', 'ethics', 'europe', 'european', 'examinations', 'exchange', 'excise', 'export',
  'external', 'fair', 'faith', 'families', 'family', 'federal', 'field', 'finance', 'financial', 'fisheries', 'food', 'foods', 'foreign', 'forensic', 'forensics', 'forestry', 'forests', 'fraud',
  'gender', 'global', 'government', 'growth', 'health', 'heritage', 'higher', 'home', 'homeland', 'housing', 'human', 'humanitarian', 'immigration', 'inclusion', 'indigenous', 'insights', 'industrial', 'industries',
  'industry', 'information', 'infrastructure', 'innovation', 'insolvency', 'institutional', 'insurance', 'integration', 'integrity', 'intellectual', 'intelligence', 'interior', 'internal',
  'international', 'internet', 'investigation', 'investigations', 'investigative', 'investment', 'investments', 'investor', 'it', 'ict', 'ip', 'ipr', 'judicial', 'judiciary', 'justice', 'juvenile', 'labor', 'labour', 'land', 'lands', 'law', 'legal', 'legislative',
  'levelling', 'liaison', 'licensing', 'litigation', 'livestock', 'living', 'local', 'logistics', 'management', 'manpower', 'marine', 'maritime', 'market', 'marketing', 'markets', 'media', 'medical', 'medicines', 'mergers', 'migration', 'military',
  'minerals', 'mines', 'mining', 'mobility', 'monetary', 'monitoring', 'national', 'narcotics', 'natural', 'network', 'networks', 'northern', 'nuclear', 'oceans', 'online', 'operations', 'oversight', 'parliamentary', 'patents', 'patent', 'payments', 'pensions',
  'peace', 'personnel', 'petroleum', 'planning', 'police', 'policing', 'policy', 'political', 'postal', 'power', 'prevention', 'press', 'prisons', 'privacy', 'private', 'procurement', 'professional', 'programmes', 'programs',
  'property', 'prosecution', 'prosecutions', 'protection', 'provincial', 'public', 'publicity', 'racing', 'railways', 'reconstruction', 'reform', 'reforms', 'refugees', 'regional', 'regulation', 'regulatory', 'relations', 'religious', 'religion',
  'renewable', 'research', 'resources', 'response', 'revenue', 'rights', 'risk', 'road', 'roads', 'rural', 'safeguarding', 'safety', 'sanctions', 'sanitation', 'science', 'sciences', 'section', 'securities', 'security', 'service', 'services', 'settlement', 'settlements',
  'small', 'social', 'society', 'space', 'special', 'sport', 'sports', 'standards', 'state', 'statistics', 'strategic', 'strategy', 'supervision', 'supply', 'support', 'surveillance', 'sustainable', 'sustainability', 'tax', 'taxation', 'taxes', 'taxpayer', 'technical', 'technologies',
  'technology', 'telecommunication', 'telecommunications', 'territorial', 'territories', 'terrorism', 'tourism', 'town', 'trade', 'trademarks', 'trading', 'traffic', 'training', 'transformation', 'transition', 'transnational', 'transparency', 'transport', 'transportation', 'treasury', 'tribal',
  'urban', 'veterans', 'victims', 'victim', 'violent', 'vulnerable', 'war', 'water', 'wealth', 'welfare', 'wellbeing', 'wildlife', 'witness', 'women', 'work', 'workforce', 'works', 'workplace', 'youth', 'up', 'sector', 'sectors', 'anti-trust', 'anti-mafia', 'merger', 'cyberspace', 'biosecurity',
]) // prettier-ignore
