package io.portmark.check;

import io.portmark.rule.BookSource;
import io.portmark.rule.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says conditions of rules in words of a records officer: by {@code rules/tables/words.csv}, which holds what the built-in rules ask;
 * where an agency's rule asks for something else, by the documentation of the model.
 */
final class ConditionWords {
    static final Table<Saying> TABLE = Table.of(
                    "words.csv",
                    "fact,asks,says,not",
                    row -> new Saying(
                            row.text("fact") + ' ' + row.text("asks"), row.text("says"), row.optionalText("not")))
            .unique("fact", "asks");

    /** Constants of so many letters are abbreviations that people write so. */
    private static final int SHORT = 4;

    private static final String PATH = "([A-Za-z_][\\w.!]*?)(?:\\(\\))?";
    private static final Pattern TRUTH =
            Pattern.compile("(?i)true (?:when|where|if) (?:it )?(.+)|true (?:for|of) (.+)");
    private static final Pattern CONSTANT = Pattern.compile("(?:\\w+\\.)+([A-Z][A-Z0-9_]*)");
    /** Things that a fact is, rather than has. */
    private static final Set<String> IS = Set.of("kind", "role", "status");

    private static final Pattern DAY = Pattern.compile("LocalDate\\.of\\((\\d+), (\\d+), (\\d+)\\)");

    private final Vocabulary vocabulary;
    private final Map<String, Saying> sayings = new HashMap<>();

    /** The shapes of constraints, the particular before the general. */
    private final List<Shape> shapes = List.of(
            new Shape(
                    "(!?)" + PATH + "\\.isEmpty\\(\\)",
                    (type, it) -> there(type, it.group(2), it.group(1).isEmpty())),
            new Shape(
                    "(!?)([A-Za-z_]\\w*)\\(.+\\)\\.isEmpty\\(\\)",
                    (type, it) -> there(type, it.group(2), it.group(1).isEmpty())),
            new Shape(
                    "(!?)" + PATH,
                    (type, it) -> truth(type, it.group(2), !it.group(1).isEmpty(), "")),
            new Shape(
                    "(!?)" + PATH + "\\.isPresent\\(\\)",
                    (type, it) -> there(type, it.group(2), !it.group(1).isEmpty())),
            new Shape(
                    PATH + " (==|!=) null",
                    (type, it) -> there(type, it.group(1), it.group(2).equals("=="))),
            new Shape(
                    "(!?)" + PATH + "\\.isBefore\\((.+)\\)",
                    (type, it) -> "has a %s %s %s"
                            .formatted(
                                    thing(type, it.group(2)),
                                    it.group(1).isEmpty() ? "before" : "on or after",
                                    value(it.group(3)))),
            new Shape(
                    PATH + "\\.(?:year|getYear\\(\\)) >= (\\d+)",
                    (type, it) -> "has a %s in %s or later".formatted(thing(type, it.group(1)), it.group(2))),
            new Shape(
                    PATH + " (not )?in \\((.*)\\)",
                    (type, it) -> "%s%s%s"
                            .formatted(
                                    IS.contains(thing(type, it.group(1)))
                                            ? "is "
                                            : "has the " + thing(type, it.group(1)) + ' ',
                                    it.group(2) == null ? "" : "none of ",
                                    choice(type, it.group(1), it.group(3)))),
            new Shape(
                    "(!?)([A-Za-z_]\\w*)\\((.+)\\)",
                    (type, it) -> truth(type, it.group(2), !it.group(1).isEmpty(), it.group(3))),
            new Shape(
                    PATH + " (==|!=|>=|<=|>|<) (.+)",
                    (type, it) -> compared(type, it.group(1), it.group(2), it.group(3))));

    /**
     * How the book says what a rule asks of a fact.
     *
     * @param asked the fact and what is asked: an accessor, or a whole constraint
     * @param says that it is so, or the name of a thing
     * @param not that it is not so; empty for things
     */
    record Saying(String asked, String says, String not) {}

    private record Shape(Pattern pattern, BiFunction<String, MatchResult, String> words) {
        Shape(String pattern, BiFunction<String, MatchResult, String> words) {
            this(Pattern.compile(pattern), words);
        }
    }

    /** Words of a book; where it has none those of the built-in one. */
    ConditionWords(Vocabulary vocabulary, BookSource book) throws IOException {
        this.vocabulary = vocabulary;
        BookSource source = book.text("tables/" + TABLE.file()).isPresent() ? book : BookSource.BUILT_IN;
        TABLE.require(source).forEach(saying -> sayings.put(saying.asked(), saying));
    }

    /** What a fact is called. */
    String noun(String type) {
        String known = FactNouns.of(type);
        if (!known.isEmpty()) {
            return known;
        }
        Matcher row = Pattern.compile("(?i)a row of ([\\w-]+\\.csv).*").matcher(documentation(type, ""));
        return row.matches() ? "row of " + row.group(1) : spaced(type.replace('.', ' '));
    }

    /** A condition that is looked at as a whole. */
    String say(Condition condition) {
        String asked = condition.constraints().stream()
                .map(constraint -> say(condition.type(), constraint))
                .collect(Collectors.joining(", and "));
        return switch (condition.kind()) {
            case NOT -> asked.isEmpty() ? "none is there" : "there is none that " + asked;
            case FACT, EXISTS -> asked.isEmpty() ? "is there" : asked;
            case WHOLE -> whole(condition.text().replaceAll("\\s+", " ").strip());
        };
    }

    private String whole(String text) {
        Saying saying = sayings.get("facts " + text);
        if (saying != null) {
            return saying.says();
        }
        return text.startsWith("accumulate") ? "those that are meant are gathered" : "as the rule writes it: " + text;
    }

    /** One constraint on a fact. */
    String say(String type, String constraint) {
        String bare = bare(constraint);
        Saying whole = sayings.get(type + ' ' + bare);
        if (whole != null) {
            return whole.not().isEmpty() && bare.matches("[\\w.]+") ? "has a " + whole.says() : whole.says();
        }
        Saying denied = bare.startsWith("!") ? sayings.get(type + ' ' + bare.substring(1)) : null;
        if (denied != null && !denied.not().isEmpty()) {
            return denied.not();
        }
        for (String operator : List.of("||", "&&")) {
            List<String> parts = split(bare, operator);
            if (parts.size() > 1) {
                return parts.stream()
                        .map(part -> say(type, part))
                        .collect(Collectors.joining(operator.equals("||") ? ", or " : " and "));
            }
        }
        for (Shape shape : shapes) {
            Matcher matcher = shape.pattern().matcher(bare);
            if (matcher.matches()) {
                return shape.words().apply(type, matcher);
            }
        }
        return "is such that " + bare;
    }

    /** Without its binding, and without brackets around the whole. */
    private static String bare(String constraint) {
        String bare = constraint.strip().replaceAll("\\s+", " ").replaceFirst("^\\$\\w+ : ", "");
        boolean wrapped = bare.startsWith("(") && bare.endsWith(")");
        return wrapped && split(bare, "||").size() == 1 && split(bare, "&&").size() == 1
                ? bare.substring(1, bare.length() - 1)
                : bare;
    }

    private String truth(String type, String member, boolean negated, String arguments) {
        Saying saying = saying(type, member);
        String by = arguments.isEmpty() ? "" : with(arguments);
        if (saying != null && !saying.not().isEmpty()) {
            return (negated ? saying.not() : saying.says()) + by;
        }
        if (saying != null) {
            return negated
                    ? "not: " + saying.says()
                    : saying.says().matches("(is|has|names|lacks) .*") ? saying.says() : "has a " + saying.says();
        }
        String clause = clause(documentation(type, member));
        Matcher truth = TRUTH.matcher(clause);
        String said = !truth.matches()
                ? spaced(member)
                : truth.group(1) == null ? "is " + truth.group(2) : String.valueOf(truth.group(1));
        return (negated ? "not: " : "") + said + by;
    }

    /** That a thing is there, or is not. */
    private String there(String type, String member, boolean absent) {
        String thing = thing(type, member);
        return absent
                ? "has no " + thing
                : "has " + (thing.equals(thing.toUpperCase(Locale.ROOT)) ? "" : article(thing)) + thing;
    }

    private String compared(String type, String member, String operator, String against) {
        if (against.equals("true") || against.equals("false")) {
            return truth(type, member, against.equals("true") == operator.equals("!="), "");
        }
        String word = switch (operator) {
            case "==" -> "";
            case "!=" -> "other than ";
            case ">" -> "above ";
            case "<" -> "below ";
            case ">=" -> "at least ";
            default -> "at most ";
        };
        String thing = thing(type, member);
        String other = constantOr(type, member, against);
        if (IS.contains(thing) && operator.endsWith("=") && word.length() != "at least ".length()) {
            return (word.isEmpty() ? "is " : "is not ") + other;
        }
        return "has the %s %s%s".formatted(thing, word, other);
    }

    private String choice(String type, String member, String constants) {
        return split(constants, ",").stream()
                .map(constant -> constantOr(type, member, constant))
                .collect(Collectors.joining(" or "));
    }

    /** A constant whose documentation is a sentence is what that says: the kinds of observations. */
    private String constantOr(String type, String member, String text) {
        Matcher constant = CONSTANT.matcher(text);
        if (!constant.matches()) {
            return value(text);
        }
        String name = String.valueOf(constant.group(1));
        String owner = vocabulary
                .member(type, member)
                .map(word -> word.descriptor().replaceFirst(".*\\)L(.*);", "$1").replace('/', '.'))
                .orElse("");
        String says = vocabulary.words(owner).stream()
                .filter(word -> word.member().equals(name))
                .map(word -> clause(word.says()))
                .findFirst()
                .orElse("");
        return says.contains(" ") && thing(type, member).equals("kind")
                ? "\u201c%s\u201d".formatted(says)
                : named(name);
    }

    private @Nullable Saying saying(String type, String member) {
        Saying saying = sayings.get(type + ' ' + member);
        return saying == null ? sayings.get(type + ' ' + member + "()") : saying;
    }

    private String thing(String type, String member) {
        Saying saying = saying(type, member);
        if (saying != null) {
            return saying.says();
        }
        String says = clause(documentation(type, member)).replaceFirst("^(?i)(the|an?|its) ", "");
        return says.isEmpty() || says.length() > 50
                ? spaced(member)
                : says.substring(0, 1).toLowerCase(Locale.ROOT) + says.substring(1);
    }

    private static String article(String thing) {
        return "aeiou".indexOf(thing.charAt(0)) >= 0 ? "an " : "a ";
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])|[._]", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** The first clause of a documentation, without its full stop and what stands in brackets. */
    private static String clause(String text) {
        return text.replaceAll("\\s*\\([^)]*\\)", "")
                .replaceFirst("[;:.](\\s.*)?$", "")
                .replaceFirst(", (null|empty|none|LocalDate|NONE)\\b.*", "")
                .strip();
    }

    private String documentation(String type, String member) {
        return vocabulary.type(type).stream()
                .flatMap(name -> vocabulary.words(name).stream())
                .filter(word -> word.member().equals(member))
                .map(Vocabulary.Word::says)
                .findFirst()
                .orElse("");
    }

    /** A value: a day, a constant, an accessor of another fact by the names of both. */
    private static String value(String text) {
        String days = DAY.matcher(text)
                .replaceAll(it -> "%s-%02d-%02d"
                        .formatted(it.group(1), Integer.valueOf(it.group(2)), Integer.valueOf(it.group(3))));
        Matcher accessor =
                Pattern.compile("\\$(\\w+)((?:[.!]+\\w+(?:\\(\\))?)*)").matcher(days);
        String said = accessor.replaceAll(it -> {
            String path = spaced(it.group(2).replaceAll("\\(\\)|!|\\.get\\(\\)", ""));
            return Matcher.quoteReplacement(
                    path.isEmpty()
                            ? "that " + spaced(it.group(1))
                            : "the %s of that %s".formatted(path, spaced(it.group(1))));
        });
        return CONSTANT.matcher(said).replaceAll(it -> Matcher.quoteReplacement(named(it.group(1))));
    }

    /** EO12958 is E.O. 12958, SBU stays SBU, TOP_SECRET becomes words. */
    private static String named(String constant) {
        if (constant.matches("EO\\d+")) {
            return "E.O. " + constant.substring(2);
        }
        return constant.length() <= SHORT ? constant : spaced(constant.replace('_', ' '));
    }

    private static String with(String arguments) {
        String said = value(arguments);
        return said.contains("that ") ? "" : " " + said.replace("\"", "");
    }

    /** Parts at an operator that stands in no brackets and in no quotation. */
    private static List<String> split(String text, String operator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(operator, i)) {
                parts.add(text.substring(begin, i).strip());
                begin = i + operator.length();
                i += operator.length() - 1;
            }
        }
        parts.add(text.substring(begin).strip());
        return parts;
    }
}
