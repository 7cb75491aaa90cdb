package io.portmark.check;

/** Invented cables without a fault, of March 2009. Markings are for training. */
final class CleanCables {
    static final String CONFIDENTIAL = """
            VZCZCXRO0001
            OO RUEHAA
            DE RUEHHB #0123 0611030
            ZNY CCCCC ZZH
            O 021030Z MAR 09
            FM AMEMBASSY HARBOR
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 0001
            C O N F I D E N T I A L HARBOR 000123

            SIPDIS

            E.O. 12958: DECL: 03/02/2019
            TAGS: PGOV, PREL, KZ
            SUBJECT: (U) TRAINING CABLE: PORT FEES

            REF: A. HARBOR 100
                 B. HARBOR 101

            Classified By: Ambassador J. Sample, reasons 1.4 (b) and (d).

            1. (C) Summary: The harbor board agreed to lower its fees
            (Ref A). End summary.

            2. (U) The port opens in May.

            Fees and Tariffs
            ----------------

            3. (C) The treasurer asked for discretion.

            4. (SBU) The pilots will hear of it in April.

            SAMPLE
            """;

    static final String SENSITIVE = """
            VZCZCXRO0001
            OO RUEHAA
            DE RUEHHB #0124 0611030
            ZNR UUUUU ZZH
            O 021030Z MAR 09
            FM AMEMBASSY HARBOR
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 0001
            UNCLAS HARBOR 000124

            SIPDIS
            SENSITIVE

            E.O. 12958: N/A
            TAGS: PGOV, PREL, KZ
            SUBJECT: TRAINING CABLE: PORT FEES

            1. (U) Summary: The harbor board agreed to lower its fees. End
            summary.

            2. (SBU) The treasurer asked for discretion.

            3. (U) The port opens in May.

            SAMPLE
            """;

    static final String UNCLASSIFIED = """
            VZCZCXRO0001
            OO RUEHAA
            DE RUEHHB #0125 0611030
            ZNR UUUUU ZZH
            O 021030Z MAR 09
            FM AMEMBASSY HARBOR
            TO RUEHC/SECSTATE WASHDC IMMEDIATE 0001
            UNCLAS HARBOR 000125

            SIPDIS

            E.O. 12958: N/A
            TAGS: PGOV, PREL, KZ
            SUBJECT: TRAINING CABLE: PORT FEES

            ¶1. The harbor board agreed to lower its fees.

            ¶2. The treasurer asked for a report.

            ¶3. The port opens in May.

            SAMPLE
            """;

    static final String MEMO = """
            SECRET//NOFORN

            United States Department of State
            Bureau of Harbor Affairs

            March 4, 2009

            MEMORANDUM FOR THE RECORD

            FROM:     HA - J. Sample, Director

            SUBJECT:  (U) Training Memorandum: Port Fees

            (S//NF) The harbor board agreed to lower its fees.

            (U) The port opens in May.

            (U) Background

            1. (C) Two points:

               a. (U) The press was there.
               b. (U) The pilots will hear of it in April.

            Classified By: J. Sample, Director
            Reason: 1.4(b), (d)
            Declassify On: 20190304

            SECRET//NOFORN
            """;

    static final String CONTROLLED = """
            CUI

            United States Department of State

            May 2, 2019

            MEMORANDUM FOR THE RECORD

            SUBJECT:  (U) Training Memorandum: Personnel

            Controlled by: Department of State
            CUI Category: PRVCY
            POC: J. Sample

            (CUI) J. Doe works in the port.

            (U) The port opens in May.

            CUI
            """;

    private CleanCables() {}

    /** The same in the page that catalogues it. */
    static String inPage(String identifier, String created, String classification, String cable) {
        return """
                Identifier: %s
                Origin: Embassy Harbor
                Created: %s
                Classification: %s
                Tags: PGOV PREL KZ

                """.formatted(identifier, created, classification) + cable;
    }

    /** Paragraphs 3 and 4 in the wrong order. */
    static String fourBeforeThree(String cable) {
        return swapped(cable, "3. (C)", "4. (SBU)");
    }

    /** Two paragraphs with their numbers changed for each other. */
    static String swapped(String cable, String one, String other) {
        String mark = one.replaceAll("\\d+", "%");
        String otherMark = other.replaceAll("\\d+", "%");
        String number = one.replaceAll("\\D+", "");
        String otherNumber = other.replaceAll("\\D+", "");
        return cable.replace(one, mark.replace("%", "#" + otherNumber))
                .replace(other, otherMark.replace("%", number))
                .replace("#", "");
    }

    /** A summary that begins in words and does not end in words. */
    static String summaryLeftOpen(String cable) {
        return cable.replace("Summary: ", "Begin summary. ").replace(" End summary.", "");
    }

    /** The same on one line, as some pages show cables, made long enough to be noticed. */
    static String onOneLine(String cable) {
        String sentence = " The board heard that another berth stood empty.";
        String longer = cable.replace("asked for discretion.", "asked for discretion." + sentence.repeat(50));
        return longer.replaceAll("(?m)^Fees and Tariffs\\n-+\\n", "")
                .replaceAll("\\s*\\n\\s*", " ")
                .strip();
    }
}
