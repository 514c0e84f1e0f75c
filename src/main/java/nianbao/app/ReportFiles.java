package nianbao.app;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nianbao.report.Report;
import nianbao.source.PictureFolder;
import nianbao.source.ReportReader;
import nianbao.yaml.YamlReader;

/** Reads files as reports where nobody wants to know what is wrong with them. */
final class ReportFiles {
  private final ReportReader reader;
  private final Transcriber pdfs;

  ReportFiles(ReportReader reader, Transcriber pdfs) {
    this.reader = reader;
    this.pdfs = pdfs;
  }

  /** The report in a YAML file or a PDF, where there is one. */
  Optional<Report> read(ReportFile file) {
    PictureFolder pictures = file.folder().map(PictureFolder::of).orElseGet(PictureFolder::none);
    return yaml(file)
        .flatMap(bytes -> YamlReader.read(file.name(), bytes).value())
        .flatMap(root -> reader.read(root, pictures).value());
  }

  private Optional<byte[]> yaml(ReportFile file) {
    return file.isPdf()
        ? pdfs.yaml(file).map(text -> text.getBytes(StandardCharsets.UTF_8))
        : Optional.of(file.bytes());
  }
}
