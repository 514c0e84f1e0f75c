package nianbao.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** File names as URI references: relative ones stay so, and all are written in ASCII. */
final class SarifUri {
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[\\\\/].*", Pattern.DOTALL);

  private SarifUri() {}

  static String of(String name) {
    // Half a character would stop the JDK's encoder.
    String file = Printable.text(name);
    boolean windows = DRIVE.matcher(file).matches() || file.startsWith("\\\\");
    String path = windows ? file.replace('\\', '/') : file;
    if (windows && !path.startsWith("/")) {
      path = "/" + path;
    }
    try {
      return path.startsWith("/")
          ? new URI("file", "", path, null).toASCIIString()
          : relative(path);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every quoted path is a URI", e);
    }
  }

  /** What precedes a colon in the first part would be taken for the URI's scheme. */
  private static String relative(String path) throws URISyntaxException {
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    String safe = first.indexOf(':') < 0 ? path : "./" + path;
    return new URI(null, null, safe, null).toASCIIString();
  }
}
