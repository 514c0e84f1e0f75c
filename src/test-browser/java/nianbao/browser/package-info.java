/** The page as people use it, in a real browser, before the real program. */
package nianbao.browser;
