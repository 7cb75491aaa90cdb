package io.portmark.report.page;

import io.portmark.marking.BannerLine;
import io.portmark.marking.Marking;
import io.portmark.report.CheckedDocument;
import io.portmark.report.FindingCounts;
import io.portmark.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check of a record means for the person who reads it, and the one place that needs them.
 *
 * @param severity the heaviest that stands, null where there is neither error nor warning
 * @param fact "Marks and banner agree.", empty where they don't or it can't be told
 * @param words what goes before the link, a sentence where there is none
 * @param link the first place, empty where none needs a person
 * @param target its card
 */
public record Verdict(@Nullable Severity severity, String fact, String words, String link, String target) {
    static Verdict of(CheckedDocument checked, List<CardPart> cards) {
        FindingCounts counts = checked.counts();
        String fact = agree(checked) ? "Marks and banner agree." : "";
        if (!checked.fullyChecked()) {
            fact = "Not fully checked. " + fact;
        }
        for (String kind : List.of("error", "warning")) {
            Optional<CardPart> first =
                    cards.stream().filter(card -> card.kind().equals(kind)).findFirst();
            if (first.isPresent()) {
                int places = counts.errors() + counts.warnings();
                String words = places == 1
                        ? "One place needs a person: "
                        : "%s need a person; the first: ".formatted(Figures.count(places, "place"));
                Severity severity = kind.equals("error") ? Severity.ERROR : Severity.WARNING;
                return new Verdict(
                        severity,
                        fact,
                        words,
                        clause(first.get().message()),
                        first.get().id());
            }
        }
        String words = "No errors and no warnings. %s checked, %s."
                .formatted(
                        Figures.count(checked.document().paragraphs().size(), "paragraph"),
                        Figures.count(counts.infos(), "note"));
        return new Verdict(null, fact, words, "", "");
    }

    /** True when the banner says what the highest mark says. */
    private static boolean agree(CheckedDocument checked) {
        BannerLine banner = checked.document().banner();
        Marking stated = banner == null ? null : banner.marking();
        Marking highest = checked.levels().highestMarked();
        return stated != null && highest != null && stated.isEquivalent(highest);
    }

    /** The first sentence as it goes on in another, without its full stop. */
    static String clause(String message) {
        String first = message.split("(?<=[\\p{Ll}\\d)]{2})\\. (?=\\p{Lu})", 2)[0];
        String open = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        boolean word = open.matches("\\p{Lu}\\p{Ll}+ .*");
        return word ? open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1) : open;
    }
}
