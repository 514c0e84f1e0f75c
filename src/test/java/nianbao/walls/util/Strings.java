package nianbao.walls.util;

/** In a package without a line, and named for nothing. */
public final class Strings {}
