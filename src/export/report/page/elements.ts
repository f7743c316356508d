/** Elements made by code: text is only ever set as text. */

type Attributes = Readonly<Record<string, string>>

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** An element that the page's frame has. */
export function frame<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E
}
