package io.portmark.parse.stamp;

import io.portmark.document.ReleaseStamp.Determination;
import io.portmark.document.ReleaseStamp.Kind;
import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stamps of archives and of other agencies: systematic review, A/CDC/MR, CIA, NARA. */
final class ArchiveStamps {
    private static final Pattern SYSTEMATIC = Pattern.compile(
            "(?:(?<by>\\p{Lu}[\\p{L}.]{0,20}(?: \\p{L}[\\p{L}.'-]{0,20}){1,3}) {1,12})?Declassified/Released {1,12}US Department of State"
                    + " {1,12}EO Systematic Review {1,12}(?<date>\\d{1,2} [A-Za-z]{3} \\d{4})");
    private static final Pattern CIA =
            Pattern.compile("(?:Sanitized Copy )?Approved [Ff]or [Rr]elease (?<date>\\d{4}/\\d{2}/\\d{2}) ?:"
                    + " ?(?<number>CIA-RDP[0-9A-Z]{5,30}(?:-\\d)?)");
    private static final Pattern MANUAL = Pattern.compile("DEPARTMENT OF STATE {1,12}A/CDC/MR");
    private static final Pattern REVIEWED = Pattern.compile(
            "REVIEWED BY[ _]*(?<by>[^_\n]{2,40}?)?[ _]+DATE[ _]*(?<date>\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4})?");
    private static final Pattern TICKED = Pattern.compile("\\( ?[xX\u2713] ?\\) ?(RELEASE|DECLASSIFY|EXCISE|DENY)");
    private static final Pattern EXEMPTIONS = Pattern.compile("(?:FOI|FOIA) EXEMPTIONS?:? *([^\n]{0,60})");
    private static final Pattern NARA = Pattern.compile("DECLASSIFIED\\b");
    private static final Pattern AUTHORITY =
            Pattern.compile("Authority:? *(?<number>(?:NND|NW|E\\.?O\\.?|NL[A-Z]) ?[0-9][0-9.-]*)");
    private static final Pattern BY_NARA = Pattern.compile(
            "By[ _]*(?<by>[A-Za-z.]{1,20})?[ _]*,? ?NARA,? ?(?:Date)?[ _]*(?<date>\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4})?");
    private static final int REACH = 5;
    private static final int MOST_CHARACTERS = 1_000;

    private ArchiveStamps() {}

    /** The stamps of a text. */
    static List<Draft> in(List<StampLine> lines, String text) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            StampLine line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            int from = line.pieces().get(0).start();
            int to = line.pieces().get(line.pieces().size() - 1).end();
            String words = text.substring(from, to);
            systematic(words, from, drafts);
            cia(words, from, drafts);
            if (MANUAL.matcher(words).find()) {
                drafts.add(manual(from, block(lines, i, text, from)));
            }
            nara(lines, i, text, drafts);
        }
        return drafts;
    }

    private static void systematic(String words, int from, List<Draft> drafts) {
        Matcher matcher = SYSTEMATIC.matcher(words);
        if (matcher.find()) {
            var draft = new Draft(
                    Kind.SYSTEMATIC_REVIEW, new Span(from + matcher.start(), from + matcher.end()), matcher.group());
            draft.by = matcher.group("by");
            draft.date = Days.read(matcher.group("date")).orElse(null);
            drafts.add(draft);
        }
    }

    private static void cia(String words, int from, List<Draft> drafts) {
        Matcher matcher = CIA.matcher(words);
        if (matcher.find()) {
            var draft = new Draft(Kind.CIA, new Span(from + matcher.start(), from + matcher.end()), matcher.group());
            draft.by = "CIA";
            draft.date = Days.read(matcher.group("date")).orElse(null);
            draft.documentNumber = matcher.group("number");
            drafts.add(draft);
        }
    }

    /** The lines of a form, from its first on, up to a blank one. */
    private static String block(List<StampLine> lines, int at, String text, int from) {
        int end = from;
        for (int i = at; i < lines.size() && i < at + REACH + 1 && !lines.get(i).isBlank(); i++) {
            List<Piece> pieces = lines.get(i).pieces();
            end = pieces.get(pieces.size() - 1).end();
        }
        return text.substring(from, Math.min(Math.max(from, end), from + MOST_CHARACTERS));
    }

    private static Draft manual(int from, String block) {
        var draft =
                new Draft(Kind.MANUAL_REVIEW, new Span(from, from + block.length()), "DEPARTMENT OF STATE A/CDC/MR");
        Matcher reviewed = REVIEWED.matcher(block);
        if (reviewed.find()) {
            String by = reviewed.group("by");
            draft.by = by == null || by.isBlank() ? null : by.strip();
            String date = reviewed.group("date");
            draft.date = date == null ? null : Days.read(date).orElse(null);
        }
        Matcher ticked = TICKED.matcher(block);
        while (ticked.find()) {
            draft.determination = switch (ticked.group(1)) {
                case "EXCISE" -> Determination.PART;
                case "DENY" -> Determination.DENIED;
                case "RELEASE" -> draft.determination == null ? Determination.FULL : draft.determination;
                default -> draft.determination;
            };
        }
        Matcher exemptions = EXEMPTIONS.matcher(block);
        if (exemptions.find()) {
            List<String> codes = new ArrayList<>();
            Codes.leading(exemptions.group(1).replace('_', ' '), codes);
            draft.codes = codes;
        }
        return draft;
    }

    /** DECLASSIFIED with an authority or an archivist's line beside or beneath it. */
    private static void nara(List<StampLine> lines, int at, String text, List<Draft> drafts) {
        for (Piece piece : lines.get(at).pieces()) {
            Matcher word = NARA.matcher(piece.text());
            if (!word.lookingAt()) {
                continue;
            }
            String block = block(lines, at, text, piece.start());
            Matcher by = BY_NARA.matcher(block);
            boolean archivist = by.find();
            if (!archivist && !block.contains("Authority")) {
                continue;
            }
            var draft = new Draft(Kind.NARA, new Span(piece.start(), piece.start() + block.length()), "DECLASSIFIED");
            Matcher authority = AUTHORITY.matcher(block);
            draft.documentNumber = authority.find() ? authority.group("number").strip() : null;
            if (archivist) {
                draft.by = by.group("by");
                String date = by.group("date");
                draft.date = date == null ? null : Days.read(date).orElse(null);
            }
            drafts.add(draft);
        }
    }
}
