import { defineConfig } from 'lexfacts/config'
import { fines } from './kinds.js'
import { inTheHundred, signOnly } from './rules.js'

export default defineConfig({
  agencies: 'agencies.yaml',
  sectors: 'sectors.yaml',
  rules: [inTheHundred, signOnly],
  kinds: [fines],
  without: ['moment/weekday'],
})
