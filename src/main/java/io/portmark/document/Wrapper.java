package io.portmark.document;

import io.portmark.marking.Marking;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern MARK = Pattern.compile("^ *\\([A-Z/ -]{1,12}\\) *");

    /** No wrapper, or one that says nothing. */
    public static final Wrapper NONE = new Wrapper(null, null, null, null, null, null, List.of());

    public Wrapper {
        tags = List.copyOf(tags);
    }

    /**
     * True when it has a title and the record's SUBJECT line says other words, case, line ends and marks aside (META-04). What the
     * title adds at its end is no difference: catalogues let the first words of the text follow.
     */
    public boolean isTitledUnlike(Document document) {
        return title != null
                && document.subject()
                        .map(subject -> !letters(title).startsWith(letters(subject.text())))
                        .orElse(false);
    }

    /** True when its title is the beginning of the record's SUBJECT line. */
    public boolean isTitleCutShort(Document document) {
        return title != null
                && document.subject()
                        .map(subject -> letters(subject.text()).startsWith(letters(title)))
                        .orElse(false);
    }

    /** Letters and digits in capitals, a mark at the beginning left out. */
    private static String letters(String title) {
        return MARK.matcher(title).replaceFirst("").toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** TAGS of the record of which a word is not among its own, names of persons left out (META-05). */
    public List<String> tagsLeftOut(Document document) {
        Set<String> listed =
                tags.stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        return document.tags().stream()
                .map(tag -> tag.indexOf('(') >= 0
                        ? tag.substring(0, tag.indexOf('(')).strip()
                        : tag)
                .filter(tag -> !tag.isEmpty())
                .filter(tag ->
                        !listed.containsAll(List.of(tag.toUpperCase(Locale.ROOT).split(" +", -1))))
                .distinct()
                .toList();
    }

    /** Names it without the title. */
    @Override
    public String toString() {
        return "wrapper of " + identifier;
    }
}
