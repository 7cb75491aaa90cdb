package io.portmark.report;

import io.portmark.document.Declassification;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.Marking;
import java.time.LocalDate;

/** What a record's declassification instruction comes to, as a sentence. */
public final class DeclassificationWords {
    private DeclassificationWords() {}

    /** The sentence; empty where the record is known to be unclassified. */
    public static String of(CheckedDocument checked) {
        Marking protection = checked.levels().protection();
        if (protection != null && !protection.isClassified()) {
            return "";
        }
        Declassification declassification = checked.document().declassification();
        DeclassifyOn instruction = declassification.instruction();
        String day = instruction.day().map(LocalDate::toString).orElse("");
        String state = state(checked);
        return switch (instruction.kind()) {
            case "date" -> "Declassify on " + day + ", " + state + ".";
            case "schedule" ->
                day.isEmpty()
                        ? "Declassified by a schedule whose day can't be told."
                        : "Declassified by schedule on " + day + ", " + state + ".";
            case "event" -> "Declassified by an event; whether it has occurred can't be seen in the record.";
            case "exemption" -> "Exempt from automatic declassification" + (day.isEmpty() ? "" : " until " + day) + ".";
            case "review" -> "For review" + (day.isEmpty() ? "" : " on " + day) + "; the day declassifies nothing.";
            case "indefinite", "commingled" -> "No date of declassification.";
            case "downgrade" -> "Downgraded" + (day.isEmpty() ? "" : " on " + day) + ".";
            case "invalid" -> "The declassification instruction can't be read.";
            default -> checked.document().isClassified() ? "No declassification instruction." : "";
        };
    }

    private static String state(CheckedDocument checked) {
        return switch (checked.document().declassification().doubt()) {
            case NONE -> checked.levels().lapsed() ? "reached" : "not reached";
            case UNREAL -> "in doubt: there is no such day";
            case NOT_AFTER_ORIGIN -> "in doubt: not after the date of origin";
            case CONTRADICTED -> "in doubt: another instruction says something else";
            case LEFT_OPEN -> "in doubt: words of the header leave it open";
            case COMMINGLED -> "in doubt: no date declassifies atomic-energy and NATO information";
        };
    }
}
