package nianbao;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The program keeps to its walls; and every wall is one that stops somebody. */
class ArchitectureTest {
  private static final String STRAYS = "nianbao.walls";

  @TestFactory
  List<DynamicTest> theProgramKeepsTo() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nianbao");
    assertTrue(program.contain("nianbao.cli.Main"), "the program's classes were not found");
    return Walls.below("nianbao").stream()
        .map(wall -> DynamicTest.dynamicTest(wall.getDescription(), () -> wall.check(program)))
        .toList();
  }

  /** Below {@code walls} stand packages of the same names, with a class that breaks each wall. */
  @TestFactory
  List<DynamicTest> aStrayIsStoppedBy() {
    JavaClasses strays = new ClassFileImporter().importPackages(STRAYS);
    return Walls.below(STRAYS).stream()
        .map(wall -> DynamicTest.dynamicTest(wall.getDescription(), () -> bites(wall, strays)))
        .toList();
  }

  private static void bites(ArchRule wall, JavaClasses strays) {
    assertTrue(wall.evaluate(strays).hasViolation(), "nothing is stopped");
  }
}
