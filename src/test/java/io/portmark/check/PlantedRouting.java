package io.portmark.check;

import static io.portmark.check.CleanCables.CONFIDENTIAL;
import static io.portmark.check.CleanCables.UNCLASSIFIED;
import static io.portmark.check.Plant.cutting;
import static io.portmark.check.Plant.replacing;

import java.util.List;

/** Faults of the routing block, planted into clean cables. */
final class PlantedRouting {
    private PlantedRouting() {}

    static List<Plant> all() {
        return List.of(
                Plant.of("RTE-01", "-", CONFIDENTIAL, replacing("ZNY CCCCC", "ZNY SSSSS")),
                Plant.of("RTE-01", "-", UNCLASSIFIED, replacing("ZNR UUUUU", "ZNY CCCCC")),
                Plant.of("RTE-02", "-", CONFIDENTIAL, replacing("ZNY CCCCC", "ZNR CCCCC")),
                Plant.of("RTE-03", "-", CONFIDENTIAL, replacing("ZNY CCCCC", "ZNY CCCGC")),
                Plant.of("RTE-04", "-", CONFIDENTIAL, replacing("OO RUEHAA", "RR RUEHAA")),
                Plant.of("RTE-05", "-", CONFIDENTIAL, replacing("0611030", "0601030")),
                Plant.of("RTE-05", "-", UNCLASSIFIED, replacing("0611030", "0610930")),
                Plant.of("RTE-06", "-", CONFIDENTIAL, replacing("#0123", "#0132")),
                Plant.of(
                        "RTE-07",
                        "-",
                        CleanCables.inPage("09HARBOR123", "2009-03-02", "CONFIDENTIAL", CONFIDENTIAL),
                        replacing("021030Z MAR 09", "321030Z MAR 09")),
                Plant.of("RTE-08", "-", CONFIDENTIAL, replacing("FM AMEMBASSY HARBOR", "FM AMEMBASSY BAYTOWN")),
                Plant.of("RTE-09", "-", CONFIDENTIAL, cutting("TO RUEHC", "C O N F I D E N T I A L")),
                Plant.of(
                        "RTE-10",
                        "-",
                        CONFIDENTIAL
                                .replace("L HARBOR", "L SECTION 01 OF 01 HARBOR")
                                .replace("#0123", "#0123/01"),
                        replacing("#0123/01", "#0123/02")),
                Plant.of("RTE-11", "-", UNCLASSIFIED, replacing("UNCLAS HARBOR", "UNCLAS E F T O HARBOR")),
                Plant.of("RTE-11", "-", UNCLASSIFIED, replacing("ZNR UUUUU", "ZNY EEEEE")));
    }
}
