package nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class FileTroubleTest {
  @Test
  void aFullDiskIsNotBlamedOnAReaderThatHasTheFileOpen() {
    IOException linux = new FileSystemException("a.pdf", null, "No space left on device");
    IOException windows = new IOException("There is not enough space on the disk");
    IOException quota = new FileSystemException("a.pdf", null, "Disk quota exceeded");
    assertEquals("磁盘满了", FileTrouble.of(linux));
    for (IOException full : new IOException[] {linux, windows, quota}) {
      assertEquals("请删去不用的文件，腾出空间；或者换到另一个磁盘", FileTrouble.writingRemedy(full));
    }
  }

  @Test
  void anythingElseMayBeAnOpenFile() {
    IOException denied = new AccessDeniedException("a.pdf");
    assertTrue(FileTrouble.writingRemedy(denied).startsWith("文件可能正被"));
  }
}
