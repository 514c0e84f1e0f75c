/**
 * Page models to the figures and the text of a report, by the form's labels.
 *
 * <p>Figures and passages are those of {@code report}. The whole is a {@link
 * nianbao.recover.Recovered} and no {@code Report}: a PDF does not tell the numbers behind a chart,
 * which a report has.
 */
package nianbao.recover;
