package io.portmark.document;

import io.portmark.marking.Marking;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page around the record says of it. It is metadata, never the record's own marking.
 *
 * @param identifier the record's identity there: 05ALMATY4285
 * @param classification the words after "Classification:", null where there is no such row
 * @param marking what those words mean, null where they name no level
 * @param created the date of the row "Created", or a date line of the page
 * @param office the office of origin: US Office Almaty
 * @param title the title, null where it is blank
 * @param tags the words of the row "Tags"
 */
public record Wrapper(
        @Nullable String identifier,
        @Nullable String classification,
        @Nullable Marking marking,
        @Nullable LocalDate created,
        @Nullable String office,
        @Nullable String title,
        List<String> tags) {
    /** No wrapper, or one that says nothing. */
    public static final Wrapper NONE = new Wrapper(null, null, null, null, null, null, List.of());

    public Wrapper {
        tags = List.copyOf(tags);
    }

    /** Names it without the title. */
    @Override
    public String toString() {
        return "wrapper of " + identifier;
    }
}
