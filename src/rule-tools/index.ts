/** Tools for those who write rules: listing them, running their examples, measuring them. */

export { listRules, type ListedRule } from './list-rules.js'
export { reportRules, type RuleReport, type RuleReportRow } from './report-rules.js'
export { testRules, type ExampleFailure, type RuleTestOutcome } from './test-rules.js'
