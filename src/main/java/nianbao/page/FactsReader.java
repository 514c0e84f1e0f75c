package nianbao.page;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Reads what a document says about itself. */
final class FactsReader {
  private static final int MAX_OUTLINE_DEPTH = 20;

  private final PDDocument document;
  private final Map<COSDictionary, Integer> pages;
  private final Effort effort;

  /**
   * @param pages the number of each page
   */
  FactsReader(PDDocument document, Map<COSDictionary, Integer> pages, Effort effort) {
    this.document = document;
    this.pages = pages;
    this.effort = effort;
  }

  DocumentFacts read(List<FontFacts> fonts) throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary info = document.getDocumentInformation().getCOSObject();
    COSDictionary marked = catalog.getCOSDictionary(COSName.MARK_INFO);
    ConformanceReader conformance = new ConformanceReader();
    COSStream metadata = catalog.getCOSStream(COSName.METADATA);
    if (metadata != null) {
      conformance.read(metadata);
    }
    return new DocumentFacts(
        info.getString(COSName.TITLE, ""),
        info.getString(COSName.AUTHOR, ""),
        info.getString(COSName.SUBJECT, ""),
        catalog.getString(COSName.LANG, ""),
        info.getString(COSName.PRODUCER, ""),
        created(info),
        marked != null && marked.getBoolean(COSName.getPDFName("Marked"), false),
        conformance.pdfA(),
        conformance.pdfUa(),
        outline(),
        fonts);
  }

  private static Optional<OffsetDateTime> created(COSDictionary info) {
    Calendar date = info.getDate(COSName.CREATION_DATE);
    return Optional.ofNullable(date)
        .map(
            calendar -> {
              ZoneId zone = calendar.getTimeZone().toZoneId();
              return calendar.toInstant().atZone(zone).toOffsetDateTime();
            });
  }

  private List<OutlineEntry> outline() throws IOException {
    List<OutlineEntry> entries = new ArrayList<>();
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      add(outline, 1, entries);
    }
    return entries;
  }

  private void add(PDOutlineNode parent, int level, List<OutlineEntry> entries) throws IOException {
    PDOutlineItem item = parent.getFirstChild();
    while (item != null && level <= MAX_OUTLINE_DEPTH) {
      // A chain of entries may be a ring.
      effort.step();
      String title = item.getTitle() == null ? "" : item.getTitle();
      entries.add(new OutlineEntry(level, title, page(item)));
      add(item, level + 1, entries);
      item = item.getNextSibling();
    }
  }

  private OptionalInt page(PDOutlineItem item) {
    COSBase destination = item.getCOSObject().getDictionaryObject(COSName.DEST);
    COSDictionary action = item.getCOSObject().getCOSDictionary(COSName.A);
    if (destination == null && action != null) {
      destination = action.getDictionaryObject(COSName.D);
    }
    if (destination instanceof COSArray array
        && array.size() > 0
        && array.getObject(0) instanceof COSDictionary page
        && pages.containsKey(page)) {
      return OptionalInt.of(pages.get(page));
    }
    return OptionalInt.empty();
  }
}
