package io.portmark.parse;

import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.Foreign;
import io.portmark.marking.Marking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first part of a mark, which names level and owner, and the parts behind it as they stand.
 *
 * @param marking what the first part says
 * @param parts the others, stripped, in order
 * @param single true where one slash stands between some of them that should be two
 */
record MarkHead(Marking marking, List<String> parts, boolean single) {
    /** "GBR-C" and, behind two slashes, "GBR S". */
    private static final Pattern OWNER_FIRST = Pattern.compile(
            "([A-Z]{3,4}(?: [A-Z]{3,4}){0,5})[- ](TS|S|C|R|U|TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED)");
    /** "JOINT S CAN GBR USA". */
    private static final Pattern JOINT = Pattern.compile(
            "JOINT (TS|S|C|U|TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED) ([A-Z]{3,4}(?: [A-Z]{3,4}){1,8})");
    /** NU, NR, NC, NS, CTS, with A or AT for ATOMAL, or a program's name. */
    private static final Pattern NATO_SYMBOL = Pattern.compile("(NU|NR|NC|NS|CTS)(?:(AT?)|-?(B|BALK|BOHEMIA))?");

    private static final Pattern NATO_WORDS = Pattern.compile(
            "(?:NATO (UNCLASSIFIED|RESTRICTED|CONFIDENTIAL|SECRET)|COSMIC (TOP SECRET))(?: ?(ATOMAL)|-(BOHEMIA|BALK))?");

    private static final Pattern NOT_IN_LIST = Pattern.compile("(?:REL|DISPLAY ?ONLY|EYES)\\b.*");

    MarkHead {
        parts = List.copyOf(parts);
    }

    /** Takes the head off a symbol; empty where its first part names no level. */
    static Optional<MarkHead> read(String symbol, Supplier<MarkVocabulary> vocabulary) {
        boolean foreign = symbol.startsWith("//");
        String rest = foreign ? symbol.substring(2) : symbol;
        List<String> parts = new ArrayList<>();
        boolean single = split(rest, parts);
        String first = parts.remove(0);
        if (parts.stream().anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        boolean noforn = first.endsWith("-NF") && isControl(first.substring(0, first.length() - 3));
        if (noforn) {
            parts.add(0, "NF");
        }
        String level = noforn ? first.substring(0, first.length() - 3) : first;
        return base(level, foreign, vocabulary).map(marking -> new MarkHead(marking, parts, single));
    }

    private static boolean isControl(String symbol) {
        return MarkSymbols.own(symbol).filter(own -> own.control().isPresent()).isPresent();
    }

    /** Cuts at slashes, but not inside a list of countries; true where one slash stood between parts. */
    private static boolean split(String symbol, List<String> parts) {
        boolean single = false;
        for (String group : symbol.split("//", -1)) {
            List<String> inside = new ArrayList<>();
            for (String part : group.split("/", -1)) {
                boolean listed = !inside.isEmpty()
                        && NOT_IN_LIST.matcher(inside.get(inside.size() - 1)).matches()
                        && part.strip().length() > 2;
                if (listed) {
                    inside.set(inside.size() - 1, inside.get(inside.size() - 1) + ", " + part.strip());
                } else {
                    inside.add(part.strip());
                }
            }
            single |= parts.isEmpty() && inside.size() > 1;
            parts.addAll(inside);
        }
        return single;
    }

    private static Optional<Marking> base(String symbol, boolean foreign, Supplier<MarkVocabulary> vocabulary) {
        Optional<Marking> own = foreign ? Optional.empty() : MarkSymbols.own(symbol);
        return own.or(() -> nato(symbol))
                .or(() -> joint(symbol, vocabulary))
                .or(() -> ownerFirst(symbol, foreign, vocabulary))
                .or(() -> symbol.equals("R")
                        ? Optional.of(
                                of(ClassificationLevel.CONFIDENTIAL, new Foreign(List.of(), true, false), List.of()))
                        : Optional.empty());
    }

    private static Optional<Marking> nato(String symbol) {
        Matcher letters = NATO_SYMBOL.matcher(symbol);
        if (letters.matches()) {
            String program = letters.group(2) != null ? "ATOMAL" : program(letters.group(3));
            return Optional.of(nato(
                    letters.group(1).equals("CTS") ? "TS" : letters.group(1).substring(1), program));
        }
        Matcher words = NATO_WORDS.matcher(symbol);
        if (words.matches()) {
            String level = words.group(1) == null ? words.group(2) : words.group(1);
            return Optional.of(nato(level, words.group(3) != null ? "ATOMAL" : program(words.group(4))));
        }
        return Optional.empty();
    }

    private static String program(@Nullable String written) {
        return written == null ? "" : written.equals("B") ? "BOHEMIA" : written;
    }

    private static Marking nato(String level, String program) {
        var owner = new Foreign(List.of(Foreign.NATO), isRestricted(level), false);
        return of(level(level), owner, program.isEmpty() ? List.of() : List.of(program));
    }

    private static Optional<Marking> joint(String symbol, Supplier<MarkVocabulary> vocabulary) {
        Matcher joint = JOINT.matcher(symbol);
        return joint.matches()
                ? countries(joint.group(2), vocabulary.get())
                        .map(owners -> of(level(joint.group(1)), new Foreign(owners, false, false), List.of()))
                : Optional.empty();
    }

    private static Optional<Marking> ownerFirst(String symbol, boolean foreign, Supplier<MarkVocabulary> vocabulary) {
        Matcher owner = OWNER_FIRST.matcher(symbol);
        // Without the slashes a blank is not enough: "(THE C" is prose.
        if (!owner.matches() || !(foreign || symbol.indexOf('-') > 0)) {
            return Optional.empty();
        }
        boolean restricted = isRestricted(owner.group(2));
        return countries(owner.group(1), vocabulary.get())
                .map(owners -> of(level(owner.group(2)), new Foreign(owners, restricted, false), List.of()));
    }

    private static Optional<List<String>> countries(String written, MarkVocabulary vocabulary) {
        List<String> owners = new ArrayList<>();
        for (String name : written.split(" ", -1)) {
            Optional<String> code = name.equals("FGI") ? Optional.of(name) : vocabulary.country(name);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            owners.add(code.get());
        }
        return Optional.of(owners);
    }

    private static boolean isRestricted(String level) {
        return level.equals("R") || level.equals("RESTRICTED");
    }

    /** Restricted information of others is protected as Confidential. */
    private static ClassificationLevel level(String written) {
        return switch (written) {
            case "TS", "TOP SECRET" -> ClassificationLevel.TOP_SECRET;
            case "S", "SECRET" -> ClassificationLevel.SECRET;
            case "U", "UNCLASSIFIED" -> ClassificationLevel.UNCLASSIFIED;
            default -> ClassificationLevel.CONFIDENTIAL;
        };
    }

    private static Marking of(ClassificationLevel level, Foreign foreign, List<String> compartments) {
        return new Marking(level, Control.NONE, foreign, compartments, List.of(), List.of());
    }
}
