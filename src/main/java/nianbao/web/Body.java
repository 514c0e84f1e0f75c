package nianbao.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import nianbao.format.JsonInput;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Attributes;

/** Reads what requests bring: no more, no longer and nothing else than is allowed. */
final class Body {
  static final Set<String> YAML =
      Set.of(
          "application/yaml",
          "application/x-yaml",
          "text/yaml",
          "text/x-yaml",
          "text/plain",
          "application/octet-stream");

  private static final Set<String> ZIP =
      Set.of("application/zip", "application/x-zip-compressed", "application/octet-stream");

  private static final String MULTIPART = "multipart/form-data";
  private static final int CHUNK = 1 << 16;
  private static final int MEGABYTE = 1 << 20;

  private final ServiceLimits limits;
  private final Uploads uploads;
  private final InstantSource clock;

  Body(ServiceLimits limits, Uploads uploads, InstantSource clock) {
    this.limits = limits;
    this.uploads = uploads;
    this.clock = clock;
  }

  /**
   * A part of a form.
   *
   * @param name of the field
   * @param file the file's name as the client gave it; empty where it gave none
   */
  record Part(String name, String file, byte[] bytes) {}

  /** The media type without its parameters, in small letters; empty where there is none. */
  static String type(Context ctx) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("");
    return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  static boolean isForm(Context ctx) {
    return type(ctx).equals(MULTIPART);
  }

  /** All of it, which must be of one of these types; one that says nothing is taken at its word. */
  byte[] bytes(Context ctx, Set<String> types) {
    checkType(ctx, types);
    return bytes(ctx);
  }

  private static void checkType(Context ctx, Set<String> types) {
    String type = type(ctx);
    if (!type.isEmpty() && !types.contains(type)) {
      throw Problem.of(415, "不认识的内容类型 " + type + "；请写明 Content-Type，可以是 " + allowed(types));
    }
  }

  private static String allowed(Set<String> types) {
    return String.join("、", types.stream().sorted().toList());
  }

  /** What a JSON body holds. */
  Fields json(Context ctx) {
    return JsonInput.tree(bytes(ctx, Set.of("application/json")))
        .map(Fields::of)
        .orElseThrow(() -> Problem.of(400, "内容不是 JSON"));
  }

  private byte[] bytes(Context ctx) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    pour(
        ctx,
        limits.bodyBytes(),
        (chunk, count) -> {
          uploads.hold(ctx, count);
          all.write(chunk, 0, count);
        });
    return all.toByteArray();
  }

  /** Writes a ZIP to a file, so that it may be larger than what is kept in memory. */
  void storeZip(Context ctx, long mostBytes, OutputStream file) {
    checkType(ctx, ZIP);
    pour(
        ctx,
        mostBytes,
        (chunk, count) -> {
          try {
            file.write(chunk, 0, count);
          } catch (IOException e) {
            // Not the client's fault, as other trouble here is.
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Takes what has come. */
  @FunctionalInterface
  private interface Sink {
    void take(byte[] chunk, int count) throws IOException;
  }

  private void pour(Context ctx, long most, Sink sink) {
    if (ctx.header("Content-Encoding") != null) {
      throw Problem.of(415, "不接受压缩过的内容（Content-Encoding）");
    }
    uploads.begin();
    try {
      read(ctx, most, sink);
    } catch (EOFException e) {
      throw broken();
    } catch (IOException e) {
      // Nothing has come for too long.
      throw tooSlow();
    } finally {
      uploads.end();
    }
  }

  private void read(Context ctx, long most, Sink sink) throws IOException {
    Instant end = clock.instant().plus(limits.upload());
    long length = 0;
    byte[] chunk = new byte[CHUNK];
    InputStream in = ctx.req().getInputStream();
    if (ctx.req().getContentLengthLong() > most) {
      Remainder.discard(in, clock);
      throw tooLarge(most);
    }
    for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
      length += count;
      if (length > most) {
        Remainder.discard(in, clock);
        throw tooLarge(most);
      }
      sink.take(chunk, count);
      if (clock.instant().isAfter(end)) {
        throw tooSlow();
      }
    }
  }

  private static Problem tooLarge(long bytes) {
    String most = bytes < MEGABYTE ? bytes + " 字节" : bytes / MEGABYTE + " MB";
    return Problem.of(413, "内容超过 " + most).header("Connection", "close");
  }

  /** Nobody is there any more, or what he sends is not cut into chunks as it should be. */
  private static Problem broken() {
    return Problem.of(400, "内容没有发完整，或者没有按 HTTP 的规定分块").header("Connection", "close");
  }

  private static Problem tooSlow() {
    return Problem.of(408, "内容没有在规定的时间里发完").header("Connection", "close");
  }

  /** The parts of a form, in their order. */
  List<Part> form(Context ctx) {
    MultiPartConfig config =
        new MultiPartConfig.Builder()
            .maxParts(limits.files())
            .maxSize(limits.bodyBytes())
            .maxPartSize(limits.bodyBytes())
            .maxMemoryPartSize(limits.bodyBytes())
            .build();
    Content.Source source = Content.Source.from(ByteBuffer.wrap(bytes(ctx)));
    try (MultiPartFormData.Parts parts =
        MultiPartFormData.getParts(source, new Attributes.Mapped(), ctx.contentType(), config)) {
      List<Part> read = new ArrayList<>();
      for (MultiPart.Part part : parts) {
        read.add(part(part));
      }
      return List.copyOf(read);
    } catch (IOException | CompletionException | IllegalArgumentException e) {
      // By its message alone this differs from what cannot be understood.
      throw String.valueOf(e.getMessage()).contains("too many keys")
          ? tooManyFiles()
          : Problem.of(400, "表单（multipart/form-data）读不出来");
    }
  }

  /** Refuses more files than one request may bring. */
  void checkFiles(int count) {
    if (count > limits.files()) {
      throw tooManyFiles();
    }
  }

  private Problem tooManyFiles() {
    return Problem.of(413, "文件超过 " + limits.files() + " 个");
  }

  private static Part part(MultiPart.Part part) throws IOException {
    String name = Optional.ofNullable(part.getName()).orElse("");
    String file = FileNames.bounded(Optional.ofNullable(part.getFileName()).orElse(""));
    try (InputStream in = Content.Source.asInputStream(part.getContentSource())) {
      return new Part(name, file, in.readAllBytes());
    }
  }
}
