package io.portmark.report.json;

import io.portmark.decide.Audience;
import io.portmark.document.Declassification;
import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.Portion;
import io.portmark.document.PortionLevel;
import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationAuthority;
import io.portmark.marking.ExecutiveOrder;
import io.portmark.marking.Marking;
import io.portmark.report.CheckedDocument;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The object of one document: an item of {@code documents}, a line of findings.jsonl. */
final class DocumentJson {
    private final JsonOut json;
    private final CheckedDocument checked;
    private final Document document;
    private final boolean withText;
    private final FindingJson.Standing standing;
    private final Locator places;

    private DocumentJson(JsonOut json, CheckedDocument checked, boolean withText, FindingJson.Standing standing) {
        this.standing = standing;
        this.json = json;
        this.checked = checked;
        this.document = checked.document();
        this.withText = withText;
        this.places = new Locator(document.source());
    }

    /** Writes the fields of a document, without any text of it but what a snippet quotes. */
    static void writeFindings(JsonOut json, CheckedDocument checked, FindingJson.Standing standing) throws IOException {
        new DocumentJson(json, checked, false, standing).write();
    }

    /** Writes the fields of a document with its whole text. */
    static void writeModel(JsonOut json, CheckedDocument checked, FindingJson.Standing standing) throws IOException {
        new DocumentJson(json, checked, true, standing).write();
    }

    private void write() throws IOException {
        json.text("source", checked.source());
        json.text("format", checked.format().symbol());
        json.text("kind", document.kind().symbol());
        json.text("kindReason", document.kindReason());
        json.text("mrn", document.mrn());
        json.text("office", document.office());
        json.text("origin", document.origin());
        ExecutiveOrder era = document.era();
        json.text("era", era == null ? null : era.name());
        json.flag("partial", document.partial());
        json.flag("fullyChecked", checked.fullyChecked());
        if (!checked.stopped().isEmpty()) {
            json.objects("stopped", checked.stopped(), rule -> {
                json.text("rule", rule.rule());
                json.text("reason", rule.reason());
            });
        }
        writeBanner(document.banner());
        writeDeclassify(document.declassification());
        writeAuthority(document.authority());
        if (withText) {
            json.text("sourceText", document.source().text());
            json.objects("header", document.header(), this::writeHeaderLine);
        }
        writePortions();
        FindingJson finding = new FindingJson(json, checked.identity(), places, standing);
        json.objects("findings", checked.findings(), finding::write);
    }

    private void writeBanner(@Nullable BannerLine banner) throws IOException {
        if (banner == null) {
            json.nothing("banner");
            return;
        }
        var level = banner.classification();
        json.object("banner", () -> {
            json.text("classification", level == null ? null : level.symbol());
            json.text("control", banner.control().family());
            json.text("words", banner.words());
            json.texts("captions", banner.captions());
        });
    }

    private void writeDeclassify(Declassification declassification) throws IOException {
        var instruction = declassification.instruction();
        json.object("declassify", () -> {
            json.text("kind", instruction.kind());
            json.text("date", instruction.day().orElse(null));
            json.flag("executes", declassification.executes());
            json.text("text", instructionText(declassification));
        });
    }

    /** The instruction as the E.O. line prints it, without the number of the order: "DECL: 08/18/2015". */
    private @Nullable String instructionText(Declassification declassification) {
        String text = declassification.instruction().text();
        if (text.isEmpty()) {
            return null;
        }
        String order = declassification.order();
        String line = document.line(HeaderLine.Kind.EO).map(HeaderLine::text).orElse("");
        int start = order == null ? 0 : line.indexOf(order) + order.length();
        int end = line.indexOf(text, start);
        boolean printed = end >= 0 && (order == null || line.contains(order));
        return printed ? line.substring(start, end + text.length()).replaceFirst("^[\\s:.,;]+", "") : text;
    }

    private void writeAuthority(@Nullable ClassificationAuthority authority) throws IOException {
        if (authority == null) {
            json.nothing("authority");
            return;
        }
        json.object("authority", () -> {
            json.text("classifiedBy", authority.classifiedBy());
            json.text("derivedFrom", authority.derivedFrom());
            json.text("section", authority.section());
            json.texts("letters", authority.letters());
        });
    }

    private void writeHeaderLine(HeaderLine line) throws IOException {
        json.text("kind", line.kind().symbol());
        json.text("text", line.text());
        places.write(json, line.span());
    }

    private void writePortions() throws IOException {
        List<PortionLevel> levels = checked.levels().portions();
        var index = new int[1]; // levels stand in the order of the portions, or there are none
        json.objects("portions", document.portions(), portion -> {
            writePortion(portion, levels.isEmpty() ? null : levels.get(index[0]++));
        });
    }

    private void writePortion(Portion portion, @Nullable PortionLevel level) throws IOException {
        json.text("id", portion.id());
        json.number("number", portion.number());
        json.text("printed", portion.printed());
        json.text("role", portion.role().symbol());
        json.text("mark", mark(portion));
        json.text("level", level == null ? null : Audience.of(level.stated()));
        json.text("effective", level == null ? null : Audience.of(level.effective()));
        places.write(json, portion.span());
        if (withText) {
            json.text("text", portion.text());
        }
    }

    private static @Nullable String mark(Portion portion) {
        Marking marking = portion.marking();
        if (marking != null) {
            return marking.symbol();
        }
        if (!portion.isMarked()) {
            return null;
        }
        return portion.marks().get(0).symbol().replaceAll("[()\\[\\]\\s]", "").toUpperCase(Locale.ROOT);
    }
}
