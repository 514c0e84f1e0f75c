package nianbao.page;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** The fonts of one document, each opened when a page first writes with it. */
final class FontStore {
  private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+(.+)");

  private final Map<COSDictionary, FontSource> open = new IdentityHashMap<>();
  private final Set<FontFacts> used = new LinkedHashSet<>();

  FontSource get(COSDictionary font) throws IOException {
    FontSource source = open.get(font);
    if (source == null) {
      FontFacts facts = facts(font);
      source =
          IdentityFont.suits(font)
              ? IdentityFont.of(font, facts)
              : new OtherFont(facts, PDFontFactory.createFont(font));
      open.put(font, source);
      used.add(facts);
    }
    return source;
  }

  List<FontFacts> used() {
    return List.copyOf(used);
  }

  /** The font that holds the glyphs: the only child of a composite font, or the font itself. */
  static COSDictionary descendant(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSBase first = descendants != null && descendants.size() > 0 ? descendants.getObject(0) : null;
    return first instanceof COSDictionary dictionary ? dictionary : font;
  }

  private static FontFacts facts(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT, "");
    Matcher matcher = SUBSET.matcher(name);
    boolean subset = matcher.matches();
    return new FontFacts(subset ? matcher.group(1) : name, embedded(font), subset);
  }

  private static boolean embedded(COSDictionary font) {
    if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
      return true;
    }
    COSDictionary descriptor = descendant(font).getCOSDictionary(COSName.FONT_DESC);
    return descriptor != null
        && (descriptor.getCOSStream(COSName.FONT_FILE) != null
            || descriptor.getCOSStream(COSName.FONT_FILE2) != null
            || descriptor.getCOSStream(COSName.FONT_FILE3) != null);
  }
}
