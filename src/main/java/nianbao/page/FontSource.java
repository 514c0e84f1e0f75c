package nianbao.page;

import java.util.function.Consumer;

/** Turns the bytes of a shown string into glyphs. */
interface FontSource {
  /** What a glyph reads where it shows nothing or has no Unicode. */
  String NO_CHARACTER = "\uFFFD";

  /**
   * A glyph as a font sees it.
   *
   * @param advance in ems
   * @param blank whether the word spacing applies, which it does to the one-byte code 32 only
   */
  record Code(String text, double advance, boolean blank) {}

  FontFacts facts();

  void decode(byte[] shown, Consumer<Code> glyphs);
}
