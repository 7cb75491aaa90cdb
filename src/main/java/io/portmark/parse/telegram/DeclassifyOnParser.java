package io.portmark.parse.telegram;

import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.GeneralSchedule;
import io.portmark.marking.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind "E.O. 12958:" or "Declassify On:" (MARKINGS 1.4). Any text has an answer; most have one instruction. Codes
 * are read by {@link InstructionCodes}, dates by {@link DateWords}, events by {@link EventWords}.
 */
final class DeclassifyOnParser {
    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE;
    private static final Pattern LABEL = Pattern.compile(
            "(?:AS AMENDED\\b[;:,. ]*)?(?:DECL[L1I]?(?:AS(?:S(?:IF(?:Y|IED|ICATION))?)?)?(?: (?:ON|DATE))?\\b ?[:;.,]*|DECL[:;.]) *",
            IGNORE_CASE);
    private static final Pattern AMENDED = Pattern.compile("AS AMENDED\\b[;:,. ]*", IGNORE_CASE);
    private static final Pattern NOT_APPLICABLE =
            Pattern.compile("\\(?(?:N ?[/\\\\:.,;-]? ?A|/A|NOT APPLICABLE|NONE)\\b[).\\s]*", IGNORE_CASE);
    private static final Pattern COMMINGLED = Pattern.compile(
            "\\b(?:N/?A TO|NOT APPLICABLE TO)\\b.*\\b(?:RD|FRD|RD/FRD|NATO|TFNI|RESTRICTED DATA)\\b", IGNORE_CASE);
    private static final Pattern TREATY = Pattern.compile("TREATY (?:OR|AND/OR) INTERNATIONAL AGREEMENT", IGNORE_CASE);
    private static final Pattern REVIEW =
            Pattern.compile("\\bR ?D ?S(?: ?-? ?[1-4])?\\b|\\bREV(?:IEW)?(?: ON)?\\b", IGNORE_CASE);
    private static final Pattern SCHEDULE = Pattern.compile("\\b(?:G\\.?D\\.?S|ADS)\\b", IGNORE_CASE);
    private static final Pattern NAME =
            Pattern.compile("\\((?!MANUAL|ORIGINATING|D[NC]I )[^()0-9 ,]{1,40}[ ,][^()0-9]{1,60}\\)", IGNORE_CASE);

    /** A year, or a month of a year: in the shape of a date, and no day. */
    private static final Pattern NO_DAY = Pattern.compile("(?:[A-Z]{3,9}[ .,]+)?[12][0-9]{3}[ .]*", IGNORE_CASE);

    private static final Pattern DOWNGRADE = Pattern.compile(
            "\\b(?:DNG|DOWNGRADE)\\b[:;. ]*(?:TO )?(TS|S|CO?|U|TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED)\\b",
            IGNORE_CASE);

    private final @Nullable LocalDate origin;
    private final @Nullable ClassificationLevel level;

    /** Reads for a document of that origin and level; schedules are computed from both. */
    DeclassifyOnParser(@Nullable LocalDate origin, @Nullable ClassificationLevel level) {
        this.origin = origin;
        this.level = level;
    }

    /**
     * An instruction and whether its date exists.
     *
     * @param unreal true when it has the shape of a date and is none
     */
    record Read(DeclassifyOn instruction, boolean unreal) {}

    /** The instructions of a text, in order; the first is the instruction, further ones contradict it where they differ. */
    List<Read> read(String written) {
        String text = withoutLabel(written);
        Optional<DeclassifyOn> whole = whole(text);
        if (whole.isPresent()) {
            DeclassifyOn found = whole.get();
            return List.of(new Read(found, found instanceof DeclassifyOn.Invalid invalid && !invalid.treaty()));
        }
        List<Read> found = kinds(withoutNames(text), text);
        Matcher none = NOT_APPLICABLE.matcher(text);
        if (none.lookingAt()) {
            found.add(
                    0,
                    new Read(new DeclassifyOn.None(text.substring(0, none.end()).strip()), false));
        }
        return found.isEmpty() ? List.of(new Read(EventWords.read(text), false)) : found;
    }

    /** The text without "DECL:" and white space around. */
    static String withoutLabel(String written) {
        String text = written.strip();
        Matcher label = LABEL.matcher(text);
        Matcher amended = AMENDED.matcher(text);
        if (label.lookingAt()) {
            return text.substring(label.end()).strip();
        }
        return amended.lookingAt() ? text.substring(amended.end()).strip() : text;
    }

    private static Optional<DeclassifyOn> whole(String text) {
        if (COMMINGLED.matcher(text).find()) {
            return Optional.of(new DeclassifyOn.Commingled(text));
        }
        if (!hasWords(text) || NOT_APPLICABLE.matcher(text).matches()) {
            return Optional.of(new DeclassifyOn.None(hasWords(text) ? text : ""));
        }
        if (isMonthOrYear(text)) {
            return Optional.of(new DeclassifyOn.Invalid(false, text));
        }
        return TREATY.matcher(text).find() ? Optional.of(new DeclassifyOn.Invalid(true, text)) : Optional.empty();
    }

    private static boolean isMonthOrYear(String text) {
        boolean shape = NO_DAY.matcher(text).matches();
        return shape && (Character.isDigit(text.charAt(0)) || DateWords.monthNumber(text) > 0);
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
        List<DateWords.Found> dates = dates(plain);
        List<Read> found = new ArrayList<>(coded(plain, text, dates));
        downgrade(text, dates, !found.isEmpty()).ifPresent(found::add);
        List<InstructionCodes.Code> codes = InstructionCodes.indefinite(plain);
        boolean ofSource = text.toUpperCase(Locale.ROOT).contains("SOURCE");
        boolean codeFirst = !codes.isEmpty()
                && (ofSource
                        || dates.isEmpty()
                        || codes.get(0).start() < dates.get(0).start());
        if (codeFirst) {
            found.addAll(indefinite(codes, ofSource, dates, text));
        }
        for (DateWords.Found date : dates) {
            found.add(date(date, text));
        }
        if (!codeFirst) {
            found.addAll(indefinite(codes, false, List.of(), text));
        }
        return found;
    }

    /** What a code begins that may have a date beside it: an exemption, a schedule, a review. */
    private List<Read> coded(String plain, String text, List<DateWords.Found> dates) {
        List<Read> found = new ArrayList<>();
        for (InstructionCodes.Code code : InstructionCodes.exemptions(plain)) {
            DateWords.Found date = take(dates, code.end());
            boolean event = date == null && EventWords.isIn(plain.substring(code.end()));
            found.add(new Read(new DeclassifyOn.Exempt(code.name(), day(date), event, text), isUnreal(date)));
        }
        Matcher schedule = SCHEDULE.matcher(plain);
        Matcher review = REVIEW.matcher(plain);
        if (found.isEmpty() && schedule.find()) {
            found.add(schedule(take(dates, schedule.end()), text));
        } else if (found.isEmpty() && review.find()) {
            found.addAll(review(take(dates, review.end()), review.group().toUpperCase(Locale.ROOT), text));
        }
        return found;
    }

    /** The word "review" without a date belongs to an event: "upon further review". */
    private static List<Read> review(DateWords.@Nullable Found date, String word, String text) {
        return date == null && word.startsWith("REV")
                ? List.of()
                : List.of(new Read(new DeclassifyOn.Review(day(date), text), isUnreal(date)));
    }

    /** "Source marked OADR, date of source 1994-02-01": that date says nothing about declassification. */
    private static List<Read> indefinite(
            List<InstructionCodes.Code> codes, boolean ofSource, List<DateWords.Found> dates, String text) {
        WrittenDate source = ofSource && !dates.isEmpty() ? dates.remove(0).date() : null;
        LocalDate sourceDate = source == null ? null : source.day();
        return codes.stream()
                .map(code -> new Read(new DeclassifyOn.Indefinite(code.name(), ofSource, sourceDate, text), false))
                .toList();
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

    private static @Nullable WrittenDate day(DateWords.@Nullable Found found) {
        return found == null ? null : found.date();
    }

    private static boolean isUnreal(DateWords.@Nullable Found found) {
        return found != null && found.date() == null;
    }

    private static Read date(DateWords.Found found, String text) {
        WrittenDate date = found.date();
        return date == null
                ? new Read(new DeclassifyOn.Invalid(false, text), true)
                : new Read(new DeclassifyOn.OnDate(date, text), false);
    }

    private Read schedule(DateWords.@Nullable Found date, String text) {
        if (isUnreal(date)) {
            return new Read(new DeclassifyOn.Invalid(false, text), true);
        }
        return new Read(
                new DeclassifyOn.Schedule(
                        date == null ? GeneralSchedule.lastDay(origin, level).orElse(null) : null, day(date), text),
                false);
    }

    private static Optional<Read> downgrade(String text, List<DateWords.Found> dates, boolean beside) {
        Matcher downgrade = DOWNGRADE.matcher(text);
        if (!downgrade.find()) {
            return Optional.empty();
        }
        DateWords.Found date = take(dates, downgrade.end());
        if (beside || !dates.isEmpty()) {
            // The declassification beside it is the instruction; a downgrade does not contradict it.
            return Optional.empty();
        }
        DeclassifyOn to = new DeclassifyOn.Downgrade(level(downgrade.group(1)), day(date), text);
        return Optional.of(new Read(to, isUnreal(date)));
    }

    private static ClassificationLevel level(String words) {
        String to = words.toUpperCase(Locale.ROOT);
        return ClassificationLevel.ofSymbol(to.startsWith("T") ? "TS" : to.substring(0, 1))
                .orElse(ClassificationLevel.TOP_SECRET);
    }
}
