package io.portmark.check;

import static io.portmark.check.CleanCables.CONFIDENTIAL;
import static io.portmark.check.CleanCables.CONTROLLED;
import static io.portmark.check.CleanCables.MEMO;
import static io.portmark.check.CleanCables.SENSITIVE;
import static io.portmark.check.CleanCables.UNCLASSIFIED;
import static io.portmark.check.CleanCables.inPage;
import static io.portmark.check.Plant.cutting;
import static io.portmark.check.Plant.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import io.portmark.document.Document;
import io.portmark.document.DocumentLevels;
import io.portmark.document.SourceText;
import io.portmark.parse.Parser;
import io.portmark.rule.Finding;
import io.portmark.rule.Rule;
import io.portmark.rule.Severity;
import io.portmark.testing.Seeds;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A planted fault is found at its place, and brings no other error or warning but those that it implies. */
class PlantedFaultsTest {
    private static final String S002 = Seeds.text("002");
    private static final String S003 = Seeds.text("003");
    private static final String S004 = Seeds.text("004");
    private static final String CATALOGUED = inPage("09HARBOR123", "2009-03-02 10:30:00", "CONFIDENTIAL", CONFIDENTIAL);
    private static final String MEMO_2011 = MEMO.replace("2009", "2011").replace("20190304", "20210304");
    private static final LocalDate AS_OF = LocalDate.of(2009, 6, 1);
    private static RuleEngine engine;

    @BeforeAll
    static void load() throws Exception {
        engine = new RuleEngine();
    }

    static Stream<Plant> plants() {
        return Stream.of(
                        banners(),
                        portions(),
                        PlantedDeclassification.plants(),
                        PlantedAuthority.plants(),
                        structure(),
                        catalogue(),
                        memoranda(),
                        PlantedCaptions.all(),
                        PlantedRouting.all(),
                        PlantedDocuments.all())
                .flatMap(List::stream);
    }

    private static List<Plant> banners() {
        String banner = "C O N F I D E N T I A L";
        return List.of(
                Plant.of("HDR-01", "-", CONFIDENTIAL, cutting(banner, "SIPDIS")),
                Plant.of("HDR-01", "-", S002, cutting(banner, "E.O. 12958")),
                Plant.of("HDR-02", "-", CONFIDENTIAL, replacing(banner, "CLASSIFIED")),
                Plant.of("HDR-03", "-", S002, replacing(banner, "C O N F I D E T I A L")),
                Plant.of("HDR-03", "-", CONFIDENTIAL, replacing(banner, "C O N F I D E N T A L")),
                Plant.of("HDR-04", "-", S004, replacing("22. (U)", "22. (C)"), "PRT-03 22"),
                Plant.of("HDR-04", "-", S003, replacing("7. (C)", "7. (S)"), "PRT-03 7"),
                Plant.of("HDR-05", "-", CONFIDENTIAL, replacing(banner, "S E C R E T"), "RTE-01 -"),
                Plant.of("HDR-05", "-", S002, replacing(banner, "S E C R E T")),
                Plant.of("HDR-08", "-", S004, replacing("UNCLAS  ALMATY 004285", "UNCLAS  ALMATY 004286")),
                Plant.of("HDR-08", "-", S003, replacing("ALMATY 004281", "ASTANA 004281")),
                Plant.of("HDR-12", "-", CONFIDENTIAL, cutting("SUBJECT:", "REF:")),
                Plant.of("HDR-06", "-", MEMO, text -> text.replaceFirst("SECRET//NOFORN\n$", "CONFIDENTIAL\n")),
                Plant.of("HDR-07", "-", UNCLASSIFIED, replacing("UNCLAS HARBOR", "LIMITED OFFICIAL USE HARBOR")),
                Plant.of("HDR-09", "-", S004, cutting("Created:", "Classification:")),
                Plant.of("HDR-09", "-", MEMO, cutting("March 4, 2009", "MEMORANDUM")),
                Plant.of("HDR-10", "-", MEMO, replacing("SECRET//NOFORN", "SECRET/NOFORN")),
                Plant.of("HDR-13", "-", CONFIDENTIAL, replacing("L HARBOR", "L SECTION 03 OF 02 HARBOR"), "SEQ-08 -"),
                Plant.of("HDR-14", "-", SENSITIVE, replacing("000124\n", "000124\n\nC O R R E C T E D  C O P Y\n")),
                Plant.of(
                        "HDR-16",
                        "-",
                        CONFIDENTIAL
                                .replace("C O N F I D E N T I A L", "S E C R E T")
                                .replace("CCCCC", "SSSSS"),
                        replacing("S E C R E T", "T O P  S E C R E T"),
                        "HDR-05 -",
                        "RTE-01 -"));
    }

    private static List<Plant> memoranda() {
        return List.of(
                Plant.of("PRT-01", "p2", MEMO, replacing("(U) The port", "The port")),
                Plant.of("PRT-03", "p1", MEMO, replacing("(S//NF)", "(TS//NF)"), "HDR-04 -"),
                Plant.of("PRT-05", "p1", MEMO, replacing("(S//NF)", "(SERCET//NF)")),
                Plant.of("PRT-06", "p1", MEMO, replacing("(S//NF)", "(S//NF//QQXY)")),
                Plant.of("PRT-07", "2", SENSITIVE, replacing("(SBU) The treasurer", "Comment: (SBU) The treasurer")),
                Plant.of("PRT-12", "-", MEMO_2011, replacing("(U) Background", "Background")),
                Plant.of("PRT-13", "1b", MEMO, replacing("b. (U) ", "b. ")),
                Plant.of("PRT-14", "-", MEMO, replacing("(S//NF) The harbor", "SECRET - ENTIRE TEXT. The harbor")),
                Plant.of(
                        "PRT-15",
                        "2",
                        CONFIDENTIAL,
                        replacing("(U) The port opens", "(U) It rains. (C) The port opens")),
                Plant.of(
                        "PRT-16",
                        "p2",
                        MEMO.replace("United States Department of State", "National Harbor Office")
                                .replace("(S//NF)", "(S//OC/NF)")
                                .replace("SECRET//NOFORN", "SECRET//ORCON/NOFORN"),
                        replacing("(U) The port", "(SBU) The port")),
                Plant.of(
                        "PRT-17",
                        "p1",
                        MEMO,
                        replacing("(S//NF) The harbor", "(S//NF) Portion marking waiver granted. The harbor")),
                Plant.of("PRT-19", "p2", CONTROLLED, replacing("(U) The port", "The port")),
                Plant.of("PRT-20", "1", S002, replacing("1. (C) Summary", "1. (C//SBU) Summary")),
                Plant.of("PRT-20", "p1", MEMO, replacing("(S//NF)", "(S//NF//CUI)")));
    }

    private static List<Plant> portions() {
        return List.of(
                Plant.of("PRT-01", "1", S002, replacing("1. (C) Summary", "1. Summary")),
                Plant.of("PRT-01", "8", S002, replacing("\n8. (C) ", "\n8. ")),
                Plant.of("PRT-01", "15", S002, replacing("\n15. (C) ", "\n15. ")),
                Plant.of("PRT-01", "6", S003, replacing(" 6. (C) ", " 6. ")),
                Plant.of("PRT-02", "2", S004, replacing("\n2. (U) ", "\n2. ")),
                Plant.of("PRT-02", "14", S004, replacing("\n14. (SBU) ", "\n14. ")),
                Plant.of("PRT-02", "28", S004, replacing("\n28. (U) ", "\n28. ")),
                Plant.of("PRT-03", "2", S002, replacing("\n2. (SBU) ", "\n2. (S) "), "HDR-04 -"),
                Plant.of("PRT-03", "15", S002, replacing("\n15. (C) ", "\n15. (TS) "), "HDR-04 -"),
                Plant.of("PRT-03", "10", S004, replacing("\n10. (SBU) ", "\n10. (C) "), "HDR-04 -"),
                Plant.of("PRT-04", "1", onlyUnclassified(), replacing("1. (U) ", "1. (SBU) ")),
                Plant.of("PRT-04", "2", onlyUnclassified(), replacing("2. (U) ", "2. (FOUO) ")),
                Plant.of("PRT-04", "3", onlyUnclassified(), replacing("3. (U) ", "3. (SBU) ")),
                Plant.of("PRT-05", "3", S002, replacing("\n3. (C) ", "\n3. C) ")),
                Plant.of("PRT-05", "4", S002, replacing("\n4. (SBU) ", "\n4. (sbu) ")),
                Plant.of("PRT-05", "5", S003, replacing(" 5. (C) ", " 5. (c) ")),
                Plant.of("PRT-06", "12", S002, replacing("\n12. (C) ", "\n12. (X) ")),
                Plant.of("PRT-06", "3", S003, replacing(" 3. (C) ", " 3. (Q) ")),
                Plant.of("PRT-06", "25", S004, replacing("\n25. (U) ", "\n25. (Z) ")),
                Plant.of("PRT-08", "5", S002, replacing("\n5. (C) ", "\n5. (C) (SBU) ")),
                Plant.of("PRT-10", "subject", CONFIDENTIAL, replacing("SUBJECT: (U) ", "SUBJECT: ")),
                Plant.of(
                        "PRT-10",
                        "subject",
                        CONFIDENTIAL.replace("MAR 09", "MAR 11").replace("12958", "13526"),
                        replacing("SUBJECT: (U) ", "SUBJECT: ")),
                Plant.of("PRT-11", "subject", S003, replacing("SUBJECT: ", "SUBJECT: (S) "), "HDR-04 -"));
    }

    private static List<Plant> structure() {
        return List.of(
                Plant.of("SEQ-01", "9", S002, cutting("8. (C)", "9. (C)")),
                Plant.of("SEQ-01", "5", S003, cutting("4. (C)", "5. (C)")),
                Plant.of("SEQ-02", "7#2", S002, replacing("\n8. (C)", "\n7. (C)"), "SEQ-01 9"),
                Plant.of("SEQ-02", "3#2", CONFIDENTIAL, replacing("4. (SBU)", "3. (SBU)")),
                Plant.of("SEQ-03", "3", UNCLASSIFIED, replacing("¶3.", "13.")),
                Plant.of("SEQ-04", "3", CONFIDENTIAL, CleanCables::fourBeforeThree),
                Plant.of("SEQ-04", "10", S002, text -> CleanCables.swapped(text, "\n10. (C)", "\n11. (C)")),
                Plant.of("SEQ-06", "1", "UNCLAS" + UNCLASSIFIED.split("UNCLAS", 2)[1], cutting("¶2.", "SAMPLE")),
                Plant.of("SEQ-10", "1", CONFIDENTIAL, CleanCables::summaryLeftOpen),
                Plant.of("SEQ-11", "-", CONFIDENTIAL, replacing("B. HARBOR 101", "C. HARBOR 101")),
                Plant.of("SEQ-11", "-", CONFIDENTIAL, replacing("A. HARBOR 100", "D. HARBOR 100"), "SEQ-09 -"),
                Plant.of("SEQ-15", "3", SENSITIVE, replacing("in May.", "in 3to 5 days.")),
                Plant.of("SEQ-15", "2", SENSITIVE, replacing("The treasurer", "The charg")),
                Plant.of("SEQ-05", "2", CONFIDENTIAL, cutting("1. (C)", "2. (U)")),
                Plant.of("SEQ-07", "2", S002, replacing("also participated.", "also participated")),
                Plant.of("SEQ-08", "-", CONFIDENTIAL, replacing("L HARBOR", "L SECTION 01 OF 02 HARBOR")),
                Plant.of("SEQ-09", "-", CONFIDENTIAL, replacing("(Ref A)", "(Ref C)")),
                Plant.of("SEQ-12", "-", CONFIDENTIAL, replacing("\nSAMPLE\n", "\n")),
                Plant.of("SEQ-12", "-", S004, replacing("\nORDWAY", "\n")),
                Plant.of(
                        "SEQ-13",
                        "2",
                        S002,
                        replacing("discuss recent harassment", "SIPDIS discuss recent harassment")),
                Plant.of("SEQ-16", "-", CONFIDENTIAL, CleanCables::onOneLine),
                Plant.of("TAG-01", "-", SENSITIVE, cutting("TAGS", "SUBJECT")),
                Plant.of("TAG-02", "-", SENSITIVE, replacing("PGOV", "PGVO")),
                Plant.of("TAG-02", "-", S004, replacing("TAGS: PGOV", "TAGS: PHOV")),
                Plant.of("TAG-03", "-", SENSITIVE, replacing("PGOV, PREL, KZ", "PGOV, PREL")),
                Plant.of("TAG-03", "-", S003, replacing("TAGS: PGOV, PREL, KZ, 2005 Election", "TAGS: KZ")),
                Plant.of("TAG-05", "-", SENSITIVE, replacing("PGOV", "OVIP")),
                Plant.of("TAG-05", "-", CONFIDENTIAL, replacing("PREL", "OTRA")),
                Plant.of("TAG-04", "-", S004, replacing("TAGS: PGOV, KZ", "TAGS: [PGOV](#), [KZ](#)")));
    }

    private static List<Plant> catalogue() {
        return List.of(
                Plant.of(
                        "CAV-14",
                        "-",
                        inPage("09HARBOR124", "2009-03-02", "SENSITIVE BUT UNCLASSIFIED", SENSITIVE),
                        replacing("SENSITIVE BUT UNCLASSIFIED", "UNCLASSIFIED//FOR OFFICIAL USE ONLY")),
                Plant.of(
                        "META-01",
                        "-",
                        S003,
                        replacing("| Classification: | CONFIDENTIAL", "| Classification: | SECRET")),
                Plant.of(
                        "META-01",
                        "-",
                        CATALOGUED,
                        replacing("Classification: CONFIDENTIAL", "Classification: UNCLASSIFIED")),
                Plant.of("META-02", "-", S004, replacing("Identifier: 05ALMATY4285", "Identifier: 04ALMATY4285")),
                Plant.of("META-02", "-", CATALOGUED, replacing("09HARBOR123", "10HARBOR123")),
                Plant.of("META-03", "-", CATALOGUED, replacing("2009-03-02", "2009-03-05")),
                Plant.of(
                        "META-04",
                        "-",
                        CATALOGUED,
                        replacing("Tags: PGOV PREL KZ\n", "Tags: PGOV PREL KZ\nTitle: TRAINING CABLE\n")),
                Plant.of(
                        "META-04",
                        "-",
                        CATALOGUED,
                        replacing("Tags: PGOV PREL KZ\n", "Tags: PGOV PREL KZ\nTitle: A VISIT\n")),
                Plant.of("META-05", "-", S003, replacing("| PGOV PREL KZ ", "| PGOV KZ ")),
                Plant.of("META-05", "-", CATALOGUED, replacing("Tags: PGOV PREL KZ", "Tags: PGOV PREL")),
                Plant.of(
                        "META-06",
                        "-",
                        CATALOGUED,
                        replacing(
                                "Tags: PGOV PREL KZ\n",
                                "Tags: PGOV PREL KZ\nThis record is a partial extract of the original cable.\n")));
    }

    @ParameterizedTest
    @MethodSource("plants")
    void aPlantedFaultIsFoundAtItsPlaceAndBringsNothingElse(Plant plant) {
        List<Finding> before = check(plant, plant.cable());
        List<Finding> after = check(plant, plant.fault().apply(plant.cable()));
        String planted = plant.rule() + " " + plant.place();
        assertThat(before).extracting(PlantedFaultsTest::place).doesNotContain(planted);
        assertThat(after).extracting(PlantedFaultsTest::place).contains(planted);
        List<String> expected = new ArrayList<>(plant.implied());
        expected.add(planted);
        assertThat(heavy(after)).containsAll(plant.implied()).isSubsetOf(joined(heavy(before), expected));
    }

    @Test
    void aCleanCableGivesNothing() {
        for (String cable :
                List.of(CONFIDENTIAL, SENSITIVE, UNCLASSIFIED, CATALOGUED, onlyUnclassified(), MEMO, CONTROLLED)) {
            assertThat(check(cable)).isEmpty();
        }
    }

    @Test
    void everyRuleOfDocumentsIsPlanted() throws IOException {
        List<String> rules = RuleBook.load().rules().stream()
                .filter(rule -> !rule.group().equals("rls"))
                .filter(rule -> rule.needs() == Rule.Needs.TEXT && !rule.fact() && rule.offBefore() == null)
                .map(Rule::id)
                .toList();
        // those that are off by default may be planted too
        assertThat(plants().map(Plant::rule).distinct().toList()).containsAll(rules);
    }

    private static String onlyUnclassified() {
        return SENSITIVE.replace("SENSITIVE\n", "").replace("(SBU)", "(U)");
    }

    private static List<Finding> check(String cable) {
        return check(engine, cable, AS_OF);
    }

    /** A rule that is off by default is on for its own faults. */
    private static List<Finding> check(Plant plant, String cable) {
        return check(engine.enabling(Set.of(plant.rule())), cable, plant.asOf());
    }

    private static List<Finding> check(RuleEngine rules, String cable, LocalDate asOf) {
        Document document = new Parser().parse(new SourceText("cable.txt", cable));
        return rules.check(document, DocumentLevels.of(document, asOf));
    }

    private static List<String> heavy(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(PlantedFaultsTest::place)
                .toList();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static String place(Finding finding) {
        return finding.rule() + " " + (finding.portion() == null ? "-" : finding.portion());
    }
}
