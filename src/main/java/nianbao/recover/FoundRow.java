package nianbao.recover;

/**
 * A row of figures of the form that was found in a PDF.
 *
 * @param index of the row in the document
 * @param sure whether it can be no other row
 */
record FoundRow(FormRow row, SeenRow seen, int index, boolean sure) {}
