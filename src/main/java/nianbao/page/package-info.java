/** PDF bytes to words, ruled lines, grids and tags. Knows no form. */
package nianbao.page;
