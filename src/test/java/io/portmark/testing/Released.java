package io.portmark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.decide.Audience;
import io.portmark.decide.Decisions;
import io.portmark.decide.DecisionsReader;
import io.portmark.decide.ExemptionCodes;
import io.portmark.decide.Labels;
import io.portmark.decide.Profile;
import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.document.Limits;
import io.portmark.pipeline.CheckSettings;
import io.portmark.pipeline.Checker;
import io.portmark.pipeline.ReleaseSettings;
import io.portmark.pipeline.Releaser;
import io.portmark.pipeline.SourceFile;
import io.portmark.redact.ReleaseWriter;
import io.portmark.redact.pdf.PdfWriter;
import io.portmark.redact.text.TextWriter;
import io.portmark.redact.word.WordWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Releases of texts in memory, through the whole path but for the folder. */
public final class Released {
    /** The day of all releases. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Checker CHECKER = new Checker("0.1.0");
    private static final Map<ReleaseFormat, ReleaseWriter> WRITERS = Map.of(
            ReleaseFormat.PDF,
            new PdfWriter(),
            ReleaseFormat.DOCX,
            new WordWriter(),
            ReleaseFormat.TXT,
            new TextWriter());

    private Released() {}

    /** Decides on a text; it must be releasable. */
    public static Releaser.Preparation.Ready ready(
            String name, String text, Audience level, LocalDate asOf, String decisions) {
        Releaser.Preparation preparation = prepare(name, text, level, asOf, decisions);
        assertThat(preparation).as(name).isInstanceOf(Releaser.Preparation.Ready.class);
        return (Releaser.Preparation.Ready) preparation;
    }

    /** Decides on a text. */
    public static Releaser.Preparation prepare(
            String name, String text, Audience level, LocalDate asOf, String decisions) {
        var settings = new ReleaseSettings(
                level,
                Profile.PUBLIC_SAFE,
                Labels.named(Labels.DEFAULT).orElseThrow(),
                List.of(ReleaseFormat.values()),
                null,
                false,
                new CheckSettings(asOf, TODAY, true, Limits.DEFAULT));
        var source = SourceFile.of(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new Releaser(CHECKER, settings).prepare(source, decisions(decisions));
    }

    /** The decisions of a file without mistakes. */
    public static Decisions decisions(String text) {
        DecisionsReader.Result result = DecisionsReader.read("test.yaml", text, ExemptionCodes.builtIn());
        assertThat(result).isInstanceOf(DecisionsReader.Result.Accepted.class);
        return ((DecisionsReader.Result.Accepted) result).decisions();
    }

    /** The bytes of a release in all formats. */
    public static Map<ReleaseFormat, byte[]> files(Releaser.Preparation.Ready ready) {
        Map<ReleaseFormat, byte[]> files = new EnumMap<>(ReleaseFormat.class);
        WRITERS.forEach((format, writer) -> {
            var out = new ByteArrayOutputStream();
            try {
                writer.write(ready.decided().released(), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files.put(format, out.toByteArray());
        });
        return files;
    }

    /** Every seed at levels U and SBU, and 002 to 004 also before their dates. */
    public static List<ReleasedText> ofSeeds() {
        List<ReleasedText> releases = new ArrayList<>();
        for (String name : Seeds.NAMES) {
            String text = Seeds.text(name.substring(0, 3));
            for (Audience level : List.of(Audience.U, Audience.SBU)) {
                releases.add(ready(name, text, level, TODAY, "").decided().released());
                if (name.compareTo("002") > 0) {
                    releases.add(ready(name, text, level, LocalDate.of(2005, 12, 31), "")
                            .decided()
                            .released());
                }
            }
        }
        return releases;
    }
}
