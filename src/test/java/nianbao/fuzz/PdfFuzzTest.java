package nianbao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever bytes a PDF has, reading, recovering and judging it ends in findings. */
class PdfFuzzTest {
  private final Readers readers = new Readers();

  @FuzzTest(maxDuration = "10m")
  void readsAnyBytes(byte[] bytes) {
    readers.pdf(bytes);
  }
}
