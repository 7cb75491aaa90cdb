package io.portmark.read;

import io.portmark.document.Limits;
import io.portmark.document.ReadResult;
import io.portmark.document.ReadResult.Reason;
import io.portmark.read.text.TextReader;
import java.util.Locale;
import java.util.Optional;

/** Reads a file's bytes as the text of a record. The content decides what the file is; its name decides nothing. */
public final class Reader {
    private final Limits limits;
    private final TextReader text = new TextReader();

    /** Reads within these limits. */
    public Reader(Limits limits) {
        this.limits = limits;
    }

    /**
     * The text, or why there is none.
     *
     * @param name the source's file name, without folders
     */
    public ReadResult read(String name, byte[] bytes) {
        if (bytes.length > limits.maxBytes()) {
            return new ReadResult.Unreadable(name, Reason.TOO_LARGE, tooLarge(bytes.length));
        }
        Optional<FileKind> other = FileKind.of(bytes);
        if (other.isPresent()) {
            return new ReadResult.Unreadable(
                    name, Reason.UNSUPPORTED, other.get().message());
        }
        return text.read(name, bytes);
    }

    private String tooLarge(long length) {
        return String.format(
                Locale.ROOT,
                "%,d bytes are more than the %,d that one document may have; split it, or raise max-bytes",
                length,
                limits.maxBytes());
    }
}
