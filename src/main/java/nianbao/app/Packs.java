package nianbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import nianbao.pack.RulePack;

/** Reads a rule pack that a user names. */
public final class Packs {
  private Packs() {}

  /** The bytes of a pack that can be used, and what is wrong with it. */
  public static Outcome<byte[]> read(Path file) {
    String name = file.toString();
    try {
      byte[] bytes = Files.readAllBytes(file);
      Outcome<RulePack> pack = RulePack.read(name, bytes, RuleCatalogue.all());
      return new Outcome<>(pack.value().map(read -> bytes), pack.findings());
    } catch (IOException e) {
      Finding unread =
          AppRules.CANNOT_READ
              .at(new Location.Whole(name), "读不了规则包 " + name + "：" + FileTrouble.of(e))
              .remedy("请核对文件名和权限");
      return Outcome.failed(List.of(unread));
    }
  }
}
