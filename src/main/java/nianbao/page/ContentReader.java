package nianbao.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Runs the content stream of a page, or of a form on it, once, and tells the ink what it draws.
 *
 * <p>PDFBox's own stream engine is not used: it opens every font program and resolves every
 * property list, which takes several times as long.
 */
final class ContentReader {
  /** Forms within forms; deeper ones are an attack or a loop. */
  private static final int MAX_DEPTH = 12;

  private static final int MAX_STATES = 500;

  private static final double PER_EM = 1000;

  /** What all pages of a document have in common. */
  record Shared(FontStore fonts, PictureDigests digests, Effort effort) {}

  private final Shared shared;
  private final PageInk ink;
  private final Marks marks;
  private final COSDictionary owner;
  private final COSDictionary resources;
  private final Colours colours;
  private final int depth;
  private final Deque<GraphicsState> states = new ArrayDeque<>();
  private final PathTracer path = new PathTracer();
  private final List<COSBase> operands = new ArrayList<>();
  private GraphicsState state;
  private Transform textMatrix = Transform.IDENTITY;
  private Transform lineMatrix = Transform.IDENTITY;

  /** Reads a page, whose base matrix leads from its user space to its top left corner. */
  ContentReader(Shared shared, PageInk ink, PDPage page, Transform base) {
    this.shared = shared;
    this.ink = ink;
    this.marks = new Marks();
    this.owner = page.getCOSObject();
    PDResources own = page.getResources();
    this.resources = own == null ? new COSDictionary() : own.getCOSObject();
    this.colours = new Colours(resources);
    this.state = new GraphicsState(base);
    this.depth = 0;
  }

  /** Reads a form that another content stream draws. */
  private ContentReader(ContentReader outer, COSStream form) {
    this.shared = outer.shared;
    this.ink = outer.ink;
    this.marks = outer.marks;
    this.owner = form;
    COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
    this.resources = own == null ? outer.resources : own;
    this.colours = new Colours(resources);
    this.state = outer.state.copy();
    this.state.matrix = Transform.of(form.getCOSArray(COSName.MATRIX)).then(outer.state.matrix);
    this.depth = outer.depth + 1;
  }

  void read(byte[] content) throws IOException {
    ContentTokens tokens = new ContentTokens(content, shared.effort());
    Optional<String> operator = tokens.operator(operands);
    while (operator.isPresent()) {
      run(operator.get());
      operands.clear();
      operator = tokens.operator(operands);
    }
    ink.endWord(marks);
  }

  private void run(String operator) throws IOException {
    switch (operator) {
      case "q", "Q", "cm", "w" -> state(operator);
      case "BT", "Tf", "Td", "TD", "Tm", "T*", "Tc", "Tw", "Tz", "TL", "Ts", "Tr" -> text(operator);
      case "Tj", "TJ", "'", "\"" -> show(operator);
      case "m", "l", "c", "v", "y", "h", "re" -> build(operator);
      case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" -> paint(operator);
      case "BMC", "BDC" -> beginMark();
      case "EMC" -> endMark();
      case "Do" -> draw();
      case "g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN" ->
          colours.set(operator, operands, state);
      case "BI" -> ink.picture(state.matrix.box(0, 0, 1, 1), "", marks);
      default -> {
        // Clips, shadings and the like change neither text nor place.
      }
    }
  }

  private void state(String operator) {
    switch (operator) {
      case "q" -> {
        if (states.size() < MAX_STATES) {
          states.push(state.copy());
        }
      }
      case "Q" -> {
        if (!states.isEmpty()) {
          state = states.pop();
        }
      }
      case "cm" -> state.matrix = matrix().then(state.matrix);
      default -> state.lineWidth = number(0);
    }
  }

  private void text(String operator) throws IOException {
    switch (operator) {
      case "BT" -> startLine(Transform.IDENTITY);
      case "Tf" -> {
        state.font = font();
        state.fontSize = number(1);
      }
      case "Td" -> startLine(Transform.shift(number(0), number(1)).then(lineMatrix));
      case "TD" -> {
        state.leading = -number(1);
        startLine(Transform.shift(number(0), number(1)).then(lineMatrix));
      }
      case "Tm" -> startLine(matrix());
      case "T*" -> nextLine();
      case "Tc" -> state.characterSpacing = number(0);
      case "Tw" -> state.wordSpacing = number(0);
      case "Tz" -> state.horizontalScale = number(0) / 100;
      case "TL" -> state.leading = number(0);
      case "Tr" -> state.renderingMode = (int) number(0);
      default -> state.rise = number(0);
    }
  }

  private void startLine(Transform matrix) {
    lineMatrix = matrix;
    textMatrix = matrix;
  }

  private void nextLine() {
    startLine(Transform.shift(0, -state.leading).then(lineMatrix));
  }

  private Optional<FontSource> font() throws IOException {
    COSDictionary named = resource(COSName.FONT, operand(0));
    return named == null ? Optional.empty() : Optional.of(shared.fonts().get(named));
  }

  private void show(String operator) {
    switch (operator) {
      case "'" -> nextLine();
      case "\"" -> {
        state.wordSpacing = number(0);
        state.characterSpacing = number(1);
        nextLine();
      }
      default -> {
        // Tj and TJ go on where the last string ended.
      }
    }
    COSBase shown = operand(operands.size() - 1);
    if (shown instanceof COSArray pieces) {
      for (COSBase piece : pieces) {
        if (piece instanceof COSNumber number) {
          advance(-number.floatValue() / PER_EM * state.fontSize);
        } else {
          show(piece);
        }
      }
    } else {
      show(shown);
    }
  }

  private void show(COSBase shown) {
    if (shown instanceof COSString string && state.font.isPresent()) {
      boolean seen = state.renderingMode != GraphicsState.INVISIBLE;
      PageInk.Pen pen = new PageInk.Pen(state.font, seen ? state.fill.colour() : Colour.NONE);
      state.font.get().decode(string.getBytes(), code -> glyph(pen, code));
    }
  }

  private void glyph(PageInk.Pen pen, FontSource.Code code) {
    double size = state.fontSize;
    Transform em = new Transform(size * state.horizontalScale, 0, 0, size, 0, state.rise);
    ink.glyph(pen, code, em.then(textMatrix).then(state.matrix), marks);
    double spacing = state.characterSpacing + (code.blank() ? state.wordSpacing : 0);
    advance(code.advance() * size + spacing);
  }

  private void advance(double distance) {
    textMatrix = Transform.shift(distance * state.horizontalScale, 0).then(textMatrix);
  }

  private void build(String operator) {
    switch (operator) {
      case "m" -> path.move(x(0), y(0));
      case "l" -> path.line(x(0), y(0));
      // Only the ends of a curve matter: no table is ruled with curves.
      case "c" -> path.line(x(4), y(4));
      case "v", "y" -> path.line(x(2), y(2));
      case "h" -> path.close();
      default -> rectangle(number(0), number(1), number(2), number(3));
    }
  }

  private void rectangle(double x, double y, double width, double height) {
    Transform m = state.matrix;
    path.move(m.x(x, y), m.y(x, y));
    path.line(m.x(x + width, y), m.y(x + width, y));
    path.line(m.x(x + width, y + height), m.y(x + width, y + height));
    path.line(m.x(x, y + height), m.y(x, y + height));
    path.close();
  }

  private void paint(String operator) {
    if (operator.startsWith("s") || operator.startsWith("b")) {
      path.close();
    }
    if ("fFbB".indexOf(operator.charAt(0)) >= 0) {
      path.fill(state.fill.colour(), ink);
    }
    if ("sSbB".indexOf(operator.charAt(0)) >= 0) {
      path.stroke(state.lineWidth * state.matrix.scale(), state.stroke.colour(), ink);
    }
    path.clear();
  }

  private void beginMark() {
    ink.endWord(marks);
    boolean artifact = COSName.ARTIFACT.equals(operand(0));
    Optional<Marks.Key> key = Optional.empty();
    if (!artifact && operands.size() > 1) {
      COSBase given = operand(1);
      COSDictionary properties =
          given instanceof COSDictionary inline ? inline : resource(COSName.PROPERTIES, given);
      int id = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
      key = id < 0 ? Optional.empty() : Optional.of(new Marks.Key(owner, id));
    }
    marks.begin(artifact, key);
  }

  private void endMark() {
    ink.endWord(marks);
    marks.end();
  }

  private void draw() throws IOException {
    if (!(resource(COSName.XOBJECT, operand(0)) instanceof COSStream stream)) {
      return;
    }
    COSName kind = stream.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(kind)) {
      ink.picture(state.matrix.box(0, 0, 1, 1), shared.digests().of(stream), marks);
    } else if (COSName.FORM.equals(kind) && depth < MAX_DEPTH) {
      ink.endWord(marks);
      new ContentReader(this, stream).read(PageReader.bytes(stream));
    }
  }

  private COSDictionary resource(COSName category, COSBase name) {
    COSDictionary all = resources.getCOSDictionary(category);
    return all != null && name instanceof COSName key ? all.getCOSDictionary(key) : null;
  }

  private COSBase operand(int index) {
    return index >= 0 && index < operands.size() ? operands.get(index) : COSName.NONE;
  }

  private double number(int index) {
    return operand(index) instanceof COSNumber number ? number.floatValue() : 0;
  }

  private double x(int index) {
    return state.matrix.x(number(index), number(index + 1));
  }

  private double y(int index) {
    return state.matrix.y(number(index), number(index + 1));
  }

  private Transform matrix() {
    return new Transform(number(0), number(1), number(2), number(3), number(4), number(5));
  }
}
