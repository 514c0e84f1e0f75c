package nianbao.walls.desk;

import nianbao.walls.cli.Command;

/** A room above the stages that knows the command line. */
final class Stray {
  final Command command = new Command();
}
