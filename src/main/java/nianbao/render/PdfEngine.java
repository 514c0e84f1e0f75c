package nianbao.render;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.fontstore.FontNotFoundException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.transform.TransformerException;
import nianbao.finding.Outcome;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.XmpSerializer;
import org.w3c.dom.Document;

/**
 * Turns XHTML into PDF/A-2a and PDF/UA-1 with the same bytes every time.
 *
 * <p>One engine serves all documents of a process, from any number of threads: it holds the parsed
 * fonts and their metrics. It reads nothing but what it is given; of all addresses in the XHTML and
 * its style sheets only {@code data:image/png} and {@code data:image/jpeg} are followed.
 */
public final class PdfEngine {
  private static final Pattern OWN_PICTURE = Pattern.compile("data:image/(png|jpeg);base64,.*");
  private static final float PDF_VERSION = 1.7f;

  /** All faces are registered as regular ones. */
  static final int WEIGHT = 400;

  private final List<Face> faces;
  private final FSCacheEx<String, FSCacheValue> metrics;

  public PdfEngine(List<Face> faces) {
    QuietEngineLog.install();
    this.faces = List.copyOf(faces);
    this.metrics = KnownMetrics.of(faces);
  }

  /**
   * The PDF of a document, whose style sheet stands in its head; none where text has no font at
   * all. Whatever the layout engine warns about is a finding.
   *
   * @param xhtml used up: the engine may change it
   */
  public Outcome<Rendered> render(Document xhtml, PdfMetadata metadata) {
    Complaints complaints = new Complaints(metadata.title());
    long seed = ContentHash.of(xhtml, metadata);
    try (PDDocument pdf = LeanDocument.create();
        PdfBoxRenderer renderer = renderer(xhtml, pdf, complaints)) {
      renderer.layout();
      LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
      context.setFontContext(new PdfBoxFontContext());
      Justification.apply(renderer, context);
      Map<String, List<Placement>> placements = Placements.of(renderer, context);
      renderer.createPDFWithoutClosing();
      new PdfStamp(metadata, seed).apply(pdf);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
      pdf.save(bytes);
      return Outcome.of(new Rendered(bytes.toByteArray(), placements), complaints.findings());
    } catch (FontNotFoundException e) {
      complaints.fontNotFound(e);
      return Outcome.failed(complaints.findings());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
  }

  /**
   * Writes metadata of nothing, so that their classes are loaded before the first document needs
   * them: for the first time they take longer than all pages of a short report.
   */
  public static void tryOut() {
    XMPMetadata metadata = XMPMetadata.createXMPMetadata();
    metadata.createAndAddDublinCoreSchema().setFormat("application/pdf");
    metadata.createAndAddPDFAExtensionSchemaWithDefaultNS();
    try {
      new XmpSerializer().serialize(metadata, OutputStream.nullOutputStream(), true);
    } catch (TransformerException e) {
      throw new IllegalStateException("metadata of no document", e);
    }
  }

  private PdfBoxRenderer renderer(Document xhtml, PDDocument pdf, Complaints complaints) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder
        .usePDDocument(pdf)
        .usePageSupplier(new LeanPages())
        .usePdfVersion(PDF_VERSION)
        .usePdfUaAccessibility(true)
        .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
        .useUnicodeLineBreaker(new LineBreaks())
        .useUnicodeCharacterBreaker(new CharacterBreaks())
        .withW3cDocument(xhtml, "about:report")
        .useSVGDrawer(new ChartDrawer())
        .withDiagnosticConsumer(complaints)
        .useExternalResourceAccessControl(
            PdfEngine::mayRead, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useExternalResourceAccessControl(
            PdfEngine::mayRead, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    for (Face face : faces) {
      builder.useFont(new Embedded(pdf, face), face.family(), WEIGHT, FontStyle.NORMAL, true);
    }
    PdfBoxRenderer renderer = builder.buildPdfRenderer();
    renderer.getSharedContext().setTextRenderer(new WholeCharacters());
    return renderer;
  }

  private static boolean mayRead(String uri, ExternalResourceType type) {
    return type == ExternalResourceType.IMAGE_RASTER
        && uri != null
        && OWN_PICTURE.matcher(uri).matches();
  }

  /** A shared font, embedded in one document on its first use. */
  private static final class Embedded extends PDFontSupplier {
    private final PDDocument pdf;
    private final Face face;

    Embedded(PDDocument pdf, Face face) {
      super(null);
      this.pdf = pdf;
      this.face = face;
    }

    @Override
    public PDFont supply() {
      try {
        return EmbeddedFont.in(pdf, face.font().get(), face.family());
      } catch (IOException e) {
        throw new UncheckedIOException("font " + face.family() + " cannot be embedded", e);
      }
    }
  }
}
