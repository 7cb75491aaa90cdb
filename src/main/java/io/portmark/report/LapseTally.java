package io.portmark.report;

import io.portmark.document.Declassification;
import io.portmark.document.Declassification.Doubt;
import io.portmark.marking.Marking;
import io.portmark.report.AuditSummary.KindCount;
import io.portmark.report.AuditSummary.Lapse;
import io.portmark.report.AuditSummary.LapseYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts declassification instructions of classified records. */
final class LapseTally {
    private static final String IN_DOUBT = "doubt";

    private final Map<Integer, LapseYear> years = new TreeMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int classified;
    private int lapsed;
    private int toLapse;

    void add(CheckedDocument checked) {
        Marking protection = checked.levels().protection();
        if (protection == null || !protection.isClassified()) {
            return;
        }
        classified++;
        Declassification declassification = checked.document().declassification();
        boolean doubtful = declassification.doubt() != Doubt.NONE;
        String kind = doubtful ? IN_DOUBT : declassification.instruction().kind();
        kinds.merge(kind, 1, Integer::sum);
        if (declassification.executes()) {
            declassification
                    .instruction()
                    .day()
                    .ifPresent(day -> addDay(day, checked.levels().lapsed()));
        }
    }

    private void addDay(LocalDate day, boolean isLapsed) {
        lapsed += isLapsed ? 1 : 0;
        toLapse += isLapsed ? 0 : 1;
        LapseYear one = new LapseYear(day.getYear(), isLapsed ? 1 : 0, isLapsed ? 0 : 1);
        years.merge(
                day.getYear(),
                one,
                (a, b) -> new LapseYear(a.year(), a.lapsed() + b.lapsed(), a.toLapse() + b.toLapse()));
    }

    Lapse summary() {
        List<KindCount> counts = kinds.entrySet().stream()
                .map(entry -> new KindCount(entry.getKey(), entry.getValue(), new Rate(entry.getValue(), classified)))
                .sorted(Comparator.comparingInt(KindCount::records).reversed())
                .toList();
        return new Lapse(classified, lapsed, toLapse, List.copyOf(years.values()), counts);
    }
}
