/**
 * nianbao (年报): a town's annual open-government-information report from one YAML file.
 *
 * <pre>
 *             form/2021.yaml ──► Form   (read by source, render, recover, check)
 *
 *  input/x.yaml ─yaml─► Node ─source─► Report ─render─► XHTML ─► PDF bytes ─► output/x.pdf
 *                                         │                          │
 *                        check ◄── Report ◄───────recover──────── PageModel
 *                          └──────────────► Findings
 * </pre>
 *
 * <p>Words of the field: 申请 request, 勾稽关系 relation, 结转 carried over, 机关 agency, 版心 type area, 楷体
 * and 仿宋 typefaces of sub-headings and body text, 落款 signature.
 */
package nianbao;
