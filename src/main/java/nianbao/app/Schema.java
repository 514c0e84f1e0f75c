package nianbao.app;

import java.util.Map;
import nianbao.form.Forms;
import nianbao.source.SchemaWriter;

/** The verb {@code schema}: the JSON Schema of a report file. */
public final class Schema {
  private Schema() {}

  /** The schema as a tree of maps, lists, texts, numbers and truth values. */
  public static Map<String, Object> tree() {
    return SchemaWriter.schema(new Forms());
  }
}
