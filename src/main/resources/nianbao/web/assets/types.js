/**
 * The shapes that travel between the modules and the service. Nothing here runs.
 *
 * @typedef {{x: number, y: number, width: number, height: number}} Box in PDF points from the top
 *     left
 *
 * @typedef {object} Location
 * @property {string} [file]
 * @property {number} [line] from 1, in the YAML
 * @property {number} [column] from 1, in code points
 * @property {number} [length] in code points
 * @property {number} [page] from 1
 * @property {Box} [box]
 *
 * @typedef {{line: number, column: number, endLine: number, endColumn: number, text: string}}
 *     TextEdit
 *
 * @typedef {object} Finding
 * @property {string} code
 * @property {"error"|"warning"|"info"} severity
 * @property {string} message
 * @property {Location} at
 * @property {{at: Location, note: string}[]} related
 * @property {string[]} notes
 * @property {string} remedy
 * @property {{title: string, edits: TextEdit[]}} [fix]
 *
 * @typedef {{text: string, line: number, column: number}} Figure
 *
 * @typedef {object} Values
 * @property {Record<string, string>} scalars
 * @property {Record<string, Figure>} figures
 * @property {boolean} editable
 * @property {string} [why] why the form cannot change the text
 *
 * @typedef {{number: number, width: number, height: number, hash: string, url: string}} PageInfo
 * @typedef {object} PlaceOnPage
 * @property {number} page
 * @property {Box} box
 * @property {number} line
 * @property {number} column
 * @property {number} length
 * @property {string} [cell] the key of the figure that is printed there, written in the YAML or not
 *
 * @typedef {object} Focus
 * @property {number} line 0 for a figure that is written nowhere
 * @property {number} [column]
 * @property {number} [length]
 * @property {string} [cell] the key of a figure
 * @property {string} [field] the key of a text, where no line of it is meant
 * @property {string} origin
 *
 * @typedef {object} GridCell
 * @property {string} [text]
 * @property {string} [cell] the key of a figure
 * @property {number} [rowSpan]
 * @property {number} [colSpan]
 * @property {boolean} [header]
 * @property {boolean} [computed]
 * @property {string} [help]
 *
 * @typedef {object} FormTable
 * @property {string} id
 * @property {string} name
 * @property {string} section
 * @property {string} key
 * @property {number[]} [widths]
 * @property {GridCell[][]} grid
 *
 * @typedef {{code: string, table: string, left: string[], right: string[], message?: string}}
 *     Relation
 *
 * @typedef {object} Form
 * @property {number} edition
 * @property {string} notice
 * @property {{id: string, key: string, heading: string, table?: string}[]} sections
 * @property {FormTable[]} tables
 * @property {Relation[]} relations
 * @property {{key: string, label: string, help?: string, kind?: string}[]} scalars
 *
 * @typedef {object} Draft
 * @property {string} id
 * @property {string} text
 * @property {string} agency
 * @property {string} year
 * @property {number} modified in milliseconds since 1970
 * @property {Record<string, string>} pending
 * @property {{name: string, etag: string, saved: string}|null} disk the file in the folder, and the
 *     text that was last read from it or written to it
 *
 * @typedef {{workspace: boolean, batch: {files: number, zipBytes: number, kept: number,
 *     days: number}}} Offered
 *
 * @typedef {object} BatchItem
 * @property {string} file
 * @property {"waiting"|"done"|"failed"} state
 * @property {string} agency
 * @property {number} [year]
 * @property {number} pages
 * @property {number} errors
 * @property {number} warnings
 * @property {number} infos
 *
 * @typedef {object} Batch
 * @property {string} id
 * @property {"waiting"|"running"|"done"} state
 * @property {string} created
 * @property {number} total
 * @property {number} done
 * @property {number} failed of those that are done
 * @property {number} wrong of those that are done, with errors
 * @property {BatchItem[]} items
 * @property {string[]} skipped
 */
export {};
