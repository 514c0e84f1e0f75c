package nianbao.web;

import java.time.Duration;
import java.util.Objects;

/**
 * How much one request, or all of them together, may ask for.
 *
 * @param bodyBytes of one request
 * @param pages of one PDF
 * @param files that one request may bring
 * @param work what one report may take in a child process, once its turn has come
 * @param upload what a client may take to send one request
 * @param atOnce how many reports are worked on at a time
 * @param waiting how many more may wait for their turn; further ones are sent away
 */
public record ServiceLimits(
    long bodyBytes, int pages, int files, Duration work, Duration upload, int atOnce, int waiting) {
  public ServiceLimits {
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(upload, "upload");
    if (bodyBytes < 1 || pages < 1 || files < 1 || atOnce < 1 || waiting < 0) {
      throw new IllegalArgumentException("a limit that lets nothing through");
    }
  }
}
