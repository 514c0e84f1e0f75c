package nianbao.app;

/**
 * What is wanted of a PDF beside its findings.
 *
 * @param pictures of the pages with findings, and of the first
 * @param annotated a copy with the findings marked
 */
record Wanted(boolean pictures, boolean annotated) {
  static final Wanted FINDINGS_ONLY = new Wanted(false, false);
}
