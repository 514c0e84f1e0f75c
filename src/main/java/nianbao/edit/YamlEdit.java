package nianbao.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.form.Form;
import nianbao.form.Forms;
import nianbao.source.ItemPaths;
import nianbao.source.ItemPaths.Kind;
import nianbao.source.Outline;
import nianbao.yaml.Node;
import nianbao.yaml.YamlReader;

/**
 * Changes items of a report file and leaves every other character as it was typed: comments, order,
 * quotation marks, braces, indentation, line breaks.
 *
 * <p>After each change the new text is read again; where it does not say exactly what it shall, the
 * old one stays and a finding says so.
 */
public final class YamlEdit {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final String file;
  private final Forms forms;

  private YamlEdit(String file, Forms forms) {
    this.file = file;
    this.forms = forms;
  }

  /**
   * The file's text with all changes made, one after the other; or what is in the way of one.
   *
   * @param file the file's name for findings
   */
  public static Outcome<String> apply(String file, String yaml, List<Change> changes, Forms forms) {
    String mark = yaml.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    YamlEdit edit = new YamlEdit(file, forms);
    try {
      Sheet sheet = edit.sheet(yaml.substring(mark.length()));
      for (Change change : changes) {
        sheet = edit.change(sheet, change);
      }
      return Outcome.of(mark + sheet.text().text(), List.of());
    } catch (Refusal refused) {
      return Outcome.failed(List.of(refused.finding()));
    } catch (Unreadable unreadable) {
      return Outcome.failed(unreadable.findings);
    }
  }

  /** A text that cannot be read at all. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    Unreadable(List<Finding> findings) {
      this.findings = findings;
    }
  }

  private Sheet change(Sheet sheet, Change wish) throws Refusal, Unreadable {
    Kind kind =
        sheet.paths().kind(wish.path()).filter(k -> k != Kind.GROUP).orElseThrow(() -> none(wish));
    Change change = new Change(wish.path(), Spelling.clean(wish.value()));
    Proof before = Proof.of(sheet);
    if (before.differsOnlyIn(before, change)) {
      return sheet;
    }
    for (List<Splice> way : ways(sheet, change, kind)) {
      Sheet after = sheet(Splice.all(sheet.text().text(), way));
      if (before.differsOnlyIn(Proof.of(after), change)) {
        return after;
      }
    }
    throw Sheet.refusal(place(sheet, change), "“" + name(change) + "”附近的写法不合规则，改不准");
  }

  private List<List<Splice>> ways(Sheet sheet, Change change, Kind kind) throws Refusal {
    Optional<Outline.Item> item = sheet.outline().item(change.path());
    if (change.value().isBlank()) {
      return item.isEmpty() ? List.of() : new Removal(sheet, item.get().entry()).ways(kind);
    }
    List<String> lines = lines(change.value(), kind);
    return List.of(
        item.isPresent()
            ? new Replacement(sheet, item.get().entry(), lines).splices(kind)
            : new Insertion(sheet, change.path(), lines).splices());
  }

  private static List<String> lines(String value, Kind kind) {
    List<String> lines = new ArrayList<>();
    for (String line : value.split("\n", -1)) {
      if (kind == Kind.NARRATIVE) {
        lines.add(line.isBlank() ? "" : line);
      } else if (!line.isBlank()) {
        lines.add(line.strip());
      }
    }
    return lines;
  }

  private Sheet sheet(String text) throws Unreadable {
    Outcome<Node> node = YamlReader.read(file, text.getBytes(StandardCharsets.UTF_8));
    Outline outline =
        node.value()
            .flatMap(root -> Outline.of(root, forms))
            .orElseThrow(() -> new Unreadable(told(node.findings())));
    Form form = outline.form();
    return new Sheet(new TypedText(text), outline, new ItemPaths(form));
  }

  private List<Finding> told(List<Finding> findings) {
    return findings.isEmpty()
        ? List.of(EditRules.NOT_EDITABLE.at(new Location.Whole(file), "这份文字不是年报，不能用表格改"))
        : findings;
  }

  private Refusal none(Change change) {
    return new Refusal(
        EditRules.NOT_EDITABLE
            .at(new Location.Whole(file), "年报里没有“" + name(change) + "”这一项")
            .remedy("请核对路径，例如 申请.本年新收.自然人"));
  }

  private static Location place(Sheet sheet, Change change) {
    for (int depth = change.path().size(); depth > 0; depth--) {
      Optional<Outline.Item> item = sheet.outline().item(change.path().subList(0, depth));
      if (item.isPresent()) {
        return item.get().entry().key().at();
      }
    }
    return sheet.outline().root().at();
  }

  private static String name(Change change) {
    return String.join(".", change.path());
  }
}
