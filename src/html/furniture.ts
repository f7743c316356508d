/**
 * What stands around an article or in the midst of it and is not its text: menus, share bars, related stories, comments,
 * advertisements, prompts to subscribe. Told by element and role first, then by the names that publishing systems give
 * to such parts, then by their being nothing but short links.
 */

import { tidy, type HtmlDocument, type HtmlElement } from './dom.js'

const elements =
  'nav, aside, footer, dialog, menu, amp-ad, amp-embed, amp-sticky-ad, amp-iframe, amp-list, amp-sidebar, amp-consent, amp-social-share, ' +
  '[role="navigation"], [role="complementary"], [role="contentinfo"], [role="dialog"], [aria-modal="true"]'

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
const prompt = /\bsubscri|\bsign (?:in|up)\b|\blog ?in\b|\bunlimited\b|\bregister\b/iu
const longestPrompt = 1500

/** A part that holds more of the page's text than this is the article, whatever it is called. */
const mostOfPage = 0.4

/** Takes the page apart from its article. */
export function removeFurniture(page: HtmlDocument): void {
  removeAll(page, elements)
  removeAll(page, 'sup.reference')
  const whole = length(page.body ?? page)
  for (const part of Array.from(page.querySelectorAll('[class], [id]')))
    if (isNamedFurniture(part, whole)) part.remove()
  for (const list of Array.from(page.querySelectorAll('ul, ol, td, p, div'))) if (isMenu(list)) list.remove()
}

function removeAll(page: HtmlDocument, selector: string): void {
  for (const part of Array.from(page.querySelectorAll(selector))) part.remove()
}

function isNamedFurniture(part: HtmlElement, whole: number): boolean {
  if (/^(?:html|body|main|article|h1)$/iu.test(part.nodeName)) return false
  const names = `${part.getAttribute('class') ?? ''} ${part.getAttribute('id') ?? ''}`.slice(0, 500).toLowerCase()
  const guarded = guardedParts.test(names)
  const readers = readersParts.test(names)
  if (!guarded && !readers && !sideParts.test(names)) return false
  if (part.querySelector('h1, [itemprop="articleBody"]') !== null) return false
  if (readers) return true
  const own = length(part)
  if (sideParts.test(names)) return own <= whole * mostOfPage
  return own <= longestPrompt && prompt.test(part.textContent ?? '')
}

/** Three or more links of a few words each, and next to nothing else. */
function isMenu(part: HtmlElement): boolean {
  const links = Array.from(part.querySelectorAll('a[href]'))
  if (links.length < 3) return false
  const texts = links.map((link) => tidy(link.textContent) ?? '')
  const linked = texts.reduce((sum, text) => sum + text.length, 0)
  const own = (part.textContent ?? '').replace(/[\s|/•·>›»-]+/gu, '').length
  return linked <= links.length * 24 && texts.join('').replace(/\s+/gu, '').length >= own * 0.9
}

function length(element: HtmlElement): number {
  return (element.textContent ?? '').length
}
