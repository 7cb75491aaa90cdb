package io.portmark.parse.telegram;

import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.DeclassifyOn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind "E.O. 12958:" or "Declassify On:" (MARKINGS 1.4). Any text has an answer; most have one instruction. */
final class DeclassifyOnParser {
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE;
    private static final Pattern LABEL =
            Pattern.compile("(?:DECL(?:AS(?:S(?:IFY)?)?)?(?: ON)?\\b ?[:;.]*|DECL[:;.]) *", IGNORE_CASE);
    private static final Pattern NOT_APPLICABLE =
            Pattern.compile("\\(?(?:N ?[/:.;-]? ?A|/A|NOT APPLICABLE|NONE)\\b[).\\s]*", IGNORE_CASE);
    private static final Pattern COMMINGLED =
            Pattern.compile("\\b(?:N/?A TO|NOT APPLICABLE TO)\\b.*\\b(?:RD|FRD|RD/FRD|NATO|TFNI)\\b", IGNORE_CASE);
    private static final Pattern TREATY = Pattern.compile("TREATY OR INTERNATIONAL AGREEMENT", IGNORE_CASE);
    private static final Pattern INDEFINITE = Pattern.compile(
            "\\bOADR\\b|ORIGINATING AGENCY'?S? DETERMINATION REQUIRED|\\bMR\\b|MANUAL REVIEW|(?<![0-9A-Z])(?:1\\.6 ?\\(?(?:D\\)?)? ?)?X ?-?[1-8]\\b|\\b1\\.6 ?\\(D\\) ?\\([1-8]\\)|\\bD[NC]I ONLY\\b",
            IGNORE_CASE);
    private static final Pattern EXEMPTION = Pattern.compile(
            "\\b((?:25|50|75)X ?[1-9](?: ?- ?(?:HUMAN|HUM|WMD))?)\\b|\\b(XGDS)(?: ?-? ?\\(?([1-4])\\)?)?", IGNORE_CASE);
    private static final Pattern REVIEW =
            Pattern.compile("\\bRDS(?: ?-? ?[1-4])?\\b|\\bREV(?:IEW)?(?: ON)?\\b", IGNORE_CASE);
    private static final Pattern SCHEDULE = Pattern.compile("\\b(?:GDS|ADS)\\b", IGNORE_CASE);
    private static final Pattern NAME = Pattern.compile("\\([^()0-9]{4,80}\\)");
    private static final Pattern YEAR_ALONE = Pattern.compile("[12][0-9]{3}[ .]*");
    private static final Pattern DOWNGRADE = Pattern.compile(
            "\\b(?:DNG|DOWNGRADE)\\b[:. ]*(?:TO )?(TS|S|C|U|SECRET|CONFIDENTIAL|UNCLASSIFIED)\\b", IGNORE_CASE);

    private final @Nullable LocalDate origin;
    private final @Nullable ClassificationLevel level;

    /** Reads for a document of that origin and level; schedules are computed from both. */
    DeclassifyOnParser(@Nullable LocalDate origin, @Nullable ClassificationLevel level) {
        this.origin = origin;
        this.level = level;
    }

    /**
     * An instruction and where it stands in the text that was read.
     *
     * @param unreal true when it has the shape of a date and is none
     */
    record Read(DeclassifyOn instruction, boolean unreal) {}

    /** The instructions of a text, in order; the first is the instruction, further ones contradict it where they differ. */
    List<Read> read(String written) {
        String text = withoutLabel(written);
        Optional<Read> whole = whole(text);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Read> found = kinds(withoutNames(text), text);
        return found.isEmpty() ? List.of(new Read(new DeclassifyOn.OnEvent(text), false)) : found;
    }

    /** The text without "DECL:" and white space around. */
    static String withoutLabel(String written) {
        String text = written.strip();
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() ? text.substring(label.end()).strip() : text;
    }

    private static Optional<Read> whole(String text) {
        if (COMMINGLED.matcher(text).find()) {
            return Optional.of(new Read(new DeclassifyOn.Commingled(text), false));
        }
        if (!hasWords(text) || NOT_APPLICABLE.matcher(text).lookingAt()) {
            return Optional.of(new Read(new DeclassifyOn.None(hasWords(text) ? text : ""), false));
        }
        if (YEAR_ALONE.matcher(text).matches()) {
            return Optional.of(new Read(new DeclassifyOn.Invalid(text), true));
        }
        if (TREATY.matcher(text).find()) {
            return Optional.of(new Read(new DeclassifyOn.Invalid(text), false));
        }
        return Optional.empty();
    }

    /** Blanks out what stands in parentheses behind a date: "GDS 5/15/85 (JOHNSON, MR. RALPH) OR-P". */
    private static String withoutNames(String text) {
        return NAME.matcher(text).replaceAll(name -> " ".repeat(name.end() - name.start()));
    }

    private static boolean hasWords(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** The kinds in the order of their precedence: a date beside a code belongs to the code. */
    private List<Read> kinds(String plain, String text) {
        List<Read> found = new ArrayList<>();
        List<DateWords.Found> dates = dates(plain);
        Matcher schedule = SCHEDULE.matcher(plain);
        Matcher exemption = EXEMPTION.matcher(plain);
        Matcher review = REVIEW.matcher(plain);
        if (exemption.find()) {
            found.add(exempt(exemption, take(dates, exemption.end()), text));
        } else if (schedule.find()) {
            found.add(schedule(take(dates, schedule.end()), text));
        } else if (review.find()) {
            found.add(review(take(dates, review.end()), text));
        }
        downgrade(text, dates, !found.isEmpty()).ifPresent(found::add);
        Matcher indefinite = INDEFINITE.matcher(plain);
        boolean codeFirst = indefinite.find()
                && (dates.isEmpty() || indefinite.start() < dates.get(0).start());
        if (codeFirst) {
            found.add(new Read(new DeclassifyOn.Indefinite(text), false));
            dropDateOfSource(text, dates);
        }
        for (DateWords.Found date : dates) {
            found.add(date(date, text));
        }
        if (!codeFirst && !dates.isEmpty() && indefinite.find(0)) {
            found.add(new Read(new DeclassifyOn.Indefinite(indefinite.group()), false));
        }
        return found;
    }

    /** "Source marked OADR, date of source 1994-02-01": the date says nothing about declassification. */
    private static void dropDateOfSource(String text, List<DateWords.Found> dates) {
        if (text.toUpperCase(Locale.ROOT).contains("SOURCE")) {
            dates.clear();
        }
    }

    private List<DateWords.Found> dates(String text) {
        List<DateWords.Found> dates = new ArrayList<>();
        Optional<DateWords.Found> next = DateWords.find(text, 0, origin);
        while (next.isPresent()) {
            dates.add(next.get());
            next = DateWords.find(text, next.get().end(), origin);
        }
        return dates;
    }

    private static DateWords.@Nullable Found take(List<DateWords.Found> dates, int from) {
        for (int i = 0; i < dates.size(); i++) {
            if (dates.get(i).start() >= from) {
                return dates.remove(i);
            }
        }
        return null;
    }

    private static Read date(DateWords.Found found, String text) {
        LocalDate date = found.date();
        return date == null
                ? new Read(new DeclassifyOn.Invalid(text), true)
                : new Read(new DeclassifyOn.OnDate(date, text, found.twoDigitYear()), false);
    }

    private static Read exempt(Matcher exemption, DateWords.@Nullable Found date, String text) {
        String code = exemption.group(1) != null
                ? exemption.group(1)
                : "XGDS" + (exemption.group(3) == null ? "" : "-" + exemption.group(3));
        String normal = code.replace(" ", "").toUpperCase(Locale.ROOT);
        return new Read(
                new DeclassifyOn.Exempt(normal, date == null ? null : date.date(), text),
                date != null && !date.isReal());
    }

    private static Read review(DateWords.@Nullable Found date, String text) {
        return new Read(
                new DeclassifyOn.Review(date == null ? null : date.date(), text), date != null && !date.isReal());
    }

    private Read schedule(DateWords.@Nullable Found date, String text) {
        if (date == null) {
            return new Read(new DeclassifyOn.Schedule(generalSchedule(), text), false);
        }
        return date.isReal()
                ? new Read(new DeclassifyOn.Schedule(date.date(), text), false)
                : new Read(new DeclassifyOn.Invalid(text), true);
    }

    /** 18 CFR 3a.22(b): at the end of the tenth, eighth or sixth full calendar year after the year of origin. */
    private @Nullable LocalDate generalSchedule() {
        if (origin == null || level == null || !level.isClassified()) {
            return null;
        }
        int years = level == ClassificationLevel.TOP_SECRET ? 10 : level == ClassificationLevel.SECRET ? 8 : 6;
        return LocalDate.of(origin.getYear() + years, 12, 31);
    }

    private static Optional<Read> downgrade(String text, List<DateWords.Found> dates, boolean beside) {
        Matcher downgrade = DOWNGRADE.matcher(text);
        if (!downgrade.find()) {
            return Optional.empty();
        }
        DateWords.Found date = take(dates, downgrade.end());
        if (beside || !dates.isEmpty()) {
            return Optional
                    .empty(); // the declassification beside it is the instruction; a downgrade does not contradict it
        }
        String to = downgrade.group(1).toUpperCase(Locale.ROOT);
        ClassificationLevel target = ClassificationLevel.ofSymbol(to.equals("TS") ? to : to.substring(0, 1))
                .orElse(ClassificationLevel.TOP_SECRET);
        return Optional.of(new Read(
                new DeclassifyOn.Downgrade(target, date == null ? null : date.date(), text),
                date != null && !date.isReal()));
    }
}
