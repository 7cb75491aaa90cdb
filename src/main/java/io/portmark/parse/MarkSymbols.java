package io.portmark.parse;

import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Control;
import io.portmark.marking.Marking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The vocabulary of portion marks: what a symbol without its parentheses says (MARKINGS 3.1). */
final class MarkSymbols {
    /** "GBR-C" and, behind two slashes, "GBR S". */
    private static final Pattern FOREIGN = Pattern.compile("([A-Z]{3,4}(?: [A-Z]{3,4}){0,3})[- ](TS|S|C|R|U)");

    private static final String NOFORN_SUFFIX = "-NF";

    /** What a symbol says; empty where it is in no vocabulary. */
    Optional<Marking> read(String symbol) {
        boolean foreign = symbol.startsWith("//");
        List<String> parts = List.of(symbol.substring(foreign ? 2 : 0).split("/{1,2}", -1));
        Optional<Marking> base = base(withoutSuffix(parts.get(0)), foreign);
        boolean sound = parts.stream().skip(1).allMatch(part -> part.matches("[A-Z0-9 ,-]{1,40}") && !part.isBlank());
        return sound ? base.map(first -> with(first, parts)) : Optional.empty();
    }

    private static Marking with(Marking base, List<String> parts) {
        Control control = base.control();
        List<String> dissemination = new ArrayList<>(base.dissemination());
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            Optional<Control> named = control(withoutSuffix(part));
            control = control.or(named.orElse(Control.NONE));
            if (named.isEmpty() && i > 0) {
                dissemination.add(dissemination(part.strip()));
            }
            if (part.strip().endsWith(NOFORN_SUFFIX)) {
                dissemination.add("NOFORN");
            }
        }
        return new Marking(base.classification(), control, dissemination);
    }

    private static String withoutSuffix(String part) {
        String stripped = part.strip();
        return stripped.endsWith(NOFORN_SUFFIX)
                ? stripped.substring(0, stripped.length() - NOFORN_SUFFIX.length())
                : stripped;
    }

    private static Optional<Marking> base(String symbol, boolean foreign) {
        Optional<Marking> own = level(symbol).map(Marking::of).or(() -> controlled(symbol));
        return own.or(() -> nato(symbol))
                .or(() -> foreign || symbol.indexOf(' ') < 0 ? foreign(symbol) : Optional.empty());
    }

    private static Optional<ClassificationLevel> level(String symbol) {
        for (ClassificationLevel level : ClassificationLevel.values()) {
            boolean named = symbol.equals(level.words()) || symbol.equals(level.symbol());
            if (named) {
                return Optional.of(level);
            }
        }
        return symbol.equals("UNCLAS") ? Optional.of(ClassificationLevel.UNCLASSIFIED) : Optional.empty();
    }

    private static Optional<Marking> controlled(String symbol) {
        return control(symbol).map(control -> new Marking(ClassificationLevel.UNCLASSIFIED, control, List.of()));
    }

    /** (L) is the Limited Official Use of the 1970s; LES, SSI and DSEN protect unclassified information as SBU does. */
    private static Optional<Control> control(String symbol) {
        return switch (symbol) {
            case "SBU", "LES", "SSI", "DSEN" -> Optional.of(Control.SBU);
            case "FOUO" -> Optional.of(Control.FOUO);
            case "LOU", "L", "OUO", "LIMITED OFFICIAL USE", "OFFICIAL USE ONLY" -> Optional.of(Control.LOU);
            case "CUI" -> Optional.of(Control.CUI);
            default -> Optional.empty();
        };
    }

    private static Optional<Marking> nato(String symbol) {
        return switch (symbol) {
            case "NU" -> Optional.of(of(ClassificationLevel.UNCLASSIFIED, "NATO"));
            // Restricted information of others is protected as confidential at least.
            case "NR", "NC" -> Optional.of(of(ClassificationLevel.CONFIDENTIAL, "NATO"));
            case "NS" -> Optional.of(of(ClassificationLevel.SECRET, "NATO"));
            case "CTS" -> Optional.of(of(ClassificationLevel.TOP_SECRET, "NATO"));
            default -> Optional.empty();
        };
    }

    private static Optional<Marking> foreign(String symbol) {
        Matcher matcher = FOREIGN.matcher(symbol);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String letter = matcher.group(2).equals("R") ? "C" : matcher.group(2);
        return level(letter).map(level -> of(level, matcher.group(1)));
    }

    private static Marking of(ClassificationLevel level, String dissemination) {
        return new Marking(level, Control.NONE, List.of(dissemination));
    }

    private static String dissemination(String written) {
        return switch (written) {
            case "N", "NF" -> "NOFORN";
            case "OC" -> "ORCON";
            case "XD" -> "EXDIS";
            case "ND" -> "NODIS";
            case "PR" -> "PROPIN";
            default -> written;
        };
    }
}
