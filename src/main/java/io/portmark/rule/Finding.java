package io.portmark.rule;

import io.portmark.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A departure from a rule, or a fact worth a line.
 *
 * @param rule the rule's id
 * @param severity how heavy it weighs here, after guards
 * @param portion the portion it speaks of, null where it speaks of the record or of several portions
 * @param portions the portions of a finding that lists several; empty otherwise
 * @param message what is wrong here and what was expected, one sentence; marks, numbers and dates only, never words of the record
 * @param authority what the rule rests on
 * @param fix the proposed repair, null where there is none
 * @param because the facts that led to it, one clause each, in order
 * @param span where it stands in the source, null where nothing can be pointed at
 * @param ordinal counts findings of one rule on one portion from 1, for the fingerprint
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable String portion,
        List<String> portions,
        String message,
        String authority,
        @Nullable Fix fix,
        List<String> because,
        @Nullable Span span,
        int ordinal) {
    public Finding {
        portions = List.copyOf(portions);
        because = List.copyOf(because);
    }

    /** The same finding at a place, null where nothing can be pointed at. */
    public Finding at(@Nullable Span place) {
        return new Finding(rule, severity, portion, portions, message, authority, fix, because, place, ordinal);
    }

    /** The same with another repair. */
    public Finding with(Fix other) {
        return new Finding(rule, severity, portion, portions, message, authority, other, because, span, ordinal);
    }
}
