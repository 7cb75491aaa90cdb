package io.portmark.redact.text;

import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.redact.ReleaseWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a release as plain text: UTF-8, lines of at most 72 code points that end in LF, pages of 60 lines that begin with a form feed
 * from the second on. Cancelled markings are words ("[marking cancelled: C]"), for plain text can't strike.
 */
public final class TextWriter implements ReleaseWriter {
    @Override
    public ReleaseFormat format() {
        return ReleaseFormat.TXT;
    }

    @Override
    public Written write(ReleasedText release, OutputStream out) throws IOException {
        var characters = new Characters();
        var body = new TextBody(characters);
        String text = new TextPages(release, characters).set(body.lines(release));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return new Written(characters.substituted());
    }
}
