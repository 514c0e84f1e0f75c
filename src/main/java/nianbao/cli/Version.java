package nianbao.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which nianbao on which Java this is. */
final class Version implements IVersionProvider {
  static String number() {
    // The jar's manifest says it; classes that no jar holds have none.
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("未打包");
  }

  static String text() {
    return "nianbao " + number() + "（Java " + Runtime.version() + "）";
  }

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
