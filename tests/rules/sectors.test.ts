import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'
import { sectors } from '../../src/lexicons/sectors.js'

/** Sectors of a text with their mentions: `software: apps`. */
function sectorsIn(text: string): string {
  return extract({ text })
    .sectors.map(({ sector, mentions }) => `${sector}: ${mentions.map((mention) => mention.text).join(', ')}`)
    .join('; ')
}

test('the lexicon has more than a thousand terms', () => {
  const sizes = sectors.map(
    ({ terms, acronyms, contextual }) => terms.length + (acronyms?.length ?? 0) + (contextual?.length ?? 0),
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(1000)
  expect(Math.min(...sizes)).toBeGreaterThan(30)
})

describe('sectors', () => {
  test.for([
    [
      'Courts heard cases about artificial intelligence and big data.',
      'artificial-intelligence: artificial intelligence; big-data: big data',
    ],
    ['The regulator fined two chipmakers.', 'semiconductors: chipmakers'],
    ['The cartel covered memory chips for servers.', 'semiconductors: memory chips'],
    ['It ran an online marketplace.', 'e-commerce: online marketplace'],
    ['The firm sells cloud computing to banks.', 'cloud-computing: cloud computing'],
    ['Fraudsters used robocalls and SIM swapping.', 'telecommunications: robocalls, SIM swapping'],
    ['The tender was for CCTV in forty stations.', 'surveillance: CCTV'],
    [
      'Disputes over databases, short videos and the metaverse are new.',
      'databases: databases; digital-media: short videos; metaverse: metaverse',
    ],
    ['The haul of fake electronics was burned.', 'consumer-electronics: electronics'],
    ['A cartel of household appliances was fined.', 'consumer-electronics: household appliances'],
    [
      'Small Technology Company Cheated by Its Bookkeeper, Charter Schools Say',
      'information-technology: Technology Company',
    ],
    ['Ten leaks were in chips and four in secondary batteries.', 'electric-vehicles: secondary batteries'],
    ['Lending platforms must register by May.', 'fintech: Lending platforms'],
    ['The town will audit algorithms that set rents.', 'artificial-intelligence: algorithms'],
    ['The firm behind the app was fined.', 'software: app'],
    ['The ledgers were stored in the cloud.', 'cloud-computing: cloud'],
    ['The rule covers buy now, pay later loans.', 'fintech: buy now, pay later'],
    ['Callers offered solar rebates and a home battery.', 'renewable-energy: solar rebates; electric-vehicles: home battery'], // prettier-ignore
    ['Three wagering sites and an adult website were blocked.', 'internet-platforms: wagering sites, adult website'],
    ['The IT system of the mint failed.', 'information-technology: IT system'],
  ])('%s', ([text, expected]) => {
    expect(sectorsIn(text!)).toBe(expected)
  })

  test.for([
    ['battery', 'He was charged with assault and battery.'],
    ['cell', 'He was found dead in his prison cell.'],
    ['solar', 'The blow struck him in the solar plexus.'],
    ['platform', 'Commuters waited on the railway platform for an online refund.'],
    ['platform', 'The party published its platform for digital users.'],
    ['drugs', 'The defendant pleaded guilty to distributing drugs.'],
    ['charges', 'Prosecutors filed charges against the battery suspect.'],
    ['website', 'Read the report on our website.'],
    ['online', 'The form is available online.'],
    ['email', 'He sent an email and several text messages to the victim.'],
    ['occupation', 'The victim, a software engineer, was stabbed.'],
    ['evidence', 'CCTV footage and surveillance camera images showed the attack.'],
    ['cloud', 'A cloud of smoke rose over the city.'],
    ['virus', 'The virus spread in the prison.'],
    ['patch', 'He wore a nicotine patch.'],
    ['mining', 'A coal mining company was fined.'],
    ['hack', 'He hacked the victim to death with a machete.'],
    ['chips', 'Casino chips worth $5,000 were stolen.'],
    ['streaming', 'Tears were streaming down her face.'],
    ['wind', 'High winds toppled trees.'],
    ['imaging', 'The display of the flag was lawful.'],
    ['tablets', 'He took two sleeping tablets.'],
    ['generic', 'A generic description was issued.'],
    ['network', 'A network of smugglers was dismantled.'],
    ['law', 'He was charged under the Computer Fraud and Abuse Act.'],
    ['company', 'Last year the watchdog fined Blue Cloud Technologies over late filings.'],
    ['terminal', 'She paid at a payment terminal.'],
    ['app', 'The N.Y. App. Div. affirmed it.'],
    ['algorithm', 'He wrote an algorithm for sorting mail in 1970.'],
    ['carrier', 'An aircraft carrier sailed past.'],
    ['cloud', 'A cloud of suspicion hangs over the mayor.'],
  ])('no sector in %s: %s', ([, text]) => {
    expect(sectorsIn(text!)).toBe('')
  })
})
