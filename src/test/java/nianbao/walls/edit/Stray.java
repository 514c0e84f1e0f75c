package nianbao.walls.edit;

import nianbao.walls.cli.Command;

/** Surgery on a text that knows the command line. */
final class Stray {
  final Command command = new Command();
}
