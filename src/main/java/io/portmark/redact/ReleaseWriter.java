package io.portmark.redact;

import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a release in one format. The same text gives the same bytes, on any day and machine. */
public interface ReleaseWriter {
    /** The format that it writes. */
    ReleaseFormat format();

    /**
     * Writes the release. The stream is not closed.
     *
     * @throws IOException when the stream fails or the format can't hold the text; what was written by then is no release
     */
    Written write(ReleasedText release, OutputStream out) throws IOException;

    /**
     * What came of writing.
     *
     * @param substituted how many characters no font could draw and a sign stands for
     */
    record Written(int substituted) {}
}
