/**
 * What stands around an article or in the midst of it and is not its text: menus, share bars, related stories, comments,
 * advertisements, prompts to subscribe. Told by element and role first, then by the names that publishing systems give
 * to such parts, by being nothing but short links, and by what a short block says.
 */

import { elementNode, textNode, tidy, type HtmlDocument, type HtmlElement, type HtmlNode } from './dom.js'
import { isCue, isPrompt } from './prompts.js'

const elements =
  'nav, aside, footer, dialog, menu, amp-ad, amp-embed, amp-sticky-ad, amp-iframe, amp-list, amp-sidebar, amp-consent, amp-social-share, ' +
  '[role="navigation"], [role="complementary"], [role="contentinfo"], [role="dialog"], [aria-modal="true"], sup.reference'

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
  'mw-editsection', 'navbox', 'license', 'tags', 'taglist', 'key-events',
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
const cues = /^(?:p|div|li|h[2-6])$/iu

/** What an element holds. Lengths are in UTF-16 units. */
interface Holding {
  length: number
  links: number
  linked: number
  headline: boolean
}

/** Takes the page apart from its article, in one walk through the tree. */
export function removeFurniture(page: HtmlDocument): void {
  for (const part of Array.from(page.querySelectorAll(elements))) part.remove()
  if (page.body !== null) walk(page.body, (page.body.textContent ?? '').length)
}

/** Removes the furniture of an element and returns what it holds then. */
function walk(element: HtmlElement, whole: number): Holding {
  const holding: Holding = { length: 0, links: 0, linked: 0, headline: isHeadline(element) }
  for (const child of Array.from<HtmlNode>(element.childNodes)) {
    if (child.nodeType === textNode) holding.length += tidy(child.textContent)?.length ?? 0
    if (child.nodeType !== elementNode || /^(?:script|style|template)$/iu.test(child.nodeName)) continue
    const part = child as HtmlElement
    const held = walk(part, whole)
    if (isFurniture(part, held, whole)) {
      part.remove()
      continue
    }
    holding.length += held.length
    holding.links += held.links
    holding.linked += held.linked
    holding.headline ||= held.headline
  }
  if (/^a$/iu.test(element.nodeName) && element.hasAttribute('href')) {
    holding.links++
    holding.linked = holding.length
  }
  return holding
}

function isHeadline(element: HtmlElement): boolean {
  return /^h1$/iu.test(element.nodeName) || element.getAttribute('itemprop') === 'articleBody'
}

function isFurniture(part: HtmlElement, held: Holding, whole: number): boolean {
  if (held.headline || kept.test(part.nodeName)) return false
  return isNamed(part, held, whole) || isMenu(part, held) || saysSo(part, held)
}

function isNamed(part: HtmlElement, { length }: Holding, whole: number): boolean {
  const names = `${part.getAttribute('class') ?? ''} ${part.getAttribute('id') ?? ''}`.slice(0, 500).toLowerCase()
  if (names === ' ') return false
  if (readersParts.test(names)) return true
  if (sideParts.test(names)) return length <= whole * mostOfPage
  return guardedParts.test(names) && length <= longestPrompt && isPrompt(part.textContent ?? '')
}

/** Three or more links of a few words each, and next to nothing else. */
function isMenu(part: HtmlElement, { length, links, linked }: Holding): boolean {
  return links >= 3 && menus.test(part.nodeName) && linked <= links * 24 && linked >= (length - links * 2) * 0.9
}

function saysSo(part: HtmlElement, { length, linked }: Holding): boolean {
  if (length === 0 || length > longestCue || !cues.test(part.nodeName)) return false
  return isCue(tidy(part.textContent) ?? '', linked / length)
}
