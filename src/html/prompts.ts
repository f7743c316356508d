/** Blocks that speak to the reader of the page and not of the article. */

const prompt = /\bsubscri|\bsign (?:in|up)\b|\blog ?in\b|\bunlimited\b|\bregister\b/iu

/** Whether a part that may guard the text asks to subscribe or sign in. */
export function isPrompt(text: string): boolean {
  return prompt.test(text)
}

const label =
  /^(?:(?:skip )?advertisements?|sponsored(?: content)?|promoted|loading(?:\W*| [\w ]{1,30} content)|skip (?:\w+ )?embed|(?:story|article) continues (?:below|after)[a-z ]*)$/iu
const pointer = /^(?:also read|read(?: also| more| next)?|see also|related(?: stories)?|more|watch|listen)\s?[:|–—]/iu
const invitations = [
  'subscribe to (?:our|the)', 'sign up (?:to|for) (?:our|the)', 'follow us', 'like us on', 'download (?:our|the) app',
  'your subscription (?:could not|has been)', 'don[’\']t miss out on', '(?:click|tap) here to (?:join|follow|subscribe|sign|download)',
  'follow [^.]{2,60} on (?:facebook|twitter|x|instagram|linkedin|telegram|whatsapp|google news)',
  'join [^.]{2,30}(?:telegram|whatsapp|viber|facebook) (?:channel|group|page)', 'send (?:us )?your (?:story ideas|tips)', 'remove ads',
  'get [^.]{2,60} (?:in|to) your inbox', '\\(?catch all the', 'sign in to (?:join|comment|read|continue)',
] // prettier-ignore
const invitation = new RegExp(`^(?:${invitations.join('|')})\\b`, 'iu')
const tool =
  /^(?:print(?: (?:this )?(?:page|article|version|friendly))?|send (?:this )?to (?:a )?friend|e-?mail(?: (?:this|to a friend))?|share|save|bookmark|pdf|text size|font size|a ?[+-])$/iu

/**
 * Whether a short block is a label, a prompt, a bar of tools, or points to another article ("ALSO READ: ...").
 *
 * @param linkedShare Of its text, the share that is in links.
 */
export function isCue(text: string, linkedShare: number): boolean {
  if (label.test(text) || invitation.test(text)) return true
  return linkedShare >= 0.5 && (pointer.test(text) || text.split(/[|•·]/u).every((part) => tool.test(part.trim())))
}

const otherStories = [
  'related(?: (?:stories|articles|news|content|posts|topics|links|coverage|releases|documents?|document\\(s\\)|internet links|reading))?',
  'more (?:on this(?: story| topic)?|on|stories|news|headlines|articles|from .{1,40}|like this)', 'you (?:may|might) (?:also )?(?:like|be interested in)',
  'most (?:read|popular|viewed|shared)(?: .{1,20})?', 'trending(?: now| stories| news)?', 'recommended(?: for you| stories| reading)?',
  'read (?:more|next|also)', 'also read', 'see also', 'latest (?:news|posts|stories|headlines|updates)', 'top stories', 'recent (?:news|posts|stories|releases)',
  'other (?:news|stories|headlines)', 'in other news', 'editor[’\']?s[’\']? picks?', '(?:from )?(?:around|elsewhere on) the .{1,20}', 'don[’\']t miss', 'up next',
  'next story', 'what to read next', 'keep reading', 'further reading', 'popular(?: stories| articles)?', 'just in',
] // prettier-ignore
const storiesHeading = new RegExp(`^(?:${otherStories.join('|')})\\W*$`, 'iu')

/** Whether a heading stands above a list of other stories. */
export function opensStories(heading: string): boolean {
  return storiesHeading.test(heading)
}

/** Whether a heading stands above comments of readers: "Comments (38)", "3 COMMENTS". */
export function opensComments(heading: string): boolean {
  return /^(?:comments? ?\(\d+\)|\d+ comments?)$/iu.test(heading)
}

/** Whether a link leads on from a box to the story it is about. */
export function opensStory(link: string): boolean {
  return /^(?:read|learn|find out|see|view) more\W*$/iu.test(link)
}

/** Headlines have no stop. */
export function endsSentence(text: string): boolean {
  return /[.;:…]["”’')]*$/u.test(text)
}
