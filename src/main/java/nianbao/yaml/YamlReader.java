package nianbao.yaml;

import java.util.List;
import java.util.Optional;
import nianbao.finding.Finding;
import nianbao.finding.Location;
import nianbao.finding.Outcome;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a YAML file as a clerk may have typed it; whatever its bytes are, the answer says so. */
public final class YamlReader {
  /** Twice what {@link Pass#DEEPEST} lets through: a depth that only a bug can reach. */
  private static final int PARSER_DEPTH = 2 * Pass.DEEPEST;

  private YamlReader() {}

  /**
   * The nodes of a file and everything that is wrong with it, in file order.
   *
   * @param fileName the name as the user gave it, for the places of findings
   */
  public static Outcome<Node> read(String fileName, byte[] bytes) {
    Problems problems = new Problems(fileName);
    Optional<Node> root =
        new Decoder(bytes, problems).decode().flatMap(text -> parse(text, problems));
    List<Finding> findings = problems.inFileOrder();
    return new Outcome<>(root, findings);
  }

  private static Optional<Node> parse(String text, Problems problems) {
    SourceText source = SourceText.of(problems.file(), text, problems);
    return new LinePass(source, problems)
        .run()
        .flatMap(skeleton -> compose(source, skeleton, problems));
  }

  private static Optional<Node> compose(SourceText source, Skeleton skeleton, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(PARSER_DEPTH);
    options.setMaxAliasesForCollections(0);
    options.setCodePointLimit(Integer.MAX_VALUE);
    ParserImpl parser = new ParserImpl(new StreamReader(skeleton.text()), options);
    try {
      var root = new Composer(parser, new Resolver(), options).getSingleNode();
      return Optional.ofNullable(root).map(new NodeBuilder(source, skeleton, problems)::build);
    } catch (YAMLException fault) {
      Finding finding = new SyntaxMessages(problems.file(), source, skeleton).of(fault);
      boolean told = finding.at() instanceof Location.InText at && problems.hasErrorAt(at.line());
      if (!told) {
        problems.add(finding);
      }
      return Optional.empty();
    }
  }
}
