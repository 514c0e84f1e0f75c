package nianbao.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All that came of a batch in one file: its PDFs in the folders of their reports, and summaries.
 */
final class ResultZip {
  private final BatchFolder batch;

  ResultZip(BatchFolder batch) {
    this.batch = batch;
  }

  /** Writes it piece by piece, for it may be larger than memory. */
  void write(OutputStream out) throws IOException {
    Summary summary = new Summary(batch);
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    put(zip, "汇总.csv", summary.csv());
    begin(zip, "汇总.json");
    summary.writeJson(zip);
    zip.closeEntry();
    for (int item = 0; item < batch.plan().files().size(); item++) {
      Optional<String> name = summary.pdfName(item);
      Optional<Path> pdf = batch.pdf(item);
      if (name.isPresent() && pdf.isPresent()) {
        put(zip, name.get(), Files.readAllBytes(pdf.get()));
      }
    }
    zip.finish();
  }

  private void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    begin(zip, name);
    zip.write(bytes);
    zip.closeEntry();
  }

  private void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(batch.plan().created()));
    zip.putNextEntry(entry);
  }
}
