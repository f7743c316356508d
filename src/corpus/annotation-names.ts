/** Names of annotation files, which are no articles. */

const annotation = /^(?:(.+)\.)?facts\.(?:json|ya?ml)$/u

/** Name without its ending of the article that a file is the annotation of: `notice` for `notice.facts.yaml`. */
export function annotatedStem(name: string): string | undefined {
  const match = annotation.exec(name)
  return match === null ? undefined : (match[1] ?? 'article')
}
