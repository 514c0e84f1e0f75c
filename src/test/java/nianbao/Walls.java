package nianbao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The walls between the packages below a root package, as rules that can be checked. */
final class Walls {
  /** A package, and the others that it may use. A new package needs its line here. */
  private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

  /** A library, and the packages that may touch it. */
  private static final Map<String, List<String>> TOUCHED_BY = new LinkedHashMap<>();

  /** What takes something from the air: how it is called, and the packages that may do so. */
  private static final Map<String, List<String>> FROM_THE_AIR = new LinkedHashMap<>();

  static {
    MAY_USE.put("finding", List.of());
    MAY_USE.put("yaml", List.of("finding"));
    MAY_USE.put("form", List.of("yaml", "finding"));
    MAY_USE.put("report", List.of("form", "finding"));
    MAY_USE.put("script", List.of());
    MAY_USE.put("source", List.of("yaml", "form", "report", "script", "finding"));
    MAY_USE.put("edit", List.of("source", "yaml", "form", "finding"));
    MAY_USE.put("font", List.of("finding"));
    MAY_USE.put("render", List.of("font", "form", "report", "finding"));
    MAY_USE.put("page", List.of("script", "finding"));
    MAY_USE.put("recover", List.of("page", "form", "report", "script", "finding"));
    // check compares what recover found in a PDF with what the report says.
    MAY_USE.put("check", List.of("recover", "form", "report", "page", "finding"));
    // pack adds rules, and knows what a wish can be about.
    MAY_USE.put("pack", List.of("check", "report", "form", "yaml", "finding"));
    MAY_USE.put("picture", List.of("font", "finding"));
    MAY_USE.put("layout", List.of("page", "form", "finding"));
    // format shows the pictures that picture made, and what layout found to differ.
    MAY_USE.put("format", List.of("picture", "layout", "finding"));
    // worker does not know what it has done in its children: app tells it.
    MAY_USE.put("worker", List.of("finding"));
    List<String> stages = List.copyOf(MAY_USE.keySet());
    MAY_USE.put("app", stages);
    MAY_USE.put("bench", Stream.concat(stages.stream(), Stream.of("app")).toList());
    MAY_USE.put("workspace", List.of("app"));
    MAY_USE.put("desk", List.of("workspace", "app", "format", "finding"));
    MAY_USE.put("web", List.of("desk", "workspace", "app", "edit", "format", "picture", "finding"));
    MAY_USE.put(
        "cli",
        List.of(
            "app", "bench", "web", "desk", "workspace", "format", "layout", "worker", "finding"));

    TOUCHED_BY.put("org.yaml.snakeyaml..", List.of("yaml"));
    TOUCHED_BY.put("freemarker..", List.of("render"));
    TOUCHED_BY.put("com.openhtmltopdf..", List.of("render"));
    TOUCHED_BY.put("org.apache.pdfbox..", List.of("render", "page", "font", "picture"));
    TOUCHED_BY.put("org.apache.fontbox..", List.of("font", "render", "page", "picture"));
    TOUCHED_BY.put("picocli..", List.of("cli"));
    TOUCHED_BY.put("tools.jackson..", List.of("format", "worker"));
    TOUCHED_BY.put("io.javalin..", List.of("web"));
    TOUCHED_BY.put("org.eclipse.jetty..", List.of("web"));
    TOUCHED_BY.put("jakarta.servlet..", List.of("web"));
    TOUCHED_BY.put("io.prometheus..", List.of("web"));
    // The engine, PDFBox and Jetty log through it; whoever silences them must name it.
    TOUCHED_BY.put("java.util.logging..", List.of("render", "page", "web"));

    List<String> anywhere = List.of();
    List<String> outside = List.of("cli");
    List<String> measuring = List.of("cli", "bench");
    FROM_THE_AIR.put("java\\.lang\\.System\\.(getenv|exit|console)\\(.*", outside);
    FROM_THE_AIR.put("java\\.lang\\.System\\.getProperty\\(.*", measuring);
    FROM_THE_AIR.put("java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*", measuring);
    FROM_THE_AIR.put("java\\.time\\.[A-Za-z]+\\.now\\(.*", outside);
    FROM_THE_AIR.put("java\\.util\\.Date\\.<init>\\(\\)", anywhere);
    // source looks at the name of a picture before it resolves it against the report's folder.
    FROM_THE_AIR.put(
        "java\\.nio\\.file\\.Path\\.of\\(java\\.lang\\.String,.*",
        List.of("cli", "bench", "source"));
    FROM_THE_AIR.put("java\\.nio\\.file\\.Paths\\.get\\(.*", anywhere);
    FROM_THE_AIR.put("java\\.io\\.File\\.<init>\\(.*", anywhere);
    FROM_THE_AIR.put("java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*", anywhere);
    FROM_THE_AIR.put("java\\.time\\.ZoneId\\.systemDefault\\(.*", anywhere);
    FROM_THE_AIR.put("java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)", anywhere);
    FROM_THE_AIR.put(
        "java\\.lang\\.String\\.format(ted)?\\((java\\.lang\\.String|\\[).*", anywhere);
    FROM_THE_AIR.put("java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*", anywhere);
    FROM_THE_AIR.put("java\\.lang\\.String\\.getBytes\\(\\)", anywhere);
    FROM_THE_AIR.put("java\\.lang\\.String\\.<init>\\(\\[B\\)", anywhere);
  }

  private final String root;

  private Walls(String root) {
    this.root = root;
  }

  /** All walls, for the packages below a root. */
  static List<ArchRule> below(String root) {
    Walls walls = new Walls(root);
    List<ArchRule> rules = new ArrayList<>();
    MAY_USE.forEach((name, others) -> rules.add(walls.mayUse(name, others)));
    TOUCHED_BY.forEach((library, names) -> rules.add(walls.touchedBy(library, names)));
    FROM_THE_AIR.forEach((call, names) -> rules.add(walls.fromTheAir(call, names)));
    rules.add(walls.standardStreams());
    rules.add(walls.isKnown());
    rules.add(slices().matching(root + ".(*)..").should().beFreeOfCycles());
    rules.add(walls.noEmptyNames());
    rules.addAll(walls.noMutableStatics());
    return rules;
  }

  private ArchRule mayUse(String name, List<String> others) {
    String[] allowed = packages(Stream.concat(others.stream(), Stream.of(name)).toList());
    return noClasses()
        .that()
        .resideInAPackage(root + "." + name + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(root + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed))))
        .as(name + " may use " + others)
        .allowEmptyShould(true);
  }

  private ArchRule touchedBy(String library, List<String> names) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages(names))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .as(library + " is touched by " + names + " only");
  }

  private ArchRule fromTheAir(String call, List<String> names) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages(names))
        .should()
        .callCodeUnitWhere(
            DescribedPredicate.describe(call, made -> made.getTarget().getFullName().matches(call)))
        .as(call + " is called by " + names + " only");
  }

  private ArchRule standardStreams() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages(List.of("cli")))
        .should()
        .accessFieldWhere(
            DescribedPredicate.describe(
                "System.in, out or err",
                access ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                        && access.getName().matches("in|out|err")))
        .as("the standard streams belong to cli");
  }

  private ArchRule isKnown() {
    return classes()
        .should()
        .resideInAnyPackage(packages(List.copyOf(MAY_USE.keySet())))
        .as("every package has its line among the walls");
  }

  private ArchRule noEmptyNames() {
    return noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..base..")
        .as("no package is named for nothing");
  }

  private List<ArchRule> noMutableStatics() {
    return List.of(
        fields().that().areStatic().should().beFinal().as("static fields are final"),
        noFields()
            .that()
            .areStatic()
            .should(
                be(
                    DescribedPredicate.describe(
                        "of a type made to be changed", field -> isMade(field.getRawType()))))
            .as("no static field holds what changes"));
  }

  private static boolean isMade(JavaClass type) {
    return Stream.of("Atomic", "Concurrent", "ThreadLocal", "StringBuilder", "ArrayList", "HashMap")
            .anyMatch(type.getSimpleName()::contains)
        && !type.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  private String[] packages(List<String> names) {
    return names.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
  }
}
