package io.portmark.check;

import io.portmark.document.Declassification;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.HeaderLine;
import io.portmark.document.ParseNote;
import io.portmark.document.Portion;
import io.portmark.document.Role;
import io.portmark.document.Routing;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.document.Wrapper;
import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationAuthority;
import io.portmark.marking.ClassificationAuthority.Naming;
import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.ExecutiveOrder;
import io.portmark.marking.Marking;
import io.portmark.marking.PortionMark;
import io.portmark.marking.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records built by hand, for tests that ask what a rule makes of facts rather than what the parser makes of text. A fresh one is a
 * CONFIDENTIAL telegram of 2 March 2009 without a fault: authority, date, subject, signature, TAGS.
 */
final class Records {
    private static final LocalDate ORIGIN = LocalDate.of(2009, 3, 2);

    private @Nullable LocalDate origin = ORIGIN;
    private @Nullable BannerLine banner = banner(ClassificationLevel.CONFIDENTIAL, Control.NONE, "CONFIDENTIAL");
    private Declassification declassification = instruction(
            "12958",
            new DeclassifyOn.OnDate(
                    new WrittenDate(LocalDate.of(2019, 3, 2), WrittenDate.Form.MONTH_FIRST, false), "03/02/2019"),
            Declassification.Doubt.NONE);
    private @Nullable ClassificationAuthority authority = new ClassificationAuthority(
            "Ambassador J. Sample", Naming.NAME_AND_POSITION, null, "1.4", List.of("b", "d"), false, false);
    private boolean partial;
    private Wrapper wrapper = Wrapper.NONE;
    private final List<Portion> portions = new ArrayList<>();
    private final List<ParseNote> notes = new ArrayList<>();

    static Records confidential() {
        var records = new Records();
        records.portions.add(portion("subject", Role.SUBJECT, List.of(known("U")), 300));
        return records;
    }

    Records unmarkedSubject() {
        portions.add(portion("subject", Role.SUBJECT, List.of(), 300));
        return this;
    }

    Records origin(@Nullable LocalDate day) {
        origin = day;
        return this;
    }

    Records banner(@Nullable BannerLine line) {
        banner = line;
        return this;
    }

    Records unclassified(Control control) {
        banner = banner(ClassificationLevel.UNCLASSIFIED, control, "UNCLAS");
        declassification = instruction("12958", new DeclassifyOn.None("N/A"), Declassification.Doubt.NONE);
        authority = null;
        return this;
    }

    Records declassification(Declassification line) {
        declassification = line;
        return this;
    }

    Records authority(@Nullable ClassificationAuthority line) {
        authority = line;
        return this;
    }

    Records wrapper(Wrapper page) {
        wrapper = page;
        return this;
    }

    Records extract() {
        partial = true;
        return this;
    }

    Records note(ParseNote.Kind kind, List<String> at, String detail) {
        notes.add(new ParseNote(kind, at, new Span(5, 6), detail));
        return this;
    }

    /** Adds paragraphs 1, 2, 3 with these marks; an empty one is unmarked, "?" an unknown symbol. */
    Records paragraphs(String... symbols) {
        for (int i = 0; i < symbols.length; i++) {
            List<PortionMark> marks = symbols[i].isEmpty() ? List.of() : List.of(known(symbols[i]));
            portions.add(portion(Integer.toString(i + 1), Role.PARAGRAPH, marks, 400 + 10 * i));
        }
        return this;
    }

    Document document() {
        List<Portion> all = new ArrayList<>(portions);
        all.add(portion("signature", Role.SIGNATURE, List.of(), 900));
        return new Document(
                new SourceText("05HARBOR0001.txt", " ".repeat(1000)),
                Document.Kind.TELEGRAM,
                "it has a classification line",
                "09HARBOR123",
                "HARBOR",
                123,
                null,
                origin,
                origin == null ? null : ExecutiveOrder.on(origin).orElse(null),
                partial,
                banner,
                new Span(100, 110),
                declassification,
                authority,
                wrapper,
                Routing.NONE,
                List.of("PGOV", "KZ"),
                List.of("A", "B"),
                List.of(new HeaderLine(HeaderLine.Kind.EO, "E.O. 12958", new Span(120, 130))),
                all,
                List.of(),
                notes);
    }

    DocumentLevels levels() {
        return DocumentLevels.of(document(), ORIGIN);
    }

    static BannerLine banner(@Nullable ClassificationLevel level, Control control, String words) {
        return new BannerLine(words, level, control, words, List.of(), false);
    }

    static Declassification instruction(
            @Nullable String order, DeclassifyOn instruction, Declassification.Doubt doubt) {
        return new Declassification(true, order, instruction, List.of(), doubt, new Span(125, 130));
    }

    private static Portion portion(String id, Role role, List<PortionMark> marks, int start) {
        Span span = new Span(start, start + 5);
        return new Portion(id, role, null, "", marks, span, span, "");
    }

    private static PortionMark known(String symbol) {
        return switch (symbol) {
            case "?" -> new PortionMark("(X)", null, true);
            case "SBU" -> new PortionMark("(SBU)", Marking.SBU, true);
            default ->
                new PortionMark(
                        "(" + symbol + ")",
                        Marking.of(ClassificationLevel.ofSymbol(symbol).orElseThrow()),
                        true);
        };
    }
}
