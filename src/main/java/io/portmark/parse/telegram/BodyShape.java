package io.portmark.parse.telegram;

import io.portmark.document.Document;
import java.util.NavigableSet;
import java.util.Set;

/**
 * What is known of a body before its paragraphs are looked for.
 *
 * @param kind telegrams number every paragraph, so that blank lines inside one are page breaks; others do not
 * @param sectionHeads lines that repeat the head of a telegram for its next section
 * @param closing lines that are no paragraphs: salutation, names beneath a letter, lists of attachments and clearances
 * @param barriers where header lines begin, over which no portion reaches
 */
record BodyShape(Document.Kind kind, Set<Line> sectionHeads, Set<Line> closing, NavigableSet<Integer> barriers) {
    boolean isTelegram() {
        return kind == Document.Kind.TELEGRAM;
    }
}
