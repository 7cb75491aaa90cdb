package io.portmark.report;

import io.portmark.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a finding that stays the same from run to run. It is made of identities, never of text. */
public final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    /**
     * 32 hexadecimal digits of SHA-256 over rule, record, portion and ordinal.
     *
     * @param record the MRN, else the source's name
     */
    public static String of(Finding finding, String record) {
        String portion = finding.portion();
        String identity =
                String.join("\n", finding.rule(), record, portion == null ? "" : portion, "" + finding.ordinal());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
