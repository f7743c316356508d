/** What others ask of the rules: their vocabulary, and rules of users' own. */

export { defineRule, loadFactRules, loadOwnRules, type FactRule } from './kinds.js'
export {
  checkKind,
  defineKind,
  type DefineOwnRule,
  type OwnKind,
  type OwnRule,
  type OwnRuleSource,
} from './own-kinds.js'
