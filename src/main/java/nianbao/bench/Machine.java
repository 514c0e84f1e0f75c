package nianbao.bench;

/**
 * Where something was measured.
 *
 * @param java vendor and version of the Java
 * @param cores that the Java may use
 */
public record Machine(String java, String system, int cores) {
  static Machine own() {
    return new Machine(
        System.getProperty("java.vendor") + " " + System.getProperty("java.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
  }
}
