package nianbao.walls.layout;

import nianbao.walls.cli.Command;

/** A stage that knows the command line. */
final class Stray {
  final Command command = new Command();
}
