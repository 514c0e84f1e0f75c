package nianbao.walls.script;

import nianbao.walls.cli.Command;

/** A text table that knows the command line. */
final class Stray {
  final Command command = new Command();
}
