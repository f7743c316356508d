/** Words that bodies' names are made of, and words that show that a name is no body's. All in lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Levels and kinds of government: "Federal", "County", "Royal". */
export const levels = words(`
  federal national state county city town village municipal metropolitan metro district provincial prefectural regional
  territorial central general public royal supreme high superior constitutional circuit county borough parish crown imperial
  union republic governmental government presidential parliamentary legislative executive judicial military naval civil
  common appellate appeal appeals first second third fourth fifth sixth seventh eighth ninth tenth eleventh local joint
  special specialized specialised independent permanent international european african arab asian inter-american east west
  north south northern southern eastern western upper lower magistrate magistrates magistrates' sessions session family juvenile youth criminal
  commercial administrative labor labour bankruptcy probate traffic surrogate's chancery small claims high-tech primary
  intermediate oral grand trial sheriff land tax customs drug mental veterans coroner's people's senior additional chief main zonal range
  division divisional zone field capital area country interstate island islands township shire valley province prefecture
  canton cantonal oblast governorate emirate commonwealth select statewide sub-county riverside
`)

/** Fields that public bodies deal with. */
export const fields = words(`
  account accountability accounting accounts addiction administration adult advanced affairs aged aging agricultural agriculture aid air
  airport airports alcohol alien analysis animal antitrust anti-bribery anti-corruption anticorruption anti-drug anti-fraud
  anti-gang anti-graft anti-human anti-money anti-monopoly anti-narcotics anti-organized anti-scam anti-smuggling anti-terror anti-terrorism anti-terrorist anti-trafficking
  anti-vice appeal appeals appropriations arbitration archives armed arms arson art asset assets assistance asylum atomic attorney audit auditor auto automotive aviation
  bank banking bankruptcy banks benefits bomb border borders bribery broadcast broadcasting budget building business capital
  care cartel cartels census charities charity chemical chemicals child children children's citizen citizens citizenship civil claims
  climate cold combating commerce commercial commodities commodity communication communications community companies company
  competition competitiveness complaints compliance computer conduct conservation constitutional construction consumer consumers consular contraband
  consumption control conviction cooperation coordination copyright coroner corporate corporation corporations corrections correctional corrupt corruption cost
  counter-terrorism counterfeit counterfeiting counterintelligence counterterrorism court courts crime crimes criminal cultural
  culture currency custody customs cyber cybercrime cybersecurity cyberspace data deaths debt defence defense defender defenders delinquency
  deposit detection detective detectives detention developing development digital disability disaster disciplinary discipline discrimination disease disputes district
  domestic drug drugs economic economics economy ecology education efficiency elections election electoral electricity electronic emergency
  emergencies employment energy enforcement enterprise enterprises environment environmental equality equal espionage estate ethics evidence exchange excise expenditure
  exploitation explosives export exports external extremism fair family farm federation fighting film finance finances financial financing fire firearms
  fisheries fishery fishing food foods force foreign forensic forensics forest forestry forests fraud fraud-related fugitive fuel fund gambling game games gaming gang gangs gas
  gender genetic government grants graft growth gun handicapped hate hazardous hazards health healthcare heritage highway highways
  home homeland homicide homicides housing human humanitarian hygiene identity immigration import imports inclusion income
  incomes indigenous industrial industries industry infocomm infrastructure information inland innovation insolvency inspection inspections insurance integrity
  intellectual intelligence interior internal internet investigation investigations investigative investigating investment investments investor irrigation job jobs journalism justice juvenile
  labor labour land lands laundering law laws lawful legal legislation legislative liberties library licences licensing licence licenses liquor litigation livestock living loan local lottery
  machinery major management mail manpower maritime marine market marketing markets materials meat mediation media medicaid medical medicare
  medicine medicines mental merger mergers merit meteorological meteorology migration military mine minerals mines mining minority mobility modernization monetary money monitoring monopolies monopoly motor
  municipal municipalities narcotic narcotics national natural nationality negotiation network nuclear nutrition ocean oceans occupational offences offenses oil online
  operations organized organised oversight ownership parks parole passport patent patents pension pensions people people's permits personal personnel petroleum
  pharmaceutical pharmaceuticals pharmacy placement planning police policing policy pollution population ports post postal power press pretrial prevention price prices prison prisons
  privacy private privatization probate probation procurement procuratorial product products professional programs prohibited promotion property prosecution prosecutions
  prosecutor's protection protective public publications purchasing qualifications quality quarantine race racing racketeering radio rail railroad railway railways reception records recovery recreation
  redress reduction reform refugee refugees registration regulation regulations regulatory rehabilitation relations religious religion relief rental repression
  representative reserve resolution resources responsibility retail revenue revenues review rights risk river road roads rural safe safety
  sales sanctions sanitation school schools science sciences scrutiny sea secret secrets securities security seed senior services settlement settlements sex sexual
  shipping skills small smuggling social software space special spatial sport sports standard standards statistics stock strategic strategy student
  suppression supervision supervisory supply surveillance survey sustainability sustainable talent tariff tax taxation taxes taxpayer
  technical technology technologies telecom telecommunication telecommunications television terror terrorism theft threat threats tobacco tourism toy toxic trade trademark trademarks trading trafficking
  training transformation transit transition transmission transparency transport transportation travel treasury trust trustee undersea unemployment unfair urban utilities utility vaccine value
  vehicle vehicles vessel veterans veterinary victim victims vice violence violent vocational voter wage wages war waste water waters weapons weather weights welfare wellbeing
  canine passports gendarmes integrated identification whistleblower whistle-blower wildlife witness witnesses women women's work worker workers workforce works workplace young youth
  cryptocurrency crypto blockchain artificial ip ipr it ict corporate-fraud high-technology cold-case special-victims forfeiture narcotics-related major-crime retail organised-crime organized-crime prosecutorial
  electric electronics fiscal firefighting general accreditation allocation alternative appraisal aerospace aeronautics minor nursing opioid pandemic pest pesticide political port prescription pricing racial reentry reconciliation remedies
  redressal scam scams sentencing science-based shared solicitor solid specialised specialized start-up state surface tenancy treatment tribal trusts truth verification vigilance visa voting weapons-of-mass zoning wellness
`)

/** Persons whose office is a body when "office", "department" or "chambers" follows in the possessive. */
export const holders = words(`
  attorney attorneys attorney-general general prosecutor prosecutors sheriff sheriffs governor mayor magistrate magistrates solicitor coroner marshal marshals clerk
  defender defenders inspector minister commissioner ombudsman director judge treasurer comptroller controller recorder assessor advocate
  president chancellor secretary premier constable surrogate da das ag procurator counsel comptroller-general chief representative ambassador auditor registrar lord chamberlain
  women children people veterans workers consumers citizens judges king queen examiner guardian
`)

/** Modifiers that make another kind of body of a shared head: "Box Office", "Data Center". */
export const blockers = words(`
  news travel box press-office convention shopping sales bar press research university college studies trade-union call
  fitness wellness medical hospital editorial advertising advertisement studio sports-club customer delivery
  accounting-firm catering wedding dental veterinary-clinic startup advisory-firm alumni faculty football soccer cricket rugby baseball basketball tennis olympic
  film-studio voice cloud streaming subscription mail-order shuttle taxi limousine uber airbnb concert exhibition expo arts performing
  visitor visitors performance innovation-center cancer islamic jewish church churches baptist methodist catholic presbyterian bishops muslim
  republican democratic labour-party communist party campaign leadership-team steering remuneration audit-committee nobel rescue-committee organizing organising editor marketing dealer
  legal-aid help desk front back home-office-furniture shop shops mall garage ticket post-production apollo data-center technology-center atlantic
`)

/** Capitalised words that never belong to a body's name and end it on the left. */
export const stops = words(`
  the a an in at on by of for from to with and or but when while after before under over during since until as if because although
  he she it they we his her its their our my your this that these those there here what which who whose where why how
  is are was were be been has have had will would shall should may might can could do does did not no yes
  all both each every any some many most more few several other another such same own only just also then now today yesterday tomorrow monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november december
  mr mr. mrs mrs. ms ms. dr dr. sir dame hon hon. justice-designate
  said says told according meanwhile however moreover additionally besides through via per into against between among within without
  former acting deputy assistant associate vice ex interim outgoing incoming then-
  about visiting
  re rt contact source photo file image read see follow share visit click print email phone tel
  two three four five six seven eight nine ten
`)

/** Words of headlines that are verbs or link clauses; capitalised like all others there. */
export const headlineWords = words(`
  charged sentenced convicted arrested indicted accused guilty pleads pleaded plead jailed fined fines sues sued orders ordered
  says said tells told wins loses faces seeks asks urges warns probes investigates raids raid seizes seized files filed filing
  announces announced launches opens closes issues issued rules ruled upholds rejects rejected dismisses blocks approves approved clears
  finds found gets gives given makes made takes taken hits held holds helps names named calls called joins joint-statement backs
  admits denies denied appeals hears heard hearing grants granted allows adjourns convicts acquits acquitted remands remanded frees charges arrests
  sentences imposes recovers returns returned secures uncovers busts dismantles cracks nabs detains detained extradited extradites
  man woman men women teen couple duo trio ex-cop ceo boss suspect suspects gang leader over after before into with from against amid
  new latest report reports case cases scheme scam victims victim million billion year years first former top senior
  for on to as at by in of and or the a an is are was be not via per how why what who where when
`)

/** Fields of units that only government has: companies have divisions too, but none for homicide. */
export const enforcement = words(`
  abuse antitrust anti-corruption appeal appeals bomb canine gendarmes border bribery burglary cartel cartels civil competition compliance consumer
  conviction correctional corruption counter-terrorism counterterrorism crime crimes criminal customs detective
  detention disclosure domestic drug drugs emergency enforcement evidence examination examinations exploitation field
  forfeiture fraud fugitive gang gangs graft high-tech homicide human immigration inspection integrity intelligence
  justice juvenile k-9 laundering litigation major merger mergers narcotic narcotics offences offenses operations
  organised organized parole patrol police probation procuratorial prosecutorial protective public regulation rights
  robbery sanctions scam scams security sex sexual sheriff special strike supervision surveillance swat task tax taxation
  terrorism traffic trafficking trial vice victim victims violence violent warrant warrants witness
`)

/** Nouns that bodies written in lower case end in; see `lower-scan.ts`. */
export const lowerCaseNouns = words(`
  ministry department dept court government administration council counsel office navy army military force guard forces corps
`)

/** Offices of one person that stand for a body in a list of bodies; see `listed-holders.ts`. */
export const listedHolders = words(`sheriff attorney prosecutor constable coroner`)
