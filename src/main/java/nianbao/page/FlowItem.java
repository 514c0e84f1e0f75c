package nianbao.page;

/** What stands on a page outside its margins: a line of text, or a table. */
public sealed interface FlowItem permits TextLine, Grid {
  /** Where it stands. */
  Area area();
}
