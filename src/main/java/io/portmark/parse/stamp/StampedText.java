package io.portmark.parse.stamp;

import io.portmark.document.ReleaseStamp;
import java.util.List;

/**
 * The stamps of a document.
 *
 * @param pages how many pages it has
 * @param stamps the stamps in the order of the text
 */
public record StampedText(int pages, List<ReleaseStamp> stamps) {
    public StampedText {
        stamps = List.copyOf(stamps);
    }
}
