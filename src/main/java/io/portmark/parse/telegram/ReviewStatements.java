package io.portmark.parse.telegram;

import io.portmark.document.ParseNote;
import io.portmark.document.ParseNote.Kind;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands anywhere on the pages of a record, page lines included: the stamp of a review, a list of sources. */
final class ReviewStatements {
    /** Words of which every stamp has one; looked for first, because most records have none. */
    private static final List<String> SIGNS = List.of(
            "RELEASE", "eclassified", "ECLASSIFIED", "DENIED IN FULL", "DENY IN FULL", "A/GIS", "REVIEW AUTHORITY");

    private ReviewStatements() {}

    /** The stamp of a declassification review or a release, if the text carries one. */
    static Optional<ParseNote> releaseStamp(SourceText source) {
        String text = source.text();
        boolean sign = SIGNS.stream().anyMatch(text::contains);
        return sign ? first(Stamp.WORDS, Kind.RELEASE_STAMP, text) : Optional.empty();
    }

    /** The list of sources that "Multiple Sources" asks for, or the word that says where it is, if the text has one. */
    static Optional<ParseNote> sourceList(SourceText source) {
        return first(Sources.WORDS, Kind.SOURCE_LIST, source.text());
    }

    private static Optional<ParseNote> first(Pattern words, Kind kind, String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find()
                ? Optional.of(new ParseNote(kind, List.of(), new Span(matcher.start(), matcher.end()), ""))
                : Optional.empty();
    }

    /** Stamps of State, the National Archives and the presidential libraries. Prose in capitals has "RELEASED", a stamp "RELEASE". */
    private static final class Stamp {
        private static final String AT_LINE = "(?m)^[ \\t*#_-]*";
        static final Pattern WORDS = Pattern.compile("Declassified/Released|\\bRELEASE (?:IN (?:FULL|PART)|DENIED)\\b|"
                + AT_LINE
                + "(?:RELEASED IN (?:PART|FULL)|DEN(?:Y|IED) IN FULL|REVIEW AUTHORITY ?:"
                + "|DECLASSIFIED(?:.{0,40}\\bNND\\b.*| (?:IN (?:FULL|PART)|BY|PER|PURSUANT|AUTHORITY|E\\.?O)\\b.*|[: ]*)$"
                + "|Declassified (?:by|per|under|pursuant to|in (?:full|part)) [A-Z].{0,60}\\b[0-9]{4}\\b)"
                + "|\\b[Cc]lassified [Bb]y DAS, A/GIS\\b|\\bApproved [Ff]or [Rr]elease\\b|\\bAPPROVED FOR RELEASE\\b"
                + "|(?m)^[ \\t]*E ?\\.? ?O ?\\.?.{0,40}\\bDECLASSIFIED\\b.{0,40}[0-9]");
    }

    private static final class Sources {
        static final Pattern WORDS = Pattern.compile(
                "(?mi)^[ \\t*#(]*(?:[0-9]{1,3}\\. ?)?(?:\\([A-Z/]{1,6}\\) ?)?(?:LIST OF SOURCES|SOURCES? LIST|SOURCES) ?(?::|$)"
                        + "|\\bSEE (?:THE )?(?:ATTACHED |ENCLOSED )?(?:SOURCE LIST|LIST OF SOURCES)\\b"
                        + "|\\b(?:SOURCE LIST|LIST OF SOURCES) (?:IS )?(?:ATTACHED|ENCLOSED|ON FILE|WITH THE FILE COPY)\\b");
    }
}
