package nianbao.recover;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nianbao.page.PageModel;
import nianbao.page.PageReader;
import nianbao.sample.SamplePdf;

/** The page models of PDFs made from XHTML, each made once, however often a test is run. */
final class ReadOnce {
  private static final Map<String, PageModel> TAGGED = new ConcurrentHashMap<>();
  private static final Map<String, PageModel> UNTAGGED = new ConcurrentHashMap<>();

  private ReadOnce() {}

  static PageModel tagged(String xhtml) {
    return TAGGED.computeIfAbsent(xhtml, text -> read(SamplePdf.tagged(text)));
  }

  static PageModel untagged(String xhtml) {
    return UNTAGGED.computeIfAbsent(xhtml, text -> read(SamplePdf.untagged(text)));
  }

  private static PageModel read(byte[] pdf) {
    return PageReader.read("a.pdf", pdf).value().orElseThrow();
  }
}
