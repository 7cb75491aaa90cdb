package io.portmark.decide;

import io.portmark.document.Document;
import io.portmark.document.Role;
import io.portmark.marking.ClassificationAuthority;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the decisions file that a release would need, every open question marked OPEN. Proposals stand as comments: none binds
 * until a person takes it over. It holds no words of the record.
 */
final class DecisionsTemplate {
    private DecisionsTemplate() {}

    /**
     * The text of the file.
     *
     * @param portions the determinations that the level alone would give
     * @param levelTold false where the record shows no level
     * @param sha256 the SHA-256 of the source in lower-case hexadecimal
     */
    static String write(
            Document document,
            List<PortionDetermination> portions,
            boolean levelTold,
            ReleaseRequest request,
            String sha256) {
        var text = new StringBuilder();
        text.append("# Decisions for %s at level %s, profile %s, as of %s.%n"
                .formatted(name(document), request.level(), request.profile().symbol(), request.asOf()));
        text.append("# Lines marked OPEN need a person. Proposals are comments: copy what you accept.%n".formatted());
        text.append("source: {name: %s, sha256: %s}%n"
                .formatted(quoted(document.source().name()), sha256));
        text.append("# OPEN: who signs?%n# reviewer: {name: , position: }%n".formatted());
        text.append("# decided: %s%n".formatted(request.today()));
        if (portions.stream().anyMatch(PortionDetermination::lapsed)) {
            text.append(
                    "# OPEN: portions go out only because a declassification date has passed. Take this line over when you know that%n"
                            .formatted());
            text.append("# no notice of extension or reclassification exists:%n# lapse: confirmed%n".formatted());
        }
        if (request.profile() == Profile.FOIA) {
            text.append(
                    "# case: {department: U.S. Department of State, number: , document: , requested: }%n".formatted());
        }
        List<PortionDetermination> withheld =
                portions.stream().filter(PortionDetermination::isWithheld).toList();
        if (!levelTold) {
            text.append("# OPEN: the record shows no level. Give it one, and say who did so and why:%ndecisions: []%n"
                    .formatted());
            text.append("#  - {element: record, level: , basis: }%n".formatted());
            return text.toString().replace("\r\n", "\n");
        }
        text.append(withheld.isEmpty() ? "decisions: []%n".formatted() : "decisions:%n".formatted());
        for (PortionDetermination portion : withheld) {
            text.append(
                    isOrphan(portion, request)
                            ? "  # %s: %s, and goes with it under the same codes%n"
                                    .formatted(portion.id(), portion.reason())
                            : decision(portion, document, request));
        }
        return text.toString().replace("\r\n", "\n");
    }

    /** A heading that is withheld only because everything beneath it is needs no decision of its own. */
    private static boolean isOrphan(PortionDetermination portion, ReleaseRequest request) {
        return portion.role() == Role.HEADING
                && portion.decidedBy() == PortionDetermination.DecidedBy.RULE
                && request.level().mayRead(portion.effective());
    }

    private static String decision(PortionDetermination portion, Document document, ReleaseRequest request) {
        boolean open = request.profile() == Profile.FOIA && portion.codes().isEmpty();
        String codes = portion.codes().stream().map(DecisionsTemplate::quoted).collect(Collectors.joining(", "));
        return "  - {portion: %s, action: withhold, codes: [%s]}  # %s%s%n"
                .formatted(
                        quoted(portion.id()),
                        codes,
                        portion.reason(),
                        open ? ". OPEN: " + proposal(portion, document) : "");
    }

    /** Proposed codes as MARKINGS maps them: classified under 1.4 or 1.5 becomes B1 with the letters of 1.4; a control gives none. */
    private static String proposal(PortionDetermination portion, Document document) {
        if (portion.effective() == Audience.SBU) {
            return "choose B5, B6, B7, B3 or B4, or release; SBU is no exemption";
        }
        ClassificationAuthority authority = document.authority();
        if (portion.effective() == Audience.U) {
            return "choose an exemption";
        }
        if (authority == null || !authority.hasReason()) {
            return "proposed: [B1, …] with the letter of section 1.4 that holds";
        }
        return "proposed: [B1, %s]"
                .formatted(authority.letters().stream()
                        .map(letter -> "\"1.4(" + letter.toUpperCase(Locale.ROOT) + ")\"")
                        .collect(Collectors.joining(", ")));
    }

    private static String name(Document document) {
        return document.mrn() == null ? document.source().name() : document.mrn();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
