/** How far a run is: a bar on a terminal, a line every few seconds elsewhere. */

import type { SingleBar } from 'cli-progress'
import { write, type Streams } from './streams.js'
import type { RunTally } from './summary.js'

export interface Progress {
  /** Bytes of the sources, once they are known; undefined where they cannot be. */
  expect(bytes: number | undefined): void
  read(bytes: number): void
  finish(articles: number): void
  /** Writes a message without tearing the bar. */
  say(text: string): Promise<void>
  /** Whether the run has been long enough for anything to be shown. */
  isShown(): boolean
  summary(tally: RunTally): string
  stop(): void
}

/** Runs that are over sooner show nothing. */
const firstAfter = 1000
const barEvery = 200
const lineEvery = 5000
const megabyte = 1e6
const eraseLine = '\r\u001b[K'

/** What is known of a run at some moment. */
interface State {
  articles: number
  bytes: number
  total: number | undefined
}

export function showProgress({ stderr }: Streams): Progress {
  const state: State = { articles: 0, bytes: 0, total: undefined }
  const start = performance.now()
  const isTerminal = stderr.isTTY === true
  let bar: SingleBar | undefined
  let shown = false
  const draw = async (): Promise<void> => {
    shown = true
    const seconds = (performance.now() - start) / 1000
    if (isTerminal) {
      bar ??= await openBar(stderr)
      bar.setTotal(Math.max(state.total ?? 0, state.bytes, 1))
      bar.update(state.bytes, { told: told(state, seconds) })
    } else stderr.write(`${told(state, seconds)}\n`)
  }
  let timer = setTimeout(tick, isTerminal ? firstAfter : lineEvery)
  function tick(): void {
    void draw()
    timer = setTimeout(tick, isTerminal ? barEvery : lineEvery)
    timer.unref()
  }
  timer.unref()
  return {
    expect: (bytes) => (state.total = bytes),
    read: (bytes) => (state.bytes += bytes),
    finish: (articles) => (state.articles += articles),
    say: (text) => write(stderr, bar === undefined || text === '' ? text : `${eraseLine}${text}`),
    isShown: () => shown,
    summary: (tally) => tally.lines(state.bytes, (performance.now() - start) / 1000),
    stop() {
      clearTimeout(timer)
      bar?.stop()
    },
  }
}

/** Nothing but messages. */
export function noProgress({ stderr }: Streams): Progress {
  const nothing = (): void => undefined
  return {
    expect: nothing,
    read: nothing,
    finish: nothing,
    say: (text) => write(stderr, text),
    isShown: () => false,
    summary: () => '',
    stop: nothing,
  }
}

async function openBar(stream: NodeJS.WritableStream): Promise<SingleBar> {
  const { SingleBar, Presets } = await import('cli-progress')
  const options = { format: '{bar} {told}', stream, hideCursor: true, clearOnComplete: true, barsize: 24 }
  const bar = new SingleBar(options, Presets.shades_classic)
  bar.start(1, 0, { told: '' })
  return bar
}

function told({ articles, bytes, total }: State, seconds: number): string {
  const rate = bytes / megabyte / seconds
  const parts = [`${articles} articles`, `${rate.toFixed(2)} MB/s`]
  if (total !== undefined && total >= bytes && bytes > 0) {
    parts.unshift(`${Math.floor((100 * bytes) / total)}%`)
    parts.push(`${duration(((total - bytes) * seconds) / bytes)} left`)
  }
  return parts.join(', ')
}

/** `45 s`, `2 min 5 s`, `1 h 3 min`. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  const minutes = Math.floor(whole / 60)
  if (minutes === 0) return `${whole} s`
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
