package io.portmark.decide;

import io.portmark.decide.Decision.Target;
import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.Portion;
import io.portmark.document.Role;
import java.util.ArrayList;
import java.util.List;

/** Holds decisions against the document they are made for: another source, unknown portions and elements are mistakes. */
public final class DecisionsCheck {
    private DecisionsCheck() {}

    /**
     * Every mistake, in line order.
     *
     * @param sha256 the SHA-256 of the source in lower-case hexadecimal
     */
    public static List<Mistake> check(Decisions decisions, Document document, String sha256) {
        List<Mistake> mistakes = new ArrayList<>();
        String expected = decisions.sourceSha256();
        if (expected != null && !expected.equals(sha256)) {
            mistakes.add(new Mistake(
                    decisions.file(),
                    1,
                    "source: these decisions were made for another file: its sha256 is not that of "
                            + document.source().name()));
        } else if (expected == null
                && decisions.sourceName() != null
                && !decisions.sourceName().equals(document.source().name())) {
            mistakes.add(new Mistake(
                    decisions.file(),
                    1,
                    "source: these decisions name another file, not "
                            + document.source().name()));
        }
        for (Decision decision : decisions.decisions()) {
            String mistake = mistake(decision.target(), document);
            if (!mistake.isEmpty()) {
                mistakes.add(new Mistake(decisions.file(), decision.line(), mistake));
            }
        }
        return mistakes.stream().sorted().toList();
    }

    private static String mistake(Target target, Document document) {
        if (target instanceof Target.OfPortion) {
            boolean known = document.portions().stream().anyMatch(target::speaksOf);
            return known ? "" : "portion: the record has no such portion; it has " + ids(document);
        }
        if (target instanceof Target.OfHeading) {
            boolean known = document.portions().stream().anyMatch(target::speaksOf);
            return known ? "" : "element heading: no heading of the record has this text";
        }
        if (target instanceof Target.OfRecord) {
            return "";
        }
        boolean known = document.header().stream()
                .map(HeaderLine::kind)
                .anyMatch(kind -> PortionDecider.isOf(target.name(), kind));
        return known ? "" : "element %s: the record has no such lines".formatted(target.name());
    }

    /** "1 to 15, h1 to h5, signature", so that a person finds the right one. */
    private static String ids(Document document) {
        List<String> parts = new ArrayList<>();
        for (Role role : List.of(Role.SUBJECT, Role.PARAGRAPH, Role.SUBPARAGRAPH, Role.HEADING, Role.SIGNATURE)) {
            List<String> ids = document.portions().stream()
                    .filter(portion -> portion.role() == role)
                    .map(Portion::id)
                    .toList();
            if (ids.size() > 2) {
                parts.add(ids.get(0) + " to " + ids.get(ids.size() - 1));
            } else {
                parts.addAll(ids);
            }
        }
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }
}
