package nianbao.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which nianbao on which Java this is. */
final class Version implements IVersionProvider {
  static String text() {
    // The jar's manifest says it; classes that no jar holds have none.
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("未打包");
    return "nianbao " + version + "（Java " + Runtime.version() + "）";
  }

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
