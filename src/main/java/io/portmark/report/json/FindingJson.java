package io.portmark.report.json;

import io.portmark.report.Fingerprint;
import io.portmark.report.Waiver;
import io.portmark.rule.Finding;
import io.portmark.rule.Fix;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The object of one finding, in {@code check} and in the ledger. */
final class FindingJson {
    private final JsonOut json;
    private final String record;
    private final @Nullable Locator places;
    private final @Nullable Standing standing;

    /** What a check knows of a finding beyond the finding itself. */
    interface Standing {
        /** No waivers, no earlier check, nothing quoted. */
        Standing NONE = new Standing() {
            @Override
            public Optional<Waiver> waiver(Finding finding) {
                return Optional.empty();
            }

            @Override
            public Optional<String> baseline(Finding finding) {
                return Optional.empty();
            }

            @Override
            public Optional<String> snippet(Finding finding) {
                return Optional.empty();
            }
        };

        /** The waiver that covers it. */
        Optional<Waiver> waiver(Finding finding);

        /** "new" or "unchanged" against an earlier check; empty where there is none. */
        Optional<String> baseline(Finding finding);

        /** What is quoted of the source, if anything. */
        Optional<String> snippet(Finding finding);
    }

    /** Writes findings of a ledger: they have no place, and no waiver reaches them. */
    FindingJson(JsonOut json, String record) {
        this.json = json;
        this.record = record;
        this.places = null;
        this.standing = null;
    }

    /** Writes findings of a checked record; without places their location is null. */
    FindingJson(JsonOut json, String record, @Nullable Locator places, Standing standing) {
        this.json = json;
        this.record = record;
        this.places = places;
        this.standing = standing;
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
        if (standing == null) {
            json.nothing("suppressed");
        } else {
            writeStanding(finding, standing);
        }
    }

    private void writeStanding(Finding finding, Standing known) throws IOException {
        Optional<Waiver> waiver = known.waiver(finding);
        if (waiver.isPresent()) {
            json.object("suppressed", () -> {
                json.text("reason", waiver.get().reason());
                json.text("owner", waiver.get().owner());
                json.text("expiry", waiver.get().expiry());
            });
        } else {
            json.nothing("suppressed");
        }
        json.text("baseline", known.baseline(finding).orElse(null));
        Optional<String> snippet = known.snippet(finding);
        if (snippet.isPresent()) {
            json.text("snippet", snippet.get());
        }
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
