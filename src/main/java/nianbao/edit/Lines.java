package nianbao.edit;

import nianbao.yaml.Node;

/** Whether the lines of a text that is not behind a bar hold nothing else. */
record Lines(Sheet sheet, Node.Entry entry) {
  /** Refuses a text over several lines with comments between or behind them. */
  void check(Node.Scalar scalar) throws Refusal {
    int last = Extent.lastLine(scalar);
    int first = scalar.at().line();
    if (first != Extent.keyLine(entry)) {
      throw sheet.refusal(entry, "“" + entry.key().text() + "”的内容没有写在冒号后面");
    }
    for (int line = first; line < last; line++) {
      if (sheet.text().line(line).contains("#")) {
        throw sheet.refusal(entry, "“" + entry.key().text() + "”的文字中间有注释");
      }
    }
  }
}
