package io.portmark.report.terminal;

/** The symbols of the terminal, from code page 437, each with its ASCII twin. */
enum Sign {
    ERROR("×", "x"),
    WARNING("▲", "!"),
    NOTE("·", "-"),
    RELEASED("≡", "="),
    WITHHELD("■", "#"),
    APART("-", "-"),
    OK("√", "ok"),
    PILCROW("¶", "par ");

    private final String symbol;
    private final String ascii;

    Sign(String symbol, String ascii) {
        this.symbol = symbol;
        this.ascii = ascii;
    }

    String symbol() {
        return symbol;
    }

    String ascii() {
        return ascii;
    }
}
