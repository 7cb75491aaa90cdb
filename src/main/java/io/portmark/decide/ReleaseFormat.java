package io.portmark.decide;

import java.util.Locale;
import java.util.Optional;

/** The formats of a release. */
public enum ReleaseFormat {
    PDF,
    DOCX,
    TXT;

    /** The file extension, without a dot; also the name on the command line. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with that extension. */
    public static Optional<ReleaseFormat> ofExtension(String extension) {
        for (ReleaseFormat format : values()) {
            if (format.extension().equals(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
