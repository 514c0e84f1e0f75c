package nianbao.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One of the official tables.
 *
 * @param name what people call it, for instance 表三
 * @param widths of the printed columns, in twips of the published template; only the ratio counts
 * @param labelColumns how many printed columns the row labels take
 * @param splitBefore ids of the rows before which the table may be parted if it cannot fit a page
 */
public record Table(
    String id,
    String name,
    List<Integer> widths,
    int labelColumns,
    List<String> splitBefore,
    List<Block> blocks) {
  public Table {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    widths = List.copyOf(widths);
    splitBefore = List.copyOf(splitBefore);
    blocks = List.copyOf(blocks);
  }

  /** The figures in reading order. */
  public List<CellId> cells() {
    return blocks.stream().flatMap(block -> block.cells(id)).toList();
  }

  /** Every row or column, groups included. */
  public Stream<Item> items() {
    return blocks.stream()
        .flatMap(b -> Stream.concat(b.rows().stream(), b.columns().stream()))
        .flatMap(Item::all);
  }

  /** The block that has this row of figures. */
  public Block blockOf(String row) {
    return blocks.stream()
        .filter(b -> b.rowLeaves().stream().anyMatch(leaf -> leaf.id().equals(row)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row " + row + " in " + id));
  }
}
