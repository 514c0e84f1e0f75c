package nianbao.walls.render;

/** Used by a command, in a package that itself uses the command: a cycle. */
public final class Template {}
