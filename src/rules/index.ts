/** What others ask of the rules: their vocabulary, and rules of users' own. */

export type { Capture, CapturesOf, MentionCapture } from '../matcher/captures.js'
export type * from '../matcher/pattern.js'
export type { BuildContext, Rule, RuleSource } from '../matcher/rule.js'
export { defineRule, loadFactRules, loadOwnRules, type FactRule, type Mentions } from './kinds.js'
export {
  checkKind,
  defineKind,
  type DefineOwnRule,
  type OwnKind,
  type OwnRule,
  type OwnRuleSource,
} from './own-kinds.js'
