package io.portmark.parse;

import java.io.IOException;
import java.io.Reader;

/** The tables of a rule book from which the vocabulary of marks is read: dissemination.csv, countries.csv, categories.csv. */
public interface MarkTables {
    /** The text of a table, by its file name. */
    Reader open(String file) throws IOException;
}
