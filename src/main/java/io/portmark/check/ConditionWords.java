package io.portmark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says conditions of rules in words of a records officer. What an accessor means is taken from the documentation of the model, which the
 * vocabulary holds: a rule that asks for something documented is explained without a word of its own.
 */
final class ConditionWords {
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("BannerLine", "banner"),
            Map.entry("ClassificationAuthority", "authority line"),
            Map.entry("Declassification", "E.O. line"),
            Map.entry("DeclassifyOn", "declassification instruction"),
            Map.entry("Document", "record"),
            Map.entry("DocumentLevels", "levels"),
            Map.entry("HeaderLine", "header line"),
            Map.entry("ParseNote", "observation"),
            Map.entry("Portion", "portion"),
            Map.entry("PortionLevel", "level of a portion"),
            Map.entry("Routing", "routing block"),
            Map.entry("Wrapper", "page around the record"));

    private static final String NAME = "[A-Za-z_$][\\w$]*";
    private static final Pattern ROW = Pattern.compile("(?i)a row of (?:\\{?@?\\w* ?)?([\\w-]+\\.csv).*");
    private static final Pattern TRUTH =
            Pattern.compile("(?i)true (?:when|where|if) (?:it )?(.+)|true (for|of|until|from) (.+)");

    private final Vocabulary vocabulary;
    private final List<Form> forms = List.of(
            new Form(
                    "(!?)(%s)(?:\\(\\))?".formatted(NAME),
                    (type, it) -> truth(type, it.group(2), it.group(1).isEmpty())),
            new Form("(%s)(?:\\(\\))? == null".formatted(NAME), (type, it) -> "has no " + thing(type, it.group(1))),
            new Form(
                    "(%s)(?:\\(\\))? != null".formatted(NAME),
                    (type, it) -> "has " + article(thing(type, it.group(1)))),
            new Form(
                    "(%s)(?:\\(\\))? (==|!=) (?:%<s\\.)+([A-Z][A-Z0-9_]*)".formatted(NAME),
                    (type, it) -> constant(type, it.group(1), it.group(2).equals("=="), it.group(3))),
            new Form(
                    "(%s)(?:\\(\\))? (not )?in \\((.*)\\)".formatted(NAME),
                    (type, it) -> choice(type, it.group(1), it.group(2) == null, it.group(3))),
            new Form(
                    "(%s)(?:\\(\\))?\\.isEmpty\\(\\)".formatted(NAME),
                    (type, it) -> "has no " + thing(type, it.group(1))),
            new Form(
                    "!(%s)(?:\\(\\))?\\.isEmpty\\(\\)".formatted(NAME),
                    (type, it) -> "has " + thing(type, it.group(1))),
            new Form(
                    "(!?)(%s)\\((.+)\\)".formatted(NAME),
                    (type, it) -> truth(type, it.group(2), it.group(1).isEmpty()) + with(it.group(3))),
            new Form(
                    "(%s)(?:\\(\\))? (==|!=|>=|<=|>|<) (.+)".formatted(NAME),
                    (type, it) -> "its %s is %s %s"
                            .formatted(thing(type, it.group(1)), comparison(it.group(2)), value(it.group(3)))));

    private record Form(Pattern pattern, BiFunction<String, MatchResult, String> words) {
        Form(String pattern, BiFunction<String, MatchResult, String> words) {
            this(Pattern.compile(pattern), words);
        }
    }

    ConditionWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a fact is called. */
    String noun(String type) {
        String known = NOUNS.get(type);
        if (known != null) {
            return known;
        }
        Matcher row = ROW.matcher(documentation(type, ""));
        return row.matches()
                ? "row of " + row.group(1)
                : type.replace('.', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** A condition that is looked at as a whole. */
    String say(Condition condition) {
        String asked = condition.constraints().stream()
                .map(constraint -> say(condition.type(), constraint))
                .collect(Collectors.joining("; and "));
        return switch (condition.kind()) {
            case NOT -> asked.isEmpty() ? "is not there" : "none " + asked;
            case FACT, EXISTS -> asked.isEmpty() ? "is there" : asked;
            case WHOLE ->
                condition.text().startsWith("accumulate")
                        ? "those that are meant are gathered"
                        : "hold: " + condition.text().replaceAll("\\s+", " ");
        };
    }

    /** One constraint on a fact. */
    String say(String type, String constraint) {
        List<String> or = split(constraint, "||");
        if (or.size() > 1) {
            return or.stream().map(part -> say(type, part)).collect(Collectors.joining(", or "));
        }
        List<String> and = split(constraint, "&&");
        if (and.size() > 1) {
            return and.stream().map(part -> say(type, part)).collect(Collectors.joining(" and "));
        }
        String bare = bare(constraint.strip().replaceAll("\\s+", " "));
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(bare);
            if (matcher.matches()) {
                return form.words().apply(type, matcher);
            }
        }
        return "is such that " + bare;
    }

    private static String bare(String constraint) {
        String unbound = constraint.replaceFirst("^\\$\\w+ : ", "");
        return unbound.startsWith("(")
                        && unbound.endsWith(")")
                        && split(unbound, "||").size() == 1
                ? unbound.substring(1, unbound.length() - 1)
                : unbound;
    }

    private String truth(String type, String member, boolean positive) {
        String says = clause(documentation(type, member));
        Matcher truth = TRUTH.matcher(says);
        String meaning;
        if (truth.matches()) {
            meaning = truth.group(1) == null
                    ? "is so %s %s".formatted(truth.group(2), truth.group(3))
                    : String.valueOf(truth.group(1));
        } else {
            meaning = says.isEmpty()
                    ? member.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
                    : says;
        }
        return positive ? meaning : "not: " + meaning;
    }

    private String thing(String type, String member) {
        String says = clause(documentation(type, member)).replaceFirst("^(?i)(the|an?|its) ", "");
        return says.isEmpty() || says.length() > 60
                ? member.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
                : says;
    }

    private static String article(String thing) {
        return ("aeiou".indexOf(thing.charAt(0)) >= 0 ? "an " : "a ") + thing;
    }

    private String constant(String type, String member, boolean equal, String constant) {
        return "its %s is %s%s"
                .formatted(thing(type, member), equal ? "" : "not ", constantWords(type, member, constant));
    }

    private String choice(String type, String member, boolean in, String constants) {
        String choice = List.of(constants.split(",", -1)).stream()
                .map(it -> constantWords(type, member, it.strip().replaceFirst("^.*\\.", "")))
                .collect(Collectors.joining(", or "));
        return "its %s is %s%s".formatted(thing(type, member), in ? "" : "none of ", choice);
    }

    /** A constant whose documentation is a sentence is what that says: the kinds of observations. */
    private String constantWords(String type, String member, String constant) {
        String plain = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
        Optional<String> says = vocabulary
                .member(type, member)
                .map(word -> word.descriptor().replaceFirst(".*\\)L(.*);", "$1").replace('/', '.'))
                .flatMap(owner -> vocabulary.words(owner).stream()
                        .filter(word -> word.member().equals(constant))
                        .map(Vocabulary.Word::says)
                        .filter(text -> !text.isEmpty())
                        .findFirst());
        return says.map(text -> "\u201c%s\u201d".formatted(clause(text))).orElse(plain);
    }

    /** The first clause of a documentation, without its full stop and what stands in brackets. */
    private static String clause(String text) {
        return text.replaceAll("\\s*\\([^)]*\\)", "")
                .replaceFirst("[;:.](\\s.*)?$", "")
                .replaceFirst(", (null|empty|none|LocalDate)\\b.*", "")
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

    private static String comparison(String operator) {
        return switch (operator) {
            case "==" -> "the same as";
            case "!=" -> "other than";
            case ">" -> "more than";
            case "<" -> "less than";
            case ">=" -> "at least";
            default -> "at most";
        };
    }

    /** A value: a constant as it is, an accessor of another fact by the name of both. */
    private static String value(String text) {
        Matcher accessor =
                Pattern.compile("\\$(\\w+)((?:[.!]+\\w+(?:\\(\\))?)*)").matcher(text);
        var said = new StringBuilder();
        while (accessor.find()) {
            String path =
                    String.valueOf(accessor.group(2)).replaceAll("[()!]", "").replaceFirst("^\\.", "");
            accessor.appendReplacement(
                    said,
                    Matcher.quoteReplacement(
                            path.isEmpty()
                                    ? "the " + accessor.group(1)
                                    : "the %s of the %s".formatted(path.replace(".", " "), accessor.group(1))));
        }
        return accessor.appendTail(said).toString();
    }

    private static String with(String arguments) {
        String said = value(arguments);
        return said.contains("the ") ? ", by " + said : " " + said;
    }

    /** Parts at an operator that stands in no brackets. */
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
