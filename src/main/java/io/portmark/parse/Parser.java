package io.portmark.parse;

import io.portmark.document.Dialect;
import io.portmark.document.Document;
import io.portmark.document.SourceText;
import io.portmark.parse.memo.MemoParser;
import io.portmark.parse.telegram.TelegramParser;

/**
 * Makes a document of a text, by the rules of its dialect. It never fails: a text that is no record becomes a document without a
 * banner, its blocks unnumbered portions. Header lines, portions, omissions and the white space between them are the source, character
 * for character.
 */
public final class Parser {
    private final TelegramParser telegrams;
    private final MemoParser memos;

    /** Parses with the built-in vocabulary of marks. */
    public Parser() {
        this(new PortionMarkParser());
    }

    /** Parses with marks of another vocabulary. */
    public Parser(PortionMarkParser marks) {
        this.telegrams = new TelegramParser(marks);
        this.memos = new MemoParser(marks);
    }

    /** The document that the text holds, in the dialect that it shows. */
    public Document parse(SourceText source) {
        return telegrams.parse(source).orElseGet(() -> memos.parse(source));
    }

    /** The document that the text holds, in that dialect. */
    public Document parse(SourceText source, Dialect dialect) {
        String reason = "--dialect " + dialect.symbol() + " was asked for";
        return switch (dialect) {
            case AUTO -> parse(source);
            case TELEGRAM -> telegrams.parse(source, reason);
            case DOCUMENT -> memos.parse(source, Document.Kind.DOCUMENT, reason);
            case CUI -> memos.parse(source, Document.Kind.CUI, reason);
        };
    }
}
