package io.portmark.decide;

import io.portmark.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * An exemption code where it is cited: a fact for the rules of releases.
 *
 * @param place what it is cited for: a portion's id in a plan; "summary" or "page" in a released document
 * @param code the code as State prints it, or as it stands there when it is none
 * @param kind what it stands for
 * @param span where it stands in the text of a released document, null in a plan
 */
public record CitedCode(
        String place, String code, CodeKind kind, @Nullable Span span) {
    /** The place of the codes in the determination of a released document. */
    public static final String SUMMARY = "summary";
    /** The place of the codes beside its deletions. */
    public static final String PAGE = "page";
}
