package nianbao.page;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.junit.jupiter.api.Test;

/** What the PDF library thinks of a font is no word to a clerk. */
class QuietReadingTest {
  @Test
  void nothingThatThePdfLibrarySaysIsPrinted() {
    assertInstanceOf(NoOpLog.class, LogFactory.getLog("org.apache.fontbox.ttf.PostScriptTable"));
  }
}
