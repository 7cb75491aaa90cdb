package io.portmark.parse.telegram;

import io.portmark.document.ParseNote;
import io.portmark.document.Wrapper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What tells a record from any other: message reference number, date of origin, office. */
final class Identity {
    private static final Pattern YEAR = Pattern.compile("([0-9]{2})[A-Z].*");
    private static final Pattern INDICATOR = Pattern.compile("R[A-Z]{4,7}/");
    private static final Pattern STATION =
            Pattern.compile("(AMEMBASSY|AMCONSUL|USMISSION|USOFFICE|US OFFICE|USINT|USLO|AMLEGATION|SECSTATE) ?(.*)");

    private final Header header;
    private final Wrapper wrapper;

    Identity(Header header, Wrapper wrapper) {
        this.header = header;
        this.wrapper = wrapper;
    }

    /** The day of the date-time group; else the page's date, unless its identifier is of another year. */
    @Nullable
    LocalDate origin() {
        LocalDateTime sent = header.routing.dtg();
        if (sent != null) {
            return sent.toLocalDate();
        }
        if (header.date != null) {
            return header.date;
        }
        LocalDate created = wrapper.created();
        String year = identifierYear();
        boolean agrees =
                created != null && (year == null || Math.abs(created.getYear() % 100 - Integer.parseInt(year)) <= 1);
        return agrees ? created : null;
    }

    /** Year, post and serial number of the classification line; where they can't be told, the page's identifier. */
    @Nullable
    String mrn() {
        ClassificationLine banner = header.banner;
        String year = year();
        if (banner == null || banner.post() == null || year == null) {
            return wrapper.identifier();
        }
        return year + closedUp(banner.post()) + banner.serial();
    }

    /** The office of the page; else the sending station in a readable form; null where neither is there. */
    @Nullable
    String office() {
        if (wrapper.office() != null) {
            return wrapper.office();
        }
        if (header.office != null) {
            return header.office;
        }
        String from = header.routing.from();
        return from == null ? null : station(INDICATOR.matcher(from).replaceFirst(""));
    }

    /** Page lines that name another record than the classification line does (HDR-08). */
    List<ParseNote> disagreements(List<PageLines.Identity> identities) {
        ClassificationLine banner = header.banner;
        List<ParseNote> notes = new ArrayList<>();
        if (banner == null || banner.post() == null || banner.serial() == null) {
            return notes;
        }
        String post = closedUp(banner.post());
        Set<String> said = new LinkedHashSet<>();
        for (PageLines.Identity page : identities) {
            boolean samePost = post.startsWith(page.post()) || page.post().startsWith(post);
            boolean same = samePost && page.serial() == banner.serial();
            if (!same && said.add(page.post() + " " + page.serial())) {
                notes.add(new ParseNote(
                        ParseNote.Kind.IDENTITY_DISAGREES,
                        List.of(),
                        page.line().span(),
                        page.post() + " " + page.serial()));
            }
        }
        return notes;
    }

    /** HDR-13: SECTION nn OF mm where a number is missing, or there is no such section. */
    Optional<ParseNote> malformedSection() {
        ClassificationLine banner = header.banner;
        Line line = header.bannerLine;
        if (banner == null || line == null || banner.isSectionSound()) {
            return Optional.empty();
        }
        return Optional.of(new ParseNote(
                ParseNote.Kind.SECTION_MALFORMED,
                List.of(),
                line.span(),
                "%s of %s".formatted(number(banner.section()), number(banner.sections()))));
    }

    private static String number(@Nullable Integer count) {
        return count == null ? "(none)" : String.format(Locale.ROOT, "%02d", count);
    }

    /** SEQ-08: SECTION nn OF mm, and not all of them are here. */
    Optional<ParseNote> missingSections() {
        ClassificationLine banner = header.banner;
        if (banner == null || banner.section() == null || banner.sections() == null) {
            return Optional.empty();
        }
        TreeSet<Integer> held = new TreeSet<>(Set.of(banner.section()));
        for (ClassificationLine further : header.further) {
            if (further.section() != null) {
                held.add(further.section());
            }
        }
        int all = banner.sections();
        long there =
                held.stream().filter(section -> section >= 1 && section <= all).count();
        if (there >= all) {
            return Optional.empty();
        }
        List<String> numbers = held.stream().map("%02d"::formatted).toList();
        Line line = header.bannerLine;
        return Optional.of(new ParseNote(
                ParseNote.Kind.SECTION_MISSING,
                List.of(),
                line == null ? null : line.span(),
                "%s of %02d".formatted(String.join(", ", numbers), all)));
    }

    /** RTE-10: the stroke of format line 3 says another section than the classification line. */
    List<ParseNote> sectionSuffixes() {
        return header.suffixes.stream()
                .map(found -> new ParseNote(
                        ParseNote.Kind.SECTION_SUFFIX,
                        List.of(),
                        found.line().span(),
                        "%02d, %02d".formatted(found.station(), found.banner())))
                .toList();
    }

    private @Nullable String year() {
        LocalDate origin = origin();
        return origin == null ? identifierYear() : "%02d".formatted(origin.getYear() % 100);
    }

    private @Nullable String identifierYear() {
        Matcher year = YEAR.matcher(wrapper.identifier() == null ? "" : wrapper.identifier());
        return year.matches() ? year.group(1) : null;
    }

    private static String closedUp(String post) {
        return post.replaceAll("[^A-Z]", "");
    }

    private static String station(String from) {
        Matcher station = STATION.matcher(from);
        if (!station.matches()) {
            return from;
        }
        String place = capitalised(station.group(2));
        return switch (station.group(1)) {
            case "AMEMBASSY" -> "Embassy " + place;
            case "AMCONSUL" -> "Consulate " + place;
            case "USMISSION" -> "Mission " + place;
            case "USOFFICE", "US OFFICE" -> "US Office " + place;
            case "USINT" -> "US Interests Section " + place;
            case "USLO" -> "US Liaison Office " + place;
            case "AMLEGATION" -> "Legation " + place;
            default -> "Secretary of State";
        };
    }

    /** LA PAZ is La Paz; words of up to four letters without a vowel, such as UN and USNATO's parts, stay. */
    private static String capitalised(String place) {
        StringBuilder words = new StringBuilder();
        for (String word : place.strip().split(" +", -1)) {
            boolean acronym = word.startsWith("US")
                    || word.equals("UN")
                    || word.equals("EU")
                    || word.equals("NATO")
                    || word.equals("OSCE");
            String rest = acronym || word.isEmpty()
                    ? word
                    : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
            words.append(words.length() == 0 ? "" : " ").append(rest);
        }
        return words.toString();
    }
}
