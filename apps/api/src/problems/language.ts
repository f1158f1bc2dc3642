/** The languages people are answered in. Danish unless English is asked for first. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language an `Accept-Language` header asks for: whichever of Danish and English has the higher weight. Danish when
 * neither is named or both weigh the same.
 */
export function languageOf(header: string | undefined): Language {
  if (header === undefined) return 'da';
  let danish = 0;
  let english = 0;
  for (const part of header.slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = parameters
      .map((text) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(text)?.[1])
      .find((q) => q !== undefined);
    const q = weight === undefined ? 1 : Number(weight);
    if (tag === 'da' || tag.startsWith('da-')) danish = Math.max(danish, q);
    if (tag === 'en' || tag.startsWith('en-')) english = Math.max(english, q);
  }
  return english > danish ? 'en' : 'da';
}
