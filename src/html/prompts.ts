/** Blocks that speak to the reader of the page and not of the article. */

const prompt = /\bsubscri|\bsign (?:in|up)\b|\blog ?in\b|\bunlimited\b|\bregister\b/iu

/** Whether a part that may guard the text asks to subscribe or sign in. */
export function isPrompt(text: string): boolean {
  return prompt.test(text)
}

const label = /^(?:(?:skip )?advertisements?|sponsored content|(?:story|article) continues (?:below|after)[a-z ]*)$/iu
const pointer = /^(?:also read|read(?: also| more| next)?|see also|related(?: stories)?|more|watch|listen)\s?:/iu
const invitation =
  /^(?:subscribe to (?:our|the)|sign up (?:to|for) (?:our|the)|follow us|like us on|download (?:our|the) app|your subscription (?:could not|has been)|don[’']t miss out on)\b/iu

/**
 * Whether a short block is a label, a prompt, or points to another article ("ALSO READ: ...").
 *
 * @param linkedShare Of its text, the share that is in links.
 */
export function isCue(text: string, linkedShare: number): boolean {
  return label.test(text) || invitation.test(text) || (linkedShare >= 0.5 && pointer.test(text))
}
