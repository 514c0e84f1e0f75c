package nianbao.walls.bench;

import nianbao.walls.cli.Command;

/** A benchmark that knows the command line. */
final class Stray {
  final Command command = new Command();
}
