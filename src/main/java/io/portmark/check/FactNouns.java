package io.portmark.check;

import java.util.Map;

/** What a records officer calls the facts that rules ask for. A fact that is not here is called by the name of its type. */
final class FactNouns {
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("BannerLine", "banner"),
            Map.entry("CitedCode", "code"),
            Map.entry("ClassificationAuthority", "authority line"),
            Map.entry("CuiBanner", "CUI banner"),
            Map.entry("DateTimeGroup", "date-time group"),
            Map.entry("Declassification", "E.O. line"),
            Map.entry("DeclassifyOn", "declassification instruction"),
            Map.entry("Document", "record"),
            Map.entry("DocumentLevels", "levels"),
            Map.entry("FileFacts", "file"),
            Map.entry("HeaderLine", "header line"),
            Map.entry("Identity", "number of the record"),
            Map.entry("LintedRelease", "released document"),
            Map.entry("None", "declassification instruction"),
            Map.entry("OtherCopy", "other copy of the record"),
            Map.entry("ParseNote", "observation"),
            Map.entry("Portion", "portion"),
            Map.entry("PortionDetermination", "portion of the release"),
            Map.entry("PortionLevel", "level of a portion"),
            Map.entry("ReleaseDetermination", "release"),
            Map.entry("ReleasePlan", "release"),
            Map.entry("ReleaseSheet", "sheet of the release"),
            Map.entry("Routing", "routing block"),
            Map.entry("Section", "heading with its paragraphs"),
            Map.entry("ShownMark", "mark that is shown"),
            Map.entry("TagVocabulary", "list of TAGS"),
            Map.entry("Wrapper", "page around the record"));

    private FactNouns() {}

    /** The noun; empty where there is none. */
    static String of(String type) {
        return NOUNS.getOrDefault(type, "");
    }
}
