package nianbao.walls.cli;

import nianbao.walls.render.Template;

/** A command that reaches past the verbs into a stage. */
public final class Command {
  final Template template = new Template();
}
