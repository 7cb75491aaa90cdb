package io.portmark.verify;

import io.portmark.decide.ReleaseFormat;
import io.portmark.decide.ReleasedText;
import io.portmark.decide.WithheldText;

/** Proves a finished release: opens its bytes afresh and looks everywhere for what was withheld. */
public interface Verifier {
    /**
     * Looks for withheld words in a finished file. Never throws on a damaged file: whatever goes wrong is a failed check.
     *
     * @param name the file's name, which is looked at too
     * @param format what the file is meant to be
     * @param bytes the finished file
     * @param release all that the file is meant to hold
     * @param withheld what it must not hold
     */
    Verification verify(String name, ReleaseFormat format, byte[] bytes, ReleasedText release, WithheldText withheld);
}
