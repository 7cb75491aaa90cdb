package io.portmark.check;

import io.portmark.document.Document;
import java.util.List;

/** Facts that a table makes of a record, in place of the table's rows. */
interface DocumentFacts {
    /** The facts of that record. */
    List<Object> of(Document document);
}
