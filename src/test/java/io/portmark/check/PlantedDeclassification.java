package io.portmark.check;

import static io.portmark.check.CleanCables.CONFIDENTIAL;
import static io.portmark.check.CleanCables.SENSITIVE;
import static io.portmark.check.Plant.cutting;
import static io.portmark.check.Plant.replacing;

import io.portmark.testing.Seeds;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Faults of the E.O. line, planted into seeds and clean cables of several orders. */
final class PlantedDeclassification {
    private static final String S002 = Seeds.text("002");
    private static final String S003 = Seeds.text("003");
    private static final String S004 = Seeds.text("004");
    private static final String DATE = "DECL: 03/02/2019";
    private static final String OF_1975 = dated("75", "E.O. 11652: ADS, DECLAS 12/31/1976");
    private static final String OF_1979 = dated("79", "E.O. 12065: GDS 3/2/1985 (SAMPLE, R.) OR-M");
    private static final String OF_1999 = dated("99", "E.O. 12958: DECL: 03/02/2009");
    private static final String OF_2013 = dated("13", "E.O. 13526: DECL: 2023/03/02");

    private PlantedDeclassification() {}

    static List<Plant> plants() {
        return Stream.of(seeds(), dates(), obsolete(), events(), schedules())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Plant> seeds() {
        return List.of(
                Plant.of("DECL-01", "-", SENSITIVE, cutting("E.O. 12958", "TAGS")),
                Plant.of("DECL-01", "-", S004, cutting("E.O. 12958", "TAGS: PGOV, KZ")),
                Plant.of("DECL-02", "-", CONFIDENTIAL, replacing(DATE, "")),
                Plant.of("DECL-02", "-", CONFIDENTIAL, cutting("E.O. 12958", "TAGS"), "DECL-01 -"),
                Plant.of("DECL-03", "-", S004, replacing("E.O. 12958: N/A", "E.O. 12958: DECL: 05/01/2015")),
                Plant.of("DECL-04", "-", S002, replacing("DECL: 08/18/2015", "N/A")),
                Plant.of("DECL-05", "-", S002, replacing("E.O. 12958", "E.O. 12356")),
                Plant.of("DECL-06", "-", S003, replacing("12/02/2015", "13/31/2015")),
                Plant.of("DECL-08", "-", S002, replacing("08/18/2015", "08/18/2004")),
                Plant.of("DECL-10", "-", S002, replacing("08/18/2015", "08/18/2035")),
                Plant.of("DECL-18", "-", S002, replacing("08/18/2015", "08/19/2006")),
                Plant.of("DECL-20", "-", S002, replacing("08/18/2015", "08/18/2015 AND 08/18/2020")),
                Plant.of("DECL-27", "-", S002, replacing("08/18/2015", "08/19/2006")));
    }

    private static List<Plant> dates() {
        return List.of(
                Plant.of("DECL-06", "-", CONFIDENTIAL, replacing(DATE, DATE + " OR END OF TALKS")),
                Plant.of("DECL-07", "-", memo("20201014"), replacing("20201014", "10/14/2020")),
                Plant.of("DECL-09", "-", CONFIDENTIAL, saying("DECL: 03/02/2009")),
                Plant.of("DECL-09", "-", S003, replacing("12/02/2015", "12/02/2005")),
                Plant.of("DECL-11", "-", CONFIDENTIAL, saying("DECL: 12/31/2034")),
                Plant.of("DECL-20", "-", CONFIDENTIAL, saying(DATE + " X6")),
                Plant.of("DECL-20", "-", CONFIDENTIAL, replacing("(b) and (d).", "(b). Declassify on: 20240302")),
                Plant.of("DECL-21", "-", OF_2013, replacing("3. (C)", "3. (C//RD)")),
                Plant.of("DECL-26", "-", CONFIDENTIAL, saying("DECL: 3/2/19")));
    }

    private static List<Plant> obsolete() {
        return List.of(
                Plant.of("DECL-12", "-", CONFIDENTIAL, saying("DECL: X6")),
                Plant.of("DECL-13", "-", CONFIDENTIAL, saying("DECL: OADR")),
                Plant.of("DECL-14", "-", CONFIDENTIAL, saying("DECL: MR")),
                Plant.of("DECL-15", "-", OF_2013, replacing("2023/03/02", "50X6")),
                Plant.of("DECL-15", "-", OF_2013, replacing("2023/03/02", "50X2-WMD, 20880302")),
                Plant.of("DECL-15", "-", OF_2013, replacing("2023/03/02", "25X1-HUMAN")),
                Plant.of("DECL-17", "-", OF_1999, replacing("DECL: 03/02/2009", "DECL: X6")),
                Plant.of(
                        "DECL-24",
                        "-",
                        OF_2013,
                        replacing("2023/03/02", "Subject to treaty or international agreement")),
                Plant.of("DECL-25", "-", OF_2013, replacing("2023/03/02", "25X6, 20630302")));
    }

    private static List<Plant> events() {
        return List.of(
                Plant.of("DECL-16", "-", CONFIDENTIAL, saying("DECL: WHEN NO LONGER SENSITIVE")),
                Plant.of("DECL-16", "-", CONFIDENTIAL, saying("DECL: TEN YEARS AFTER THE LAST PIER IS BUILT")));
    }

    private static List<Plant> schedules() {
        UnaryOperator<String> review = replacing("GDS 3/2/1985", "RDS-4 3/2/1999");
        return List.of(
                Plant.of("DECL-19", "-", OF_1979, review, "DECL-22 -"),
                Plant.of("DECL-22", "-", OF_1979, review),
                Plant.of("DECL-23", "-", OF_1975, replacing("ADS, DECLAS 12/31/1976", "GDS")),
                Plant.of("DECL-23", "-", OF_1975, replacing("ADS, DECLAS 12/31/1976", "")));
    }

    private static UnaryOperator<String> saying(String instruction) {
        return replacing(DATE, instruction);
    }

    /** The clean cable in another year, under the order of that year. */
    private static String dated(String year, String line) {
        return CONFIDENTIAL.replace("MAR 09", "MAR " + year).replace("E.O. 12958: " + DATE, line);
    }

    /** An invented memorandum of October 2010. */
    static String memo(String declassifyOn) {
        return """
                CONFIDENTIAL

                HARBOR OFFICE

                October 14, 2010

                MEMORANDUM FOR THE FILE

                SUBJECT: (U) Training memorandum: port fees

                1. (C) The harbor board agreed to lower its fees.

                2. (U) The port opens in May.

                Classified By: J. Sample, Director, Office of Harbors
                Derived From: Harbor Guide 05-01
                Declassify On: %s

                CONFIDENTIAL
                """.formatted(declassifyOn);
    }
}
