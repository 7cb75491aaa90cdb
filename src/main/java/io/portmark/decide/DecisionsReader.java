package io.portmark.decide;

import io.portmark.decide.Decision.Action;
import io.portmark.decide.Decision.Target;
import io.portmark.decide.YamlNode.Entry;
import io.portmark.decide.YamlNode.Items;
import io.portmark.decide.YamlNode.Mapping;
import io.portmark.decide.YamlNode.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a decisions file and lists every mistake in it at once, each with its line. */
public final class DecisionsReader {
    private static final List<String> KEYS =
            List.of("source", "reviewer", "second", "decided", "lapse", "case", "default", "decisions");
    private static final List<String> DECISION_KEYS =
            List.of("portion", "element", "text", "level", "action", "codes", "basis", "harm", "concealAmount");
    private static final Set<String> LATER = Set.of("find", "everywhere", "with", "page", "rect");
    private static final String ELEMENTS = "subject, heading, addressees, authority, signature or record";

    private final String file;
    private final ExemptionCodes codes;
    private final List<Mistake> mistakes = new ArrayList<>();

    private DecisionsReader(String file, ExemptionCodes codes) {
        this.file = file;
        this.codes = codes;
    }

    /** What came of reading a decisions file. */
    public sealed interface Result {
        /** The decisions. */
        record Accepted(Decisions decisions) implements Result {}

        /** Every mistake, in line order. */
        record Mistaken(List<Mistake> mistakes) implements Result {}
    }

    /**
     * Reads the text of a decisions file.
     *
     * @param file its name, for messages
     */
    public static Result read(String file, String text, ExemptionCodes codes) {
        var reader = new DecisionsReader(file, codes);
        try {
            Decisions decisions = reader.decisions(YamlNode.read(text));
            if (reader.mistakes.isEmpty()) {
                return new Result.Accepted(decisions);
            }
        } catch (YamlNode.Malformed e) {
            reader.mistake(e.line(), e.getMessage() == null ? "this is not YAML" : e.getMessage());
        }
        return new Result.Mistaken(reader.mistakes.stream().sorted().toList());
    }

    private Decisions decisions(YamlNode root) {
        Map<String, YamlNode> fields = fields(root, KEYS);
        Map<String, YamlNode> source = fields(fields.get("source"), List.of("name", "sha256"));
        List<Decision> decisions = new ArrayList<>();
        for (YamlNode item : items(fields.get("decisions"), "a list of decisions")) {
            decision(item).ifPresent(decisions::add);
        }
        return new Decisions(
                file,
                text(source.get("name")),
                sha256(source.get("sha256")),
                person(fields.get("reviewer")),
                person(fields.get("second")),
                date(fields.get("decided")),
                lapse(fields.get("lapse")),
                releaseCase(fields.get("case")),
                codes(fields(fields.get("default"), List.of("codes")).get("codes")),
                decisions);
    }

    private Optional<Decision> decision(YamlNode node) {
        Map<String, YamlNode> fields = fields(node, DECISION_KEYS);
        Optional<Target> target = target(node, fields);
        Action action = action(node, fields.get("action"), "record".equals(text(fields.get("element"))));
        List<String> codes = codes(fields.get("codes"));
        YamlNode conceal = fields.get("concealAmount");
        String concealed = text(conceal);
        if (conceal != null && !"true".equals(concealed) && !"false".equals(concealed)) {
            mistake(conceal.line(), "concealAmount: expected true or false");
        }
        String basis = text(fields.get("basis"));
        String harm = text(fields.get("harm"));
        return target.map(it -> new Decision(node.line(), it, action, codes, basis, harm, "true".equals(concealed)));
    }

    private Optional<Target> target(YamlNode node, Map<String, YamlNode> fields) {
        String portion = text(fields.get("portion"));
        String element = text(fields.get("element"));
        if ((portion == null) == (element == null)) {
            if (node instanceof Mapping) {
                mistake(node.line(), "expected either portion or element");
            }
            return Optional.empty();
        }
        if (portion != null) {
            return Optional.of(new Target.OfPortion(portion));
        }
        return switch (element) {
            case "subject", "signature" -> Optional.of(new Target.OfPortion(element));
            case "addressees" -> Optional.of(new Target.OfAddressees());
            case "authority" -> Optional.of(new Target.OfAuthority());
            case "heading" -> {
                String words = text(fields.get("text"));
                if (words == null) {
                    mistake(node.line(), "element heading: expected text with the words of the heading");
                }
                yield Optional.ofNullable(words).map(Target.OfHeading::new);
            }
            case "record" -> record(node, fields);
            default -> {
                mistake(node.line(), "element: expected " + ELEMENTS);
                yield Optional.empty();
            }
        };
    }

    private Optional<Target> record(YamlNode node, Map<String, YamlNode> fields) {
        String symbol = text(fields.get("level"));
        Optional<Audience> level = symbol == null ? Optional.empty() : Audience.ofSymbol(symbol);
        if (level.isEmpty()) {
            mistake(node.line(), "element record: expected level: U, SBU, C, S or TS");
        }
        if (text(fields.get("basis")) == null) {
            mistake(node.line(), "element record: expected basis, which says who gave the record that level and why");
        }
        return level.map(Target.OfRecord::new);
    }

    private Action action(YamlNode node, @Nullable YamlNode action, boolean ofRecord) {
        String text = text(action);
        if ("release".equals(text) || ofRecord) {
            return Action.RELEASE;
        }
        if ("replace".equals(text)) {
            mistake(node.line(), "action replace is not in this version: expected withhold or release");
        } else if (!"withhold".equals(text) && node instanceof Mapping) {
            mistake(action == null ? node.line() : action.line(), "action: expected withhold or release");
        }
        return Action.WITHHOLD;
    }

    private List<String> codes(@Nullable YamlNode node) {
        List<String> normalised = new ArrayList<>();
        int position = 0;
        for (YamlNode item : items(node, "a list of exemption codes")) {
            position++;
            String written = text(item);
            Optional<String> code = written == null ? Optional.empty() : codes.normalise(written);
            if (code.isEmpty()) {
                mistake(item.line(), "code %d is none of the codes in rules/tables/codes.csv".formatted(position));
            }
            code.filter(it -> !normalised.contains(it)).ifPresent(normalised::add);
        }
        return normalised;
    }

    private @Nullable Person person(@Nullable YamlNode node) {
        if (node == null || isAbsent(node)) {
            return null;
        }
        Map<String, YamlNode> fields = fields(node, List.of("name", "position"));
        String name = text(fields.get("name"));
        String position = text(fields.get("position"));
        if (name == null || position == null) {
            mistake(node.line(), "expected name and position (32 CFR 2001.25(b)(2))");
            return null;
        }
        return new Person(name, position);
    }

    private @Nullable ReleaseCase releaseCase(@Nullable YamlNode node) {
        if (node == null || isAbsent(node)) {
            return null;
        }
        Map<String, YamlNode> fields = fields(node, List.of("department", "number", "document", "requested"));
        return new ReleaseCase(
                text(fields.get("department")),
                text(fields.get("number")),
                text(fields.get("document")),
                date(fields.get("requested")));
    }

    private boolean lapse(@Nullable YamlNode node) {
        if (node != null && !"confirmed".equals(text(node))) {
            mistake(node.line(), "lapse: expected confirmed, or no such line");
            return false;
        }
        return node != null;
    }

    private @Nullable LocalDate date(@Nullable YamlNode node) {
        String text = text(node);
        if (node == null || text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            mistake(node.line(), "expected a date such as 2026-11-22");
            return null;
        }
    }

    private @Nullable String sha256(@Nullable YamlNode node) {
        String text = text(node);
        if (node != null && text != null && !text.matches("[0-9a-fA-F]{64}")) {
            mistake(node.line(), "sha256: expected 64 hexadecimal digits");
            return null;
        }
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    /** A scalar's text; null where nothing stands, or where something else does, which is a mistake. */
    private @Nullable String text(@Nullable YamlNode node) {
        if (node instanceof Scalar scalar) {
            return isAbsent(node) ? null : scalar.text().strip();
        }
        if (node != null) {
            mistake(node.line(), "expected a single value");
        }
        return null;
    }

    private List<YamlNode> items(@Nullable YamlNode node, String expected) {
        if (node instanceof Items list) {
            return list.items();
        }
        if (node != null && !isAbsent(node)) {
            mistake(node.line(), "expected " + expected);
        }
        return List.of();
    }

    /** True for a key with nothing behind it. */
    private static boolean isAbsent(YamlNode node) {
        return node instanceof Scalar scalar
                && (scalar.text().isBlank() || scalar.text().equals("null"));
    }

    private Map<String, YamlNode> fields(@Nullable YamlNode node, List<String> known) {
        if (!(node instanceof Mapping mapping)) {
            if (node != null && !isAbsent(node)) {
                mistake(node.line(), "expected the keys " + String.join(", ", known));
            }
            return Map.of();
        }
        Set<String> seen = new HashSet<>();
        for (Entry entry : mapping.entries()) {
            if (LATER.contains(entry.key()) && known.equals(DECISION_KEYS)) {
                mistake(entry.line(), entry.key() + " is not in this version: decide on whole portions and elements");
            } else if (!known.contains(entry.key())) {
                mistake(entry.line(), "unknown key: expected one of " + String.join(", ", known));
            } else if (!seen.add(entry.key())) {
                mistake(entry.line(), "the key " + entry.key() + " stands here a second time");
            }
        }
        return mapping.entries().stream()
                .filter(entry -> known.contains(entry.key()))
                .collect(Collectors.toMap(Entry::key, Entry::value, (first, second) -> second));
    }

    private void mistake(int line, String message) {
        mistakes.add(new Mistake(file, line, message));
    }
}
