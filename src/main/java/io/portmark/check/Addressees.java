package io.portmark.check;

import io.portmark.document.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * To whom a record went, as far as {@code addressees.csv} tells. Made out when a rule asks, which it does under few captions only.
 *
 * @param addresses action and information addressees in order, as they stand
 * @param terms the rows of the table
 */
public record Addressees(List<String> addresses, List<AddresseeTerm> terms) {
    private static final Pattern INDICATOR = Pattern.compile("^R[A-Z0-9]{3,7}/");
    private static final Pattern SIGNS = Pattern.compile("[^A-Z0-9]+");

    public Addressees {
        addresses = List.copyOf(addresses);
        terms = List.copyOf(terms);
    }

    /** The addressees of a document, where it names any. */
    static Optional<Addressees> of(Document document, List<AddresseeTerm> terms) {
        List<String> addresses = Stream.concat(document.routing().to().stream(), document.routing().info().stream())
                .toList();
        return addresses.isEmpty() ? Optional.empty() : Optional.of(new Addressees(addresses, terms));
    }

    /** True when one of them stands for many. */
    public boolean hasCollective() {
        return !named(AddresseeTerm.Kind.COLLECTIVE).isEmpty();
    }

    /** Agencies outside State, each once: the White House, the National Security Council and AID do not count. */
    public List<String> agencies() {
        return named(AddresseeTerm.Kind.AGENCY);
    }

    /** All outside State but AID, each once: agencies, White House, National Security Council. */
    public List<String> outsideState() {
        return Stream.concat(agencies().stream(), named(AddresseeTerm.Kind.PRESIDENCY).stream())
                .toList();
    }

    /** True when the Agency for International Development is among them. */
    public boolean hasAid() {
        return !named(AddresseeTerm.Kind.AID).isEmpty();
    }

    private List<String> named(AddresseeTerm.Kind kind) {
        return addresses.stream()
                .map(Addressees::bare)
                .map(this::term)
                .flatMap(Optional::stream)
                .filter(term -> term.kind() == kind)
                .map(AddresseeTerm::name)
                .distinct()
                .toList();
    }

    private Optional<AddresseeTerm> term(String address) {
        return terms.stream().filter(term -> term.isOf(address)).findFirst();
    }

    /** "RUEAIIA/CIA WASHDC//NEA// 0001" is CIA WASHDC NEA 0001. */
    private static String bare(String address) {
        String upper = address.toUpperCase(Locale.ROOT);
        return SIGNS.matcher(INDICATOR.matcher(upper).replaceFirst(""))
                .replaceAll(" ")
                .strip();
    }

    /** How many there are; their names are the record's. */
    @Override
    public String toString() {
        return addresses.size() + " addressees";
    }
}
