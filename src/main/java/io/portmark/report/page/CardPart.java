package io.portmark.report.page;

import io.portmark.report.Baseline;
import io.portmark.report.CheckedDocument;
import io.portmark.report.Waiver;
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import io.portmark.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a card.
 *
 * @param id its name in the page
 * @param kind error, warning, note or waived: what the filter goes by
 * @param line "line 164", empty where nothing can be pointed at
 * @param places the portions that it speaks of
 * @param fix what to do, empty where nothing is proposed
 * @param safe true when a program may do it
 * @param waiver "Waived by J. Doe until 2027-01-01: read in the original", empty where it stands
 * @param isNew true when an earlier check did not have it
 */
public record CardPart(
        String id,
        Severity severity,
        String kind,
        String rule,
        String line,
        List<PlaceLink> places,
        String message,
        List<String> because,
        String authority,
        String fix,
        boolean safe,
        String waiver,
        boolean isNew) {
    /** More links than these say less than their number. */
    private static final int MOST_LINKS = 8;

    public CardPart {
        places = List.copyOf(places);
        because = List.copyOf(because);
    }

    /**
     * A portion in a row of links.
     *
     * @param before what parts it from what goes before: ", " or nothing
     * @param text "¶9"
     * @param target where it stands in the page, empty where it has no row
     */
    public record PlaceLink(String before, String text, String target) {}

    /** True for an error or a warning that stands. */
    public boolean isHeavy() {
        return kind.equals("error") || kind.equals("warning");
    }

    /** The severity as it begins a line: Warning. */
    public String word() {
        return Figures.capital(severity.word());
    }

    static CardPart of(
            String id,
            Finding finding,
            CheckedDocument checked,
            String prefix,
            Baseline.@Nullable Comparison comparison) {
        Optional<Waiver> waiver = checked.waiver(finding);
        Fix fix = finding.fix();
        return new CardPart(
                id,
                finding.severity(),
                waiver.isPresent() ? "waived" : finding.severity().word(),
                finding.rule(),
                finding.span() == null
                        ? ""
                        : "line "
                                + checked.document()
                                        .source()
                                        .line(finding.span().start()),
                places(finding, checked, prefix),
                finding.message(),
                finding.because(),
                finding.authority(),
                fix == null ? "" : fix.text(),
                fix != null && fix.safe() && !fix.edits().isEmpty(),
                waiver.map(it -> "Waived by %s until %s: %s".formatted(it.owner(), it.expiry(), it.reason()))
                        .orElse(""),
                comparison != null && comparison.isNew(finding, checked));
    }

    private static List<PlaceLink> places(Finding finding, CheckedDocument checked, String prefix) {
        String before = finding.span() == null ? "" : ", ";
        if (finding.portions().size() > MOST_LINKS) {
            return List.of(new PlaceLink(before, finding.portions().size() + " portions", ""));
        }
        String own = finding.portion();
        List<PlaceLink> links = new ArrayList<>();
        for (String portion : own == null ? finding.portions() : List.of(own)) {
            boolean there = checked.document().portion(portion).isPresent();
            links.add(new PlaceLink(links.isEmpty() ? before : ", ", name(portion), there ? prefix + portion : ""));
        }
        return links;
    }

    /** ¶9, SUBJECT, heading 3. */
    static String name(String portion) {
        if (Character.isDigit(portion.charAt(0))) {
            return "¶" + portion;
        }
        return portion.matches("h\\d+") ? "heading " + portion.substring(1) : portion;
    }
}
