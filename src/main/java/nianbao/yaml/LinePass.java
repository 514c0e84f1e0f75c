package nianbao.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.TextEdit;

/**
 * Walks over the lines before SnakeYAML sees them: names or mends what a clerk types wrong, and
 * goes on behind it, so that all faults of a file come out in one run.
 */
final class LinePass {
  /** A mapping or list that is open, and the column its entries start at, from 0. */
  private record Level(int indent, boolean list) {}

  /** A key or list item whose value was not on its own line. */
  private record Open(int indent, String key) {}

  private final Pass pass;
  private final SourceText source;
  private final Problems problems;
  private final ValuePass values;
  private final List<Level> levels = new ArrayList<>();
  private Optional<Open> open = Optional.empty();
  private int keys;

  LinePass(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.pass = new Pass(source, new Skeleton(source.size()), problems);
    this.values = new ValuePass(pass);
  }

  /** The mended document, or nothing where the file has no key at all. */
  Optional<Skeleton> run() {
    for (int i = 0; i < source.size(); ) {
      i = step(i);
    }
    if (keys > 0 || !levels.isEmpty()) {
      return Optional.of(pass.skeleton());
    }
    problems.forget(YamlRules.KEY_WITHOUT_COLON);
    int first = source.nextContent(0);
    String message = "整个文件没有一行“键: 值”，不是年报的 YAML 文件";
    String remedy = "在网页上点“新建空白年报”，或者用 nianbao init 机关全称 生成一份，把内容填进去";
    if (first == source.size()) {
      problems.add(
          YamlRules.EMPTY_FILE, new Location.Whole(problems.file()), "文件里只有注释，没有内容", remedy);
    } else {
      int start = source.indentation(first).start();
      problems.add(
          YamlRules.NO_KEYS, source.at(first, start, source.text(first).length()), message, remedy);
    }
    return Optional.empty();
  }

  private int step(int i) {
    if (source.isEmptyOrComment(i)) {
      return i + 1;
    }
    Indentation indentation = source.indentation(i);
    if (pass.isDocumentMark(i)) {
      return documentMark(i);
    }
    if (source.text(i).charAt(0) == '%') {
      return directive(i);
    }
    boolean item = isItem(i);
    if (!item && isText(i)) {
      return text(i);
    }
    if (!item && !isKey(i)) {
      return noColon(i);
    }
    if (source.text(i).charAt(indentation.start()) == '{' && levels.isEmpty()) {
      return noColon(i);
    }
    Optional<Level> level = place(i, item);
    if (level.isEmpty()) {
      return skipDeeper(i);
    }
    pass.checkSpaces(i, 0, indentation.start(), "行首");
    pass.skeleton().line(i).put(" ".repeat(level.get().indent()), 1);
    int start = indentation.start();
    return item ? item(i, start, level.get()) : key(i, start, level.get().indent());
  }

  private int documentMark(int i) {
    boolean ends = source.text(i).startsWith("...");
    boolean behind = source.nextContent(i + 1) < source.size();
    if (keys == 0 && levels.isEmpty() || !behind) {
      return i + 1;
    }
    problems.add(
        YamlRules.SECOND_DOCUMENT,
        source.at(i, 0, 3),
        "“" + (ends ? "..." : "---") + "”表示后面是另一份文件，从这里起都没有读入",
        "删去这一行；两个镇的年报要分成两个文件");
    return source.size();
  }

  private int directive(int i) {
    problems.add(
        YamlRules.DIRECTIVE,
        source.at(i, 0, source.text(i).length()),
        "以“%”开头的行是给程序的指令，年报里不用",
        "删去这一行；如果是正文，在行首加空格");
    return i + 1;
  }

  private int width(int i) {
    return source.indentation(i).width();
  }

  private Level top() {
    return levels.get(levels.size() - 1);
  }

  /** An item of a list, also one that lacks the space behind its dash. */
  private boolean isItem(int i) {
    if (pass.isItem(i)) {
      return true;
    }
    String text = source.text(i);
    int start = source.indentation(i).start();
    if (text.charAt(start) != '-'
        || start + 1 == text.length()
        || !Character.isLetterOrDigit(text.codePointAt(start + 1))) {
      return false;
    }
    boolean first =
        open.map(o -> width(i) >= o.indent()).orElse(false)
            && !Character.isDigit(text.codePointAt(start + 1));
    boolean next = open.isEmpty() && !levels.isEmpty() && top().list();
    return first || next && top().indent() == width(i);
  }

  /** Whether a line is the start of a text that belongs to the key above it. */
  private boolean isText(int i) {
    if (open.isEmpty()) {
      return false;
    }
    return width(i) > open.get().indent()
        ? isTextBlock(i, open.get().indent())
        : Prose.isSentence(source.text(i)) && !pass.standsOutAsKey(i);
  }

  private boolean isKey(int i) {
    String text = source.text(i);
    int start = source.indentation(i).start();
    return KeyShape.find(text, start)
        .filter(
            shape -> shape.quoted() || !Prose.isSentence(shape.key(text)) || isMapping(text, start))
        .isPresent();
  }

  /** Whether the lines under a key without a value are a text rather than keys of their own. */
  private boolean isTextBlock(int first, int indent) {
    int balance = 0;
    for (int i = first; i < source.size(); i++) {
      if (source.isEmptyOrComment(i)) {
        continue;
      }
      if (width(i) <= indent) {
        break;
      } else if (width(i) == width(first)) {
        String text = source.text(i);
        boolean key = pass.standsOutAsKey(i);
        if (key && isMapping(text, source.indentation(i).start())) {
          return false;
        }
        balance += key ? 1 : -1;
      }
    }
    return balance < 0 || balance == 0 && !pass.standsOutAsKey(first);
  }

  private static boolean isMapping(String text, int start) {
    String value = KeyShape.find(text, start).map(shape -> shape.value(text)).orElse("");
    return !value.isEmpty() && "{｛|｜".indexOf(value.charAt(0)) >= 0;
  }

  private int text(int i) {
    Open key = open.orElseThrow();
    int start = source.indentation(i).start();
    if (width(i) <= key.indent()) {
      problems.inLines(
          YamlRules.TEXT_NOT_INDENTED
              .at(source.at(i, start, source.text(i).length()), "")
              .remedy("在正文每一行的开头加空格，比“" + key.key() + "”多空两格")
              .fix(pass.indented(i, key.indent())),
          n -> "“" + key.key() + "”的正文没有缩进" + Prose.lines(n) + "，已算作它的正文");
    } else {
      pass.checkSpaces(i, 0, start, "行首");
    }
    open = Optional.empty();
    pass.skeleton().line(i).put(" ".repeat(key.indent() + 1), 1);
    return values.read(new Pass.Spot(i, start, key.indent(), key.key(), levels.size()));
  }

  /** A line that should have been a key: where keys hang below it, it is read as one. */
  private int noColon(int i) {
    int start = source.indentation(i).start();
    String text = source.text(i);
    int end = Indentation.trimEnd(text, start, text.length());
    String line = text.substring(start, end);
    if (Prose.isSentence(line)) {
      problems.inLines(
          YamlRules.KEY_WITHOUT_COLON,
          source.at(i, start, end),
          n -> "这里的文字不知道属于哪一项" + Prose.lines(n) + "，没有读入",
          "如果是上一项的正文，在上一项的冒号后面写“|”，正文每行开头多空两格");
    } else {
      problems.add(
          YamlRules.KEY_WITHOUT_COLON,
          source.at(i, start, end),
          "“" + Prose.brief(line) + "”这一行没有冒号，不知道是什么",
          "写成“键: 值”，例如“自然人: 12”，冒号后空一格");
    }
    int next = source.nextContent(i + 1);
    boolean parent =
        next < source.size()
            && width(next) > width(i)
            && !Prose.isSentence(line)
            && line.indexOf(' ') < 0
            && (pass.standsOutAsKey(next) || pass.isItem(next));
    Optional<Level> level = parent ? place(i, false) : Optional.empty();
    if (level.isEmpty()) {
      return skipDeeper(i);
    }
    SkeletonLine out = pass.skeleton().line(i).put(" ".repeat(level.get().indent()), 1);
    out.put(pass.plain(i, start, end)).put(":", source.line(i).column(start));
    open = Optional.of(new Open(level.get().indent(), line));
    return i + 1;
  }

  /** Passes over what hangs below a line that could not be read. */
  private int skipDeeper(int i) {
    int next = i + 1;
    while (next < source.size() && (source.isEmptyOrComment(next) || width(next) > width(i))) {
      next++;
    }
    return next;
  }

  /** Finds the level a line belongs to; none where it can belong to no level. */
  private Optional<Level> place(int i, boolean item) {
    int width = width(i);
    boolean below = open.map(o -> width > o.indent() || item && width == o.indent()).orElse(true);
    if (levels.isEmpty() || below && open.isPresent()) {
      open = Optional.empty();
      return push(i, new Level(width, item));
    }
    open = Optional.empty();
    Optional<Level> popped = Optional.empty();
    while (levels.size() > 1
        && (top().indent() > width || !item && top().indent() == width && isFlushList())) {
      popped = Optional.of(levels.remove(levels.size() - 1));
    }
    if (top().indent() != width) {
      snap(i, popped);
    }
    if (top().list() != item) {
      return misplaced(i, item);
    }
    return Optional.of(top());
  }

  /** A list whose dashes stand right below the key it belongs to. */
  private boolean isFlushList() {
    return top().list() && levels.get(levels.size() - 2).indent() == top().indent();
  }

  private Optional<Level> push(int i, Level level) {
    if (levels.size() >= Pass.DEEPEST) {
      int start = source.indentation(i).start();
      problems.add(
          YamlRules.TOO_DEEP,
          source.at(i, start, source.text(i).length()),
          "缩进套了 " + Pass.DEEPEST + " 层以上，读不下去了",
          "年报的内容最多四层；检查这一行和上面各行开头的空格");
      return Optional.empty();
    }
    levels.add(level);
    return Optional.of(level);
  }

  /** A line between two levels goes to the nearer one. */
  private void snap(int i, Optional<Level> popped) {
    int width = width(i);
    int up = Math.abs(width - top().indent());
    popped.filter(level -> level.indent() - width <= up).ifPresent(levels::add);
    Indentation indentation = source.indentation(i);
    if (indentation.odd() >= 0) {
      return; // how wide a tab is meant to be is anybody's guess, and it is reported anyway
    }
    problems.add(
        YamlRules.UNEVEN_INDENTATION,
        source.at(i, 0, Math.max(1, indentation.start())),
        "这一行开头空了 " + width + " 格，与上面各行对不齐",
        "同一级的各行开头空格数要相同：这一行应当空 " + top().indent() + " 格");
  }

  private Optional<Level> misplaced(int i, boolean item) {
    int start = source.indentation(i).start();
    problems.add(
        YamlRules.STRAY_LIST_ITEM,
        source.at(i, start, source.text(i).length()),
        item ? "“- ”开头的列表项前面没有要它的键，没有读入" : "列表中间夹了一行“键: 值”，没有读入",
        item ? "列表要写在“键:”下面，并且那个键的冒号后面不写别的" : "检查这一行开头的空格，让它与上级的键对齐");
    return Optional.empty();
  }

  private int item(int i, int start, Level level) {
    String text = source.text(i);
    SkeletonLine out = pass.skeleton().line(i);
    if (start + 1 < text.length() && !Indentation.isSpace(text.charAt(start + 1))) {
      problems.inLines(
          YamlRules.NO_SPACE_AFTER_DASH
              .at(source.at(i, start, start + 1), "")
              .remedy("在“-”后面按一下空格键")
              .fix(Fix.of("“-”后面补一个空格", TextEdit.behind(source.at(i, start, start + 1), " "))),
          n -> "列表项的“-”后面没有空格" + Prose.lines(n) + "，已当作有空格");
    }
    int from = Indentation.skip(text, start + 1, text.length());
    out.put("- ", source.line(i).column(start));
    if (values.isAbsent(i, start + 1)) {
      open = Optional.of(new Open(level.indent(), "-"));
      return i + 1;
    }
    pass.checkSpaces(i, start + 1, from, "“-”后面");
    int inner = level.indent() + Math.max(2, from - start);
    boolean nested = Pass.isItem(text, from);
    boolean proper =
        !nested
            && KeyShape.find(text, from)
                .filter(shape -> shape.kind() == KeyShape.Kind.PROPER)
                .filter(shape -> !Prose.isSentence(shape.key(text)))
                .isPresent();
    if (!nested && !proper || "{[\"'".indexOf(text.charAt(from)) >= 0) {
      return values.read(new Pass.Spot(i, from, level.indent(), "-", levels.size()));
    }
    if (push(i, new Level(inner, nested)).isEmpty()) {
      out.put("''", 1);
      return skipDeeper(i);
    }
    out.put(" ".repeat(inner - level.indent() - 2), 1);
    return nested ? item(i, from, top()) : key(i, from, inner);
  }

  private int key(int i, int start, int indent) {
    String text = source.text(i);
    KeyShape shape = KeyShape.find(text, start).orElseThrow();
    keys++;
    Keys.put(pass, i, shape, pass.skeleton().line(i));
    String key = shape.quoted() ? text.substring(start + 1, shape.end() - 1) : shape.key(text);
    if (values.isAbsent(i, shape.colon() + 1)) {
      open = Optional.of(new Open(indent, key));
      return i + 1;
    }
    int from = Indentation.skip(text, shape.colon() + 1, text.length());
    return values.read(new Pass.Spot(i, from, indent, key, levels.size()));
  }
}
