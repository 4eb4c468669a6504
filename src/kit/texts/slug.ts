/** A title as part of an address: letters without accents, digits, hyphens. */
/** Words that stand where a slug would: addresses of the house itself. */
export const reserved: ReadonlySet<string> = new Set([
  'mensen',
  'organisatie',
  'panels',
  'vergoedingen',
  'vragen',
  'nieuw',
  'en',
  'voorbeeld',
])

export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'panel'
