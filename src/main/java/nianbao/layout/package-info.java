/**
 * Page models saved as text, compared, and the difference told in the terms of the form.
 *
 * <p>Comparing ends in data: places are locations of files, so that nobody who shows a difference
 * needs to know the page model.
 */
package nianbao.layout;
