package nianbao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever bytes a report file has, reading and judging it ends in findings. */
class ReportFileFuzzTest {
  private final Readers readers = new Readers();

  @FuzzTest(maxDuration = "10m")
  void readsAnyBytes(byte[] bytes) {
    readers.yaml(bytes);
  }
}
