package io.portmark.check;

import io.portmark.document.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The station after FM beside the post of the classification line.
 *
 * @param station the station, closed up: AMEMBASSYLAPAZ
 * @param post the post as the line writes it: LA PAZ
 */
public record Sender(String station, String post) {
    private static final List<String> OFFICES = List.of(
            "AMEMBASSY",
            "AMCONSUL",
            "AMLEGATION",
            "USMISSION",
            "USOFFICE",
            "USINT",
            "USLO",
            "USDEL",
            "AIT",
            "REO",
            "IRPO");

    /** Shorter names stand inside others by chance. */
    private static final int LEAST_PLACE = 4;

    /** Both, where the record has both and its routing lines are its own. */
    static Optional<Sender> of(Document document) {
        String from = document.routing().from();
        String post = document.post();
        return from == null || post == null || document.routing().readdressed()
                ? Optional.empty()
                : Optional.of(new Sender(closedUp(from), post));
    }

    /**
     * True when station and post have different names. AMEMBASSY LA PAZ is of LA PAZ, SECSTATE WASHDC of STATE, and US OFFICE ALMATY
     * and ALMATY are one.
     */
    public boolean differs() {
        String place = withoutOffice(station);
        String named = postClosedUp();
        return !station.contains(withoutOffice(named)) && !(place.length() >= LEAST_PLACE && named.contains(place));
    }

    /** The post as one word. */
    public String postClosedUp() {
        return closedUp(post);
    }

    private static String withoutOffice(String name) {
        for (String office : OFFICES) {
            if (name.startsWith(office) && name.length() > office.length()) {
                return name.substring(office.length());
            }
        }
        return name;
    }

    private static String closedUp(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }
}
