package nianbao.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import nianbao.finding.Finding;
import nianbao.finding.Fix;
import nianbao.finding.Location;
import nianbao.finding.Rule;
import nianbao.finding.Severity;
import nianbao.finding.TextEdit;

/** Collects the findings of one file and hands them out in file order. */
final class Problems {
  /** So many errors, and so many warnings, are told; a file with more is hopeless. */
  private static final int MOST = 100;

  private static final Comparator<Finding> FILE_ORDER =
      Comparator.comparingInt((Finding finding) -> line(finding.at()))
          .thenComparingInt(finding -> column(finding.at()));

  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Rule, Run> runs = new HashMap<>();
  private final Set<Integer> errorLines = new HashSet<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int leftOut;

  Problems(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void add(Finding finding) {
    if (finding.isError()) {
      errorLines.add(line(finding.at()));
    }
    // Counted apart, so that no error is left out for the sake of a warning.
    int told = counts.merge(finding.severity(), 1, Integer::sum);
    if (told <= MOST) {
      findings.add(finding);
    } else {
      leftOut++;
    }
  }

  void add(Rule rule, Location at, String message, String remedy) {
    add(rule.at(at, message).remedy(remedy));
  }

  /** The same with the correction of each; the finding carries all of them. */
  void inLine(Finding fault, IntFunction<String> message) {
    inRun(fault, message, 0);
  }

  /** The same over neighbouring lines. */
  void inLines(Finding fault, IntFunction<String> message) {
    inRun(fault, message, 2);
  }

  /** Reports one of several equal faults; those of one line make one finding. */
  void inLine(Rule rule, Location.InText at, IntFunction<String> message, String remedy) {
    inRun(rule.at(at, "").remedy(remedy), message, 0);
  }

  /** Reports one of several equal faults; those of neighbouring lines make one finding. */
  void inLines(Rule rule, Location.InText at, IntFunction<String> message, String remedy) {
    inRun(rule.at(at, "").remedy(remedy), message, 2);
  }

  private void inRun(Finding fault, IntFunction<String> message, int reach) {
    int line = line(fault.at());
    Run run = runs.get(fault.rule());
    if (run != null && line - run.lastLine <= reach) {
      run.add(fault);
      return;
    }
    if (run != null) {
      add(run.finding());
    }
    if (fault.isError()) {
      errorLines.add(line);
    }
    runs.put(fault.rule(), new Run(fault, message));
  }

  /** Whether an error was already told of a line, counted from 1. */
  boolean hasErrorAt(int line) {
    return errorLines.contains(line);
  }

  /** Forgets what was said under a rule, where a broader finding takes its place. */
  void forget(Rule rule) {
    runs.remove(rule);
    findings.removeIf(finding -> finding.rule().equals(rule));
  }

  /** Everything found, in file order. */
  List<Finding> inFileOrder() {
    runs.values().stream()
        .sorted(Comparator.comparingInt(run -> line(run.first.at())))
        .map(Run::finding)
        .forEach(this::add);
    runs.clear();
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(FILE_ORDER);
    if (leftOut > 0) {
      sorted.add(
          YamlRules.MORE_OF_THE_SAME
              .at(new Location.Whole(file), "问题太多，另有 " + leftOut + " 处没有列出")
              .remedy("先改好上面列出的问题，再检查一次"));
    }
    return sorted;
  }

  private static int line(Location at) {
    return at instanceof Location.InText text ? text.line() : 0;
  }

  private static int column(Location at) {
    return at instanceof Location.InText text ? text.column() : 0;
  }

  private static final class Run {
    private final Finding first;
    private final IntFunction<String> message;
    private final List<TextEdit> edits = new ArrayList<>();
    private int lastLine;
    private int count;
    private int corrected;

    Run(Finding first, IntFunction<String> message) {
      this.first = first;
      this.message = message;
      add(first);
    }

    void add(Finding fault) {
      count++;
      lastLine = line(fault.at());
      corrected += fault.fix().isPresent() ? 1 : 0;
      fault.fix().ifPresent(fix -> edits.addAll(fix.edits()));
    }

    Finding finding() {
      Finding told = first.rule().at(first.at(), message.apply(count)).remedy(first.remedy());
      return corrected == count
          ? told.fix(first.fix().map(fix -> new Fix(fix.title(), edits)))
          : told;
    }
  }
}
