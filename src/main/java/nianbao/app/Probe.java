package nianbao.app;

import java.nio.file.*;
import java.time.OffsetDateTime;
import nianbao.font.*;
import nianbao.form.Forms;
import nianbao.render.*;
import nianbao.source.*;
import nianbao.yaml.YamlReader;

public class Probe {
  public static void main(String[] a) throws Exception {
    var lib = FontLibrary.load(Path.of("fonts")).value().get();
    var engine =
        new PdfEngine(lib.faces().stream().map(f -> new Face(f.family(), f::font)).toList());
    var set = TemplateSet.load(Path.of("templates"), new FontFamilies(lib)::resolve).value().get();
    var renderer = new ReportRenderer(set, engine);
    for (String f : a) {
      var o = YamlReader.read(f, Files.readAllBytes(Path.of(f)));
      var r =
          new ReportReader(new Forms()).read(o.value().get(), PictureFolder.of(Path.of("input")));
      r.findings().forEach(System.out::println);
      var p = renderer.render(r.value().get(), OffsetDateTime.parse("2025-01-01T00:00:00+08:00"));
      p.findings().forEach(System.out::println);
      if (p.value().isPresent())
        Files.write(
            Path.of("/tmp/out/" + Path.of(f).getFileName() + ".pdf"),
            p.value().get().rendered().pdf());
    }
  }
}
