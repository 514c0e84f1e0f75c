package nianbao.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two pictures laid over each other, pixel by pixel.
 *
 * <p>A pixel differs where it is clearly lighter or darker than all that stands next to its place
 * in the other picture: what moved by a fraction of a pixel is only smoothed otherwise.
 */
final class PixelComparison {
  /** Of 255 shades of a colour; nobody sees a smaller step on paper. */
  private static final int THRESHOLD = 16;

  /** Places that differ are told apart where so many pixels between them do not. */
  private static final int TILE = 12;

  /** Of more places a page is as good as another one. */
  private static final int MOST_PLACES = 40;

  private static final int WHITE = 0xffffff;
  private static final int ONLY_BEFORE = 0xc8102e;
  private static final int ONLY_AFTER = 0x0057b8;

  private final int width;
  private final int height;
  private final int[] before;
  private final int[] after;
  private final boolean[] differs;

  PixelComparison(BufferedImage before, BufferedImage after) {
    this.width = Math.max(before.getWidth(), after.getWidth());
    this.height = Math.max(before.getHeight(), after.getHeight());
    this.before = pixels(before);
    this.after = pixels(after);
    this.differs = new boolean[width * height];
    compare();
  }

  /** On white paper as large as the larger picture. */
  private int[] pixels(BufferedImage image) {
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, WHITE);
    image.getRGB(0, 0, image.getWidth(), image.getHeight(), pixels, 0, width);
    return pixels;
  }

  private void compare() {
    for (int at = 0; at < differs.length; at++) {
      differs[at] =
          isFar(before[at], after[at])
              && (isStrange(before, after, at) || isStrange(after, before, at));
    }
  }

  /** Whether a pixel is lighter or darker than all that stands around it in the other picture. */
  private boolean isStrange(int[] own, int[] other, int place) {
    return isStrange(own, other, place, 16)
        || isStrange(own, other, place, 8)
        || isStrange(own, other, place, 0);
  }

  /** Smoothing makes of an edge at most half its contrast, as of a thin line between two pixels. */
  private boolean isStrange(int[] own, int[] other, int place, int channel) {
    Shades around = around(other, place, channel);
    Shades here = around(own, place, channel);
    int tolerance = THRESHOLD + (here.lightest - here.darkest) / 2;
    int shade = own[place] >> channel & 255;
    return shade < around.darkest - tolerance || shade > around.lightest + tolerance;
  }

  /** How dark and how light one colour is among some pixels, from 0 to 255. */
  private record Shades(int darkest, int lightest) {}

  private Shades around(int[] pixels, int place, int channel) {
    int x = place % width;
    int y = place / width;
    int darkest = 255;
    int lightest = 0;
    for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        int shade = pixels[row * width + column] >> channel & 255;
        darkest = Math.min(darkest, shade);
        lightest = Math.max(lightest, shade);
      }
    }
    return new Shades(darkest, lightest);
  }

  private static boolean isFar(int one, int other) {
    return isFar(one, other, 16) || isFar(one, other, 8) || isFar(one, other, 0);
  }

  private static boolean isFar(int one, int other, int channel) {
    return Math.abs((one >> channel & 255) - (other >> channel & 255)) > THRESHOLD;
  }

  /** Where the pictures differ, in pixels: one rectangle for what hangs together. */
  List<Rectangle> places() {
    int columns = (width + TILE - 1) / TILE;
    int rows = (height + TILE - 1) / TILE;
    Rectangle[] tiles = new Rectangle[columns * rows];
    for (int at = 0; at < differs.length; at++) {
      if (differs[at]) {
        int x = at % width;
        int y = at / width;
        Rectangle pixel = new Rectangle(x, y, 1, 1);
        int tile = y / TILE * columns + x / TILE;
        tiles[tile] = tiles[tile] == null ? pixel : tiles[tile].union(pixel);
      }
    }
    List<Rectangle> places = new ArrayList<>();
    for (int tile = 0; tile < tiles.length; tile++) {
      if (tiles[tile] != null) {
        places.add(taken(tiles, tile, columns));
      }
    }
    return places.size() <= MOST_PLACES
        ? places
        : List.of(places.stream().reduce(Rectangle::union).orElseThrow());
  }

  /** Takes a tile away, with all that touch it. */
  private static Rectangle taken(Rectangle[] tiles, int first, int columns) {
    List<Integer> open = new ArrayList<>(List.of(first));
    Rectangle place = tiles[first];
    tiles[first] = null;
    while (!open.isEmpty()) {
      int tile = open.remove(open.size() - 1);
      for (int row = tile / columns - 1; row <= tile / columns + 1; row++) {
        for (int column = tile % columns - 1; column <= tile % columns + 1; column++) {
          int next = row * columns + column;
          boolean inside = column >= 0 && column < columns && next >= 0 && next < tiles.length;
          if (inside && tiles[next] != null) {
            place = place.union(tiles[next]);
            tiles[next] = null;
            open.add(next);
          }
        }
      }
    }
    return place;
  }

  /** Grey what both show, red what only the first does, blue what only the second does. */
  BufferedImage overlay() {
    BufferedImage overlay = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] shown = new int[width * height];
    for (int at = 0; at < shown.length; at++) {
      shown[at] = shown(at);
    }
    overlay.setRGB(0, 0, width, height, shown, 0, width);
    return overlay;
  }

  private int shown(int at) {
    if (!differs[at]) {
      int paled = 255 - (255 - brightness(after[at])) * 2 / 5;
      return paled << 16 | paled << 8 | paled;
    }
    return brightness(before[at]) < brightness(after[at]) ? ONLY_BEFORE : ONLY_AFTER;
  }

  private static int brightness(int colour) {
    return ((colour >> 16 & 255) * 3 + (colour >> 8 & 255) * 6 + (colour & 255)) / 10;
  }
}
