package io.portmark.parse.stamp;

import io.portmark.document.ReleaseStamp.Kind;
import io.portmark.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in brackets at the place of a deletion: those of FRUS, and our own. */
final class Deletions {
    private static final Pattern FRUS = Pattern.compile(
            "\\[[^\\[\\]]{0,160}?\\bnot\\s{1,80}(?:yet\\s{1,80})?declassified[^\\[\\]]{0,12}\\]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OURS =
            Pattern.compile("\\[(?:Withheld|Denied|Not declassified)(?: in full)?(?:[:,] ?([^\\[\\]]{0,160}))?\\]");

    private Deletions() {}

    /** The brackets of a text, in order. */
    static List<Draft> in(String text) {
        List<Draft> drafts = new ArrayList<>();
        Matcher ours = OURS.matcher(text);
        while (ours.find()) {
            var draft = new Draft(Kind.DELETION, new Span(ours.start(), ours.end()), ours.group());
            List<String> codes = new ArrayList<>();
            if (ours.group(1) != null) {
                for (String item : ours.group(1).split(",", -1)) {
                    Codes.all(item.strip()).ifPresent(codes::addAll);
                }
            }
            draft.codes = codes;
            drafts.add(draft);
        }
        Matcher frus = FRUS.matcher(text);
        while (frus.find()) {
            if (drafts.stream().noneMatch(draft -> draft.span().start() == frus.start())) {
                drafts.add(new Draft(Kind.DELETION, new Span(frus.start(), frus.end()), frus.group()));
            }
        }
        return drafts;
    }
}
