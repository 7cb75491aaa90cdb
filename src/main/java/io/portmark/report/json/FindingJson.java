package io.portmark.report.json;

import io.portmark.report.Fingerprint;
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The object of one finding, in {@code check} and in the ledger. */
final class FindingJson {
    private final JsonOut json;
    private final String record;
    private final @Nullable Locator places;

    /** Writes findings of a record; without places their location is null. */
    FindingJson(JsonOut json, String record, @Nullable Locator places) {
        this.json = json;
        this.record = record;
        this.places = places;
    }

    void write(Finding finding) throws IOException {
        json.text("rule", finding.rule());
        json.text("severity", finding.severity().symbol());
        json.text("portion", finding.portion());
        json.texts("portions", finding.portions());
        json.text("message", finding.message());
        json.text("authority", finding.authority());
        writeFix(finding.fix());
        json.texts("because", finding.because());
        if (places == null) {
            json.nothing("location");
        } else {
            places.write(json, finding.span());
        }
        json.text("fingerprint", Fingerprint.of(finding, record));
        json.nothing("suppressed");
    }

    private void writeFix(@Nullable Fix fix) throws IOException {
        if (fix == null) {
            json.nothing("fix");
            return;
        }
        json.object("fix", () -> {
            json.text("text", fix.text());
            json.flag("safe", fix.safe());
        });
    }
}
