package nianbao.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianbao.finding.Box;
import nianbao.finding.Finding;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;

/** Puts marks on a page as annotations: a frame with the finding as its note. */
final class Annotator {
  private static final String AUTHOR = "年报检查";
  private static final double NOTE_WIDTH = 220;
  private static final double NOTE_HEIGHT = 120;

  private final MarkDrawer drawer;

  Annotator(MarkDrawer drawer) {
    this.drawer = drawer;
  }

  void mark(PDPage page, List<Mark> marks) throws IOException {
    // What stands in the list already is neither looked at nor shared with other pages.
    COSArray old = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    COSArray annotations = old == null ? new COSArray() : new COSArray(old.toList());
    PageView view = PageView.of(page);
    for (Mark mark : marks) {
      for (PDAnnotation annotation : annotations(page, view, mark)) {
        annotation.getCOSObject().setDirect(false);
        annotations.add(annotation);
      }
    }
    page.getCOSObject().setItem(COSName.ANNOTS, annotations);
  }

  private List<PDAnnotation> annotations(PDPage page, PageView view, Mark mark) throws IOException {
    List<PDAnnotation> annotations = new ArrayList<>();
    PDAnnotationSquare square = square(page, view, mark);
    annotations.add(square);
    if (mark.kind() != Mark.Kind.MORE) {
      PDAnnotationPopup popup = new PDAnnotationPopup();
      Box extent = MarkDrawer.extent(mark);
      popup.setRectangle(view.area(new Box(extent.right(), extent.y(), NOTE_WIDTH, NOTE_HEIGHT)));
      popup.setParent(square);
      popup.setPage(page);
      popup.setOpen(false);
      square.setPopup(popup);
      annotations.add(popup);
    }
    return annotations;
  }

  private PDAnnotationSquare square(PDPage page, PageView view, Mark mark) throws IOException {
    Finding finding = mark.finding();
    PDAnnotationSquare square = new PDAnnotationSquare();
    PDRectangle extent = view.area(MarkDrawer.extent(mark));
    square.setRectangle(extent);
    square.setPage(page);
    square.setPrinted(true);
    square.setColor(MarkDrawer.colour(finding.severity()));
    square.setTitlePopup(AUTHOR);
    square.setSubject(finding.rule().code());
    square.setContents(text(mark));
    PDAppearanceDictionary looks = new PDAppearanceDictionary();
    looks.setNormalAppearance(drawer.draw(mark, view));
    square.setAppearance(looks);
    return square;
  }

  private static String text(Mark mark) {
    Finding finding = mark.finding();
    List<String> lines = new ArrayList<>();
    lines.add(FindingText.head(mark.number(), finding));
    if (mark.kind() == Mark.Kind.RELATED) {
      lines.add("（另见第" + mark.number() + "处）");
    }
    lines.addAll(FindingText.lines(finding));
    return FindingText.plain(String.join("\n", lines));
  }
}
