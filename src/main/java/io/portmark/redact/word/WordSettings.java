package io.portmark.redact.word;

import java.io.IOException;

/** Settings and font table: both the same in every release. */
final class WordSettings {
    private static final String COMPATIBILITY = "http://schemas.microsoft.com/office/word";

    private WordSettings() {}

    /**
     * The settings. A copy that somebody edits and saves takes no name and no time of day along, and names of people are not underlined
     * as misspelt.
     */
    static void settings(Xml xml) throws IOException {
        xml.empty("removePersonalInformation");
        xml.empty("removeDateAndTime");
        xml.empty("hideSpellingErrors");
        xml.empty("hideGrammaticalErrors");
        xml.value("defaultTabStop", Layout.twips(36));
        xml.value("autoHyphenation", "false");
        xml.value("characterSpacingControl", "doNotCompress");
        xml.start("compat");
        // 15: Word lays it out by its present rules and not in compatibility mode
        xml.empty("compatSetting", "name", "compatibilityMode", "uri", COMPATIBILITY, "val", "15");
        xml.end();
    }

    /** The fonts with the alternates of the same widths. */
    static void fonts(Xml xml) throws IOException {
        for (Font font : Font.values()) {
            xml.start("font", "name", font.family);
            xml.value("altName", font.alternate);
            xml.value("family", font.kind);
            xml.value("pitch", font.pitch);
            xml.end();
        }
    }
}
