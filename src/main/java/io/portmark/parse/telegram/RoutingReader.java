package io.portmark.parse.telegram;

import io.portmark.document.HeaderLine.Kind;
import io.portmark.document.Routing;
import io.portmark.marking.ClassificationLevel;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads format lines 1 to 8 and keeps what they say. One reader serves one telegram. */
final class RoutingReader {
    private @Nullable String precedence;
    private @Nullable String station;
    private @Nullable Integer serial;
    private @Nullable Integer julianDay;
    private @Nullable String julianTime;
    private @Nullable String security;
    private @Nullable ClassificationLevel securityLevel;
    private @Nullable LocalDateTime dtg;
    private @Nullable String dtgPrecedence;
    private @Nullable String from;
    private final List<String> to = new ArrayList<>();
    private final List<String> info = new ArrayList<>();
    private @Nullable Kind previous;

    /** The kind of a line of the routing block, its facts taken; empty where it is no such line. */
    Optional<Kind> read(Line line) {
        Optional<Kind> kind = line.isLong() ? Optional.empty() : kind(line);
        kind.ifPresent(found -> previous = found);
        return kind;
    }

    /** True when the line goes on with the routing indicators of format line 2. */
    boolean continuesPrecedence(Line line) {
        return previous == Kind.PRECEDENCE && !line.blankBefore() && line.is(FieldShapes.INDICATORS);
    }

    /** What was read. */
    Routing routing() {
        return new Routing(
                precedence,
                station,
                serial,
                julianDay,
                julianTime,
                security,
                securityLevel,
                dtg,
                dtgPrecedence,
                from,
                to,
                info);
    }

    private Optional<Kind> kind(Line line) {
        if (line.is(FieldShapes.CHANNEL)) {
            return Optional.of(Kind.CHANNEL);
        }
        if (line.is(FieldShapes.PRECEDENCE)) {
            precedence = precedence == null ? line.text().substring(0, 2) : precedence;
            return Optional.of(Kind.PRECEDENCE);
        }
        if (line.is(FieldShapes.DE)) {
            readStation(line);
            return Optional.of(Kind.DE);
        }
        if (line.is(FieldShapes.SECURITY)) {
            readSecurity(line);
            return Optional.of(Kind.SECURITY);
        }
        if (FieldShapes.isDtg(line)) {
            readDtg(line);
            return Optional.of(Kind.DTG);
        }
        if (line.is(FieldShapes.DISTRIBUTION)) {
            return Optional.of(Kind.ATTENTION);
        }
        return addressing(line);
    }

    private Optional<Kind> addressing(Line line) {
        if (line.is(FieldShapes.FROM)) {
            from = from == null ? line.text().substring(2).strip() : from;
            return Optional.of(Kind.FROM);
        }
        if (line.is(FieldShapes.TO)) {
            to.add(line.text().substring(2).strip());
            return Optional.of(Kind.TO);
        }
        if (line.is(FieldShapes.INFO)) {
            info.add(line.text().substring(4).strip());
            return Optional.of(Kind.INFO);
        }
        return furtherAddressee(line);
    }

    /** Addressees after TO and INFO stand one a line, without the word. */
    private Optional<Kind> furtherAddressee(Line line) {
        boolean addressee = line.text().matches("[A-Z][A-Z0-9 ,./()&'-]{1,100}");
        if (!addressee || (previous != Kind.TO && previous != Kind.INFO)) {
            return Optional.empty();
        }
        (previous == Kind.TO ? to : info).add(line.text());
        return Optional.ofNullable(previous);
    }

    private void readStation(Line line) {
        Matcher matcher = line.begin(FieldShapes.DE);
        if (matcher == null || station != null) {
            return;
        }
        station = matcher.group(1);
        serial = matcher.group(2) == null ? null : Integer.valueOf(matcher.group(2));
        if (matcher.group(3) != null) {
            julianDay = Integer.valueOf(matcher.group(3));
            julianTime = matcher.group(4);
        }
    }

    private void readSecurity(Line line) {
        Matcher matcher = line.begin(FieldShapes.SECURITY);
        if (matcher == null || security != null) {
            return;
        }
        security = line.text();
        securityLevel = level(matcher.group(2));
    }

    /** The level of the letter that stands at least three times: a damaged group still speaks (RTE-03). */
    private static @Nullable ClassificationLevel level(String group) {
        for (String letter : List.of("U", "E", "C", "S", "T")) {
            if (group.chars().filter(c -> c == letter.charAt(0)).count() >= 3) {
                return switch (letter) {
                    case "C" -> ClassificationLevel.CONFIDENTIAL;
                    case "S" -> ClassificationLevel.SECRET;
                    case "T" -> ClassificationLevel.TOP_SECRET;
                    default -> ClassificationLevel.UNCLASSIFIED;
                };
            }
        }
        return null;
    }

    private void readDtg(Line line) {
        Matcher matcher = line.begin(FieldShapes.DTG);
        if (matcher == null || dtg != null) {
            return;
        }
        String letters = matcher.group(1).strip();
        dtgPrecedence = letters.isEmpty() ? dtgPrecedence : letters;
        dtg = time(matcher.group(2).replace('O', '0').replace('I', '1'), matcher.group(3), matcher.group(4));
    }

    private static @Nullable LocalDateTime time(String digits, String month, String year) {
        int written = Integer.parseInt(year);
        // No telegram with a date-time group of this form is older than 1945.
        int full = year.length() == 4 ? written : written < 45 ? 2000 + written : 1900 + written;
        try {
            return LocalDateTime.of(
                    full,
                    DateWords.monthNumber(month),
                    Integer.parseInt(digits.substring(0, 2)),
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(4)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
