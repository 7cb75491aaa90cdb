package io.portmark.marking;

/** What is wrong with the form of a mark whose meaning is clear, or clear enough. */
public enum MarkFault {
    /** A parenthesis is missing, doubled or another bracket (PRT-05). */
    BRACKETS("its parentheses are not in order"),
    /** It is not in capitals (PRT-05). */
    CASE("it is not in capitals"),
    /** A word or symbol is misspelled: (SERCET), S//NFO. */
    SPELLING("a word is misspelled"),
    /** What should stand between slashes does not: (S NF), (S-NF). */
    SEPARATOR("a slash is missing"),
    /** Nothing stands between its parts: (SNF). */
    RUN_TOGETHER("its parts run together"),
    /** Its parts are not in the order of the register: (NF//S), (S//XD//NF). */
    ORDER("its parts are not in the order of the register"),
    /** It names two levels: (C/S). */
    TWO_LEVELS("it names two levels"),
    /** A part is in no vocabulary: (S//ABCXYZ). */
    UNKNOWN_PART("a part of it is in no vocabulary"),
    /** State's older form, right in its telegrams, not in a document: one slash for two, REL without USA, a country's name. */
    TELEGRAM_STYLE("it is written as in telegrams");

    private final String words;

    MarkFault(String words) {
        this.words = words;
    }

    /** As a message says it: "a slash is missing". */
    public String words() {
        return words;
    }

    /** True where the letters are all there, so that nothing but a mark is written so. */
    boolean keepsShape() {
        return switch (this) {
            case SEPARATOR, ORDER, TWO_LEVELS, UNKNOWN_PART, TELEGRAM_STYLE -> true;
            case BRACKETS, CASE, SPELLING, RUN_TOGETHER -> false;
        };
    }
}
