/** The types leave out what the library keeps of the font in use: the letters of each glyph drawn. */
interface WithFont {
  readonly _font: { readonly unicode: (readonly number[])[] };
}

/** It has no look and no sound. */
const joiner = 0x200d;

/**
 * A letter may be drawn as two glyphs, of which one stands for no letter: readers of the file would copy out whatever
 * its number means, in the midst of an Arabic name. Called once everything is drawn.
 */
export function nameBareGlyphs(doc: PDFKit.PDFDocument, fonts: Iterable<string>): void {
  for (const name of fonts) {
    const { unicode } = (doc.font(name) as unknown as WithFont)._font;
    for (const [glyph, letters] of unicode.entries()) if (letters.length === 0) unicode[glyph] = [joiner];
  }
}
