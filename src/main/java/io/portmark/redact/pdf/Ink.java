package io.portmark.redact.pdf;

/** The inks of a release: black and white, so that a copier keeps it (LOOK §2). Values are sRGB, 0 to 255. */
enum Ink {
    INK(0x14171A),
    /** For terms, furniture and struck marks. */
    SECOND(0x454B53),
    HAIRLINE(0xC9C6BD),
    /** The ground of a box: 5 % grey. */
    TINT(0xF2F2F2),
    WHITE(0xFFFFFF);

    private final String operands;

    Ink(int rgb) {
        operands = component(rgb >> 16) + " " + component(rgb >> 8) + " " + component(rgb);
    }

    /** Its three operands of {@code rg} or {@code RG}. */
    String operands() {
        return operands;
    }

    private static String component(int value) {
        return ContentStream.number((value & 0xFF) / 255.0);
    }
}
