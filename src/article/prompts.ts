/** Words that web pages put around articles, by what they open or mean. All are matched on whole lines. */

import { Phrases } from './phrases.js'

/** Blocks of several lines that a line can open. */
export type BlockKind = 'related' | 'contact'

/** A line that stands for itself: the whole line, nothing after it but marks. */
const wholeLines = [
  'home', 'menu', 'main menu', 'dept menu', 'search', 'search for', 'press', 'news', 'newsroom', 'media', 'share', 'share this.*', 'tweet', 'print', 'email',
  'save', 'copy link', 'link copied', 'close', 'back', 'back to top', 'scroll to top', 'top', 'next', 'previous', 'prev', 'more', 'see all', 'view all', 'show more', 'load more',
  'skip to (?:main )?content', 'toggle navigation', 'navigation', 'log ?in', 'sign ?in', 'sign ?up', 'register', 'subscribe', 'my account', 'donate', 'follow us.*', 'follow',
  'contact us', 'contacts', 'about us', 'about', 'get help', 'report a crime', 'careers', 'resources', 'site ?map', 'accessibility', 'privacy', 'help', 'faqs?', 'feedback',
  'author', 'published', 'updated', 'posted', 'written by', 'by', 'tags?', 'topics?', 'categories', 'category', 'filed under.*', 'comments?(?: \\(\\d+\\))?', '\\d+ comments?', 'no comments',
  'advertisement', 'advertising', 'sponsored', 'ad', 'listen', 'watch live', 'live', 'epaper', 'e-paper', 'a\\+ ?a-', 'text size', 'english', 'languages?', 'select language',
  'for immediate release', 'for release', 'news release', 'press releases?', 'media releases?', 'news releases?',
  '\\d+ min(?:ute)?s?(?: read)?', 'reading time.*', '\\d+ views?', '\\d+ shares?', '-?\\d+(?:\\.\\d+)? ?°? ?[cf]', '\\d+°',
  'facebook', 'twitter', 'x', 'linkedin', 'whatsapp', 'instagram', 'youtube', 'telegram', 'viber', 'reddit', 'pinterest', 'flipboard', '(?:facebook|twitter|linkedin|whatsapp|viber|email|copy link|telegram|print|x| |,|/|\\|)+',
  'page \\d+(?: of \\d+)?', '[-–] ?\\d{1,3} ?', 'a message from our sponsors?', 'associated links', '\\( ?https?://\\S+ ?\\)', 'https?://\\S+',
  'yes / no', 'was this page helpful.*', 'are you a human.*', 'please leave this field empty.*', 'name ?\\*', 'email ?\\*', 'e-mail ?\\*', 'required', 'enter your e-?mail.*', 'download (?:our |the )?app.*', 'full text ?\\(pdf.*', 'pdf version', 'download(?: pdf)?',
] // prettier-ignore

/** A line that begins so is chrome to its end. */
const beginnings = [
  'view (?:this |in )[^.]{0,20}browser', 'unsubscribe', 'you (?:are receiving|received|get) this e-?mail', 'good morning. was this', 'was this (?:e-?mail|newsletter) forwarded', 'image: [^.]{1,80}$', '\\[image', '!\\[', '\\[more: ', 'follow [^.]{2,60} on (?:facebook|twitter|x|instagram|linkedin|telegram|whatsapp)\\b', 'contact (?:the )?reporter', 'this is an archived',
  'skip to ', 'share (?:this|on|via)', 'follow us', 'sign up (?:for|to|here)', 'subscribe (?:to|for|now)', 'get (?:the|our|latest|local|breaking|today).{0,40}(?:inbox|headlines|updates|newsletter|alerts|news from)', 'join (?:our|us on)',
  'newsletter', 'download our', 'click here', 'tap here', 'by (?:providing|submitting|signing|entering|subscribing|clicking|continuing)', 'we (?:use|value|need your).{0,40}(?:cookies?|privacy|consent)', 'this (?:site|website|page) uses', 'cookies?\\b',
  'accept (?:all|cookies)', 'manage (?:preferences|cookies|settings|consent)', 'privacy (?:policy|notice|statement|settings)', 'terms (?:of (?:use|service)|and conditions|& conditions)', '©', '\\(c\\) ?\\d{4}', 'copyright ?(?:©|\\(c\\)|\\d{4})',
  '\\((?:additional )?(?:reporting|writing|editing) by', 'our standards:', 'an official website of', 'here.s how you know', 'sign ?in(?: or| and|  | \\||$)', 'log ?in(?: or| and|  | \\||$)', 'you are here', 'all rights reserved', 'advertisement', 'sponsored', 'promoted', 'image source', 'image credit', 'getty images', 'reach (?:the )?(?:reporter|author|writer)', 'send (?:us )?(?:tips|your)', 'tags?:', 'topics?:', 'categories:', 'filed under', 'read:', 'watch:', 'listen:', 'also read', 'read also', 'see also',
  'read (?:more|next|the full story)', 'related(?: (?:stories|articles|news|content|posts|topics|links|coverage))?(?:\\s*[:|]|$)', 'more (?:stories|news|from|on this|headlines|articles)', 'most (?:read|popular|viewed|shared|commented)', 'trending', 'recommended', 'you (?:may|might) (?:also )?(?:like|be interested)', 'print this page', 'last (?:reviewed|modified)', 'back to ', 'view comments', 'leave a (?:comment|reply)', 'post a comment', 'have your say', 'support (?:our|independent)', 'weather',
  'story continues (?:below|after)', 'source: [^.]{1,40}$', 'editor: [^.]{1,40}$', 'author: [^.]{1,40}$', 'photo(?:graph)?: [^.]{1,40}$', 'credit: [^.]{1,40}$', 'article continues (?:below|after)', 'all quotes delayed', 'latest (?:news|stories|posts|headlines|updates)', 'check out (?:our )?other', 'join the conversation', 'need help\\?', 'your browser', 'visitors?(?: today| counter| count| no\\.?)? ?:', 'total (?:visitors?|visits|hits|page ?views)', 'page ?views? ?:', 'hit(?:s| counter) ?:', 'you are visitor', '\\[(?:embed(?:ded)?|(?:video|audio|media|podcast) player|advertisement|gallery|slideshow|infographic)\\b',
] // prettier-ignore

/** What makes a line chrome where it stands up to so many characters behind its beginning. */
const nearBeginning = ['save this story', 'save this article', 'redistribution prohibited']
const farthest = 30

const related = [
  'more news', 'latest (?:news|posts|stories|headlines|updates)', 'related(?: (?:stories|articles|news|content|posts|topics|links|coverage|releases))?:?', 'read (?:more|next):?', 'most (?:read|popular|viewed|shared)(?: articles| stories)?:?', 'trending(?: now| stories| news)?:?',
  'recommended(?: for you| stories| reading)?:?', 'you (?:may|might) (?:also )?(?:like|be interested in):?', 'more (?:stories|headlines|from .{1,40}|on this story|on this):?', 'in other news:?', 'top stories:?', 'popular(?: stories| articles)?:?', 'recent (?:news|posts|stories|releases):?', 'other (?:news|stories|headlines):?', 'also read:?', 'see also:?', 'elsewhere:?', 'editor.s picks?:?', 'don.t miss:?', 'around the web:?', 'sponsored(?: content)?:?', 'headlines:?', 'further reading:?', '(?:further|more) information:?', 'associated (?:links|documents):?',
] // prettier-ignore

const contact = [
  'contacts?(?: (?:information|details|persons?|for media))?:?', 'enquir(?:y|ies)(?: (?:information|details|persons?|for media))?:?', 'inquir(?:y|ies)(?: (?:information|details|persons?|for media))?:?',
  ...['media', 'press', 'public', 'for'].map((reader) => `${reader} (?:(?:media|press|public|for) )*(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?: (?:information|details|persons?|for media))?:?`),
  'media (?:office|relations|team)(?: contacts?)?:?', 'press (?:office|relations|team)(?: contacts?)?:?', 'for (?:more|further) information(?:,? please)?(?: contact)?:?', 'issued by:?',
] // prettier-ignore

const marks = String.raw`[\s:.!»›>|-]*$`
const wholeLine = new Phrases(wholeLines, marks)
const beginning = new Phrases(beginnings, '')
const relatedLine = new Phrases(related, marks)
const contactLine = new Phrases(contact, '$')
/** What may stand before a prompt. */
const bullet = /[•*–—|>#\s-]/u
const crumb = /\s[>»›/]\s/u
const menuSign = /\s[|›»>•·/]\s|\s\s/u
const separator = /\s[|›»>•·/]\s|\s{2,}/gu
const barOrTab = /[|\t]/u
const blanks = /\s{2}/u
const fileName = /^[\w.()-]+\.(?:jpe?g|png|gif|webp|svg|pdf|mp4)$/iu
/** Markdown, as crawlers write it: one or more links and nothing else. */
const linksOnly = /^(?:[*+-] )?(?:!?\[(?:[^[\]]|!\[[^[\]]*\]\([^()\s]*\))*\]\([^()\s]*\)\s?)+$/u
const headingMarks = /^#{1,6} /u
const sentenceEnd = /[a-z]{3}[.!?]\s+[A-Z]/u

/** Prompts are short; a longer line that begins like one is a sentence. */
export const longestPrompt = 26

/**
 * Whether a line is of the kind that pages put around any article.
 *
 * @param lower The line in lower case.
 * @param hasSeparator Whether a sign or two blanks may part entries of a menu in it.
 */
export function isPrompt(line: string, words: number, lower = line.toLowerCase(), hasSeparator = true): boolean {
  if (words > longestPrompt) return false
  const first = bulletsOf(lower)
  return (
    wholeLine.matchAt(lower, 0) ||
    beginning.matchAt(lower, first) ||
    nearBeginning.some((words) => standsNear(lower, words, first)) ||
    fileName.test(line) ||
    linksOnly.test(line) ||
    (hasSeparator && (isBreadcrumb(line) || isMenu(line)))
  )
}

function standsNear(line: string, words: string, from: number): boolean {
  const at = line.indexOf(words, from)
  return at !== -1 && at - from <= farthest
}

/** Number of signs before the first word. */
function bulletsOf(line: string): number {
  let size = 0
  while (size < line.length && bullet.test(line[size]!)) size++
  return size
}

/** "Home > News > 2024". */
function isBreadcrumb(line: string): boolean {
  if (!crumb.test(line)) return false
  const entries = line.split(/\s[>»›]\s|^home \/ | \/ /iu)
  return entries.length >= 3 && !sentenceEnd.test(line) && entries.every((entry) => entry.split(/\s+/u).length <= 8)
}

/** Cells of a table row, where a line looks like one: parted by bars or tabs, else by blanks, else by slashes. */
export function cellsOf(line: string): readonly string[] {
  const parting = barOrTab.test(line) ? barOrTab : blanks.test(line) ? blanks : ' / '
  return line
    .split(parting)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
}

/** "Home > News > Courts", "Terms | Privacy | About", "Menu  News  Sport": short entries between separators. */
function isMenu(line: string): boolean {
  if (!menuSign.test(line) || sentenceEnd.test(line)) return false
  const entries = line.split(separator).filter((entry) => entry !== '')
  if (entries.length < 3 || /\d{4}|\d:\d\d/u.test(line)) return false
  return entries.every((entry) => entry.split(/\s+/u).length <= 4)
}

/** The block that a line opens, if any. @param lower The line in lower case. */
export function startsBlock(lower: string): BlockKind | undefined {
  const begin = headingMarks.exec(lower)?.[0].length ?? 0
  if (relatedLine.matchAt(lower, begin)) return 'related'
  return contactLine.matchAt(lower, begin) ? 'contact' : undefined
}
