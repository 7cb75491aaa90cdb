package io.portmark.parse.stamp;

import io.portmark.document.ReleaseStamp;
import io.portmark.document.ReleaseStamp.Determination;
import io.portmark.document.ReleaseStamp.Kind;
import io.portmark.document.Span;
import io.portmark.marking.ClassificationLevel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stamp in the making. */
final class Draft {
    private final Kind kind;
    private final Span span;
    private final String text;

    @Nullable
    Determination determination;

    List<String> codes = List.of();

    @Nullable
    String by;

    @Nullable
    LocalDate date;

    @Nullable
    ClassificationLevel classification;

    List<String> reason = List.of();

    @Nullable
    LocalDate declassifyOn;

    @Nullable
    String caseNumber;

    @Nullable
    String documentNumber;

    /** Begins a stamp; white space in its words is folded. */
    Draft(Kind kind, Span span, String text) {
        this.kind = kind;
        this.span = span;
        this.text = text.replaceAll("\\s+", " ").strip();
    }

    Kind kind() {
        return kind;
    }

    Span span() {
        return span;
    }

    ReleaseStamp finish(int page) {
        return new ReleaseStamp(
                kind,
                span,
                page,
                text,
                determination,
                codes,
                by,
                date,
                classification,
                reason,
                declassifyOn,
                caseNumber,
                documentNumber);
    }
}
