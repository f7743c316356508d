import loaded from 'compromise/two'

/** compromise, loaded with the page. */
export function compromise(): typeof loaded {
  return loaded
}
