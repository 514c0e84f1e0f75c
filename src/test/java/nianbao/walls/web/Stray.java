package nianbao.walls.web;

import nianbao.walls.cli.Command;

/** A service that knows the command line. */
final class Stray {
  final Command command = new Command();
}
