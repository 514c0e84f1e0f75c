package nianbao.render;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The {@code /Properties} resources of all pages of a document, in one dictionary.
 *
 * <p>A tagged page marks each line of text with a number that starts at 0 on every page. PDFBox
 * gives each mark of each page its own entry and object, and searches all entries before it adds
 * one. Here pages share the entry of a number, found by the number, which saves a thousand objects
 * and a tenth of the time of a report.
 */
final class MarkedContentNames extends COSDictionary {
  private static final COSName LAYOUT = COSName.getPDFName("Layout");

  MarkedContentNames() {
    COSDictionary layout = new COSDictionary();
    layout.setItem(COSName.TYPE, LAYOUT);
    layout.setDirect(true);
    setItem(LAYOUT, layout);
  }

  @Override
  public boolean containsValue(Object value) {
    return true;
  }

  /** The name for a property list, added under it on first use. */
  @Override
  public COSName getKeyForValue(Object value) {
    COSDictionary properties = (COSDictionary) value;
    if (COSName.BACKGROUND.equals(properties.getItem(COSName.TYPE))) {
      return LAYOUT;
    }
    int mark = properties.getInt(COSName.MCID);
    COSName name = COSName.getPDFName(mark < 0 ? "A" + size() : "M" + mark);
    if (!containsKey(name)) {
      properties.setDirect(true);
      setItem(name, (COSBase) properties);
    }
    return name;
  }
}
