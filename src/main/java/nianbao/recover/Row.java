package nianbao.recover;

import nianbao.page.TextLine;

/**
 * A line of narrative.
 *
 * @param line as it stands on its page
 * @param text what of it is narrative: not the heading that may share the line
 * @param parted whether a heading or a table stands between it and the row before
 */
record Row(TextLine line, Stretch text, boolean parted) {}
