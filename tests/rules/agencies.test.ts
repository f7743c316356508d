import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import type { AgencyFact } from '../../src/facts.js'

/** Mentions in reading order, each with the type and country of its record. */
function read(text: string): { text: string; label: string; agency: AgencyFact }[] {
  return extract({ text })
    .agencies.flatMap((agency) =>
      agency.mentions.map((mention) => ({ ...mention, label: `${agency.type} ${agency.country ?? '-'}`, agency })),
    )
    .sort((a, b) => a.start - b.start)
}

function readMarks(marked: string): { text: string; mentions: string[] } {
  const mentions = Array.from(marked.matchAll(/‹([^‹›]*)›/gu), (match) => match[1] ?? '')
  return { text: marked.replace(/[‹›]/gu, ''), mentions }
}

describe('finds bodies', () => {
  // text with its mentions marked, then type and country of each
  test.for([
    // Names of common words, by the article's country
    ['BUENOS AIRES — The ‹Senate› met on Tuesday as ‹Congress› was closed.', 'legislature AR, legislature AR'],
    ['LIMA, Peru — The ‹Directorate of Criminal Investigations› raided a house.', 'police PE'],
    ['NAIROBI, Kenya — Men of the ‹Directorate of Criminal Investigations› arrested two.', 'police KE'],
    // Parts and branches
    [
      'He is on remand at ‹HMP Leyhill› and was in ‹HMYOI Aylesbury› before, the court heard.',
      'corrections GB, corrections GB',
    ],
    ['The ‹Ohio Department of Human Rights› sent its files.', 'ministry US'],
    [
      'OTTAWA — She spoke to the ‹Standing Committee on Access to Information, Privacy and Ethics› in May.',
      'legislature CA',
    ],
    [
      "The ‹Wuhan People's Procuratorate› met; the procuratorate's ‹Third Branch› has 12 staff.",
      'prosecution CN, prosecution CN',
    ],
    ['PERTH, Australia — The ‹Rail Transport Ombudsman› (‹RTO›) will join.', 'regulator AU, regulator AU'],
    [
      "The ‹World Customs Organization› (‹WCO›)'s ‹Arbitration and Mediation Center› has settled some.",
      'intergovernmental INT, intergovernmental INT, intergovernmental INT',
    ],
    [
      'ACCRA — The ‹Ghana Public Service Commission› hired 40, the ‹Georgia Public Service Commission› in Atlanta none.',
      'other GH, regulator US',
    ],
    ['The ‹Ogun State Police Command› paraded four men.', 'police NG'],
    [
      'The ‹Anti-Monopoly Agency› in Oslo fined two firms. The director of the ‹Mergers Department› spoke.',
      'regulator NO, regulator NO',
    ],
    [
      'WELLINGTON — The ‹Commerce Commission› took the case. Its ‹Fair Trading Branch› has 40 staff.',
      'regulator NZ, regulator NZ',
    ],
    [
      'The ‹National Privacy Commission› in Manila fined it; its ‹Complaints and Investigation Division› has 22 lawyers.',
      'regulator PH, regulator PH',
    ],
    ['DHAKA — The ‹High Court Division› of the ‹Supreme Court› rejected it.', 'court BD, court BD'],
    ["KAMPALA — The ‹Parliament›'s ‹Public Expenditure and Audit Committee› met.", 'legislature UG, legislature UG'],
    ['NAIROBI, Kenya — The ‹Office of the Auditor-General› found gaps.', 'other KE'],
    ['ABUJA, Nigeria — The ‹National Police Commission› dismissed two officers.', 'police NG'],
    ['The ‹Income and Sales Tax Department› in Amman audited 300 firms.', 'tax JO'],
    ['LAHORE, Pakistan — The ‹Additional District and Sessions Court› freed him.', 'court PK'],
    ['The ‹District Court› and ‹High Court› in Nairobi closed.', 'court KE, court KE'],
    ['KAMPALA, Uganda — The ‹Ministry of Public Service› froze 40 posts.', 'ministry UG'],
    ['MANILA, Philippines — The ‹Southern Police District› held four men.', 'police PH'],
    ['KINGSTON, Jamaica — A clerk was tried in the ‹Trelawny and Clarendon Parish Court› over theft.', 'court JM'],
    [
      "HANOI — The ‹Da Nang People's Procuracy› and the ‹Central Military Procuracy› agreed to it.",
      'prosecution VN, prosecution VN',
    ],
    ['KINGSTON, Jamaica — The ‹Ministry of National Security› paid for it.', 'ministry JM'],
    ['SANTIAGO, Chile — The ‹State Defense Council› (‹CDE›) asked for damages.', 'other CL, other CL'],
    [
      "LIMA, Peru — The ‹Interior Ministry›'s ‹Undersecretariat for Crime Prevention› cut its subsidies.",
      'ministry PE, ministry PE',
    ],
    [
      'HARBOUR CITY — The ‹Contraband Enforcement Team› (‹CET›) searched 40 barrels; the ‹CET› found guns.',
      'customs -, customs -, customs -',
    ],
    [
      '‹HC› pulls up ‹CBI› over delay\nMUMBAI: The ‹Bombay High Court› asked the ‹CBI› why it took so long, and the ‹Bombay HC› wants an answer.',
      'court IN, police IN, court IN, police IN, court IN',
    ],
    ['The ‹Johor MACC› detained three officers last week.', 'police MY'],
    ['The ‹Copyright Commission› of ‹Indecopi› fined the firm.', 'ip-office PE, regulator PE'],
    [
      'The ‹Intellectual Property Branch› of the ‹Taipei District Prosecutors Office› indicted him.',
      'prosecution TW, prosecution TW',
    ],
    ["The ‹CRTC›'s ‹Compliance and Enforcement Sector› issued a notice.", 'regulator CA, regulator CA'],
    ['Members of the ‹Peel Detachment› closed the road.', 'police -'],
    [
      'The ‹Michigan Department of Labor› and the ‹National Health Care Fraud Task Force› joined.',
      'ministry US, police US',
    ],
    ['The ‹Pune Municipal Corporation› sealed the shop.', 'other IN'],
    [
      'He stood before the ‹Accountability Court-II› in Lahore, and ‹Federal Oral Court 5› read it.',
      'court PK, court PK',
    ],
    // United States
    ['A jury in ‹Harlan County Circuit Court› convicted him on Friday.', 'court US'],
    [
      'The ‹Cook County Sheriff’s Office› and the ‹Chicago Police Department› made the arrests.',
      'police US, police US',
    ],
    ["Deputies of the ‹Polk County Sheriff's Office› found the car.", 'police US'],
    ['The ‹Texas Attorney General’s Office› sued the seller.', 'prosecution US'],
    ['He was tried in ‹U.S. District Court for the Western District of Missouri›.', 'court US'],
    [
      'The ‹U.S. Attorney’s Office for the District of Oregon› is handling the case with the ‹FBI›.',
      'prosecution US, police US',
    ],
    ['The ‹Department of Justice›’s ‹Fraud Section› is prosecuting.', 'ministry US, prosecution US'],
    ['The ‹Ohio Bureau of Workers’ Compensation› referred the claim.', 'other US'],
    ['Agents of the ‹FBI› and the ‹Secret Service› searched the flat in Boston.', 'police US, police US'],
    ['The ‹New Jersey Division of Consumer Affairs› fined the store.', 'regulator US'],
    ['The ‹Florida Department of Law Enforcement› assisted.', 'police US'],
    ['She was sent to the ‹Federal Bureau of Prisons› in Atlanta.', 'corrections US'],
    [
      'The ‹Los Angeles County District Attorney’s Office› filed charges; the ‹Superior Court› set bail.',
      'prosecution US, court US',
    ],
    ['The ‹Manhattan district attorney’s office› declined to comment.', 'prosecution US'],
    [
      'The ‹Maryland State Police› and the ‹Baltimore County Police Department› stopped the van.',
      'police US, police US',
    ],
    ['‹FBI› Director Anna Cole and ‹Supreme Court› Justice Mark Reed spoke in Washington.', 'police US, court US'],
    ['The ‹Nevada Gaming Control Board› and the ‹Nevada Gaming Commission› approved it.', 'regulator US, regulator US'],
    [
      'The ‹Office of the Inspector General› of the ‹Department of Labor› opened a case in Denver, Colorado.',
      'police US, ministry US',
    ],
    ['Court records show that the ‹Maricopa County Superior Court› in Arizona dismissed it.', 'court US'],
    ['The ‹California Department of Corrections and Rehabilitation› freed him.', 'corrections US'],
    ['The ‹Miami-Dade Police Department› arrested two men.', 'police US'],
    ['The ‹Second Circuit Court of Appeals› in New York affirmed.', 'court US'],
    [
      'The ‹House Judiciary Committee› held a hearing in Washington, and ‹Congress› adjourned.',
      'legislature US, legislature US',
    ],
    // United Kingdom and Ireland
    ['‹Greater Manchester Police› charged a man who appeared at ‹Bolton Crown Court›.', 'police GB, court GB'],
    [
      'The ‹Crown Prosecution Service› (‹CPS›) said the ‹CPS› would appeal in London.',
      'prosecution GB, prosecution GB, prosecution GB',
    ],
    ['‹HM Revenue and Customs› (‹HMRC›) raided a warehouse in Kent.', 'tax GB, tax GB'],
    [
      'He pleaded guilty at ‹Westminster Magistrates’ Court› and was sent to ‹Southwark Crown Court›.',
      'court GB, court GB',
    ],
    [
      'The ‹Serious Fraud Office› and the ‹Competition and Markets Authority› in London opened a joint inquiry.',
      'prosecution GB, regulator GB',
    ],
    ['‹Galway District Court› heard that gardaí found the cash.', 'court IE'],
    ['‹West Yorkshire Police›’s ‹Economic Crime Unit› traced the money.', 'police GB, police GB'],
    ['The ‹Police Service of Northern Ireland› made three arrests in Belfast.', 'police GB'],
    ['The ‹Court of Session› in Edinburgh ruled for ‹Police Scotland›.', 'court GB, police GB'],
    ['The ‹Home Office› and the ‹Ministry of Justice› published figures in London.', 'ministry GB, ministry GB'],
    // India
    ['‹Hyderabad City Police› arrested two men on Monday.', 'police IN'],
    [
      'NEW DELHI: The ‹Supreme Court› on Monday asked the ‹Enforcement Directorate› (‹ED›) to reply. The ‹ED› agreed.',
      'court IN, police IN, police IN, police IN',
    ],
    ['The ‹Bombay High Court› stayed an order of the ‹Competition Commission of India›.', 'court IN, regulator IN'],
    ['The ‹Karnataka High Court› pulled up the ‹Bengaluru Police›.', 'court IN, police IN'],
    ['The ‹Central Bureau of Investigation› (‹CBI›) filed a chargesheet in Patna.', 'police IN, police IN'],
    ['The ‹Directorate of Revenue Intelligence› seized gold at Mumbai airport.', 'customs IN'],
    ['The ‹Ministry of Home Affairs› wrote to the ‹Delhi Police›.', 'ministry IN, police IN'],
    ['The ‹Punjab Vigilance Bureau› caught a clerk in Ludhiana, India.', 'police IN'],
    // Africa
    [
      'The ‹Economic and Financial Crimes Commission›, ‹EFCC›, arraigned him before the ‹Federal High Court›, Abuja.',
      'police NG, police NG, court NG',
    ],
    ['The ‹Court of Appeal, Lagos Division› set the ruling aside.', 'court NG'],
    ['The ‹Lagos State High Court› sentenced the banker.', 'court NG'],
    ['The ‹National Drug Law Enforcement Agency› (‹NDLEA›) seized the pills in Kano.', 'police NG, police NG'],
    ['NAIROBI — ‹Milimani Law Courts› remanded a clerk of the ‹Kenya Ports Authority›.', 'court KE, other KE'],
    ['The ‹Ethics and Anti-Corruption Commission› raided an office in Kisumu, Kenya.', 'police KE'],
    ['The ‹Office of the Director of Public Prosecutions› in Nairobi approved charges.', 'prosecution KE'],
    [
      'The ‹Johannesburg Commercial Crimes Court› denied bail, the ‹National Prosecuting Authority› said.',
      'court ZA, prosecution ZA',
    ],
    [
      'The ‹Special Investigating Unit› and the ‹South African Police Service› searched the depot.',
      'police ZA, police ZA',
    ],
    ['The ‹Rwanda Investigation Bureau› (‹RIB›) paraded suspects; ‹RIB› said so.', 'police RW, police RW, police RW'],
    ['Ghana’s ‹Office of the Special Prosecutor› charged him at the ‹Accra High Court›.', 'prosecution GH, court GH'],
    ['The ‹Uganda Revenue Authority› impounded trucks.', 'tax UG'],
    // South-East Asia
    [
      'The ‹Kuala Lumpur High Court› fined the broker after ‹Bukit Aman Commercial Crime Investigation Department› officers testified.',
      'court MY, police MY',
    ],
    [
      'The ‹Malaysian Anti-Corruption Commission› (‹MACC›) detained a director; ‹MACC› chief commissioner said more would follow.',
      'police MY, police MY, police MY',
    ],
    ['The ‹Ministry of Domestic Trade and Cost of Living› in Putrajaya seized oil.', 'ministry MY'],
    [
      'MANILA — The ‹Department of Justice› and the ‹Bureau of Customs› filed cases at the ‹Quezon City Regional Trial Court›.',
      'ministry PH, customs PH, court PH',
    ],
    ['The ‹Philippine National Police› ‹Anti-Cybercrime Group› rescued workers.', 'police PH, police PH'],
    ['The ‹Commercial Affairs Department› of the ‹Singapore Police Force› is investigating.', 'police SG, police SG'],
    ['The ‹State Courts› in Singapore heard the ‹Central Narcotics Bureau› case.', 'court SG, police SG'],
    [
      'Indonesia’s ‹Corruption Eradication Commission› (‹KPK›) named him; the ‹Jakarta Corruption Court› will try him.',
      'police ID, police ID, court ID',
    ],
    ['Thailand’s ‹Department of Special Investigation› raided a villa in Phuket.', 'police TH'],
    [
      'Vietnam’s ‹Ministry of Public Security› and the ‹Ho Chi Minh City People’s Court› are involved.',
      'ministry VN, court VN',
    ],
    // East Asia
    ['The ‹Guangzhou Intellectual Property Court› ruled on Tuesday.', 'court CN'],
    [
      'BEIJING, March 3 (Xinhua) -- The ‹State Administration for Market Regulation› issued rules with the ‹Ministry of Public Security›.',
      'regulator CN, ministry CN',
    ],
    ['The ‹Zhejiang Provincial People’s Procuratorate› indicted nine people.', 'prosecution CN'],
    ['The ‹Shenzhen Municipal Public Security Bureau› detained them.', 'police CN'],
    [
      'The ‹Tokyo District Public Prosecutors Office› and the ‹Japan Fair Trade Commission› searched offices.',
      'prosecution JP, regulator JP',
    ],
    ['The ‹Osaka Prefectural Police› arrested a man in Japan.', 'police JP'],
    [
      'The ‹Seoul Central District Court› cleared him of charges brought by the ‹Korea Communications Commission›.',
      'court KR, regulator KR',
    ],
    ['South Korea’s ‹Ministry of Trade, Industry and Energy› drafted it.', 'ministry KR'],
    [
      '‹Hong Kong Customs› seized watches; the ‹Customs and Excise Department› said the ‹Eastern Magistrates’ Courts› would hear the case.',
      'customs HK, customs HK, court HK',
    ],
    [
      'The ‹Independent Commission Against Corruption› charged a clerk in Hong Kong; the ‹ICAC› said he took bribes.',
      'police HK, police HK',
    ],
    ['Taiwan’s ‹Taipei District Prosecutors Office› questioned her.', 'prosecution TW'],
    // Oceania and Canada
    [
      'The ‹Australian Competition and Consumer Commission› took the chain to the ‹Federal Court› in Sydney.',
      'regulator AU, court AU',
    ],
    ['‹NSW Police› and the ‹Australian Border Force› seized drugs in Sydney.', 'police AU, customs AU'],
    ['The ‹Melbourne Magistrates’ Court› fined him.', 'court AU'],
    [
      'The ‹Serious Fraud Office› in Wellington, New Zealand, charged two men in the ‹Manukau District Court›.',
      'police NZ, court NZ',
    ],
    [
      'The ‹Ontario Superior Court of Justice› certified it, and the ‹Competition Bureau› in Ottawa took note.',
      'court CA, regulator CA',
    ],
    ['The ‹Ontario Provincial Police› and the ‹RCMP› arrested six in Toronto.', 'police CA, police CA'],
    ['The ‹Alberta Securities Commission› banned him.', 'regulator CA'],
    // European Union and Europe
    [
      '‹Europol›-led teams and the ‹European Public Prosecutor’s Office› (‹EPPO›) searched 12 sites.',
      'police EU, prosecution EU, prosecution EU',
    ],
    ['‹OLAF› (‹European Anti-Fraud Office›) closed the case, ‹OLAF› said.', 'police EU, police EU, police EU'],
    [
      'The ‹European Commission› fined the firm; the ‹General Court› in Luxembourg will review it.',
      'intergovernmental EU, court EU',
    ],
    ['The ‹Bundeskartellamt› and the ‹Munich Public Prosecutor’s Office› cooperated.', 'regulator DE, prosecution DE'],
    ['French and ‹Czech Customs› seized pills.', 'customs CZ'],
    ['The ‹Guardia Civil› and the ‹Polizia di Stato› arrested the ring.', 'police ES, police IT'],
    ['Italy’s ‹Guardia di Finanza› acted for the ‹Naples Prosecutor’s Office›.', 'police IT, prosecution IT'],
    ['The ‹Paris Court of Appeal› upheld the fine of the ‹Autorité de la concurrence›.', 'court FR, regulator FR'],
    ['The ‹Amsterdam District Court› ruled for the ‹Dutch Data Protection Authority›.', 'court NL, regulator NL'],
    ['The ‹Office of Competition and Consumer Protection› in Warsaw fined a shop.', 'regulator PL'],
    [
      'Romania’s ‹National Anticorruption Directorate› (‹DNA›) indicted a mayor; the ‹DNA› said.',
      'prosecution RO, prosecution RO, prosecution RO',
    ],
    ['The ‹Swedish Prosecution Authority› charged him in ‹Stockholm District Court›.', 'prosecution SE, court SE'],
    [
      'The ‹Security Service of Ukraine› and the ‹Kyiv City Prosecutor’s Office› said so.',
      'intelligence UA, prosecution UA',
    ],
    ['Russia’s ‹Investigative Committee› and the ‹Moscow City Court› confirmed it.', 'police RU, court RU'],
    // Latin America
    ['The ‹Fiscalía General de la República› charged him in Mexico.', 'prosecution MX'],
    ['Brazil’s ‹Federal Police› and the ‹Superior Court of Justice› are looking into it.', 'police BR, court BR'],
    ['The ‹Superintendence of Industry and Commerce› in Bogotá fined an app.', 'regulator CO'],
    ['Argentina’s ‹Supreme Court› upheld the sentence, the ‹Buenos Aires City Police› said.', 'court AR, police AR'],
    ['Chile’s ‹National Economic Prosecutor’s Office› (‹FNE›) filed a complaint.', 'regulator CL, regulator CL'],
    // Gulf states and the Middle East
    ['‹Dubai Police› and the ‹Dubai Court of First Instance› confirmed it.', 'police AE, court AE'],
    ['‹Abu Dhabi Judicial Department› officials attended.', 'court AE'],
    ['Saudi Arabia’s ‹Oversight and Anti-Corruption Authority› (‹Nazaha›) arrested 40.', 'police SA, police SA'],
    ['Kuwait’s ‹Ministry of Interior› deported them.', 'ministry KW'],
    [
      'The ‹Tel Aviv District Court› convicted him, Israel’s ‹State Attorney’s Office› said.',
      'court IL, prosecution IL',
    ],
    ['The ‹Istanbul Chief Public Prosecutor’s Office› ordered arrests in Türkiye.', 'prosecution TR'],
    // All continents again
    ['The ‹Wayne County Prosecutor’s Office› in Detroit charged him.', 'prosecution US'],
    ['The ‹Georgia Bureau of Investigation› opened a case in Atlanta.', 'police US'],
    [
      'Agents of ‹Homeland Security Investigations› and ‹U.S. Customs and Border Protection› seized it.',
      'police US, customs US',
    ],
    ['The ‹Seattle City Council› voted on Monday.', 'legislature US'],
    ['The ‹Kansas Supreme Court› affirmed.', 'court US'],
    ['The ‹Thames Valley Police› officer was jailed at ‹Oxford Crown Court›.', 'police GB, court GB'],
    ['The ‹Dublin Circuit Criminal Court› heard the ‹Criminal Assets Bureau› case.', 'court IE, police IE'],
    [
      'The ‹National Agency for Food and Drug Administration and Control› shut a plant in Aba, Nigeria.',
      'regulator NG',
    ],
    ['The ‹Mombasa Law Courts› fined the ‹Kenya Revenue Authority› clerk.', 'court KE, tax KE'],
    ['The ‹Western Cape High Court› sentenced him.', 'court ZA'],
    ['The ‹Shah Alam Sessions Court› fined a company director.', 'court MY'],
    ['The ‹Johor Police› and the ‹Royal Malaysian Customs Department› seized cigarettes.', 'police MY, customs MY'],
    ['The ‹Manila Regional Trial Court› convicted her.', 'court PH'],
    ['The ‹Bureau of Internal Revenue› in Manila sued a trader.', 'tax PH'],
    ['The ‹Singapore High Court› rejected the appeal.', 'court SG'],
    ['The ‹Hong Kong Police Force› and the ‹Securities and Futures Commission› acted.', 'police HK, regulator HK'],
    ['The ‹Shanghai Pudong New Area People’s Court› heard it.', 'court CN'],
    ['The ‹Beijing Municipal Administration for Market Regulation› fined the site.', 'regulator CN'],
    ['The ‹Nagoya District Court› acquitted her.', 'court JP'],
    ['The ‹Busan District Prosecutors’ Office› indicted five.', 'prosecution KR'],
    ['The ‹Victoria Police› arrested a man in Melbourne.', 'police AU'],
    ['The ‹Supreme Court of Queensland› jailed him.', 'court AU'],
    ['The ‹Christchurch District Court› convicted a builder.', 'court NZ'],
    ['The ‹Toronto Police Service› and the ‹Ontario Court of Justice› are named.', 'police CA, court CA'],
    ['The ‹Hamburg Regional Court› barred the ad.', 'court DE'],
    ['The ‹Madrid Provincial Court› cleared him.', 'court ES'],
    ['The ‹Prague Municipal Court› upheld it.', 'court CZ'],
    ['The ‹Norwegian Competition Authority› fined a grocer.', 'regulator NO'],
    ['The ‹Lisbon Court of Appeal› cut the fine.', 'court PT'],
    ['The ‹Athens Prosecutor’s Office› ordered a probe.', 'prosecution GR'],
    ['Peru’s ‹Public Ministry› raided a town hall in Lima.', 'prosecution PE'],
    ['Colombia’s ‹Constitutional Court› struck it down.', 'court CO'],
    ['The ‹Sharjah Police› rescued a driver.', 'police AE'],
    ['The ‹Qatar Financial Centre Regulatory Authority› fined a bank.', 'regulator QA'],
    ['The ‹Ministry of Commerce and Industry› in Kuwait closed a shop.', 'ministry KW'],
    ['The ‹World Trade Organization› and the ‹United Nations› met.', 'intergovernmental INT, intergovernmental INT'],
    ['The ‹Trump administration› appealed to the ‹U.S. Supreme Court›.', 'ministry US, court US'],
    [
      'The ‹Polk County sheriff’s office› and the ‹Florida attorney general’s office› agreed.',
      'police US, prosecution US',
    ],
    ['The ‹Garland Independent School District› hired her.', 'other US'],
    ['The ‹Anti-Fraud Bureau of Nairobi› (‹AFBN›) met; the ‹AFBN› left.', 'police KE, police KE, police KE'],
    // Short forms, lower case, capitals, line ends
    ['PARIS — The ‹French finance ministry› said the ‹Justice Ministry› agreed.', 'ministry FR, ministry FR'],
    ['The ‹Indonesian navy› freed them.', 'other ID'],
    ['‹ORANGE COUNTY DISTRICT ATTORNEY’S OFFICE› CHARGES COUPLE WITH FRAUD', 'prosecution US'],
    ['Two Men Jailed In ‹Leeds Crown Court› For Burglary', 'court GB'],
    ['Former Clerk Sentenced in ‹Brooklyn Supreme Court› to Three Years', 'court US'],
    ['‹Houston Police Department› Seeks Witnesses After Crash', 'police US'],
    ['The ‹Commodity Futures Trading Commission› in Washington acted.\n\n-‹CFTC›-', 'regulator US, regulator US'],
  ] as const)('%s', ([marked, labels]) => {
    const { text, mentions } = readMarks(marked)
    const found = read(text)
    expect(found.map((mention) => mention.text)).toEqual(mentions)
    expect(found.map(({ label }) => label).join(', ')).toBe(labels)
  })
})

describe('leaves alone', () => {
  test.for([
    ['The court said police would release him.', 'bare generic words'],
    ['The Department declined to comment; the Office and the Commission agreed.', 'bare generic words with capitals'],
    ['Polish customs stopped the lorry.', 'a nationality and a generic word in lower case'],
    ['Brooklyn District Attorney Eric Moss announced it.', 'a title, no body'],
    ['Attorney General Maria Healy sued.', 'a title, no body'],
    ['The Minister of Justice resigned.', 'a title, no body'],
    ['Acme Holdings Ltd. and Baker & Moss LLP settled.', 'companies and law firms'],
    ['Stanford University and the Cato Institute published a study.', 'universities and institutes'],
    ['The Labour Party and the Republican National Committee disagree.', 'parties'],
    ['The Bar Association and the Press Council objected.', 'associations'],
    ['Reuters News Agency reported it.', 'media'],
    ['Malaysia and Thailand signed it in Geneva.', 'countries and cities'],
    ['The Police Federation and the Court Reporters Association met.', 'associations of staff'],
    ['The SC/ST Act and the HC were debated.', 'initials of courts that the text does not name'],
    ['Who are the people that ICE cream sellers call?', 'words that look like acronyms'],
    ['He bought the CAT scanner for the IT department.', 'words that look like acronyms'],
    ['The Board of Directors met the Audit Committee.', 'parts of companies'],
    ['The World Trade Center and the Medical Center closed.', 'buildings'],
    ['Bring it to the Box Office or the Customer Service Center.', 'shops and services'],
    ['The Companies Act and the Police Act were amended.', 'laws'],
    ['The European Union and the Kingdom of Spain differ.', 'polities'],
  ] as const)('nothing in "%s": %s', ([text]) => {
    expect(read(text).map((mention) => mention.text)).toEqual([])
  })
})

// Known misses: text, why.
test.fails.for([
  ['The Rajasthan Police’s ‹Special Operations Group› arrested a clerk.', 'Group is no head: companies are groups'],
] as const)('%s: %s', ([marked]) => {
  const { text, mentions } = readMarks(marked)
  expect(read(text).map((mention) => mention.text)).toEqual(expect.arrayContaining(mentions))
})
