package io.portmark.parse.telegram;

import io.portmark.document.DateTimeGroup;
import io.portmark.document.HeaderLine.Kind;
import io.portmark.document.Routing;
import io.portmark.document.SecurityLine;
import io.portmark.document.StationLine;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads format lines 1 to 8 and keeps what they say. One reader serves one telegram. */
final class RoutingReader {
    private static final Pattern ADDRESSEE = Pattern.compile("[A-Z][A-Z0-9 ,./()&'-]{1,100}");

    /** What a damaged group says is told by three of its letters (RTE-03). */
    private static final int MAJORITY = 3;

    private @Nullable String precedence;
    private @Nullable StationLine station;
    private @Nullable SecurityLine security;
    private @Nullable DateTimeGroup group;
    private @Nullable String from;
    private final List<String> to = new ArrayList<>();
    private final List<String> info = new ArrayList<>();
    private @Nullable Kind previous;
    private boolean readdressed;

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
        return new Routing(precedence, station, security, group, from, to, info, readdressed);
    }

    private Optional<Kind> kind(Line line) {
        if (line.is(FieldShapes.CHANNEL)) {
            return Optional.of(Kind.CHANNEL);
        }
        if (line.is(FieldShapes.PRECEDENCE)) {
            precedence = precedence == null ? line.text().substring(0, 2).replace('0', 'O') : precedence;
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
            readGroup(line);
            return Optional.of(Kind.DTG);
        }
        if (line.is(FieldShapes.DISTRIBUTION)) {
            return Optional.of(Kind.ATTENTION);
        }
        return addressing(line);
    }

    private Optional<Kind> addressing(Line line) {
        if (line.is(FieldShapes.FROM)) {
            readFrom(line.text().substring(2).strip());
            return Optional.of(Kind.FROM);
        }
        if (line.is(FieldShapes.TO)) {
            readTo(line.text().substring(2).strip());
            return Optional.of(Kind.TO);
        }
        if (line.is(FieldShapes.INFO)) {
            info.add(line.text().substring(4).strip());
            return Optional.of(Kind.INFO);
        }
        return furtherAddressee(line);
    }

    /** Editions print sender and addressees on one line: "FM SECSTATE TO USMISSION GENEVA INFO AMEMBASSY BERN". */
    private void readFrom(String stations) {
        String[] sides = stations.split(" TO ", 2);
        readdressed |= from != null;
        from = from == null ? sides[0].strip() : from;
        if (sides.length > 1) {
            readTo(sides[1].strip());
        }
    }

    private void readTo(String stations) {
        String[] sides = stations.split(" INFO ", 2);
        to.add(sides[0].strip());
        if (sides.length > 1) {
            info.add(sides[1].strip());
        }
    }

    /** Addressees after TO and INFO stand one a line, without the word. */
    private Optional<Kind> furtherAddressee(Line line) {
        if ((previous != Kind.TO && previous != Kind.INFO) || !line.is(ADDRESSEE)) {
            return Optional.empty();
        }
        (previous == Kind.TO ? to : info).add(line.text());
        return Optional.ofNullable(previous);
    }

    private void readStation(Line line) {
        readdressed |= station != null;
        Matcher matcher = FieldShapes.DE.matcher(line.text());
        if (station != null || !matcher.matches()) {
            return;
        }
        station = new StationLine(
                matcher.group(1),
                number(matcher.group(2)),
                number(matcher.group(3)),
                number(matcher.group(4)),
                matcher.group(5) == null ? null : digits(matcher.group(5)));
    }

    private void readSecurity(Line line) {
        Matcher matcher = FieldShapes.SECURITY.matcher(line.text());
        if (security == null && matcher.matches()) {
            String letters = matcher.group(2);
            String signal = matcher.group(1).endsWith("R") ? "ZNR" : "ZNY";
            security = new SecurityLine(line.text(), signal, letters, majority(letters));
        }
    }

    /** The letter that stands at least three times; empty where none does. */
    private static String majority(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letters.chars().filter(c -> c == letter).count() >= MAJORITY) {
                return String.valueOf(letter);
            }
        }
        return "";
    }

    private void readGroup(Line line) {
        readdressed |= group != null;
        Matcher matcher = FieldShapes.DTG.matcher(line.text());
        if (group == null && matcher.matches()) {
            String letters = matcher.group(1).strip().replaceAll(" +", " ");
            String printed = line.text().substring(matcher.start(2), matcher.end(4));
            group = new DateTimeGroup(
                    letters, printed, time(digits(matcher.group(2)), matcher.group(3), digits(matcher.group(4))));
        }
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

    private static @Nullable Integer number(@Nullable String written) {
        return written == null ? null : Integer.valueOf(digits(written));
    }

    /** Copies read the digits 0 and 1 as letters. */
    private static String digits(String written) {
        return written.replace('O', '0').replace('I', '1').replace('l', '1');
    }
}
