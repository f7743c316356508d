/** Chromium, as Debian packages it, driven by playwright-core. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const path = process.env['LEXFACTS_CHROMIUM'] ?? '/usr/bin/chromium'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @throws Error saying how to install Chromium where there is none. */
export function openBrowser(): Promise<Browser> {
  if (!existsSync(path)) install()
  return chromium.launch({ executablePath: path, args: flags })
}

/** As root on Debian, as in CI, the tests help themselves. */
function install(): void {
  const root = process.getuid?.() === 0 && process.env['LEXFACTS_CHROMIUM'] === undefined
  if (
    root &&
    ['update', 'install'].every(
      (step) => spawnSync('apt-get', [step, '-y', ...(step === 'install' ? ['chromium'] : [])]).status === 0,
    )
  )
    return
  throw new Error(
    `No Chromium at ${path}. The tests of the report need it: "apt-get install chromium", or set LEXFACTS_CHROMIUM to the path of yours.`,
  )
}
