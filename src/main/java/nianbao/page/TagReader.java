package nianbao.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Reads the tag tree and hangs the marked content of the pages into it. */
final class TagReader {
  private static final COSName STRUCTURE = COSName.STRUCT_TREE_ROOT;
  private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
  private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");
  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final COSName MARKED_CONTENT = COSName.getPDFName("MCR");
  private static final COSName OBJECT = COSName.getPDFName("OBJR");
  private static final COSName STREAM = COSName.getPDFName("Stm");

  /** No document nests deeper; the reader is recursive. */
  private static final int MAX_DEPTH = 200;

  /** No table is larger. */
  private static final int MAX_SPAN = 1000;

  private final Map<Marks.Key, Tagged> pieces;
  private final Effort effort;
  private final Optional<COSDictionary> roles;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private TagReader(Map<Marks.Key, Tagged> pieces, Effort effort, Optional<COSDictionary> roles) {
    this.pieces = pieces;
    this.effort = effort;
    this.roles = roles;
  }

  static Optional<TagNode> read(COSDictionary catalog, Map<Marks.Key, Tagged> pieces, Effort effort)
      throws Effort.Exceeded {
    COSDictionary root = catalog.getCOSDictionary(STRUCTURE);
    if (root == null) {
      return Optional.empty();
    }
    Optional<COSDictionary> roles =
        Optional.ofNullable(root.getCOSDictionary(COSName.getPDFName("RoleMap")));
    TagReader reader = new TagReader(pieces, effort, roles);
    List<Tagged> children = reader.children(root, new COSDictionary(), 0);
    return Optional.of(new TagNode(STRUCTURE.getName(), TagNode.Attributes.NONE, children));
  }

  private List<Tagged> children(COSDictionary element, COSDictionary page, int depth)
      throws Effort.Exceeded {
    List<Tagged> children = new ArrayList<>();
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (depth > MAX_DEPTH) {
      return children;
    }
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        child(array.getObject(i), page, depth).ifPresent(children::add);
      }
    } else {
      child(kids, page, depth).ifPresent(children::add);
    }
    return children;
  }

  private Optional<Tagged> child(COSBase kid, COSDictionary page, int depth)
      throws Effort.Exceeded {
    effort.step();
    if (kid instanceof COSInteger id) {
      return piece(page, id.intValue());
    }
    if (!(kid instanceof COSDictionary dictionary)) {
      return Optional.empty();
    }
    COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
    COSDictionary current = own == null ? page : own;
    COSName type = dictionary.getCOSName(COSName.TYPE);
    if (MARKED_CONTENT.equals(type)) {
      COSDictionary stream = dictionary.getCOSStream(STREAM);
      return piece(stream == null ? current : stream, dictionary.getInt(COSName.MCID, -1));
    }
    if (OBJECT.equals(type) || !seen.add(dictionary)) {
      return Optional.empty();
    }
    List<Tagged> children = children(dictionary, current, depth + 1);
    return Optional.of(new TagNode(role(dictionary), attributes(dictionary), children));
  }

  private Optional<Tagged> piece(COSDictionary owner, int id) {
    return Optional.ofNullable(pieces.get(new Marks.Key(owner, id)));
  }

  /** The standard type: roles may be mapped to roles, but no sane file does so often. */
  private String role(COSDictionary element) {
    String role = element.getNameAsString(COSName.S, "");
    for (int i = 0; i < 4 && roles.isPresent(); i++) {
      role = roles.get().getNameAsString(role, role);
    }
    return role;
  }

  private static TagNode.Attributes attributes(COSDictionary element) {
    String alternative = element.getString(COSName.ALT, "");
    String language = element.getString(COSName.LANG, "");
    String scope = "";
    int rows = 1;
    int columns = 1;
    for (COSDictionary own : owners(element.getDictionaryObject(COSName.A))) {
      scope = own.getNameAsString(SCOPE, scope);
      rows = own.getInt(ROW_SPAN, rows);
      columns = own.getInt(COLUMN_SPAN, columns);
    }
    return new TagNode.Attributes(scope, span(rows), span(columns), alternative, language);
  }

  private static List<COSDictionary> owners(COSBase attributes) {
    List<COSDictionary> owners = new ArrayList<>();
    if (attributes instanceof COSDictionary one) {
      owners.add(one);
    } else if (attributes instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSDictionary one) {
          owners.add(one);
        }
      }
    }
    return owners;
  }

  private static int span(int written) {
    return Math.max(1, Math.min(MAX_SPAN, written));
  }
}
