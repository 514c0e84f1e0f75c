package nianbao.page;

import java.util.List;
import nianbao.finding.Box;

/**
 * One page as it is looked at, in the order in which it is drawn.
 *
 * @param number counted from 1
 * @param width in points, after rotation
 * @param words the content
 * @param artifacts words that belong to the page and not to the content, such as page numbers
 * @param lines ruled lines, horizontal or vertical, with their thickness
 * @param fills other filled areas
 * @param images where pictures stand
 * @param covers those of the fills that were painted over words
 * @param drawings the same lines, fills and pictures with their colours, in the order in which they
 *     are drawn
 * @param turns quarter turns clockwise by which the page was turned, beyond what it asks for
 *     itself, so that its text stands upright
 */
public record Page(
    int number,
    double width,
    double height,
    List<Word> words,
    List<Word> artifacts,
    List<Box> lines,
    List<Box> fills,
    List<Box> images,
    List<Box> covers,
    List<Drawing> drawings,
    int turns) {
  public Page {
    words = List.copyOf(words);
    artifacts = List.copyOf(artifacts);
    lines = List.copyOf(lines);
    fills = List.copyOf(fills);
    images = List.copyOf(images);
    covers = List.copyOf(covers);
    drawings = List.copyOf(drawings);
  }
}
