import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'

/** Counts as "mention: action". */
function actions(text: string): readonly string[] {
  return extract({ id: 'x', text }).counts.map(({ text: mention, action }) => `${mention}: ${action ?? '-'}`)
}

test.for([
  // a participle, and the verb of the clause
  ['Three workshops registered in Delta are being examined.', ['Three workshops: examine']],
  ['Six crates declared as furniture were scanned.', ['Six crates: scan']],
  ['Four partners in a plan to sell drones at prices inflated by rivals were exposed.', ['Four partners: expose']],
  ['The 12 witnesses cited in the file could not be heard.', ['12 witnesses: cite']],
  ['Forty laptops seized in the raid are missing.', ['Forty laptops: seize']],
  ['Only 57 of the 388 files it closed in spring went to trial.', ['57: go', '388 files: close']],
  // what is only thought or expected
  ['Some 2,600 savers are thought to have lost their money.', ['Some 2,600 savers: lose']],
  ['Nine others are believed to be abroad.', ['Nine others: -']],
  // who says so is somebody else
  ['Agents combed through the records of 19 shops, the prosecutor told reporters.', ['19 shops: comb']],
  ['Some 200 engineers work on the bridge, said the minister.', ['Some 200 engineers: work']],
  // verbs that look like nouns
  ['Eight of the 16 defendants face longer terms.', ['Eight: face', '16 defendants: -']],
  ['Three producers control the trade.', ['Three producers: control']],
  ['Fewer than 50 schools use its programs.', ['Fewer than 50 schools: use']],
  ['The raid ran until March and involved over 450 officers.', ['over 450 officers: involve']],
  [
    'Of the 574 cases, 213 concerned patents and 91 concerned copyright.',
    ['574 cases: -', '213: concern', '91: concern'],
  ],
  ['Police fined 98 drivers and a further 12 accepted a warning.', ['98 drivers: fine', '12: accept']],
  // panels, and what they do
  ['A five-member panel led by a retired judge awarded her nothing.', ['five-member: award']],
  ['He will lead a four-member team.', ['four-member: lead']],
  // particles
  ['The ministry turned over some 1,900 letters.', ['some 1,900 letters: turn']],
  ['The unit took down 14 sites.', ['14 sites: take']],
  // states named by nouns
  ['The office had 1,746 traders under formal investigation.', ['1,746 traders: investigate']],
  ['The office approved the arrest of 892 suspects.', ['892 suspects: approve']],
  // what says nothing of the things counted
  ['She was granted bail with two sureties.', ['two sureties: -']],
  ['The mayor of a town of 2,300 inhabitants denies it.', ['2,300 inhabitants: -']],
  // parts of what was named before
  ['Items recovered from them include 19 cars and 64 phones.', ['19 cars: recover', '64 phones: recover']],
  [
    'The agency has frozen the assets. They include 41 villas and two yachts.',
    ['41 villas: freeze', 'two yachts: freeze'],
  ],
  [
    'Police questioned 11 clerks, including three managers, and seized nine valves.',
    ['11 clerks: question', 'three managers: question', 'nine valves: seize'],
  ],
  // headlines
  ['NAB files reference against ex-minister, seven officers', ['seven officers: file']],
  ['EFCC Arraigns Ex-Secretary, Two Others in Lagos', ['Two Others: arraign']],
  ['Court convicts ex-mayor, five others in graft case', ['five others: convict']],
] as const)('%s', ([text, expected]) => expect(actions(text)).toEqual(expected))

test('an item of a list has the verb of the line above, or its noun of action', () => {
  const items = '• 17 cars, five of them stolen abroad\n• two presses allegedly used to pack drugs\n• ten crates'
  expect(actions(`The following were seized:\n${items}`)).toEqual([
    '17 cars: seize',
    'five: steal',
    'two presses: seize',
    'ten crates: seize',
  ])
  expect(actions('Arrests\n\n• 22 locals and six tourists\n• Ten of the 28 suspects worked there')).toEqual([
    '22 locals: arrest',
    'six tourists: arrest',
    'Ten: work',
    '28 suspects: -',
  ])
})
