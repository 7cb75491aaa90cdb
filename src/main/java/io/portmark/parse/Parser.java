package io.portmark.parse;

import io.portmark.document.Document;
import io.portmark.document.SourceText;
import io.portmark.parse.telegram.TelegramParser;

/**
 * Makes a document of a text. It never fails: a text that is no telegram becomes a document without a banner, its blocks unnumbered
 * portions. Header lines, portions, omissions and the white space between them are the source, character for character.
 */
public final class Parser {
    private final TelegramParser telegrams = new TelegramParser();

    /** The document that the text holds. */
    public Document parse(SourceText source) {
        return telegrams.parse(source);
    }
}
