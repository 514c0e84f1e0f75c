package nianbao.app;

import java.util.Optional;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.YamlReader;

/** Reads YAML files as reports where nobody wants to know what is wrong with them. */
final class ReportFiles {
  private final ReportReader reader;

  ReportFiles(ReportReader reader) {
    this.reader = reader;
  }

  /** The report in a YAML file; nothing for a PDF, which is not read here. */
  Optional<Report> yaml(ReportFile file) {
    if (file.isPdf()) {
      return Optional.empty();
    }
    PictureFolder pictures = file.folder().map(PictureFolder::of).orElseGet(PictureFolder::none);
    return YamlReader.read(file.name(), file.bytes())
        .value()
        .flatMap(root -> reader.read(root, pictures).value());
  }
}
