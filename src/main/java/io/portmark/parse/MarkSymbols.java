package io.portmark.parse;

import io.portmark.marking.ClassificationLevel;
import io.portmark.marking.Confidence;
import io.portmark.marking.Control;
import io.portmark.marking.MarkFault;
import io.portmark.marking.Marking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a symbol without its parentheses says (MARKINGS 3.1). The common ones are told at once; all others are taken apart by
 * {@link MarkParts}, which needs the vocabulary.
 */
final class MarkSymbols {
    private static final Pattern SLASHES = Pattern.compile("/{1,2}");

    /** "S NF", "S-NF", "C, NF", "S - NF": something else stands where slashes should. */
    private static final Pattern OTHER_SEPARATOR =
            Pattern.compile("(TS|S|C|U|SBU|FOUO|LOU|TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED)(?: ?[-,.;] ?| )(.+)");

    /** "SNF", "UFOUO": nothing stands there. Other words may begin in these letters, so that only these are known. */
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(TS|S|C|U|SBU)(NF|NOFORN|FOUO|SBU|ORCON|REL TO .+)|(SBU|LOU|LES)(NF|NOFORN)");

    /** Three letters in another order may be anything: such a reading is doubtful. */
    private static final List<String> SHUFFLED = List.of("SUB", "BSU", "SBUU", "SSBU", "FUOO", "FOOU", "OFUO", "LUO");

    private static final int SHORTEST_WORD = 5;
    private static final int LONG_WORD = 10;

    private final Supplier<MarkVocabulary> vocabulary;

    /** Symbols of a vocabulary, which is read when the first mark asks for it. */
    MarkSymbols(Supplier<MarkVocabulary> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a symbol says; empty where it is in no vocabulary and near to nothing there. */
    Optional<MarkReading> read(String symbol) {
        Optional<Marking> common = common(symbol);
        if (common.isPresent()) {
            boolean style = symbol.indexOf('/') >= 0 && !symbol.contains("//") && !symbol.startsWith("SBU");
            MarkReading reading = MarkReading.sound(common.get());
            return Optional.of(style ? reading.with(MarkFault.TELEGRAM_STYLE, Confidence.HIGH) : reading);
        }
        return exact(symbol)
                .or(() -> separated(symbol))
                .or(() -> ordered(symbol))
                .or(() -> respelled(symbol));
    }

    /** What stands in most records, without taking it apart. */
    private static Optional<Marking> common(String symbol) {
        int slash = symbol.indexOf('/');
        String head = slash < 0 ? symbol : symbol.substring(0, slash);
        Optional<Marking> base = own(head);
        if (slash < 0 || base.isEmpty()) {
            return base;
        }
        boolean noforn = switch (symbol.substring(slash)) {
            case "/NF", "//NF", "/NOFORN", "//NOFORN" -> true;
            case "/N" -> head.equals("SBU");
            default -> false;
        };
        return noforn
                ? base.map(marking -> new Marking(marking.classification(), marking.control(), List.of("NOFORN")))
                : Optional.empty();
    }

    /** A level or a control of the United States that stands alone. */
    static Optional<Marking> own(String symbol) {
        return switch (symbol) {
            case "U", "UNCLAS", "UNCLASSIFIED" -> of(ClassificationLevel.UNCLASSIFIED, Control.NONE);
            case "C", "CONFIDENTIAL" -> of(ClassificationLevel.CONFIDENTIAL, Control.NONE);
            case "S", "SECRET" -> of(ClassificationLevel.SECRET, Control.NONE);
            case "TS", "TOP SECRET" -> of(ClassificationLevel.TOP_SECRET, Control.NONE);
            case "SBU", "SENSITIVE BUT UNCLASSIFIED" -> of(ClassificationLevel.UNCLASSIFIED, Control.SBU);
            case "FOUO", "FOR OFFICIAL USE ONLY" -> of(ClassificationLevel.UNCLASSIFIED, Control.FOUO);
            // (L) is the Limited Official Use of the 1970s.
            case "LOU", "L", "LIMITED OFFICIAL USE" -> of(ClassificationLevel.UNCLASSIFIED, Control.LOU);
            case "OUO", "OFFICIAL USE ONLY" -> of(ClassificationLevel.UNCLASSIFIED, Control.OUO);
            case "LES", "LAW ENFORCEMENT SENSITIVE" -> of(ClassificationLevel.UNCLASSIFIED, Control.LES);
            case "SSI", "SENSITIVE SECURITY INFORMATION" -> of(ClassificationLevel.UNCLASSIFIED, Control.SSI);
            case "DSEN" -> of(ClassificationLevel.UNCLASSIFIED, Control.DSEN);
            case "CUI" -> of(ClassificationLevel.UNCLASSIFIED, Control.CUI);
            default -> Optional.empty();
        };
    }

    private static Optional<Marking> of(ClassificationLevel level, Control control) {
        return Optional.of(new Marking(level, control, List.of()));
    }

    private Optional<MarkReading> exact(String symbol) {
        return head(symbol)
                .flatMap(head -> head.parts().isEmpty()
                        ? Optional.of(MarkReading.sound(head.marking()))
                        : new MarkParts(head, vocabulary.get()).read());
    }

    private Optional<MarkReading> separated(String symbol) {
        Matcher other = OTHER_SEPARATOR.matcher(symbol);
        if (other.matches()) {
            return head(other.group(1) + "//" + other.group(2))
                    .flatMap(head -> new MarkParts(head, vocabulary.get()).known())
                    .map(reading -> reading.with(MarkFault.SEPARATOR, Confidence.HIGH));
        }
        Matcher together = RUN_TOGETHER.matcher(symbol);
        if (together.matches()) {
            int group = together.group(1) == null ? 3 : 1;
            return exact(together.group(group) + "//" + together.group(group + 1))
                    .map(reading -> reading.with(MarkFault.RUN_TOGETHER, Confidence.MEDIUM));
        }
        return Optional.empty();
    }

    private Optional<MarkHead> head(String symbol) {
        return MarkHead.read(symbol, vocabulary);
    }

    /** "NF//S": a level stands behind what should follow it. */
    private Optional<MarkReading> ordered(String symbol) {
        List<String> parts = new ArrayList<>(Arrays.asList(SLASHES.split(symbol, -1)));
        for (int i = 1; i < parts.size(); i++) {
            String level = parts.get(i).strip();
            if (own(level).isPresent()) {
                parts.remove(i);
                return head(level + "//" + String.join("//", parts))
                        .flatMap(head -> new MarkParts(head, vocabulary.get()).known())
                        .map(reading -> reading.with(MarkFault.ORDER, Confidence.HIGH));
            }
        }
        return Optional.empty();
    }

    /** "SERCET", "CONFIDENTAL//NF": the word of a level, misspelled. Never a symbol of one or two letters. */
    private Optional<MarkReading> respelled(String symbol) {
        String head = SLASHES.split(symbol, 2)[0].strip();
        String tail = symbol.substring(Math.min(symbol.length(), symbol.indexOf(head) + head.length()));
        if (SHUFFLED.contains(head)) {
            String control = head.contains("O") ? head.contains("F") ? "FOUO" : "LOU" : "SBU";
            return exact(control + tail).map(reading -> reading.with(MarkFault.SPELLING, Confidence.LOW));
        }
        if (head.length() < SHORTEST_WORD) {
            return Optional.empty();
        }
        String nearest = null;
        int best = Integer.MAX_VALUE;
        for (String word : WORDS) {
            int most = word.length() >= LONG_WORD ? 2 : 1;
            int distance = EditDistance.between(head, word, most);
            if (distance <= most && distance < best) {
                nearest = word;
                best = distance;
            }
        }
        if (nearest == null) {
            return Optional.empty();
        }
        Confidence sure = best == 1 ? Confidence.HIGH : Confidence.MEDIUM;
        return exact(nearest + tail).map(reading -> reading.with(MarkFault.SPELLING, sure));
    }

    private static final List<String> WORDS = List.of(
            "SECRET",
            "TOP SECRET",
            "CONFIDENTIAL",
            "UNCLAS",
            "UNCLASSIFIED",
            "SENSITIVE BUT UNCLASSIFIED",
            "FOR OFFICIAL USE ONLY",
            "LIMITED OFFICIAL USE",
            "OFFICIAL USE ONLY",
            "LAW ENFORCEMENT SENSITIVE");
}
