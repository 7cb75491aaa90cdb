package io.portmark.check;

import static io.portmark.check.CleanCables.CONFIDENTIAL;
import static io.portmark.check.CleanCables.SENSITIVE;
import static io.portmark.check.CleanCables.UNCLASSIFIED;
import static io.portmark.check.Plant.replacing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults of captions, dissemination and control, planted into clean cables and memoranda. */
final class PlantedCaptions {
    private static final String MEMO = """
            SECRET//NOFORN

            MEMORANDUM FOR THE HARBOR MASTER

            FROM: J. Sample, Director of Berths

            SUBJECT: (U) Training memorandum: port fees

            DATE: March 2, 2015

            (S//NF) The harbor board agreed to lower its fees.

            (S//REL TO USA, CAN, GBR) The port opens in May.

            (U) The treasurer asked for discretion.

            Classified By: J. Sample, Director of Berths
            Reason: 1.4(b), (d)
            Declassify On: 20250302

            SECRET//NOFORN
            """;

    private static final String EXDIS_MEMO =
            MEMO.replace("SECRET//NOFORN", "SECRET//NOFORN//EXDIS").replace("(S//NF)", "(S//NF//XD)");

    private static final String CUI = """
            CUI//SP-PRVCY//NOFORN

            MEMORANDUM FOR THE HARBOR MASTER

            FROM: J. Sample, Director of Berths

            SUBJECT: (U) Training memorandum: port fees

            DATE: March 3, 2025

            (CUI//SP-PRVCY//NF) The pilots named their doctors.

            (U) The port opens in May.

            CUI//SP-PRVCY//NOFORN
            """;

    private PlantedCaptions() {}

    static List<Plant> all() {
        return List.of(
                Plant.of("CAV-01", "-", CONFIDENTIAL, replacing("3. (C)", "3. (C/NF)")),
                Plant.of("CAV-01", "-", MEMO, replacing("(S//NF)", "(S//OC/NF)")),
                Plant.of("CAV-02", "-", CONFIDENTIAL, replacing("SIPDIS\n", "SIPDIS\nNOFORN\n")),
                Plant.of("CAV-03", "-", captioned("NODIS"), replacing("NODIS\n", "NODIS\nEXDIS\n")),
                Plant.of("CAV-04", "-", UNCLASSIFIED, replacing("SIPDIS\n", "EXDIS\n")),
                Plant.of("CAV-05", "-", captioned("EXDIS"), replacing("EXDIS\n", "EXDIS\nSIPDIS\n")),
                Plant.of("CAV-06", "-", captioned("EXDIS"), addressing("RUCNCIS/CIS COLLECTIVE")),
                Plant.of("CAV-07", "-", captioned("STADIS"), addressing("RUEAIIA/CIA WASHDC")),
                Plant.of("CAV-08", "-", captioned("EXDIS"), replacing("EXDIS\n", "STADIS\nEXDIS\n")),
                Plant.of("CAV-09", "-", EXDIS_MEMO, replacing("(S//NF//XD)", "(S//XD)"), "CAV-02 -"),
                Plant.of("CAV-10", "p2", MEMO, replacing("(S//REL", "(S//NF/REL")),
                Plant.of("CAV-11", "p2", MEMO, replacing("USA, CAN, GBR", "GBR, USA")),
                Plant.of("CAV-12", "p3", MEMO, replacing("(U) The treasurer", "(U//NF) The treasurer")),
                Plant.of("CAV-13", "-", CONFIDENTIAL, replacing("T I A L HARBOR", "T I A L SBU HARBOR")),
                Plant.of("CAV-15", "-", CONFIDENTIAL, replacing("SIPDIS\n", "LIMDIS\n")),
                Plant.of(
                        "CAV-16",
                        "-",
                        captioned("ROGER CHANNEL"),
                        replacing("ROGER CHANNEL\n", "ROGER CHANNEL\nDISSENT CHANNEL\n")),
                Plant.of("CAV-17", "-", SENSITIVE, replacing("(SBU)", "(U)")),
                Plant.of("CAV-18", "-", CONFIDENTIAL, replacing("3. (C)", "3. (GBR-C)")),
                Plant.of("CAV-19", "-", UNCLASSIFIED, replacing("SIPDIS\n", "SIPDIS\nSENSITIVE\n"))
                        .asOf(LocalDate.of(2026, 11, 22)),
                Plant.of(
                        "CAV-20",
                        "-",
                        CUI,
                        text -> text.replace("CUI//SP-PRVCY//NOFORN", "UNCLASSIFIED//SBU")
                                .replaceFirst("\\(CUI//SP-PRVCY//NF\\)", "(SBU)")),
                Plant.of("CAV-21", "-", CUI, everywhere("CUI//NOFORN//SP-PRVCY")),
                Plant.of("CAV-21", "-", CUI, everywhere("CUI//NOFORN")));
    }

    private static String captioned(String caption) {
        return CONFIDENTIAL.replace("SIPDIS\n", caption + "\n");
    }

    private static UnaryOperator<String> everywhere(String banner) {
        return text -> text.replaceAll("(?m)^CUI//SP-PRVCY//NOFORN$", banner);
    }

    private static UnaryOperator<String> addressing(String station) {
        return replacing("IMMEDIATE 0001\n", "IMMEDIATE 0001\nINFO " + station + "\n");
    }
}
