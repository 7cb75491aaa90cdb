package io.portmark.check;

import static io.portmark.check.CleanCables.CONFIDENTIAL;
import static io.portmark.check.CleanCables.UNCLASSIFIED;
import static io.portmark.check.Plant.cutting;
import static io.portmark.check.Plant.replacing;

import io.portmark.testing.Seeds;
import java.util.List;

/** Faults of the classification authority, planted into seeds, clean cables and a memorandum. */
final class PlantedAuthority {
    private static final String LINE = "Classified By: Ambassador J. Sample, reasons 1.4 (b) and (d).";
    private static final String S002 = Seeds.text("002");
    private static final String S003 = Seeds.text("003");
    private static final String MEMO = PlantedDeclassification.memo("20201014");
    private static final String SOURCE = "Derived From: Harbor Guide 05-01";

    private PlantedAuthority() {}

    static List<Plant> plants() {
        return List.of(
                Plant.of("AUTH-01", "-", CONFIDENTIAL, replacing(LINE, "")),
                Plant.of("AUTH-01", "-", S003, cutting("Classified By", "1. (C)")),
                Plant.of("AUTH-02", "-", CONFIDENTIAL, replacing("Ambassador J. Sample", "Jane Q. Sample")),
                Plant.of("AUTH-02", "-", S002, replacing("CDA Mark L. Asquino", "CDA")),
                Plant.of("AUTH-03", "-", CONFIDENTIAL, replacing(", reasons 1.4 (b) and (d).", ".")),
                Plant.of("AUTH-04", "-", S002, replacing("1.4 (B)", "1.5 (B)")),
                Plant.of("AUTH-05", "-", S003, replacing("(B) and (D).", "(B) and (K).")),
                Plant.of("AUTH-06", "-", UNCLASSIFIED, replacing("¶1.", LINE + "\n\n¶1.")),
                Plant.of("AUTH-07", "-", MEMO, replacing(SOURCE, SOURCE + "\nReason: 1.4 (d)")),
                Plant.of(
                        "AUTH-07",
                        "-",
                        CONFIDENTIAL,
                        replacing("Sample, reasons", "Sample. Derived From: DSCG 05-01. Reasons")),
                Plant.of("AUTH-08", "-", CONFIDENTIAL, replacing("(b) and (d).", "(b) and (d),")),
                Plant.of("AUTH-09", "-", CONFIDENTIAL, replacing("Ambassador J.", "Poloff J.")),
                Plant.of("AUTH-12", "-", MEMO, replacing("Harbor Guide 05-01", "Multiple Sources")),
                Plant.of("AUTH-13", "-", MEMO, cutting("Classified By", "Derived From")));
    }
}
