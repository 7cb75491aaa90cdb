package io.portmark.parse;

import io.portmark.document.Document;
import io.portmark.document.HeaderLine;
import io.portmark.document.Limits;
import io.portmark.document.Portion;
import io.portmark.document.ReadResult;
import io.portmark.document.SourceText;
import io.portmark.document.Span;
import io.portmark.marking.BannerLine;
import io.portmark.marking.ClassificationAuthority;
import io.portmark.marking.DeclassifyOn;
import io.portmark.marking.Marking;
import io.portmark.read.Reader;
import io.portmark.testing.Seeds;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A parsed text, seen as tests ask about it: what they ask for must be there. */
record Parsed(Document document) {
    static Parsed text(String text) {
        Document document = new Parser().parse(new SourceText("test.txt", text));
        Tiling.assertTiles(document);
        return new Parsed(document);
    }

    static Parsed seed(String digits) {
        ReadResult read = new Reader(Limits.DEFAULT).read(Seeds.name(digits), Seeds.bytes(digits));
        return new Parsed(new Parser().parse(((ReadResult.Opened) read).source()));
    }

    BannerLine banner() {
        return there(document.banner(), "banner");
    }

    String level() {
        return there(banner().classification(), "level").symbol();
    }

    ClassificationAuthority authority() {
        return there(document.authority(), "authority");
    }

    Marking wrapperMarking() {
        return there(document.wrapper().marking(), "marking of the wrapper");
    }

    DeclassifyOn instruction() {
        return document.declassification().instruction();
    }

    Portion portion(String id) {
        return document.portion(id).orElseThrow(() -> new AssertionError("no portion " + id + " among " + ids()));
    }

    List<String> ids() {
        return document.portions().stream().map(Portion::id).toList();
    }

    List<String> marks() {
        return document.portions().stream()
                .map(portion -> portion.id()
                        + portion.marks().stream()
                                .map(mark -> " " + mark.printed())
                                .reduce("", String::concat))
                .toList();
    }

    List<String> lines(HeaderLine.Kind kind) {
        return document.header().stream()
                .filter(line -> line.kind() == kind)
                .map(HeaderLine::text)
                .toList();
    }

    List<String> notes() {
        return document.notes().stream()
                .map(note -> (note.kind() + " " + String.join(",", note.portions()) + " " + note.detail())
                        .strip()
                        .replaceAll(" +", " "))
                .toList();
    }

    String slice(@Nullable Span span) {
        return document.source().slice(there(span, "span"));
    }

    static <T> T there(@Nullable T value, String what) {
        return Objects.requireNonNull(value, "no " + what);
    }
}
