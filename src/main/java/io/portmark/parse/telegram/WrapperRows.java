package io.portmark.parse.telegram;

import io.portmark.document.Wrapper;
import io.portmark.marking.Control;
import io.portmark.marking.Marking;
import io.portmark.marking.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what the lines of a page say of the record that it holds: "Identifier: 05ALMATY4285", "| Created: | 2005-12-02 |". */
final class WrapperRows {
    private static final Pattern ROW = Pattern.compile(
            "\\|? *\\**(Identifier|Reference ID|Document Number|Origin|Created|Draft Date|Released|Classification|Original Classification"
                    + "|Current Classification|Tags|TAGS|Subject|Title|Cable title|Wikileaks|Redacted)\\** *(?::?\\** *\\||:\\**) *(.*?) *\\|?");
    private static final Pattern ISO_DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T].{0,20})?");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:US |U\\.S\\. )?(?:Office|Embassy|Consulate|Mission|Interests|Liaison|Secretary of State|American Institute|UN|REO|EU)\\b.{0,60}|US .{1,60}");
    private static final Pattern IDENTIFIER = Pattern.compile("\\b([0-9]{2}[A-Z]{3,20}[0-9]{1,6})\\b");
    private static final Pattern ARCHIVE_IDENTIFIER = Pattern.compile("(?:19|20)([0-9]{2})([A-Z]{3,20})0*([0-9]{1,6})");

    private @Nullable String identifier;
    private @Nullable String classification;
    private @Nullable LocalDate created;
    private @Nullable String office;
    private @Nullable String title;
    private List<String> tags = List.of();
    private @Nullable String heading;
    private boolean afterDate;
    private boolean titleOpen;

    /** True for a line that gives a fact in a row's form. */
    static boolean isRow(Line line) {
        return line.is(ROW);
    }

    /**
     * Takes what a line says.
     *
     * @param recognised true when the line is known as one of a page; any other may be its title
     */
    void read(Line line, boolean recognised) {
        Matcher row = line.length() > 400 ? null : ROW.matcher(line.text());
        if (row != null && row.matches()) {
            fact(row.group(1), row.group(2).strip());
            titleOpen = title != null && title.equals(row.group(2).strip());
            return;
        }
        if (titleOpen && title != null && !line.blankBefore() && !line.isLong()) {
            title = title + " " + line.text(); // a long title goes on in the next line
            return;
        }
        titleOpen = false;
        if (day(line.text()).isPresent()) {
            created = created == null ? day(line.text()).orElseThrow() : created;
        } else if (!recognised && afterDate && line.is(OFFICE)) {
            office = office == null ? line.text() : office;
        } else if (!recognised && heading == null && !line.isLong()) {
            heading = line.text();
        } else if (recognised && identifier == null && !line.isLong()) {
            identifier = find(line.text());
        }
        afterDate = day(line.text()).isPresent();
    }

    /** The facts; a line of its own over the rows is the title where no row gives one. */
    Wrapper wrapper(boolean rows) {
        String named = title != null || !rows ? title : heading;
        return new Wrapper(identifier, classification, marking(), created, office, named, tags);
    }

    private void fact(String key, String value) {
        if (value.isEmpty() || value.equalsIgnoreCase("n/a")) {
            return;
        }
        switch (key.toLowerCase(Locale.ROOT)) {
            case "identifier", "reference id", "document number" -> identifier = identity(value);
            case "origin" -> office = value;
            case "created" -> created = day(value).orElse(created);
            case "draft date" -> created = created == null ? day(value).orElse(null) : created;
            case "classification", "original classification" -> classification = value;
            case "tags" -> tags = List.of(value.split("[ ,]+", -1));
            case "title", "cable title", "subject" -> title = value;
            default -> {} // views, release dates and redactions of the page are no facts of the record
        }
    }

    /** Archives write 1974LAPAZ00015 for 74LAPAZ15. */
    private static String identity(String value) {
        Matcher archive = ARCHIVE_IDENTIFIER.matcher(value);
        return archive.matches() ? archive.group(1) + archive.group(2) + archive.group(3) : value;
    }

    private static @Nullable String find(String text) {
        Matcher matcher = IDENTIFIER.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }

    static Optional<LocalDate> day(String text) {
        if (text.length() > 40) {
            return Optional.empty();
        }
        boolean iso = ISO_DAY.matcher(text).matches();
        return DateWords.find(iso ? text.substring(0, 10) : text, 0, null)
                .filter(found -> found.start() == 0 && (iso || found.end() >= text.length() - 10))
                .map(DateWords.Found::date)
                .map(WrittenDate::day);
    }

    private @Nullable Marking marking() {
        if (classification == null) {
            return null;
        }
        String words = classification.toUpperCase(Locale.ROOT);
        LevelWords level = LevelWords.exact(words).orElse(null);
        if (level == null || level.level() == null) {
            return null;
        }
        Control control = level.control();
        if (words.contains("FOR OFFICIAL USE ONLY") || words.contains("FOUO")) {
            control = control.or(Control.FOUO);
        } else if (words.contains("SBU") || words.contains("SENSITIVE")) {
            control = control.or(Control.SBU);
        }
        List<String> dissemination = new ArrayList<>();
        if (words.contains("NOFORN")) {
            dissemination.add("NOFORN");
        }
        return new Marking(level.level(), control, dissemination);
    }
}
