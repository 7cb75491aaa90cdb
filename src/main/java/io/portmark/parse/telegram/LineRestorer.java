package io.portmark.parse.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines of a header again where line breaks were lost and banner, E.O. line, TAGS and SUBJECT stand on one line (SEQ-16).
 * Only the header is cut; paragraphs are found inside lines by {@link ParagraphScanner}.
 */
final class LineRestorer {
    /** So far into a line a header and the page before it can reach. */
    private static final int REACH = 8_000;

    private static final Pattern LABEL = Pattern.compile(
            "(?<![^ ])(?:V?ZCZC[A-Z]{2,5}[0-9]{2,5}|(?:ZZ|OO|PP|RR) RU?[A-Z]{4,6} |DE R[A-Z]{4,6} ?#|ZN[RY] [A-Z]{5}\\b"
                    + "|(?:[ZOPR] ){0,2}[0-9]{6}Z [A-Z]{3} [0-9]{2,4}\\b|FM (?:AM|US|SECSTATE)|TO R[A-Z]{4,6}/|INFO R[A-Z]{4,6}/|R[UH][A-Z]{4,5}/"
                    + "|E\\.? ?[Oo]\\.? ?1[0-9]{4} ?:? ?|TAGS ?: |SUBJ(?:ECT)? ?: |REFS? ?: |REFTEL\\b|(?:CLASSIFIED BY|Classified By|Classified by)\\b)");
    private static final Pattern FIELD = Pattern.compile(
            "(?<![^ ])(?:E\\.? ?[Oo]\\.? ?1[0-9]{4}|TAGS ?: |SUBJ(?:ECT)? ?: |REFS? ?: |(?:CLASSIFIED BY|Classified [Bb]y)\\b)");
    private static final String VALUE =
            "(?:N ?/? ?A\\b|[0-9]{1,4}[/-][0-9]{1,2}[/-][0-9]{1,4}|[0-9]{8}|OADR|MR\\b|(?:1\\.6 ?)?X ?[1-8]|(?:25|50|75)X[1-9](?:-[A-Za-z]{3,5})?|X?GDS(?:-[1-4])?|RDS(?:-[1-4])?|ADS)";
    private static final Pattern EO_VALUE = Pattern.compile(
            DeclassificationReader.LINE.pattern() + "(?:DECL[A-Z]* ?[:;.]? *)?" + VALUE + "(?:(?:,| AND| OR|;)? ?"
                    + VALUE + "){0,3}(?: \\([^()]{3,60}\\)(?: OR-[A-Z/]{1,4})?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BANNER = Pattern.compile(
            "(?<![^ ])(?:UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET|TOP SECRET|LIMITED OFFICIAL USE|(?:[A-Z] {1,2}){5,19}[A-Z]?|[A-Z]{6,12})"
                    + "(?:[ /]{1,3}[A-Z][A-Z ]{0,24})?(?: SECTION [0-9A-Z]{1,5} OF [0-9A-Z]{1,5})? {1,4}[A-Z][A-Z .'-]{0,24}? {1,4}[0-9]{3,7}\\b");
    private static final Pattern PAGE_WORDS = Pattern.compile(
            "(?<![^ ])(?:Disclaimer: This|\\| (?:Identifier|Wikileaks|Origin|Created|Classification|Tags|Redacted): \\||\\|---|(?:Identifier|Wikileaks|Origin|Created|Classification|Tags|Redacted): "
                    + "|This record is a partial extract|Cable title:|pdf +how-to|[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}|US Office |US embassy cable - )");
    private static final Pattern LAST_PAGE_WORDS = Pattern.compile("(?<![^ ])Latest source of this page is");
    private static final Pattern FIRST_PARAGRAPH = Pattern.compile(
            "(?<![^ ])(?:\u00b6 ?)?(?:1 ?\\. {0,3}(?=[(\"\u201cA-Z])|[0-9]{1,3} ?\\. {0,3}\\((?:TS|S|C|U|SBU|LOU)\\))");

    private final Line line;
    private final BannerParser banners;
    private final TreeSet<Integer> cuts = new TreeSet<>();

    private LineRestorer(Line line, BannerParser banners) {
        this.line = line;
        this.banners = banners;
    }

    /**
     * The lines, long ones cut where a header stands in them.
     *
     * @param lost the line that held a header and more, where there is one
     */
    record Restored(List<Line> lines, Optional<Line> lost) {}

    static Restored restore(List<Line> lines, BannerParser banners) {
        List<Line> restored = new ArrayList<>();
        Optional<Line> lost = Optional.empty();
        for (Line line : lines) {
            List<Line> parts = line.isLong() ? new LineRestorer(line, banners).parts() : List.of(line);
            restored.addAll(parts);
            if (parts.size() > 2 && lost.isEmpty()) {
                lost = Optional.of(line);
            }
        }
        return new Restored(restored, lost);
    }

    private List<Line> parts() {
        String head = line.text().substring(0, Math.min(REACH, line.length()));
        if (hasHeader(head)) {
            cutHeader(head);
        } else if (FIELD.matcher(head).lookingAt()) {
            cuts.add(0);
            cutEnds(head);
        }
        Matcher last = LAST_PAGE_WORDS.matcher(line.text());
        if (last.find()) {
            cuts.add(last.start());
        }
        return cuts.isEmpty() ? List.of(line) : cut();
    }

    /** Two fields, or a banner and a field, or a banner and more text than a line holds. */
    private boolean hasHeader(String head) {
        long fields = FIELD.matcher(head).results().limit(2).count();
        return fields == 2 || (banner(head).isPresent() && (fields == 1 || line.isLong()));
    }

    private void cutHeader(String head) {
        int end = firstParagraph(head);
        String header = head.substring(0, end);
        if (end < line.length()) {
            cuts.add(end);
        }
        int telegram = end;
        Optional<int[]> banner = banner(header);
        if (banner.isPresent()) {
            cuts.add(banner.get()[0]);
            telegram = banner.get()[0];
            cutCaptions(header, banner.get()[1]);
        }
        Matcher labels = LABEL.matcher(header);
        while (labels.find()) {
            cuts.add(labels.start());
            telegram = Math.min(telegram, labels.start());
        }
        Matcher page = PAGE_WORDS.matcher(header).region(0, telegram);
        while (page.find()) {
            cuts.add(page.start());
        }
        cutEnds(header);
    }

    private int firstParagraph(String head) {
        Matcher field = FIELD.matcher(head);
        int behind = 0;
        Matcher first = FIRST_PARAGRAPH.matcher(head);
        int begin = first.find() ? first.start() : head.length();
        while (field.find() && field.start() < begin) {
            behind = field.end();
        }
        return first.find(behind) ? first.start() : head.length();
    }

    private Optional<int[]> banner(String head) {
        Matcher matcher = BANNER.matcher(head);
        int from = 0;
        while (matcher.find(from)) {
            if (banners.identified(line.part(matcher.start(), matcher.end())).isPresent()) {
                return Optional.of(new int[] {matcher.start(), matcher.end()});
            }
            from = matcher.start() + 1;
        }
        return Optional.empty();
    }

    private void cutCaptions(String header, int from) {
        int at = from;
        while (at < header.length()) {
            while (at < header.length() && header.charAt(at) == ' ') {
                at++;
            }
            cuts.add(at);
            List<String> captions = new ArrayList<>();
            int behind = at + Captions.leading(header.substring(at, Math.min(header.length(), at + 40)), captions);
            if (captions.isEmpty()) {
                return;
            }
            at += captions.get(0).length();
            at = Math.min(at, behind);
        }
    }

    /** The last field of a header has no label behind it: it ends with its own words, so that no text goes out as a header line. */
    private void cutEnds(String header) {
        List<Integer> begins = new ArrayList<>(cuts);
        for (int i = 0; i < begins.size(); i++) {
            int from = begins.get(i);
            int to = i + 1 < begins.size() ? begins.get(i + 1) : line.length();
            if (from < header.length() && to > from) {
                int end = from + fieldEnd(line.text().substring(from, to));
                if (end < to) {
                    cuts.add(end);
                }
            }
        }
    }

    private static int fieldEnd(String text) {
        if (AuthorityParser.BEGINNING.matcher(text).lookingAt()) {
            int end = new AuthorityParser().end(text.substring(0, Math.min(400, text.length())));
            return end < 400 ? end : wordEnd(text, 200);
        }
        if (FieldShapes.SUBJECT.matcher(text).lookingAt()) {
            return capitalsEnd(text, 300);
        }
        if (FieldShapes.REF.matcher(text).lookingAt()
                || FieldShapes.TAGS.matcher(text).lookingAt()) {
            return text.length() > 160 ? capitalsEnd(text, 160) : text.length();
        }
        return eoEnd(text);
    }

    /** An E.O. line ends behind its instruction, and behind the name in parentheses where one follows. */
    private static int eoEnd(String text) {
        if (!DeclassificationReader.LINE.matcher(text).lookingAt()) {
            return text.length();
        }
        Matcher value = EO_VALUE.matcher(text);
        return value.lookingAt() ? value.end() : wordEnd(text, 120);
    }

    /** Where capitals end and small letters begin, at most so far in; a subject in small letters is cut there. */
    private static int capitalsEnd(String text, int most) {
        if (text.length() <= most) {
            return text.length();
        }
        int at = text.indexOf(' ');
        while (at >= 0 && at < most) {
            int next = text.indexOf(' ', at + 1);
            String word = text.substring(at + 1, next < 0 ? text.length() : next);
            if (at > 10 && word.chars().anyMatch(Character::isLowerCase)) {
                return at;
            }
            at = next;
        }
        return wordEnd(text, most);
    }

    private static int wordEnd(String text, int most) {
        int blank = text.lastIndexOf(' ', most);
        return text.length() <= most ? text.length() : blank > 0 ? blank : most;
    }

    private List<Line> cut() {
        List<Line> parts = new ArrayList<>();
        cuts.add(0);
        Integer from = cuts.first();
        while (from != null) {
            Integer to = cuts.higher(from);
            Line part = line.part(from, to == null ? line.length() : to);
            if (part.length() > 0) {
                parts.add(part);
            }
            from = to;
        }
        return parts;
    }
}
