package nianbao.desk;

import nianbao.app.Draft;
import nianbao.app.Examined;
import nianbao.app.Made;
import nianbao.app.ReportFile;

/** Does to one file what a batch is for, as soon as its turn comes. */
public interface Handling {
  /** Makes the PDF of a report file. */
  Made print(Draft draft);

  /** Says what is wrong with a PDF. */
  Examined check(ReportFile file);
}
