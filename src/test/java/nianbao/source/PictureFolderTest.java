package nianbao.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures come from below the report's folder and from nowhere else. */
class PictureFolderTest {
  @TempDir Path outer;

  @Test
  void readsAFileInTheFolderAndBelowWithEitherSlash() throws IOException {
    Path folder = folder();
    assertEquals(3, bytes(folder, "a.png"));
    assertEquals(3, bytes(folder, "照片/b.png"));
    assertEquals(3, bytes(folder, "照片\\b.png"));
    assertEquals(3, bytes(folder, "照片/../a.png"));
  }

  @Test
  void readsOneByteMoreThanAllowedAndNoFurther() throws IOException {
    assertEquals(
        2,
        assertInstanceOf(
                PictureFolder.Found.Bytes.class, PictureFolder.of(folder()).find("a.png", 1))
            .bytes()
            .length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.png",
        "..\\secret.png",
        "照片/../../secret.png",
        "/etc/hostname",
        "\\\\server\\share\\a.png",
        "C:\\a.png",
        "c:a.png",
        "file:///etc/hostname",
        "http://example.com/a.png",
        "~/a.png",
        "link.png",
        "linked/secret.png",
      })
  void refusesWhatLiesOutside(String name) throws IOException {
    assertInstanceOf(
        PictureFolder.Found.Outside.class, PictureFolder.of(folder()).find(name, 100), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.png", "照片", ".", "a.png\0.jpg", "a.png/b.png"})
  void findsNothingElse(String name) throws IOException {
    assertInstanceOf(
        PictureFolder.Found.NotThere.class, PictureFolder.of(folder()).find(name, 100), name);
  }

  @Test
  void withoutAFolderThereIsNoPicture() {
    assertInstanceOf(PictureFolder.Found.NotThere.class, PictureFolder.none().find("a.png", 100));
  }

  private Path folder() throws IOException {
    Path folder = Files.createDirectories(outer.resolve("towns"));
    Files.write(Files.createDirectories(folder.resolve("照片")).resolve("b.png"), new byte[3]);
    Files.write(folder.resolve("a.png"), new byte[3]);
    Files.write(outer.resolve("secret.png"), new byte[3]);
    Files.createSymbolicLink(folder.resolve("link.png"), outer.resolve("secret.png"));
    Files.createSymbolicLink(folder.resolve("linked"), outer);
    return folder;
  }

  private static int bytes(Path folder, String name) {
    return assertInstanceOf(
            PictureFolder.Found.Bytes.class, PictureFolder.of(folder).find(name, 100), name)
        .bytes()
        .length;
  }
}
