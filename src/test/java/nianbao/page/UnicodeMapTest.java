package nianbao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A font's ToUnicode map gives the text of each of its codes. */
class UnicodeMapTest {
  @Test
  void readsSingleCharacters() {
    UnicodeMap map = parse("2 beginbfchar <0003> <5E74> <0010><62A5> endbfchar");
    assertEquals(Optional.of("年"), map.text(3));
    assertEquals(Optional.of("报"), map.text(0x10));
    assertEquals(Optional.empty(), map.text(4));
  }

  @Test
  void countsOnWithinARange() {
    UnicodeMap map = parse("1 beginbfrange <0020> <0022> <4E00> endbfrange");
    assertEquals(Optional.empty(), map.text(0x1F));
    assertEquals(Optional.of("一"), map.text(0x20));
    assertEquals(Optional.of("丁"), map.text(0x21));
    assertEquals(Optional.of("丂"), map.text(0x22));
    assertEquals(Optional.empty(), map.text(0x23));
  }

  @Test
  void readsTheListOfARange() {
    UnicodeMap map =
        parse("2 beginbfrange <00FE> <0100> [<5E74> <62A5>\n<0066 0069>] <0200> <0200> <4E00>");
    assertEquals(Optional.of("年"), map.text(0xFE));
    assertEquals(Optional.of("fi"), map.text(0x100));
    assertEquals(Optional.of("一"), map.text(0x200));
  }

  @Test
  void countsOnPastABytesEndAndOutsideTheFirstPlane() {
    UnicodeMap map = parse("2 beginbfrange <00FF> <0100> <4EFF> <0200> <0201> <D842DFB7>");
    assertEquals(Optional.of("伀"), map.text(0x100));
    assertEquals(Optional.of("𠮷"), map.text(0x200));
    assertEquals(Optional.of("𠮸"), map.text(0x201));
  }

  @Test
  void takesNothingFromHeadersCommentsAndNames() {
    UnicodeMap map =
        parse(
            """
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            % beginbfchar <0009> <0041>
            2 beginbfchar
            <0001> /space
            <0002> <4E00>
            endbfchar
            """);
    assertEquals(Optional.empty(), map.text(0));
    assertEquals(Optional.empty(), map.text(1));
    assertEquals(Optional.of("一"), map.text(2));
    assertEquals(Optional.empty(), map.text(9));
  }

  @Test
  void standsDamage() {
    assertEquals(Optional.empty(), parse("").text(1));
    assertEquals(Optional.empty(), parse("1 beginbfchar <0001").text(1));
    assertEquals(Optional.empty(), parse("1 beginbfchar <01> <0041> endbfchar").text(1));
    assertEquals(Optional.empty(), parse("1 beginbfrange <0001> <0002> endbfrange").text(1));
    assertEquals(Optional.empty(), parse("1 beginbfrange <0001> <0002> [").text(1));
    assertEquals(Optional.of("A"), parse("1 beginbfrange <0001> <0009> [<0041>").text(1));
  }

  private static UnicodeMap parse(String map) {
    return UnicodeMap.parse(map.getBytes(StandardCharsets.ISO_8859_1));
  }
}
