package io.portmark.document;

import io.portmark.marking.BannerLine;
import io.portmark.marking.ExecutiveOrder;
import io.portmark.marking.Marking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a record is compared with other records of a run. It is small and holds no text, so that hundreds of thousands fit.
 *
 * @param source the name of its source
 * @param mrn its message reference number, null where it can't be told
 * @param origin its date of origin
 * @param office its office of origin
 * @param partial true for a partial extract
 * @param banner its banner's marking, null where it has none that can be read
 * @param corrected true for a corrected copy
 * @param references the telegrams that its REF lines name; a year stands with those that print one
 */
public record RecordFacts(
        String source,
        @Nullable String mrn,
        @Nullable LocalDate origin,
        @Nullable String office,
        boolean partial,
        @Nullable Marking banner,
        boolean corrected,
        List<MessageNumber> references) {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:\\b([0-9]{2}|(?:19|20)[0-9]{2}) ?)?\\b([A-Z]{3,}(?: [A-Z]{2,}){0,3}) 0*([1-9][0-9]{0,6})\\b");
    private static final Pattern NO_POST =
            Pattern.compile("(?:(?:AND|REF|REFS|REFTEL|SEE|NO|OF|FROM|DATED|NOTAL) )*(.*?)(?: NO)?");
    private static final Pattern MONTH = Pattern.compile(
            "(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*|REF|REFS|PARA|PARAS|NO|PAGE|SECTION");

    public RecordFacts {
        references = List.copyOf(references);
    }

    /** The facts of a document. */
    public static RecordFacts of(Document document) {
        BannerLine banner = document.banner();
        return new RecordFacts(
                document.source().name(),
                document.mrn(),
                document.origin(),
                document.office(),
                document.partial(),
                banner == null || !banner.isKnown() ? null : banner.marking(),
                document.hasNote(ParseNote.Kind.CORRECTED_COPY),
                references(document));
    }

    /** The paragraphs of a document, for comparison. They are kept apart from its other facts, for they are the larger part. */
    public static List<Passage> passages(Document document, DocumentLevels levels) {
        List<Passage> passages = new ArrayList<>();
        for (Portion portion : document.paragraphs()) {
            levels.of(portion.id())
                    .map(level -> Passage.of(portion.id(), level.stated(), portion.text()))
                    .filter(passage -> passage.prints().length > 0)
                    .ifPresent(passages::add);
        }
        return passages;
    }

    /** A document that says of itself what these facts say, and holds no text. */
    public Document outline() {
        return new Document(
                new SourceText(source, ""),
                Document.Kind.TELEGRAM,
                "",
                mrn,
                null,
                null,
                office,
                origin,
                origin == null ? null : ExecutiveOrder.on(origin).orElse(null),
                partial,
                null,
                null,
                Declassification.missing(),
                null,
                Wrapper.NONE,
                Routing.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Its number, if it has one. */
    public Optional<MessageNumber> number() {
        return mrn == null ? Optional.empty() : MessageNumber.of(mrn);
    }

    /** What a message calls it: its number, else its source. */
    public String name() {
        return mrn == null ? source : mrn;
    }

    private static List<MessageNumber> references(Document document) {
        List<MessageNumber> references = new ArrayList<>();
        for (HeaderLine line : document.header()) {
            if (line.kind() == HeaderLine.Kind.REF) {
                Matcher matcher = REFERENCE.matcher(line.text().toUpperCase(Locale.ROOT));
                while (matcher.find()) {
                    reference(matcher)
                            .filter(found -> !references.contains(found))
                            .ifPresent(references::add);
                }
            }
        }
        return references;
    }

    private static Optional<MessageNumber> reference(Matcher found) {
        Matcher post = NO_POST.matcher(found.group(2));
        if (!post.matches()
                || post.group(1).isEmpty()
                || MONTH.matcher(post.group(1)).matches()) {
            return Optional.empty();
        }
        String year = found.group(1);
        return Optional.of(new MessageNumber(
                year == null ? null : Integer.parseInt(year) % 100, post.group(1), Integer.parseInt(found.group(3))));
    }
}
