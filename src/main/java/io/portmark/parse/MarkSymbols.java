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
    private static final Pattern FOREIGN = Pattern.compile("([A-Z]{3,4}(?: [A-Z]{3,4}){0,3})[- ](TS|S|C|R|U)");

    Optional<Marking> read(String symbol) {
        String[] parts = symbol.split("/{1,2}", -1);
        boolean foreign = parts[0].isEmpty() && parts.length > 1;
        String first = foreign ? parts[1] : parts[0];
        int dash = first.endsWith("-NF") ? first.length() - 3 : first.length();
        Optional<Marking> base = base(first.substring(0, dash).strip());
        if (base.isEmpty() || hasEmpty(parts, foreign ? 2 : 1)) {
            return Optional.empty();
        }
        Control control = base.get().control();
        List<String> dissemination = new ArrayList<>(base.get().dissemination());
        if (dash < first.length()) {
            dissemination.add("NOFORN");
        }
        for (int i = foreign ? 2 : 1; i < parts.length; i++) {
            Optional<Control> further = control(parts[i].strip().replaceFirst("-NF$", ""));
            control = control.or(further.orElse(Control.NONE));
            if (further.isEmpty()) {
                dissemination.add(dissemination(parts[i].strip()));
            }
            if (further.isPresent() && parts[i].strip().endsWith("-NF")) {
                dissemination.add("NOFORN");
            }
        }
        return Optional.of(new Marking(base.get().classification(), control, dissemination));
    }

    private static boolean hasEmpty(String[] parts, int from) {
        for (int i = from; i < parts.length; i++) {
            if (!parts[i].matches("[A-Z0-9 ,-]{1,40}") || parts[i].isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Marking> base(String symbol) {
        Optional<Marking> own = level(symbol).map(Marking::of).or(() -> controlled(symbol));
        return own.or(() -> nato(symbol)).or(() -> foreign(symbol));
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
            // 32 CFR 2001.54: foreign restricted information is protected as confidential at least.
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
