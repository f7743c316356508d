/**
 * A calendar expression as its words give it, before it is placed on the calendar.
 *
 * To be refined by the owner of dates: one variant per way of resolving.
 */
export type DateReading =
  { readonly type: 'absolute'; readonly value: string } | { readonly type: 'duration'; readonly value: string }
