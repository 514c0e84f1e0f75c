package nianbao.render;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Reads the alternative texts of all figures from a PDF's tags. */
final class FigureTexts {
  private FigureTexts() {}

  static List<String> of(PDDocument document) {
    List<String> texts = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), texts);
    return texts;
  }

  private static void collect(PDStructureNode node, List<String> texts) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          texts.add(element.getAlternateDescription());
        }
        collect(element, texts);
      }
    }
  }
}
