package io.portmark.report;

import io.portmark.document.Declassification;
import io.portmark.document.Declassification.Doubt;
import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.HeaderLine;
import io.portmark.document.Portion;
import io.portmark.document.ReadResult.Reason;
import io.portmark.document.ReadResult.Unreadable;
import io.portmark.document.Role;
import io.portmark.document.Routing;
import io.portmark.document.SourceFormat;
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
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import io.portmark.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Invented checked documents. Markings are for training. */
public final class SampleChecks {
    /** A word that stands in the text of every sample and may stand in no report but parse. */
    public static final String MARKER = "Zanzibarite";

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    public static final Tool TOOL = new Tool("0.1.0", "4be1".repeat(16), false);

    private static final Pattern PARAGRAPH = Pattern.compile("(?m)^((\\d+)\\.) ?((\\([A-Z]+\\)) ?)?(.*)$");

    private SampleChecks() {}

    /** A report on the samples and one file that could not be read. */
    public static CheckReport report() {
        return new CheckReport(
                TOOL,
                AS_OF,
                List.of(confidential(), sensitive(), bare()),
                List.of(new Unreadable(
                        "broken.pdf",
                        Reason.DAMAGED,
                        "The file ends in the middle. Obtain it again from where it came.")));
    }

    /** A report on one document. */
    public static CheckReport report(CheckedDocument... documents) {
        return new CheckReport(TOOL, AS_OF, List.of(documents), List.of());
    }

    /** A partial extract, CONFIDENTIAL, lapsed, with three SBU paragraphs. */
    public static CheckedDocument confidential() {
        var text = new StringBuilder("""
                C O N F I D E N T I A L  HARBOR 002985
                E.O. 12958: DECL: 08/18/2015
                Classified By: CDA Jane Q. Sample, reasons 1.4 (B) and (D),
                """);
        for (int number = 1; number <= 15; number++) {
            String mark = number == 2 || number == 4 || number == 13 ? "(SBU)" : "(C)";
            text.append("%s. %s The %s lay in berth %s.\n".formatted("" + number, mark, MARKER, "" + number));
        }
        Document document = new Cable("05HARBOR2985.txt", text.toString())
                .mrn("05HARBOR2985", "US Office Harbor")
                .banner(ClassificationLevel.CONFIDENTIAL, Control.NONE, "CONFIDENTIAL")
                .declassify(
                        new DeclassifyOn.OnDate(
                                new WrittenDate(LocalDate.of(2015, 8, 18), WrittenDate.Form.MONTH_FIRST, false),
                                "08/18/2015"),
                        Doubt.NONE)
                .authority(new ClassificationAuthority(
                        "CDA Jane Q. Sample", Naming.NAME_AND_POSITION, null, "1.4", List.of("b", "d"), true, false))
                .build(true);
        return checked(
                document,
                finding(
                        "SEQ-07",
                        Severity.WARNING,
                        "9",
                        List.of(),
                        "Paragraph ends in mid-sentence. Words may be missing.",
                        new Fix("Obtain the missing words from the original.", false),
                        spanOf(document, "9")),
                finding(
                        "META-06",
                        Severity.INFO,
                        null,
                        List.of(),
                        "The record calls itself a partial extract.",
                        null,
                        new Span(0, 10)),
                finding("HDR-12", Severity.INFO, null, List.of(), "There is no SUBJECT line.", null, null),
                finding(
                        "DECL-18",
                        Severity.INFO,
                        null,
                        List.of("1", "3", "5", "6", "7", "8", "9", "10", "11", "12", "14", "15"),
                        "Declassification date reached: declassified by the record's own instruction.",
                        null,
                        new Span(39, 60)),
                finding(
                        "DECL-27",
                        Severity.INFO,
                        null,
                        List.of("2", "4", "13"),
                        "Three portions stay SBU; no date ends that.",
                        null,
                        new Span(39, 60)));
    }

    /** A complete record, UNCLAS SENSITIVE, with an unknown mark and no mark, and an error. */
    public static CheckedDocument sensitive() {
        Document document = new Cable(
                        "05HARBOR4285.txt",
                        "UNCLAS SECTION 01 OF 02 HARBOR 004285\n1. (SBU) The %s.\n2. (X) Cargo of %s.\n3. %s sailed.\n"
                                .formatted(MARKER, MARKER, MARKER))
                .mrn("05HARBOR4285", "US Office Harbor")
                .banner(ClassificationLevel.UNCLASSIFIED, Control.SBU, "UNCLAS SENSITIVE")
                .build(false);
        return checked(
                document,
                finding("TAG-01", Severity.INFO, null, List.of(), "There is no TAGS line.", null, null),
                finding(
                        "PRT-06",
                        Severity.ERROR,
                        "2",
                        List.of(),
                        "The mark (X) is in no vocabulary; it is treated as (SBU).",
                        null,
                        spanOf(document, "2")));
    }

    /** A record without banner, MRN, date and findings. */
    public static CheckedDocument bare() {
        return checked(new Cable("note.txt", "1. A %s alone.\n".formatted(MARKER)).build(false));
    }

    /** A record with only these properties, for counting. */
    public static CheckedDocument counted(
            String mrn,
            String office,
            @Nullable Marking banner,
            List<String> marks,
            @Nullable LocalDate declassifyOn,
            boolean partial,
            Finding... findings) {
        var text = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            String mark = marks.get(i);
            text.append(i + 1).append(". ").append(mark.isEmpty() ? "" : "(" + mark + ") ");
            text.append(MARKER).append(".\n");
        }
        Cable cable = new Cable(mrn + ".txt", text.toString()).mrn(mrn, office);
        if (banner != null) {
            cable.banner(
                    banner.classification(),
                    banner.control(),
                    banner.classification().words());
        }
        if (declassifyOn != null) {
            boolean before = !declassifyOn.isAfter(LocalDate.of(2005, 8, 18));
            cable.declassify(
                    new DeclassifyOn.OnDate(
                            new WrittenDate(declassifyOn, WrittenDate.Form.MONTH_FIRST, false),
                            declassifyOn.toString()),
                    before ? Doubt.NOT_AFTER_ORIGIN : Doubt.NONE);
        }
        return checked(cable.build(partial), findings);
    }

    /** A finding with an invented authority. */
    public static Finding finding(
            String rule,
            Severity severity,
            @Nullable String portion,
            List<String> portions,
            String message,
            @Nullable Fix fix,
            @Nullable Span span) {
        return new Finding(
                rule, severity, portion, portions, message, "32 CFR 2001.21(c)", fix, List.of("the banner"), span, 1);
    }

    private static CheckedDocument checked(Document document, Finding... findings) {
        return new CheckedDocument(
                SourceFormat.TEXT, document, DocumentLevels.of(document, AS_OF), List.of(findings), true);
    }

    private static Span spanOf(Document document, String portion) {
        return document.portion(portion).orElseThrow().span();
    }

    /** Builds a document from a text whose paragraphs begin with number and mark. */
    public static final class Cable {
        private final SourceText source;
        private @Nullable String mrn;
        private @Nullable String office;
        private @Nullable BannerLine banner;
        private Declassification declassification = Declassification.missing();
        private @Nullable ClassificationAuthority authority;

        public Cable(String name, String text) {
            source = new SourceText(name, text);
        }

        public Cable mrn(String value, String officeName) {
            mrn = value;
            office = officeName;
            return this;
        }

        public Cable banner(ClassificationLevel level, Control control, String words) {
            List<String> captions = control == Control.SBU ? List.of("SENSITIVE") : List.of();
            banner = new BannerLine(words, level, control, words, captions, false);
            return this;
        }

        public Cable declassify(DeclassifyOn instruction, Doubt doubt) {
            int start = Math.max(source.text().indexOf(instruction.text()), 0);
            Span span = new Span(start, start);
            declassification = new Declassification(true, "12958", instruction, List.of(), doubt, span);
            return this;
        }

        public Cable authority(ClassificationAuthority value) {
            authority = value;
            return this;
        }

        public Document build(boolean partial) {
            return new Document(
                    source,
                    Document.Kind.TELEGRAM,
                    "a classification line",
                    mrn,
                    "HARBOR",
                    2985,
                    office,
                    mrn == null ? null : LocalDate.of(2005, 8, 18),
                    mrn == null ? null : ExecutiveOrder.EO13292,
                    partial,
                    banner,
                    banner == null ? null : new Span(0, 5),
                    declassification,
                    authority,
                    Wrapper.NONE,
                    Routing.NONE,
                    List.of(),
                    List.of(),
                    header(),
                    portions(),
                    List.of(),
                    List.of());
        }

        private List<HeaderLine> header() {
            List<HeaderLine> lines = new ArrayList<>();
            int start = 0;
            for (String line : source.text().lines().toList()) {
                if (!PARAGRAPH.matcher(line).matches()) {
                    Span span = new Span(start, start + line.length());
                    lines.add(new HeaderLine(kind(line), line, span));
                }
                start += line.length() + 1;
            }
            return lines;
        }

        private static HeaderLine.Kind kind(String line) {
            if (line.startsWith("E.O.")) {
                return HeaderLine.Kind.EO;
            }
            return line.startsWith("Classified") ? HeaderLine.Kind.AUTHORITY : HeaderLine.Kind.BANNER;
        }

        private List<Portion> portions() {
            List<Portion> portions = new ArrayList<>();
            Matcher matcher = PARAGRAPH.matcher(source.text());
            while (matcher.find()) {
                String mark = matcher.group(4);
                portions.add(new Portion(
                        matcher.group(2),
                        Role.PARAGRAPH,
                        Integer.valueOf(matcher.group(2)),
                        matcher.group(1),
                        mark == null ? List.of() : List.of(mark(mark)),
                        new Span(matcher.start(), matcher.end()),
                        new Span(matcher.start(5), matcher.end(5)),
                        matcher.group(5)));
            }
            return portions;
        }

        private static PortionMark mark(String printed) {
            String symbol = printed.substring(1, printed.length() - 1).toUpperCase(Locale.ROOT);
            Marking marking = symbol.equals("SBU")
                    ? Marking.SBU
                    : ClassificationLevel.ofSymbol(symbol).map(Marking::of).orElse(null);
            return new PortionMark(printed, marking, true);
        }
    }
}
