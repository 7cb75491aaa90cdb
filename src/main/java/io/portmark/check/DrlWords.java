package io.portmark.check;

import io.portmark.rule.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what the rule compiler finds wrong with a rule: the name that is unknown and the nearest known one. */
final class DrlWords {
    private static final Pattern BINDING = Pattern.compile("\\$\\w+(?=\\s*:)");
    private static final Pattern CONSTANT =
            Pattern.compile("\\b([A-Z]\\w*(?:\\.[A-Z][a-z]\\w*)?)\\.([A-Z][A-Z0-9_]+)\\b");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private final Vocabulary vocabulary;
    private final String rule;
    private final List<Phrase> phrases = List.of(
            new Phrase("Unable to find class: ([\\w.]+)", it -> unknownFact(it.group(1))),
            new Phrase("Unknown field (\\w+) on class ([\\w.$]+)", it -> unknownMember(it.group(1), it.group(2))),
            new Phrase(
                    "Method (\\w+) on class ([\\w.$]+) with arguments .* is missing",
                    it -> unknownMember(it.group(1), it.group(2))),
            new Phrase(
                    "The method (\\w+)\\(.*\\) is undefined for the type ([\\w.]+)",
                    it -> unknownMember(it.group(1), it.group(2))),
            new Phrase(
                    "The method (\\w+)\\(.*\\) in the type ([\\w.]+) is not applicable for the arguments \\((.*)\\)",
                    it -> new Said(
                            it.group(1),
                            "%s of %s does not take (%s)".formatted(it.group(1), it.group(2), it.group(3)))),
            new Phrase(
                    "(\\w+) cannot be resolved or is not a field",
                    it -> new Said(
                            it.group(1), "unknown name %s%s".formatted(it.group(1), hint(it.group(1), members())))),
            new Phrase("(\\$?\\w+) cannot be resolved.*", it -> unknownVariable(it.group(1))),
            new Phrase("Unable to parse left part of expression: (\\w+).*", it -> unknownProperty(it.group(1))),
            new Phrase("Unable to Analyse Expression (.*):", it -> expression(it.group(1))),
            new Phrase(
                    "Type mismatch: cannot convert from (\\w+) to boolean",
                    it -> new Said("", "a %s is no condition: compare it with something".formatted(it.group(1)))),
            new Phrase(
                    "Unable to parse consequence caused by: \\(line (\\d+).*",
                    it -> new Said(
                            "then",
                            "what follows then can't be read: is a semicolon, bracket or quotation mark missing?")),
            new Phrase(
                    "\\[ERR \\d+\\] Line \\d+:\\d+ (?:mismatched|no viable alternative|extraneous).*? input '(.*?)'.*",
                    it -> new Said(
                            "",
                            "'%s' was not expected here: is a bracket, a comma or an end missing before it?"
                                    .formatted(it.group(1)))),
            new Phrase(
                    "For input string: \"(.*)\"",
                    it -> new Said(
                            it.group(1), "\"%s\" is compared with a number and is none".formatted(it.group(1)))));

    /**
     * A problem in words.
     *
     * @param name what it speaks of, to find its line; may be empty
     * @param words one clause
     */
    record Said(String name, String words) {}

    private record Phrase(Pattern pattern, Function<MatchResult, Said> words) {
        Phrase(String pattern, Function<MatchResult, Said> words) {
            this(Pattern.compile(pattern, Pattern.DOTALL), words);
        }
    }

    /** Speaks of a rule by its text. */
    DrlWords(Vocabulary vocabulary, String rule) {
        this.vocabulary = vocabulary;
        this.rule = rule;
    }

    /** What a message of the compiler means; the message itself where it is of no known kind. */
    Said say(String message) {
        for (Phrase phrase : phrases) {
            Matcher matcher = phrase.pattern().matcher(message);
            if (matcher.matches()) {
                return phrase.words().apply(matcher);
            }
        }
        return new Said("", message);
    }

    /** The line of the rule's text on which a name stands, counted from 0. */
    int line(String name) {
        Matcher found =
                Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(rule);
        return name.isEmpty() || !found.find()
                ? 0
                : (int) rule.substring(0, found.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private Said unknownFact(String name) {
        return new Said(name, "unknown fact %s%s".formatted(name, hint(name, facts())));
    }

    private Said unknownMember(String name, String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        List<String> members = membersOf(simple.equals("Flag") ? "Findings.Flag" : simple);
        if (members.contains(name)) {
            return new Said(name, "%s of %s takes other arguments".formatted(name, simple));
        }
        return new Said(name, "%s has no %s%s".formatted(simple, name, hint(name, members)));
    }

    private Said unknownProperty(String name) {
        Optional<String> type = typeAround(name);
        return type.isPresent()
                ? unknownMember(name, type.get())
                : new Said(name, "unknown name %s%s".formatted(name, hint(name, members())));
    }

    private Said unknownVariable(String name) {
        List<String> known = new ArrayList<>(bindings());
        known.add("findings");
        known.add("drools");
        known.addAll(facts());
        return new Said(name, "unknown name %s%s".formatted(name, hint(name, known)));
    }

    private Said expression(String text) {
        for (MatchResult constant : CONSTANT.matcher(text).results().toList()) {
            if (vocabulary.type(constant.group(1)).isEmpty()) {
                return unknownFact(constant.group(1));
            }
        }
        for (MatchResult variable : VARIABLE.matcher(text).results().toList()) {
            if (!bindings().contains(variable.group())) {
                return unknownVariable(variable.group());
            }
        }
        return new Said("", "can't be read: " + text.replace("_this.", ""));
    }

    /** The fact in whose brackets a name stands first. */
    private Optional<String> typeAround(String name) {
        Matcher found =
                Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)").matcher(rule);
        int depth = 0;
        for (int i = found.find() ? found.start() - 1 : -1; i >= 0; i--) {
            depth += rule.charAt(i) == ')' ? 1 : rule.charAt(i) == '(' ? -1 : 0;
            if (depth < 0) {
                Matcher type = Pattern.compile("([A-Z][\\w.]*)\\s*$").matcher(rule.substring(0, i));
                if (type.find()) {
                    return Optional.of(String.valueOf(type.group(1)));
                }
                depth = 0;
            }
        }
        return Optional.empty();
    }

    private List<String> bindings() {
        return BINDING.matcher(rule)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private List<String> facts() {
        return vocabulary.types().stream()
                .map(type -> vocabulary.words(type).get(0).simpleType())
                .toList();
    }

    private List<String> membersOf(String simpleType) {
        return vocabulary.type(simpleType).stream()
                .flatMap(type -> vocabulary.words(type).stream())
                .map(Vocabulary.Word::member)
                .filter(member -> !member.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> members() {
        return facts().stream()
                .flatMap(type -> membersOf(type).stream())
                .distinct()
                .toList();
    }

    private static String hint(String unknown, List<String> known) {
        return NearestName.hint(unknown, known);
    }
}
