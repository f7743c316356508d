/**
 * What stands around an article or in the midst of it and is not its text: menus, share bars, related stories, comments,
 * advertisements, prompts to subscribe. Told by element and role first, then by the names that publishing systems give
 * to such parts, by being nothing but short links, by what a short block says, and by leading to other stories.
 */

import { elementNode, textNode, tidy, type HtmlDocument, type HtmlElement, type HtmlNode } from './dom.js'
import { otherStories, type Block, type Holding } from './other-stories.js'
import { isCue, isPrompt } from './prompts.js'

const elements =
  'nav, aside, footer:not(blockquote footer), dialog, menu, amp-ad, amp-embed, amp-sticky-ad, amp-iframe, amp-list, amp-sidebar, amp-consent, amp-social-share, ' +
  '[role="navigation"], [role="complementary"], [role="contentinfo"], [role="dialog"], [aria-modal="true"], ins.adsbygoogle, sup.reference'

/** Words of a class or id; a name is parted at hyphens and underscores. */
function words(...names: string[]): RegExp {
  return new RegExp(`(?<![a-z])(?:${names.join('|')})(?![a-z])`, 'u')
}

/** Never text of the article, however long it is. */
const readersParts = words('comments', 'comment-list', 'commentlist', 'disqus[-_]thread', 'respond')

const sideParts = words(
  'related', 'relatedposts', 'related-?(?:stories|articles|links|content|posts)', 'recommended', 'recommendations', 'recirc', 'also[-_]read',
  'read[-_](?:more|next|also)', 'readmore', 'more[-_](?:from|stories|news|on)', 'most[-_](?:read|viewed|popular|shared)', 'trending',
  'outbrain', 'taboola', 'share', 'sharing', 'sharebar', 'social', 'sharedaddy', 'addthis', 'addtoany', 'newsletter', 'promo', 'ad', 'ads',
  'advert', 'advertisement', 'advertorial', 'sponsored', 'cookie', 'cookies', 'consent', 'gdpr', 'rail', 'sidebar', 'side[-_]?bar',
  'right[-_]col(?:umn)?', 'breadcrumbs?', 'ticker', 'noprint', 'no[-_]print', 'skip[-_]link', 'sitenotice', 'catlinks', 'printfooter',
  'mw-editsection', 'navbox', 'license', 'tags', 'taglist', 'key-events', 'conversation', 'viafoura', 'coral',
) // prettier-ignore

/** Names that some sites give to prompts and others to the text they guard. */
const guardedParts = words(
  'paywall',
  'regwall',
  'piano',
  'gate',
  'meter',
  'subscribe',
  'subscription',
  'signup',
  'sign-up',
  'login',
  'register',
)

/** A part that holds more of the page's text than this is the article, whatever it is called. */
const mostOfPage = 0.4
const longestPrompt = 1500
const longestCue = 200
const kept = /^(?:html|body|main|article|h1)$/iu
const menus = /^(?:ul|ol|td|p|div)$/iu
const cues = /^(?:p|div|li|td|h[2-6])$/iu

/** Takes the page apart from its article, in one walk through the tree. */
export function removeFurniture(page: HtmlDocument): void {
  for (const part of Array.from(page.querySelectorAll(elements))) part.remove()
  if (page.body !== null) walk(page.body, (page.body.textContent ?? '').length)
}

/** Removes the furniture of an element and returns what it holds then. */
function walk(element: HtmlElement, whole: number): Holding {
  let own = 0
  const blocks: Block[] = []
  for (const child of Array.from<HtmlNode>(element.childNodes)) {
    if (child.nodeType === textNode) own += tidy(child.textContent)?.length ?? 0
    if (child.nodeType !== elementNode || /^(?:script|style|template)$/iu.test(child.nodeName)) continue
    const part = child as HtmlElement
    const held = walk(part, whole)
    if (isFurniture(part, held, whole)) part.remove()
    else if (held.length > 0 || held.headline) blocks.push({ part, held })
  }
  return sum(element, own, withoutOtherStories(element, blocks, whole))
}

function withoutOtherStories(element: HtmlElement, blocks: readonly Block[], whole: number): readonly Block[] {
  const others = otherStories(element, blocks)
  return blocks.filter((block) => {
    const { part, held } = block
    if (!others.has(block) || mustStay(part, held) || held.length > whole * mostOfPage) return true
    part.remove()
    return false
  })
}

function sum(element: HtmlElement, own: number, blocks: readonly Block[]): Holding {
  let [length, links, linked, headline] = [own, 0, 0, isHeadline(element)]
  for (const { held } of blocks) {
    length += held.length
    links += held.links
    linked += held.linked
    headline ||= held.headline
  }
  const isLink = /^a$/iu.test(element.nodeName) && element.hasAttribute('href')
  return isLink ? { length, links: links + 1, linked: length, headline } : { length, links, linked, headline }
}

function isHeadline(element: HtmlElement): boolean {
  return /^h1$/iu.test(element.nodeName) || element.getAttribute('itemprop') === 'articleBody'
}

function isFurniture(part: HtmlElement, held: Holding, whole: number): boolean {
  return !mustStay(part, held) && (isNamed(part, held, whole) || isMenu(part, held) || saysSo(part, held))
}

function mustStay({ nodeName }: HtmlElement, { headline }: Holding): boolean {
  return headline || kept.test(nodeName)
}

function isNamed(part: HtmlElement, { length }: Holding, whole: number): boolean {
  const names = namesOf(part)
  if (names === '') return false
  if (readersParts.test(names)) return true
  if (sideParts.test(names)) return length <= whole * mostOfPage
  return guardedParts.test(names) && length <= longestPrompt && isPrompt(part.textContent ?? '')
}

/** Class, id and what frameworks call the component, in lower case and parted by blanks. */
function namesOf(part: HtmlElement): string {
  const names = ['class', 'id'].map((name) => part.getAttribute(name) ?? '')
  // Only components are parted at capitals: in the random letters of generated classes these mean nothing.
  const components = ['data-component', 'data-testid'].map((name) =>
    (part.getAttribute(name) ?? '').slice(0, 100).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-'),
  )
  return [...names, ...components].join(' ').trim().slice(0, 500).toLowerCase()
}

/** Three or more links of a few words each, and next to nothing else. */
function isMenu(part: HtmlElement, { length, links, linked }: Holding): boolean {
  return links >= 3 && menus.test(part.nodeName) && linked <= links * 24 && linked >= (length - links * 2) * 0.9
}

function saysSo(part: HtmlElement, { length, linked }: Holding): boolean {
  if (length === 0 || length > longestCue || !cues.test(part.nodeName)) return false
  return isCue(tidy(part.textContent) ?? '', linked / length)
}
