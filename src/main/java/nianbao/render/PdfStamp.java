package nianbao.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes who, what and when into a PDF, in place of what the layout engine wrote.
 *
 * <p>The engine takes the time from the clock and has the JDK rewrite the colour profile, so that
 * neither would be the same twice.
 */
record PdfStamp(PdfMetadata metadata, long seed) {
  private static final String PROGRAM = "nianbao";
  private static final String SRGB = "sRGB IEC61966-2.1";

  void apply(PDDocument pdf) throws IOException {
    pdf.setDocumentInformation(information());
    plainPictures(pdf);
    pdf.setDocumentId(seed);
    PDMetadata xmp = new PDMetadata(pdf);
    xmp.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setLanguage("zh-CN");
    pdf.getDocumentCatalog().setMetadata(xmp);
    COSArray intents = new COSArray();
    intents.add(outputIntent(pdf));
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
  }

  /** The engine asks viewers to smooth pictures, which PDF/A forbids (ISO 19005-2, 6.2.8). */
  private static void plainPictures(PDDocument pdf) {
    for (PDPage page : pdf.getPages()) {
      COSDictionary pictures = page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
      if (pictures != null) {
        pictures.keySet().stream()
            .map(pictures::getDictionaryObject)
            .filter(COSStream.class::isInstance)
            .forEach(picture -> ((COSStream) picture).removeItem(COSName.INTERPOLATE));
      }
    }
  }

  private PDDocumentInformation information() {
    Calendar created = GregorianCalendar.from(metadata.created().toZonedDateTime());
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(metadata.title());
    information.setSubject(metadata.subject());
    information.setAuthor(metadata.author());
    information.setCreator(PROGRAM);
    information.setProducer(PROGRAM);
    information.setCreationDate(created);
    information.setModificationDate(created);
    return information;
  }

  private static COSDictionary outputIntent(PDDocument pdf) throws IOException {
    COSStream profile = pdf.getDocument().createCOSStream();
    profile.setInt(COSName.N, 3);
    try (InputStream in = PdfStamp.class.getResourceAsStream("sRGB.icc");
        OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
      in.transferTo(out);
    }
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
    intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
    intent.setString(COSName.getPDFName("OutputConditionIdentifier"), SRGB);
    intent.setString(COSName.INFO, SRGB);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }

  private String xmp() {
    String created =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
            .format(metadata.created());
    return String.format(
        Locale.ROOT,
        """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
        <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>%s</xmp:CreateDate>
        <xmp:ModifyDate>%s</xmp:ModifyDate>
        <xmp:CreatorTool>nianbao</xmp:CreatorTool>
        <pdf:Producer>nianbao</pdf:Producer>
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 followed</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>""",
        escaped(metadata.title()),
        escaped(metadata.subject()),
        escaped(metadata.author()),
        created,
        created);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
