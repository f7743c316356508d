import { expect, test } from 'vitest'
import { readHtml } from '../../src/html/index.js'

const passage = 'The court in Leeds fined the company £40,000 on Monday and ordered it to pay the costs of the inquiry.'

/** Parts in the midst of an article, between passages of text. */
function read(part: string): string {
  const passages = `<p>${passage}</p>`.repeat(3)
  return readHtml(
    `<html><body><main><article><h1>Firm fined</h1>${passages}${part}${passages}</article></main></body></html>`,
  ).text
}

test.for([
  ['a linked headline', '<p><a href="/x">Two held over stolen cable</a></p>'],
  ['a linked headline in brackets', '<p><i>[ <a href="/x">Two held over stolen cable</a> ]</i></p>'],
  ['headlines in a list', '<ul><li><a href="/x">Two held over stolen cable</a></li><li><a href="/y">Rates rise again in May</a></li></ul>'],
  ['entries under a heading', '<h3>Related stories</h3><p><a href="/x">Two held</a></p><p><a href="/y">Two held again</a></p>'],
  ['entries with summaries', '<h3>Read more:</h3><div><a href="/x">Two held over stolen cable</a><p>Police found 40 metres of copper in a van.</p></div>'],
  ['a pointer with a bar', '<p><strong>Also Read | </strong><a href="/x">Two held</a></p>'],
  ['a box that leads on', '<div><h4>The inquiry</h4><p>An inquiry into two held men began in May.</p><a href="/x">Read more</a></div>'],
  ['an invitation', '<p>Follow the Leeds Mercury on Facebook for more of the two held.</p>'],
  ['comments', '<div><h3>Comments (2)</h3><p>Two held? About time.</p></div>'],
] as const)('%s is left out', ([, part]) => {
  expect(read(part)).toContain(passage)
  expect(read(part)).not.toMatch(/two held/iu)
}) // prettier-ignore

test.for([
  ['a sentence that is a link', '<p><a href="/x">Two men were held by police on Friday.</a></p>'],
  ['papers listed below a colon', '<p>The papers are:</p><ul><li><a href="/x">Indictment of the two men held</a></li></ul>'],
  ['text below a heading', '<h3>More on the case</h3><p>Two men were held in May, said <a href="/x">the police</a> of the town.</p>'],
  ['comments on a law', '<h3>Comments</h3><p>Two held that the law is wrong.</p>'],
  ['a heading before text with a link', '<div><h4>The arrests</h4><p>Two held for months were freed, said the judge, who read the names in court.</p><p>Their lawyers, who wrote of it in May, <a href="/x">wanted more</a></p></div>'],
  ['names that are links', '<p><a href="/a">Two Held</a> and <a href="/b">Ann Roe</a></p>'],
  ['followers', '<p>Followers of the two held on to Facebook for news of the case.</p>'],
] as const)('%s is kept', ([, part]) => {
  expect(read(part)).toMatch(/two (?:men (?:were )?)?held/iu)
}) // prettier-ignore
