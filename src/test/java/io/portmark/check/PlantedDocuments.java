package io.portmark.check;

import static io.portmark.check.Plant.replacing;

import java.util.List;

/** Faults of memoranda and e-mail prints, planted into clean ones. */
final class PlantedDocuments {
    private static final String MEMO = """
            CONFIDENTIAL

            MEMORANDUM FOR THE HARBOR MASTER

            FROM: J. Sample, Director of Berths

            SUBJECT: (U) Training memorandum: port fees

            DATE: March 2, 2008

            Classified By: J. Sample, Director of Berths
            Reason: 1.4(b), (d)
            Declassify On: 20180302

            (C) The harbor board agreed to lower its fees.

            (U) The port opens in May.

            CONFIDENTIAL
            """;

    private static final String COVER = MEMO.replace("(C) The", "(U) The")
            .replace(
                    "in May.\n",
                    "in May.\n\nAttachment: Tab 1, Survey of the port (C)\n\nUnclassified when separated from attachment.\n");

    private static final String MAIL = """
            CONFIDENTIAL

            From: Sample, Jane
            Sent: March 2, 2009
            To: Specimen, John
            Subject: (U) Training message: port fees

            (C) The harbor board agreed to lower its fees.

            (U) The port opens in May.

            Classified By: J. Sample, Director of Berths
            Reason: 1.4(b), (d)
            Declassify On: 20190302

            CONFIDENTIAL
            """;

    private PlantedDocuments() {}

    static List<Plant> all() {
        return List.of(
                Plant.of("DOC-03", "-", COVER, replacing("port (C)", "port (S)")),
                Plant.of("DOC-03", "-", COVER, replacing("Unclassified when separated from attachment.\n", "")),
                Plant.of(
                        "DOC-04",
                        "-",
                        MEMO.replace("CONFIDENTIAL\n\nMEM", "CONFIDENTIAL\n\nWORKING PAPER\n\nMEM"),
                        replacing("(U) The port", "The port"),
                        "PRT-01 p2"),
                Plant.of("DOC-05", "-", MAIL, replacing("20190302\n\nCONFIDENTIAL", "20190302")),
                Plant.of("DOC-09", "-", MEMO, replacing("(C) The", "(U) The")),
                Plant.of("DOC-09", "-", MAIL, replacing("(C) The", "(U) The")),
                Plant.of(
                        "DOC-10",
                        "-",
                        MEMO,
                        replacing("Classified By", "CONFIDENTIAL\n\f\nCONFIDENTIAL\n\nClassified By")));
    }
}
