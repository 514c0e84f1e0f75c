/** How fast the program is, and the invented reports that it is measured and tested with. */
package nianbao.bench;
