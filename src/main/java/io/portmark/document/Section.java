package io.portmark.document;

import java.util.List;

/**
 * A heading and the paragraphs beneath it, down to the next heading.
 *
 * @param heading the heading's portion id
 * @param paragraphs the portion ids of the paragraphs beneath, in order
 */
public record Section(String heading, List<String> paragraphs) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
